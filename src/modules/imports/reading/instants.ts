type Offset = number | 'varies'

const TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'))

/**
 * Reads the local times of one zone as UTC instants to the second. Exports write `16/04/2026 23:58:09`
 * (day first, always) or `2026-04-16 23:58:09`; ISO times with an offset keep their own.
 */
export class InstantReader {
  readonly #zone: string
  /** Offset in seconds of each local day seen. Only a day on which clocks change needs Temporal for each time. */
  readonly #offsets = new Map<number, Offset>()

  readonly #dates = new Map<number, string>()

  /** @throws RangeError when the zone is unknown. */
  constructor(zone: string) {
    this.#zone = zone
    Temporal.Now.zonedDateTimeISO(zone)
  }

  /** Null when the text is no time, or names one that no calendar or clock shows. */
  parse(text: string): string | null {
    const dayFirst = text.charCodeAt(2) === 47
    if (!dayFirst && text.charCodeAt(4) !== 45) return null
    if (text.charCodeAt(dayFirst ? 5 : 7) !== (dayFirst ? 47 : 45)) return null
    const year = number(text, dayFirst ? 6 : 0, 4)
    const month = number(text, dayFirst ? 3 : 5, 2)
    const day = number(text, dayFirst ? 0 : 8, 2)
    const between = text.charCodeAt(10)
    if (between !== 32 && between !== 84) return null
    const hour = number(text, 11, 2)
    const minute = number(text, 14, 2)
    if (text.charCodeAt(13) !== 58) return null
    const hasSeconds = text.charCodeAt(16) === 58
    const second = hasSeconds ? number(text, 17, 2) : 0
    if (!(year >= 2000 && year < 2100 && month >= 1 && month <= 12 && day >= 1)) return null
    if (day > 28 && day > daysOf(year, month)) return null
    if (!(hour < 24 && minute < 60 && second < 60)) return null

    const local = Date.UTC(year, month - 1, day, hour, minute, second)
    const end = hasSeconds ? 19 : 16
    const offset = text.length === end ? this.#offsetAt(local) : statedOffset(text, end)
    if (offset === null) return null
    return this.#textOf(local / 1000 - offset)
  }

  #textOf(seconds: number): string {
    const day = Math.floor(seconds / 86_400)
    const time = seconds - day * 86_400
    let date = this.#dates.get(day)
    if (date === undefined) this.#dates.set(day, (date = new Date(day * 86_400_000).toISOString().slice(0, 11)))
    return `${date}${TWO_DIGITS[Math.floor(time / 3600)]}:${TWO_DIGITS[Math.floor(time / 60) % 60]}:${TWO_DIGITS[time % 60]}Z`
  }

  #offsetAt(local: number): number | null {
    const day = Math.floor(local / 86_400_000)
    let offset = this.#offsets.get(day)
    if (offset === undefined) {
      const start = this.#zoned(day * 86_400_000)
      const end = this.#zoned((day + 1) * 86_400_000)
      offset = start.offset === end.offset ? start.offsetNanoseconds / 1e9 : 'varies'
      this.#offsets.set(day, offset)
    }
    if (offset !== 'varies') return offset
    // A clock that jumps forward never shows some times; one that falls back shows some twice, of which the earlier is meant.
    const zoned = this.#zoned(local)
    const shown = zoned.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds
    return shown === local ? zoned.offsetNanoseconds / 1e9 : null
  }

  #zoned(local: number): Temporal.ZonedDateTime {
    const plain = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime()
    return plain.toZonedDateTime(this.#zone, { disambiguation: 'compatible' })
  }
}

/** Seconds east of UTC from `Z`, `+07:00`, `.123+0700`; a fraction of a second is cut. */
function statedOffset(text: string, from: number): number | null {
  const match = /^(?:\.\d+)?\s?(?:Z|([+-])(\d\d):?(\d\d))$/.exec(text.slice(from))
  if (!match) return null
  const [, sign, hours = '0', minutes = '0'] = match
  const seconds = Number(hours) * 3600 + Number(minutes) * 60
  return sign === '-' ? -seconds : seconds
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** NaN when one of the characters is no digit: it fails every comparison. */
function number(text: string, at: number, length: number): number {
  let value = 0
  for (let i = at; i < at + length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}
