import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { CreatorRow } from '../queries/read-creators.ts'
import type { Report } from '../queries/report.ts'

/** One row for each creator and currency, amounts to the last digit. A name that a spreadsheet would run is written as text. */
export function writeReportCsv({ at, from, to, kind, currencies }: Report): Readable {
  return writeCreatorsCsv(
    currencies.flatMap(({ currency, creators }) => creators.map((row) => ({ row, about: { at, from, to, kind, currency } }))),
  )
}

type About = {
  readonly at?: string
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly currency: string
}

/** Creators with what their figures are of. */
export function writeCreatorsCsv(rows: readonly { readonly row: CreatorRow; readonly about: About }[]): Readable {
  return Readable.from(rows.map(({ row, about }) => flatten(row, about))).pipe(
    stringify({
      header: true,
      bom: true,
      escape_formulas: true,
      columns: COLUMNS,
      // Our own amounts are numbers, also where they begin with a minus.
      cast: { object: (value) => ({ value: (value as { amount: string }).amount, escape_formulas: false }) },
    }),
  )
}

function flatten(row: CreatorRow, about: About) {
  return {
    ...row,
    ...about,
    creator_id: row.creator.id,
    creator: row.creator.name,
    creator_kind: row.creator.kind,
    handle: row.creator.handle,
    tier: row.tier?.name,
    exclusive: row.tier && String(row.tier.exclusive),
    lives: row.live_figures?.lives,
    live_hours: row.live_figures?.hours,
    live_gmv: row.live_figures?.gmv,
    gmv_per_live_hour: row.live_figures?.gmv_per_hour,
  }
}

const COLUMNS = `at from to kind currency creator_id creator creator_kind handle tier exclusive
  gmv gmv_before live video showcase other orders items refunds platform_commission brand_commission cost_ratio
  lives live_hours live_gmv gmv_per_live_hour`.split(/\s+/)
