import type { z } from '@hono/zod-openapi'
import { toMoney } from '#platform/http/shapes'
import type { RecordShape } from '../schema.ts'

type Canonical = z.infer<typeof RecordShape>

/** What says where a row stands in its file or how it is told apart, and nothing about its business. */
const INNER = new Set(['row', 'source', 'content_hash'])

/** A record of any family as a person may be shown it: what the file does not say is left out. */
export function toPreview(record: object): Canonical {
  const said = 'fact' in record ? (record.fact as object) : record
  const { currency } = said as { currency?: string }
  const shown: Canonical = {}
  for (const [field, value] of Object.entries(said)) {
    if (INNER.has(field) || value === null || value === undefined || value === '') continue
    if (Array.isArray(value)) shown[field] = value.map(String)
    else if (typeof value === 'object') shown[field] = JSON.stringify(value)
    else if (typeof value !== 'bigint') shown[field] = value as Canonical[string]
    else if (field.endsWith('_ppm')) shown[field] = `${Number(value) / 10_000}%`
    else shown[field] = currency ? toMoney(value, currency) : String(value)
  }
  return shown
}
