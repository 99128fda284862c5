import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { IMPORT_STATUSES } from './rules.ts'

/** What a person says about a file beside dropping it. */
export const ImportOptionsShape = z
  .object({
    kind: z.string().default('auto'),
    shop: z.string().trim().min(1).max(120).optional(),
    account: z.string().trim().min(1).max(120).optional(),
    zone: z.string().optional(),
    exported_at: z.iso.datetime({ offset: true }).optional(),
  })
  .openapi('ImportOptions')
export type ImportOptions = z.infer<typeof ImportOptionsShape>

export const RejectionShape = z
  .object({
    row: z.number().int(),
    column: z.string().nullable(),
    code: z.string(),
    message: z.string(),
    value: z.string().nullable(),
  })
  .openapi('Rejection')

/** What `kolive import` prints: rows = data records; lines = accepted lines = created + updated + unchanged. */
export const ImportSummaryShape = z
  .object({
    kind: z.string(),
    locale: z.string(),
    as_of: z.string(),
    rows: z.number().int(),
    orders: z.number().int(),
    lines: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.number().int(),
    statuses: z.record(z.string(), z.number().int()),
    totals: z.object({ order_value: z.array(MoneyShape), refund: z.array(MoneyShape), commission: z.array(MoneyShape) }),
    creators: z.number().int(),
    products: z.number().int(),
  })
  .openapi('ImportSummary')
export type ImportSummary = z.infer<typeof ImportSummaryShape>

export const ImportShape = z
  .object({
    id: z.string(),
    file_name: z.string(),
    file_size: z.number().int(),
    status: z.enum(IMPORT_STATUSES),
    kind: z.string().nullable(),
    locale: z.string().nullable(),
    as_of: z.string().nullable(),
    rows_read: z.number().int(),
    summary: orNull(ImportSummaryShape),
    problem: z.object({ code: z.string(), message: z.string() }).nullable(),
    /** An earlier import of the same bytes, if any: harmless, but worth knowing. */
    same_file_as: z.string().nullable(),
    created_at: z.string(),
    finished_at: z.string().nullable(),
  })
  .openapi('Import')

export const ImportQuery = z.object({ status: z.enum(IMPORT_STATUSES).optional() }).extend(PageQuery.shape)
export const ImportPage = pageOf(ImportShape).openapi('ImportPage')
export const RejectionPage = pageOf(RejectionShape).openapi('RejectionPage')
