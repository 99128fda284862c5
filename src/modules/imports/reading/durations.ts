const UNITS: readonly (readonly [seconds: number, words: readonly string[]])[] = [
  [86_400, ['d', 'day', 'days', 'hari', 'ngày']],
  [3600, ['h', 'hr', 'hrs', 'hour', 'hours', 'j', 'jam', 'giờ']],
  [60, ['m', 'min', 'mins', 'minute', 'minutes', 'mnt', 'menit', 'phút']],
  [1, ['s', 'sec', 'secs', 'second', 'seconds', 'd', 'dtk', 'detik', 'giây']],
]

/**
 * Seconds of `2:31:45`, `2h 31min`, `1 jam 20 menit`, `9105`; null for what is no duration, or could be two: `2:31` is
 * hours to some writers and minutes to others, but minutes where what lasts is `brief`, such as a view.
 * A bare number is taken for seconds: no real file was seen.
 */
export function parseDuration(text: string, brief = false): number | null {
  const short = brief ? /^(\d{1,3}):([0-5]\d)$/.exec(text) : null
  if (short) return Number(short[1]) * 60 + Number(short[2])
  const clock = /^(?:1(?:899|900)-\d\d-(\d\d)T)?(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(text)
  if (clock) {
    const [, day, hours, minutes, seconds] = clock
    // A spreadsheet's duration is a time of its first days, the 30th of December 1899 onwards.
    const days = day === undefined || day === '30' ? 0 : day === '31' ? 1 : Number(day) + 1
    return days * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  }
  if (/^\d{1,6}(?:[.,]\d+)?$/.test(text)) return Math.round(Number(text.replace(',', '.')))
  return inUnits(text)
}

function inUnits(text: string): number | null {
  let rest = text.normalize('NFC').toLowerCase().trim()
  let seconds = 0
  let smallest = Number.POSITIVE_INFINITY
  while (rest !== '') {
    const [whole, amount, word] = /^(\d{1,6}) ?(\p{L}+)[ ,.]*/u.exec(rest) ?? []
    if (whole === undefined) return null
    // Larger units come first, so a `d` after minutes is a detik, not a day.
    const unit = UNITS.find(([size, words]) => size < smallest && words.includes(word!))?.[0]
    if (unit === undefined) return null
    seconds += Number(amount) * unit
    smallest = unit
    rest = rest.slice(whole.length)
  }
  return smallest === Number.POSITIVE_INFINITY ? null : seconds
}
