import { percentToPpm, ppmToPercent } from '#shared/percent'

/** A row of a pasted plan. Null rate: nothing was said, which a row may not do. `products` and `creators` are the marketplace's names. */
export type PastedRow = {
  readonly row: number
  /** The marketplace's product id; null is every product without a rate of its own. */
  readonly product: string | null
  readonly rate: string
  readonly shopAdsRate: string | null
  readonly creators: readonly string[]
  readonly from: string
  readonly until: string | null
}
export type PastedError = { readonly path: string; readonly code: string; readonly message: string }

const FIELDS = ['product', 'rate', 'shop_ads_rate', 'creators', 'from', 'until'] as const
type Field = (typeof FIELDS)[number]

/** What a column may be called, in the three languages, without regard to case. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  product: ['product id', 'product', 'id produk', 'produk', 'id sản phẩm', 'sản phẩm', 'item id', 'id barang'],
  rate: ['rate', 'commission rate', 'standard commission rate', 'komisi', 'persentase komisi', 'tỷ lệ', 'tỷ lệ hoa hồng'],
  shop_ads_rate: ['ads rate', 'shop ads rate', 'shop ads commission rate', 'komisi iklan', 'tỷ lệ quảng cáo', 'shop ads'],
  creators: ['creators', 'creator', 'creator username', 'kreator', 'nhà sáng tạo'],
  from: ['from', 'start', 'starts', 'dari', 'mulai', 'từ', 'từ ngày'],
  until: ['until', 'end', 'ends', 'sampai', 'selesai', 'đến', 'đến ngày'],
}

/**
 * Reads the rows of a spreadsheet as they are pasted: by tabs, semicolons or commas, with a header in any language or
 * in the order product, rate, Shop Ads rate, creators, from, until. A row without `from` begins on `today`.
 */
export function readPasted(text: string, today: string): { rows: PastedRow[]; errors: PastedError[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const separator = ['\t', ';', ','].find((candidate) => text.includes(candidate)) ?? '\t'
  const records = lines
    .map((line, index) => ({ row: index + 1, cells: line.split(separator).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const header = records[0] && findHeader(records[0].cells)
  const errors: PastedError[] = []
  const rows = (header ? records.slice(1) : records).flatMap(({ row, cells }) => {
    const cell = (field: Field) => cells[(header ?? FIELDS).indexOf(field)] ?? ''
    const refuse = (field: Field, code: string, message: string) => {
      errors.push({ path: `${row}.${field}`, code, message: `${cell(field) || 'The cell'} ${message}` })
      return null
    }
    const product = readProduct(cell('product'))
    const rate = readRate(cell('rate')) ?? refuse('rate', 'plan.pasted_rate', 'is no rate from 0 to 100 %.')
    const ads = cell('shop_ads_rate')
    const shopAdsRate =
      ads === '' || ads === '--'
        ? null
        : (readRate(ads) ?? refuse('shop_ads_rate', 'plan.pasted_rate', 'is no rate from 0 to 100 %.'))
    const from = readDay(cell('from') || today) ?? refuse('from', 'plan.pasted_day', 'is no day, such as 2026-11-30.')
    const until =
      cell('until') && (readDay(cell('until')) ?? refuse('until', 'plan.pasted_day', 'is no day, such as 2026-11-30.'))
    if (product === undefined) refuse('product', 'plan.pasted_product', 'is no product id of a marketplace.')
    if (product === undefined || rate === null || from === null) return []
    const creators = cell('creators')
      .split(/[\s|/]+/)
      .filter((handle) => handle !== '')
    return [{ row, product, rate, shopAdsRate, creators, from, until: until || null }]
  })
  if (rows.length === 0 && errors.length === 0)
    errors.push({ path: '1', code: 'plan.pasted_nothing', message: 'No row with a rate was found.' })
  return { rows, errors }
}

function findHeader(cells: readonly string[]): (Field | undefined)[] | null {
  const names = cells.map((cell) => FIELDS.find((field) => HEADERS[field].includes(cell.toLowerCase())))
  return names.includes('rate') ? names : null
}

/** Digits; nothing, a star or "all" is every product; anything else is undefined. */
function readProduct(cell: string): string | null | undefined {
  if (['', '*', 'all', 'semua', 'tất cả'].includes(cell.toLowerCase())) return null
  return /^\d{1,25}$/.test(cell) ? cell : undefined
}

function readRate(cell: string): string | null {
  const ppm = percentToPpm(cell.replace(/\s*%$/, '').replace(',', '.'))
  return ppm !== null && ppm >= 0n && ppm <= 1_000_000n ? ppmToPercent(ppm) : null
}

/** `2026-11-30` or `30/11/2026`. */
function readDay(cell: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? []
  const text = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : cell
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text).toString() : null
  } catch {
    return null
  }
}
