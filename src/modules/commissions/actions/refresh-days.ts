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
const NAMES = sql.join(FIGURES.map(({ kind, measure }) => sql.ref(`${measure}_${kind}`)))
const SUMS = sql.join(
  FIGURES.map(({ kind, measure }) => sql`coalesce(sum(${SOURCE[measure]}) filter (where ${countsAs(kind)}), 0)`),
)
/** What orders are counted by: an order counts once for each, however many of its lines are there. */
const DIMENSIONS = { creator: sql`creator_id`, content_type: sql`content_type`, tier: sql`tier_id` }
const KINDS = sql.join(LINE_KINDS.map((kind) => sql.ref(kind)))
const HAS_KINDS = sql.join(LINE_KINDS.map((kind) => sql`bool_or(${countsAs(kind)}) as ${sql.ref(kind)}`))
const COUNTED = sql.join(LINE_KINDS.map((kind) => sql`count(*) filter (where ${sql.ref(kind)})`))

/** A bonus is earned by no line, so it sums nothing else; one that is not sure yet is not among what is completed. */
const BONUS_SUMS = sql.join(
  FIGURES.map(({ kind, measure }) => {
    if (measure !== 'brand') return sql`0`
    return kind === 'completed' ? sql`coalesce(sum(amount) filter (where status in ('approved', 'paid')), 0)` : sql`sum(amount)`
  }),
)

/**
 * Sums whole days again, in the transaction that changed them: the figures equal a recount by construction. A bonus
 * counts for the day that reached it, with the program in the place of a shop.
 *
 * @param days selects day; as an array it is looked up by index, whatever the planner thinks of the rest.
 */
export async function refreshDays(ctx: Ctx, days: RawBuilder<unknown>): Promise<void> {
  const { workspaceId } = ctx.scope
  await sql`delete from daily_figures where day = any(array(${days}))`.execute(ctx.db)
  await sql`delete from daily_orders where day = any(array(${days}))`.execute(ctx.db)
  await sql`drop table if exists day_lines`.execute(ctx.db)
  await sql`
    create temporary table day_lines on commit drop as
    select line.day, line.currency, line.shop_id, line.product_id, line.model_external_id, line.creator_id, line.order_external_id, line.status, line.quantity, line.gmv, line.refund_value,
      case when line.status = 'cancelled' then 0 else line.platform_commission end as platform, brand.amount as brand,
      coalesce(line.content_type, '') as content_type, coalesce(${TIER_AT_ORDER.id}, '') as tier_id
    from order_lines as line ${TIER_AT_ORDER.tiers}
    left join commissions as brand on brand.id = ${commissionIdOf(sql`line.id`)}
    where line.day = any(array(${days}))`.execute(ctx.db)
  await sql`
    insert into daily_figures (workspace_id, day, currency, shop_id, creator_id, content_type, tier_id, lines, ${NAMES})
    select ${workspaceId}, day, currency, shop_id, creator_id, content_type, tier_id, count(*), ${SUMS}
    from day_lines as line
    group by day, currency, shop_id, creator_id, content_type, tier_id
    union all
    select ${workspaceId}, day, currency, shop_id, creator_id, '', '', 0, ${BONUS_SUMS}
    from commissions where line_id is null and day = any(array(${days}))
    group by day, currency, shop_id, creator_id`.execute(ctx.db)
  await countOrders(ctx)
  await refreshProducts(ctx, days)
}

/**
 * Counts orders into `daily_orders`. Nearly every order is one creator's, of one content and tier: it is counted as a
 * whole. Only those of several are taken apart, once for each of their members.
 */
async function countOrders(ctx: Ctx): Promise<void> {
  const members = Object.values(DIMENSIONS)
  await sql`drop table if exists day_orders`.execute(ctx.db)
  await sql`
    create temporary table day_orders on commit drop as
    select day, currency, shop_id, order_external_id, ${sql.join(members.map((member) => sql`min(${member}) as ${member}`))},
      ${sql.join(
        members.map((member) => sql`min(${member}) = max(${member})`),
        sql` and `,
      )} as is_one, ${HAS_KINDS}
    from day_lines as line group by day, currency, shop_id, order_external_id`.execute(ctx.db)
  const counts = sql`insert into daily_orders (workspace_id, day, currency, shop_id, dimension, member, ${KINDS}) select ${ctx.scope.workspaceId}, day, currency, shop_id`
  await sql`${counts}, 'all', '', ${COUNTED} from day_orders group by day, currency, shop_id`.execute(ctx.db)
  for (const [dimension, member] of Object.entries(DIMENSIONS)) {
    await sql`
      ${counts}, ${dimension}, member, ${COUNTED}
      from (
        select day, currency, shop_id, ${member} as member, ${KINDS} from day_orders where is_one
        union all
        select day, currency, shop_id, ${member}, ${HAS_KINDS}
        from day_lines as line
        where (day, shop_id, order_external_id) in (select day, shop_id, order_external_id from day_orders where not is_one)
        group by day, currency, shop_id, ${member}, order_external_id
      ) as orders
      group by day, currency, shop_id, member`.execute(ctx.db)
  }
}
