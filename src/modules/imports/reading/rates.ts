/**
 * A rate in parts per million: `5.93%` is 59,300. `malformed` when it is no rate, or finer than that;
 * `ambiguous` for a bare number below one, which is a share to some writers and a percentage to others.
 */
export function parseRate(text: string): number | 'malformed' | 'ambiguous' {
  const percent = text.endsWith('%')
  const digits = (percent ? text.slice(0, -1) : text).trim()
  let units = 0
  let fraction = 0
  let places = -1
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      if (places < 0) units = units * 10 + code - 48
      else if (++places <= 4) fraction = fraction * 10 + code - 48
      else if (code !== 48) return 'malformed'
    } else if ((code === 46 || code === 44) && places < 0 && i > 0) places = 0
    else return 'malformed'
  }
  if (digits === '' || places === 0 || units > 100) return 'malformed'
  for (let i = Math.max(places, 0); i < 4; i++) fraction *= 10
  if (!percent && units === 0 && fraction > 0) return 'ambiguous'
  return units * 10_000 + fraction
}
