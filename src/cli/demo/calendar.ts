import { splitAmount } from '#shared/money'
import { addDays } from '#shared/period'

/** The demo's twelve ISO weeks, 2026-W36 to 2026-W47, whenever it is loaded. */
const FIRST_DAY = '2026-08-31'
export const WEEKS = 12

export const MINUTE = 60
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/**
 * Seconds since the first day began on the wall clock of the shops. Jakarta and Ho Chi Minh City show the same time
 * and never change it, so one clock serves both.
 */
export type WallTime = number

const DAYS_SHOWN = WEEKS * 7 + 60
const DATES = Array.from({ length: DAYS_SHOWN }, (_, index) => addDays(FIRST_DAY, index))
const SHOWN_DATES = DATES.map((date) => date.split('-').toReversed().join('/'))

/** As the seller centre writes it: `02/09/2026 20:15:41`. */
export function showTime(at: WallTime): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${SHOWN_DATES[Math.floor(at / DAY)]} ${pad(Math.floor(at / HOUR) % 24)}:${pad(Math.floor(at / MINUTE) % 60)}:${pad(at % 60)}`
}

/** As it stands in a file's name: `20260902201541`. */
export function stampOf(at: WallTime): string {
  const [date, time] = showTime(at).split(' ')
  return date!.split('/').toReversed().join('') + time!.replaceAll(':', '')
}

export function instantOf(at: WallTime): Temporal.Instant {
  return Temporal.Instant.from(`${FIRST_DAY}T00:00:00+07:00`).add({ seconds: at })
}

/** Monday to Sunday. */
const WEEKDAYS = [90, 88, 92, 97, 108, 116, 110]
const DOUBLE_DAYS = new Map([
  ['09-09', 260],
  ['10-10', 280],
  ['11-11', 360],
])

/** How many of `lines` are ordered on each day: paydays and double days tower, weekends are better, and it grows. */
export function spreadOverDays(lines: number): number[] {
  const weights = Array.from({ length: WEEKS * 7 }, (_, day) => BigInt(Math.round(demandOn(day) * 1000)))
  return splitAmount(BigInt(lines), weights).map(Number)
}

function demandOn(day: number): number {
  const date = DATES[day]!
  const payday = date.endsWith('-25') ? 170 : date.endsWith('-26') ? 130 : 100
  const doubleDay = DOUBLE_DAYS.get(date.slice(5)) ?? 100
  return WEEKDAYS[day % 7]! * (payday / 100) * (doubleDay / 100) * 1.015 ** (day / 7)
}
