import { z } from '@hono/zod-openapi'
import { formatMicros, parseMicros } from '#shared/money'

/** Money on the wire: a decimal string and its currency, never a float. */
export const MoneyShape = z
  .object({
    amount: z.string().refine((text) => parseMicros(text) !== null, 'a decimal with at most six places'),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .openapi('Money')

export type MoneyReply = z.infer<typeof MoneyShape>

/**
 * A named shape or null. `.nullable()` would carry the shape's name along, and the API's description would then call
 * every use of it nullable, or none.
 */
export function orNull<Shape extends z.ZodType>(shape: Shape) {
  return z.union([shape, z.null()])
}

/** Micros as they leave the database (int8 or numeric text) to money on the wire. */
export function toMoney(micros: bigint | string, currency: string): MoneyReply {
  return { amount: formatMicros(BigInt(micros)), currency }
}

/** A list's page: what to ask with, and what comes back. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
})

export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ data: z.array(row), next_cursor: z.string().nullable() })
}

export const ZoneShape = z.string().refine(isZone, 'an IANA time zone such as Asia/Jakarta')

function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '' && text.includes('/')
  } catch {
    return false
  }
}
