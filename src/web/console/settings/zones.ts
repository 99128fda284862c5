/** The zones of the first two markets, then all the browser knows. */
const NEAR = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Ho_Chi_Minh']

export const ZONES: readonly string[] = [...NEAR, ...Intl.supportedValuesOf('timeZone').filter((zone) => !NEAR.includes(zone))]
