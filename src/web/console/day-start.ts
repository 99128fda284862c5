import { Temporal } from '#shared/temporal'

/** The instant a calendar day begins in a zone: where a daylight change swallows midnight, the first moment after it. */
export function dayStart(day: string, zone: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString()
}

/** The calendar day it is in a zone. */
export function dayIn(zone: string, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()
}
