import { stringify } from 'csv-stringify/sync'
import type { getWeeklyReport } from '#modules/reports'

type Report = Awaited<ReturnType<typeof getWeeklyReport>>
type Amount = { readonly amount: string }

/** One row for each creator and currency, amounts to the last digit. A name that a spreadsheet would run is written as text. */
export function toCsv({ week, from, to, kind, currencies }: Report): string {
  const rows = currencies.flatMap(({ currency, creators }) =>
    creators.map((row) => ({
      ...row,
      week,
      from,
      to,
      kind,
      currency,
      creator_id: row.creator.id,
      creator: row.creator.name,
      creator_kind: row.creator.kind,
      handle: row.creator.handle,
      tier: row.tier?.name,
      exclusive: row.tier && String(row.tier.exclusive),
    })),
  )
  return stringify(rows, {
    header: true,
    bom: true,
    escape_formulas: true,
    columns: COLUMNS,
    // Our own amounts are numbers, also where they begin with a minus.
    cast: { object: (value) => ({ value: (value as Amount).amount, escape_formulas: false }) },
  })
}

const COLUMNS = `week from to kind currency creator_id creator creator_kind handle tier exclusive
  gmv gmv_before live video showcase other orders items refunds platform_commission brand_commission cost_ratio`.split(/\s+/)
