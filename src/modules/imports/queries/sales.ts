import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { toMoney, type MoneyReply } from '#platform/http/shapes'

/** What the lines of imports sold, cancelled or not, and who sold most. */
export type Sales = {
  readonly gmv: readonly MoneyReply[]
  readonly creators: readonly { readonly name: string; readonly gmv: MoneyReply }[]
}

const AHEAD = 3

export async function sumSales(ctx: Ctx, imports: readonly string[]): Promise<Sales> {
  if (imports.length === 0) return { gmv: [], creators: [] }
  // A line that several files of a batch report is one sale: the newest of them says how much.
  const { rows } = await sql<{ currency: string; creator_id: string; name: string; gmv: string }>`
    with newest as materialized (
      select distinct on (line_id) line_id, creator_id, currency, gmv from order_line_versions
      where import_id = any(${imports}::text[])
      order by line_id, as_of desc, status_rank desc, content_hash desc
    ), summed as materialized (select currency, creator_id, sum(gmv) as gmv from newest group by currency, creator_id)
    select currency, creator_id, coalesce(creators.name, '–') as name, gmv::text from summed
    left join lateral (select name from creators where creators.id = summed.creator_id) as creators on true
    order by summed.gmv desc`.execute(ctx.db)
  const currencies = [...new Set(rows.map(({ currency }) => currency))]
  const gmv = currencies.map((currency) => {
    const sum = rows.reduce((total, row) => (row.currency === currency ? total + BigInt(row.gmv) : total), 0n)
    return toMoney(sum, currency)
  })
  const creators = rows.slice(0, AHEAD).map((row) => ({ name: row.name, gmv: toMoney(row.gmv, row.currency) }))
  return { gmv, creators }
}
