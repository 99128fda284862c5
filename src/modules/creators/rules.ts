/** Characters that do not show: zero-width, joiners and direction marks; files carry them when a name was pasted. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/**
 * A handle as the platform compares it: lower case, without `@`, profile address or invisible characters.
 * `https://www.tiktok.com/@Ayu.Beauty?lang=id` and `@ayu.beauty ` are the same account.
 */
export function normaliseHandle(text: string): string {
  const plain = text.normalize('NFC').replace(INVISIBLE, '').trim()
  const path = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/@?([^/?#]+)/i.exec(plain)
  return (path?.[1] ?? plain).replace(/^@+/, '').toLowerCase()
}
