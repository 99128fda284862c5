import { sql, type RawBuilder } from 'kysely'
import { countsAs } from '#modules/orders'
import { TIER_AT_ORDER } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { commissionIdOf } from '../queries/commission-id.ts'
import { LINE_KINDS, MEASURES, type Measure } from '../rules.ts'
import { refreshProducts } from './refresh-products.ts'

const SOURCE: Record<Measure, RawBuilder<unknown>> = {
  items: sql`quantity`,
  gmv: sql`gmv`,
  refunds: sql`refund_value`,
  platform: sql`platform`,
  brand: sql`brand`,
}

const FIGURES = LINE_KINDS.flatMap((kind) => MEASURES.map((measure) => ({ kind, measure })))
const NAMES = FIGURES.map(({ kind, measure }) => sql.ref(`${measure}_${kind}`))
const SUMS = FIGURES.map(
  ({ kind, measure }) =>
    sql`coalesce(sum(${SOURCE[measure]}) filter (where ${countsAs(kind)}), 0) as ${sql.ref(`${measure}_${kind}`)}`,
)

/** Orders of one line count with it; the others are taken apart, once for each of their members. */
const ALONE = LINE_KINDS.map((kind) => sql`count(*) filter (where is_alone and ${countsAs(kind)}) as ${sql.ref(kind)}`)
const IN_COMPANY = LINE_KINDS.map((kind) => sql`bool_or(${countsAs(kind)})::int as ${sql.ref(kind)}`)
const KINDS = LINE_KINDS.map((kind) => sql.ref(kind))

/** What orders are counted by: an order counts once for each, however many of its lines are there. */
const DIMENSIONS = sql`
  cross join lateral (values ('all', ''), ('creator', creator_id), ('content_type', content_type), ('tier', tier_id)) as its (dimension, member)`

/** A bonus is earned by no line, so it sums nothing else; one that is not sure yet is not among what is completed. */
const BONUS_SUMS = FIGURES.map(({ kind, measure }) => {
  if (measure !== 'brand') return sql`0`
  return kind === 'completed' ? sql`coalesce(sum(amount) filter (where status in ('approved', 'paid')), 0)` : sql`sum(amount)`
})

/**
 * Sums whole days again, in the transaction that changed them: the figures equal a recount by construction. A bonus
 * counts for the day that reached it, with the program in the place of a shop.
 *
 * @param days selects day.
 */
export async function refreshDays(ctx: Ctx, days: RawBuilder<unknown>): Promise<void> {
  const { workspaceId } = ctx.scope
  const { rows } = await sql<{
    days: string[]
  }>`select array_agg(distinct day)::text[] as days from (${days}) as touched`.execute(ctx.db)
  // As an array it is looked up by index, whatever the planner thinks of the rest.
  const touched = sql`day = any(${rows[0]!.days}::date[])`
  await layOutLines(ctx, touched)
  await sql`delete from daily_figures where ${touched}`.execute(ctx.db)
  await sql`
    insert into daily_figures (workspace_id, day, currency, shop_id, creator_id, content_type, tier_id, lines, ${sql.join(NAMES)})
    select ${workspaceId}, day, currency, shop_id, creator_id, content_type, tier_id, lines, ${sql.join(NAMES)} from day_sums
    union all
    select ${workspaceId}, day, currency, shop_id, creator_id, '', '', 0, ${sql.join(BONUS_SUMS)}
    from commissions where line_id is null and ${touched}
    group by day, currency, shop_id, creator_id`.execute(ctx.db)
  await sql`delete from daily_orders where ${touched}`.execute(ctx.db)
  await sql`
    insert into daily_orders (workspace_id, day, currency, shop_id, dimension, member, ${sql.join(KINDS)})
    select ${workspaceId}, day, currency, shop_id, dimension, member, ${sql.join(KINDS.map((kind) => sql`sum(${kind})`))}
    from (
      select day, currency, shop_id, dimension, member, ${sql.join(KINDS)} from day_sums ${DIMENSIONS}
      union all
      select day, currency, shop_id, dimension, member, ${sql.join(IN_COMPANY)}
      from day_lines as line ${DIMENSIONS} where not is_alone
      group by day, currency, shop_id, dimension, member, order_external_id
    ) as orders
    group by day, currency, shop_id, dimension, member`.execute(ctx.db)
  await refreshProducts(ctx, touched)
}

/**
 * The lines of the days, into `day_lines`, each with whether it is its order's only one there; and what they sum to,
 * into `day_sums`. A line's commission is looked up by its key: it may have been written a moment ago, and a planner that
 * takes a million new rows for one would read them all for each line.
 */
async function layOutLines(ctx: Ctx, touched: RawBuilder<unknown>): Promise<void> {
  await sql`drop table if exists crowded_orders, day_lines, day_sums`.execute(ctx.db)
  await sql`
    create temporary table crowded_orders on commit drop as
    select day, shop_id, order_external_id from order_lines where ${touched}
    group by day, shop_id, order_external_id having count(*) > 1`.execute(ctx.db)
  await sql`analyze crowded_orders`.execute(ctx.db)
  await sql`
    create temporary table day_lines on commit drop as
    select line.day, line.currency, line.shop_id, line.product_id, line.model_external_id, line.creator_id, line.order_external_id, line.status,
      line.quantity, line.gmv, line.refund_value, case when line.status = 'cancelled' then 0 else line.platform_commission end as platform,
      brand.amount as brand, coalesce(line.content_type, '') as content_type, coalesce(${TIER_AT_ORDER.id}, '') as tier_id,
      crowded.day is null as is_alone
    from (select * from order_lines where ${touched}) as line ${TIER_AT_ORDER.tiers}
    left join lateral (select amount from commissions where id = ${commissionIdOf(sql`line.id`)} limit 1) as brand on true
    left join crowded_orders as crowded
      on crowded.order_external_id = line.order_external_id and crowded.shop_id = line.shop_id and crowded.day = line.day`.execute(
    ctx.db,
  )
  await sql`
    create temporary table day_sums on commit drop as
    select day, currency, shop_id, creator_id, content_type, tier_id, count(*) as lines, ${sql.join([...SUMS, ...ALONE])}
    from day_lines as line group by day, currency, shop_id, creator_id, content_type, tier_id`.execute(ctx.db)
}
