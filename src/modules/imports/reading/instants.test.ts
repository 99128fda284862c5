import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InstantReader } from './instants.ts'

const two = (value: number) => String(value).padStart(2, '0')

test('every form of a local time is the instant that the calendar of its zone gives', () => {
  const zones = fc.constantFrom(
    'Asia/Jakarta',
    'Asia/Ho_Chi_Minh',
    'Asia/Makassar',
    'Europe/Paris',
    'America/New_York',
    'Asia/Kathmandu',
  )
  const seconds = fc.integer({ min: Date.UTC(2001, 0, 1) / 1000, max: Date.UTC(2099, 0, 1) / 1000 })
  fc.assert(
    fc.property(zones, seconds, (zone, epoch) => {
      const at = Temporal.Instant.fromEpochMilliseconds(epoch * 1000)
      const { year, month, day, hour, minute, second } = at.toZonedDateTimeISO(zone)
      const meant = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second })
        .toZonedDateTime(zone)
        .toInstant()
        .toString()
      const reader = new InstantReader(zone)
      const time = `${two(hour)}:${two(minute)}:${two(second)}`
      expect(reader.parse(`${two(day)}/${two(month)}/${year} ${time}`)).toBe(meant)
      expect(reader.parse(`${year}-${two(month)}-${two(day)} ${time}`)).toBe(meant)
      expect(reader.parse(`${year}-${two(month)}-${two(day)}T${time}`)).toBe(meant)
      expect(reader.parse(at.toString())).toBe(at.toString())
    }),
  )
})

test.each([
  ['16/04/2026 23:58:09', '2026-04-16T16:58:09Z'],
  ['2026-04-16 23:58', '2026-04-16T16:58:00Z'],
  ['2026-04-16T23:58:09+08:00', '2026-04-16T15:58:09Z'],
  ['2026-04-16T23:58:09.250Z', '2026-04-16T23:58:09Z'],
  ['29/02/2028 00:00:00', '2028-02-28T17:00:00Z'],
  ['29/02/2026 00:00:00', null],
  ['31/04/2026 10:00:00', null],
  ['04/16/2026 10:00:00', null],
  ['2026-04-16 24:00:00', null],
  ['2026-04-16 10:60:00', null],
  ['2026-04-16', null],
  ['2026-04-16 10:00:00 PM', null],
  ['46128.4', null],
  ['', null],
])('%j in Jakarta is %j', (text, instant) => {
  expect(new InstantReader('Asia/Jakarta').parse(text)).toBe(instant)
})

test('a time that the clocks of a zone never show is no time', () => {
  expect(new InstantReader('Europe/Paris').parse('2026-03-29 02:30:00')).toBeNull()
  expect(new InstantReader('Europe/Paris').parse('2026-03-29 03:30:00')).toBe('2026-03-29T01:30:00Z')
})
