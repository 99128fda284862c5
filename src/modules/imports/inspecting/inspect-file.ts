import type { z } from '@hono/zod-openapi'
import { listOwnShops } from '#modules/catalog'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { recallMapping } from '../actions/mappings.ts'
import { findDoneImportOf } from '../queries/imports.ts'
import { readWorkspace } from '../queries/workspace.ts'
import { estimateRows } from '../reading/estimate-rows.ts'
import { findHeader, suggestMapping } from '../reading/mapping/suggest-mapping.ts'
import { toPreview } from '../reading/preview.ts'
import { readFile, readSample, type ReadableFile } from '../reading/read-file.ts'
import type { Rejection } from '../reading/rejection.ts'
import { openSheet } from '../reading/sheet.ts'
import type { SheetRecord } from '../reading/sheet-record.ts'
import { periodOf, platformOf, type Question } from '../rules.ts'
import type { ImportOptions, InspectionShape, Mapping } from '../schema.ts'

export type Inspection = z.infer<typeof InspectionShape>

export type FileToInspect = {
  readonly uploadId: string
  readonly path: string
  readonly name: string
  readonly archive: string | null
  readonly size: number
  readonly hash: string
  readonly options: ImportOptions
}

/** What a mapping can mend. */
const HEADER_FAULTS = [
  'import.unknown_file',
  'import.missing_column',
  'import.mapping_needed',
  'import.mapping_column_missing',
  'import.bad_mapping',
]
const SHOWN_RECORDS = 20
const EXAMPLES = 3
/** Rows that are read to tell what would be rejected. */
const ROWS_LOOKED_AT = 1000

/** Looks at a file without writing anything: what it is, where it would go, what its rows become, what is to be asked. */
export async function inspectFile(ctx: Ctx, file: FileToInspect): Promise<Inspection> {
  const seen = await lookAt(ctx, file)
  const found = await read(ctx, file)
  return 'problem' in found ? describeUnknown(seen, found.problem, file) : describe(ctx, seen, found, file)
}

/** What came damaged out of its zip. */
export function damaged(file: { name: string; archive: string | null; problem: { code: string; message: string } }): Inspection {
  const { code, message } = file.problem
  return { ...NOTHING, file_name: file.name, archive: file.archive, problem: { code, message } }
}

const NOTHING: Inspection = {
  upload_id: null,
  file_name: '',
  archive: null,
  file_size: 0,
  problem: null,
  kind: null,
  locale: null,
  nearest: null,
  currency: null,
  zone: null,
  as_of: null,
  covers: null,
  shop: null,
  account: null,
  shops: [],
  columns: [],
  records: [],
  rejections: [],
  rows_looked_at: 0,
  rows_expected: 0,
  same_file_as: null,
  questions: [],
  mapping: null,
  mapping_from: null,
}

/** What is known of any file. */
async function lookAt(ctx: Ctx, { uploadId, name, archive, size, hash, path }: FileToInspect): Promise<Inspection> {
  return {
    ...NOTHING,
    upload_id: uploadId,
    file_name: name,
    archive,
    file_size: size,
    rows_expected: (await estimateRows(path)) ?? 0,
    same_file_as: await findDoneImportOf(ctx, hash),
  }
}

type Found = { readonly file: ReadableFile; readonly mappingFrom: Inspection['mapping_from'] }

async function read(ctx: Ctx, { path, name, options }: FileToInspect): Promise<Found | { problem: Problem }> {
  const { zone: workspaceZone, currency: workspaceCurrency } = await readWorkspace(ctx)
  try {
    const file = await readFile(path, {
      fileName: name,
      kind: options.kind,
      zone: options.zone,
      workspaceZone,
      workspaceCurrency,
      period: periodOf(options),
      mapping: options.mapping,
      recall: (records) => recallMapping(ctx, records, options),
    })
    const mappingFrom = options.mapping ? 'given' : file.reading.mapping ? 'remembered' : null
    return { file, mappingFrom }
  } catch (error) {
    if (error instanceof Problem) return { problem: error }
    throw error
  }
}

/** The header is not known: the nearest kind is proposed, and a person says the rest. */
async function describeUnknown(
  seen: Inspection,
  { code, message }: Problem,
  { path, options }: FileToInspect,
): Promise<Inspection> {
  const sample = await readSample(await openSheet(path)).catch(() => [])
  const suggestion = suggestMapping(sample, options.kind === 'auto' ? undefined : options.kind)
  const mapping = options.mapping ?? suggestion?.mapping ?? null
  const isOfColumns = HEADER_FAULTS.includes(code)
  return {
    ...seen,
    problem: { code, message },
    nearest: suggestion && { kind: suggestion.mapping.kind, missing: [...suggestion.missing] },
    columns: describeColumns(sample, mapping),
    rows_looked_at: sample.length,
    questions: isOfColumns ? ['mapping_needed'] : code === 'import.period_needed' ? ['period_needed'] : [],
    mapping: isOfColumns ? mapping : null,
    mapping_from: isOfColumns && mapping ? (options.mapping ? 'given' : 'suggested') : null,
  }
}

function describeColumns(sample: readonly SheetRecord[], mapping: Mapping | null): Inspection['columns'] {
  const header = findHeader(sample)
  if (!header) return []
  const rows = sample.filter(({ row }) => row > header.row)
  const feeds = Object.entries(mapping?.columns ?? {})
  return header.cells.map((cell, index) => {
    const name = cell.replace(/\s+/g, ' ').trim()
    return { name, field: feeds.find(([, column]) => column === name)?.[0] ?? null, examples: examplesOf(rows, index) }
  })
}

async function describe(
  ctx: Ctx,
  seen: Inspection,
  { file, mappingFrom }: Found,
  { options }: FileToInspect,
): Promise<Inspection> {
  const feeds = new Map(Object.entries(file.fields).map(([field, index]) => [index, field]))
  const look = await readFirst(file)
  if (look.problem) seen = { ...seen, problem: { code: look.problem.code, message: look.problem.message } }
  const { as_of, covers } = file.finish()
  const currency = file.currency ?? look.currencies[0] ?? null
  const destination = await findDestination(ctx, file, look, options, currency)
  return {
    ...seen,
    kind: file.kind,
    locale: file.locale,
    currency,
    zone: file.zone,
    as_of: options.exported_at ?? as_of,
    covers: periodOf(options) ?? covers,
    ...destination,
    columns: file.columns.map((name, index) => ({
      name,
      field: feeds.get(index) ?? null,
      examples: examplesOf(file.sample, index),
    })),
    records: look.records.slice(0, SHOWN_RECORDS).map((record) => ({ row: record.row, record: toPreview(record) })),
    rejections: look.rejections.map(({ cells, ...rejection }) => ({
      ...rejection,
      state: 'open',
      cells: cells ? [...cells] : null,
    })),
    rows_looked_at: look.rows,
    // What is shorter than the look was counted, not estimated.
    rows_expected: look.isWhole ? look.rows : Math.max(seen.rows_expected, look.rows),
    mapping: file.reading.mapping,
    mapping_from: mappingFrom,
  }
}

type Row = {
  readonly row: number
  readonly currency?: string
  readonly shop_external_id?: string | null
  readonly channel?: string
}
type Look = {
  readonly records: readonly Row[]
  readonly rejections: readonly Rejection[]
  readonly rows: number
  readonly isWhole: boolean
  readonly currencies: readonly string[]
  readonly problem: Problem | null
}

async function readFirst(file: ReadableFile): Promise<Look> {
  const records: Row[] = []
  const rejections: Rejection[] = []
  let isWhole = true
  let problem: Problem | null = null
  try {
    for await (const batch of file.batches) {
      records.push(...(batch.records as unknown as Row[]))
      rejections.push(...batch.rejected)
      if (records.length + rejections.length >= ROWS_LOOKED_AT) {
        isWhole = false
        break
      }
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    problem = error
  }
  const currencies = [...new Set(records.flatMap(({ currency }) => currency ?? []))]
  return { records, rejections, rows: records.length + rejections.length, isWhole, currencies, problem }
}

type Destination = Pick<Inspection, 'shop' | 'shops' | 'account' | 'questions'>

/** As the import itself will decide it. */
async function findDestination(
  ctx: Ctx,
  file: ReadableFile,
  look: Look,
  options: ImportOptions,
  currency: string | null,
): Promise<Destination> {
  const questions: Question[] = []
  const nameless = look.records.find(({ shop_external_id }) => shop_external_id === null)
  const channel = nameless?.channel === 'tokopedia' ? 'tiktok_shop' : nameless?.channel
  const shops = channel && currency ? await listOwnShops(ctx, channel as never, currency) : []
  if (!options.shop && shops.length > 1) questions.push('shop_needed')
  const shop = options.shop
    ? { id: shops.find(({ name }) => name === options.shop)?.id ?? null, name: options.shop }
    : shops.length === 1
      ? shops[0]!
      : null
  // Sales of sub-ids alone belong to an account: unless it is named, every such file counts for one and the same.
  const isAffiliates = file.kind.startsWith('shopee-affiliate')
  if (isAffiliates && !options.account) questions.push('account_needed')
  const account = options.account ?? (isAffiliates ? `${platformOf(file.kind)} account` : null)
  return { shop, shops, account, questions }
}

function examplesOf(rows: readonly SheetRecord[], index: number): string[] {
  const examples = new Set<string>()
  for (const { cells } of rows) {
    const cell = cells[index]?.trim()
    if (cell && cell !== '--') examples.add(cell.slice(0, 120))
    if (examples.size === EXAMPLES) break
  }
  return [...examples]
}
