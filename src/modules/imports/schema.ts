import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { ChannelShape } from '#schema/catalog'
import { OrderStatusShape } from '#schema/orders'
import { DATE_ORDERS, IMPORT_PHASES, IMPORT_STATUSES, MOST_FIXES, QUESTIONS, REJECTION_STATES } from './rules.ts'

const name = z.string().trim().min(1).max(120)
const Named = z.object({ id: z.string(), name: z.string() })
const Days = z.object({ from: z.string(), to: z.string() })

/**
 * How a source's columns feed a kind's fields. `columns` names the column for each field; `formats` says what the
 * cells alone do not: how dates and decimals are written, and what the source's words for a status mean.
 */
export const MappingShape = z
  .object({
    kind: z.string(),
    columns: z.record(z.string(), z.string()),
    formats: z
      .object({
        dates: z.enum(DATE_ORDERS).optional(),
        decimal: z.enum(['.', ',']).optional(),
        zone: z.string().optional(),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .optional(),
        channel: ChannelShape.optional(),
        statuses: z.record(z.string(), OrderStatusShape).optional(),
      })
      .default({}),
  })
  .openapi('ImportMapping')
export type Mapping = z.infer<typeof MappingShape>

/** What a person says about a file beside dropping it. */
export const ImportOptionsShape = z
  .object({
    kind: z.string().default('auto'),
    shop: name.optional(),
    account: name.optional(),
    zone: z.string().optional(),
    exported_at: z.iso.datetime({ offset: true }).optional(),
    /** For files that name no days of their own. */
    period_from: z.iso.date().optional(),
    period_to: z.iso.date().optional(),
  })
  .openapi('ImportOptions')

/** The same, with how columns feed fields where the header does not tell. */
export const StartOptionsShape = ImportOptionsShape.extend({ mapping: MappingShape.optional() }).openapi('StartOptions')
export type ImportOptions = z.infer<typeof StartOptionsShape>

const ProblemShape = z.object({ code: z.string(), message: z.string() })

/** `cells` are the row as it stood, in the order of `columns` of its page; null where an import kept none. */
export const RejectionShape = z
  .object({
    row: z.number().int(),
    column: z.string().nullable(),
    code: z.string(),
    message: z.string(),
    value: z.string().nullable(),
    state: z.enum(REJECTION_STATES),
    cells: z.array(z.string()).nullable(),
  })
  .openapi('Rejection')

/**
 * What `kolive import` prints: rows = data records = lines + rejected + dismissed; lines = accepted = created + updated
 * + unchanged. Rows that were fixed count as lines.
 */
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
    dismissed: z.number().int(),
    statuses: z.record(z.string(), z.number().int()),
    totals: z.object({ order_value: z.array(MoneyShape), refund: z.array(MoneyShape), commission: z.array(MoneyShape) }),
    creators: z.number().int(),
    products: z.number().int(),
  })
  .openapi('ImportSummary')
export type ImportSummary = z.infer<typeof ImportSummaryShape>

/** `rows_expected` is an estimate while the file is read. `attempt` counts from 1: a job whose worker died begins again. */
export const ImportShape = z
  .object({
    id: z.string(),
    batch_id: z.string().nullable(),
    file_name: z.string(),
    file_size: z.number().int(),
    status: z.enum(IMPORT_STATUSES),
    phase: orNull(z.enum(IMPORT_PHASES)),
    attempt: z.number().int(),
    rows_read: z.number().int(),
    rows_expected: z.number().int().nullable(),
    kind: z.string().nullable(),
    locale: z.string().nullable(),
    as_of: z.string().nullable(),
    /** The days its lines are of. */
    covers: orNull(Days),
    shop: orNull(Named),
    account: z.string().nullable(),
    summary: orNull(ImportSummaryShape),
    problem: orNull(ProblemShape),
    /** An earlier import of the same bytes, if any: harmless, but worth knowing. */
    same_file_as: z.string().nullable(),
    created_at: z.string(),
    finished_at: z.string().nullable(),
  })
  .openapi('Import')

export const ImportQuery = z
  .object({ status: z.enum(IMPORT_STATUSES).optional(), kind: z.string().optional(), batch_id: z.string().optional() })
  .extend(PageQuery.shape)
export const ImportPage = pageOf(ImportShape).openapi('ImportPage')

export const RejectionQuery = z.object({ state: z.enum(REJECTION_STATES).optional() }).extend(PageQuery.shape)
export const RejectionPage = pageOf(RejectionShape)
  .extend({ columns: z.array(z.string()) })
  .openapi('RejectionPage')

/** One canonical record: text, numbers, money with its currency. Which fields there are depends on the kind. */
export const RecordShape = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), MoneyShape, z.array(z.string())]))
  .openapi('ImportRecord')

/** A file that was received and looked at, before anything is written; `problem` says why it cannot be taken as it is. */
export const InspectionShape = z
  .object({
    /** Null when the file itself is damaged: nothing can be started from it. */
    upload_id: z.string().nullable(),
    file_name: z.string(),
    /** The zip it came in. */
    archive: z.string().nullable(),
    file_size: z.number().int(),
    problem: orNull(ProblemShape),
    kind: z.string().nullable(),
    locale: z.string().nullable(),
    /** When no kind was recognised: the one whose header is nearest, and which of its columns are missing. */
    nearest: orNull(z.object({ kind: z.string(), missing: z.array(z.string()) })),
    currency: z.string().nullable(),
    zone: z.string().nullable(),
    as_of: z.string().nullable(),
    covers: orNull(Days),
    /** Where it would go: a shop of ours, and the account whose sales they are that name no creator. */
    shop: orNull(z.object({ id: z.string().nullable(), name: z.string() })),
    account: z.string().nullable(),
    /** To choose from when `shop_needed`. */
    shops: z.array(Named),
    columns: z.array(z.object({ name: z.string(), field: z.string().nullable(), examples: z.array(z.string()) })),
    records: z.array(z.object({ row: z.number().int(), record: RecordShape })),
    /** Of the first rows only: see `rows_looked_at`. */
    rejections: z.array(RejectionShape),
    rows_looked_at: z.number().int(),
    rows_expected: z.number().int(),
    same_file_as: z.string().nullable(),
    questions: z.array(z.enum(QUESTIONS)),
    /** How the columns would be read where the header alone does not tell. */
    mapping: orNull(MappingShape),
    mapping_from: orNull(z.enum(['remembered', 'suggested', 'given'])),
  })
  .openapi('Inspection')
export const InspectionList = z.object({ data: z.array(InspectionShape) }).openapi('InspectionList')

/** What is dropped together starts together. A `dry_run` answers exactly and keeps nothing. */
export const StartShape = z
  .object({
    files: z
      .array(StartOptionsShape.extend({ upload_id: z.string() }))
      .min(1)
      .max(200),
    dry_run: z.boolean().default(false),
    /** To add to what was dropped before. */
    batch_id: z.string().optional(),
  })
  .openapi('ImportStart')
export const BatchShape = z.object({ batch_id: z.string(), data: z.array(ImportShape) }).openapi('ImportBatch')

/** Rows as a spreadsheet copies them, header first; the API takes a megabyte, more is a file. */
export const PasteShape = z
  .object({ text: z.string().min(1), file_name: z.string().trim().min(1).max(255).default('pasted.tsv') })
  .openapi('ImportPaste')

export const FixesShape = z
  .object({
    rows: z
      .array(z.object({ row: z.number().int(), cells: z.record(z.string(), z.string()) }))
      .min(1)
      .max(MOST_FIXES),
  })
  .openapi('ImportFixes')
/** `rejected` are the rows that are still wrong, as they now stand and with their new reason. */
export const FixedShape = z
  .object({ fixed: z.number().int(), rejected: z.array(RejectionShape), import: ImportShape })
  .openapi('ImportFixed')

/** Without `rows`: all that are open. */
export const DismissShape = z.object({ rows: z.array(z.number().int()).min(1).max(10_000).optional() }).openapi('ImportDismiss')

/** A kind of file, and what a mapping may feed. `names` are what its columns are called, by language. */
export const KindShape = z
  .object({
    kind: z.string(),
    locales: z.array(z.string()),
    fields: z.array(z.object({ field: z.string(), required: z.boolean(), names: z.array(z.string()) })),
  })
  .openapi('ImportKind')

export const RememberedMappingShape = z
  .object({
    id: z.string(),
    name: z.string(),
    shop: z.string().nullable(),
    headers: z.array(z.string()),
    mapping: MappingShape,
    used_at: z.string(),
    created_at: z.string(),
  })
  .openapi('RememberedMapping')
export const RememberedMappingPage = pageOf(RememberedMappingShape).openapi('RememberedMappingPage')
export const MappingEditShape = z.object({ name }).openapi('RememberedMappingEdit')

const lang = z.enum(['en', 'id', 'vi']).optional()
export const MessageQuery = z.object({ lang })
export const BatchMessageQuery = z.object({ batch_id: z.string(), lang })
/** Ready to paste into a chat. */
export const MessageShape = z.object({ text: z.string(), locale: z.string() }).openapi('ImportMessage')

/** How fresh and how whole the figures are. Days are the workspace's; `link` leads to the screen that shows the rows. */
export const HealthShape = z
  .object({
    sources: z.array(
      z.object({
        kind: z.string(),
        shop: orNull(Named),
        account: z.string().nullable(),
        as_of: z.string(),
        age_days: z.number().int(),
        last_import: z.object({ id: z.string(), file_name: z.string(), finished_at: z.string() }),
        /** Of the last 60, those that no file of this source covers. */
        uncovered_days: z.array(z.string()),
        open_rejections: z.number().int(),
        link: z.string(),
      }),
    ),
    lines_without_program: z.object({ count: z.number().int(), link: z.string() }),
    unmapped_sub_ids: z.object({ count: z.number().int(), link: z.string() }),
    lines_of_unknown_content: z.object({ count: z.number().int(), link: z.string() }),
  })
  .openapi('ImportHealth')
