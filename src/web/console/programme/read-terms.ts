/** A typed percentage as the API takes it: `2,5 %` is `2.5`; undefined when it is none from 0 to 100 with four decimals. */
export function readRate(text: string): string | undefined {
  const plain = text.replace('%', '').trim().replace(',', '.')
  return /^\d{1,3}(\.\d{1,4})?$/.test(plain) && Number(plain) <= 100 ? plain : undefined
}

/**
 * A typed amount above zero as a plain decimal: `50.000`, `50,000` and `50 000` are all fifty thousand. Three digits
 * after the last mark are thousands, for nobody caps at a thousandth; fewer are decimals.
 */
export function readAmount(text: string): string | undefined {
  const plain = text.replaceAll(/\s/g, '')
  if (!/^\d+([.,]\d+)*$/.test(plain)) return undefined
  const groups = plain.split(/[.,]/)
  const last = groups.at(-1)!
  const hasDecimals = groups.length > 1 && last.length !== 3
  const whole = (hasDecimals ? groups.slice(0, -1) : groups).join('')
  if (groups.slice(1, hasDecimals ? -1 : undefined).some((group) => group.length !== 3)) return undefined
  const amount = hasDecimals ? `${whole}.${last}` : whole
  return Number(amount) > 0 ? amount.replace(/^0+(?=\d)/, '') : undefined
}
