import { sql } from 'kysely'
import { lockLines } from '#modules/orders'
import { on } from '#platform/events'
import { compareWithPlans } from './compare-with-plans.ts'

/** A plan says something else: the shop's sales from then on are compared again. */
on('plans.changed', async (ctx, { shopId, since }) => {
  await lockLines(ctx)
  await compareWithPlans(
    ctx,
    sql`select id as line_id from order_lines where shop_id = ${shopId} and ordered_at >= ${since.toString()}`,
  )
})
