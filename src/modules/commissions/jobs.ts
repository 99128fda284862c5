import { sql, type RawBuilder } from 'kysely'
import { lockLines, reassignLines } from '#modules/orders'
import type { Ctx } from '#platform/db/tenant'
import { on } from '#platform/events'
import { reckonSales } from './actions/reckon-sales.ts'
import { reckonChangedLines, reckonLines } from './reckoning/reckon.ts'

/** New terms or another tier: the sales from then on are reckoned again, and the difference is posted. */
on('terms.changed', (ctx, { cause, programId, since, creatorIds }) =>
  reckonSales(ctx, cause, { programId, since: since.toString(), creatorIds }),
)

/** Merged or parted: the sales that name one of them are somebody else's, and so is what they earn. */
on('creators.merged', (ctx, { from, into }) => {
  const all = [...from, into]
  return moveLines(ctx, `creators_merged:${into}`, sql`line.creator_id = any(${all}) or version.creator_id = any(${all})`)
})

on('catalog.merged', (ctx, { shopIds, productIds }) => {
  const [shops, products] = [[...shopIds], [...productIds]]
  return moveLines(
    ctx,
    `catalog_merged:${shopIds[0] ?? productIds[0] ?? ''}`,
    sql`line.shop_id = any(${shops}) or version.shop_id = any(${shops}) or line.product_id = any(${products}) or version.product_id = any(${products})`,
  )
})

on('sub_ids.changed', (ctx, { platform, account }) =>
  moveLines(
    ctx,
    `sub_ids:${account}`,
    sql`version.account = ${account} and ${platform === 'shopee' ? sql`version.channel = 'shopee'` : sql`version.channel <> 'shopee'`}`,
  ),
)

/** A category may be what a reward asks for. */
on('catalog.edited', async (ctx, { productIds }) => {
  if (productIds.length === 0) return
  await lockLines(ctx)
  await reckonLines(
    ctx,
    `products_edited:${productIds[0]}`,
    sql`select id as line_id, day from order_lines where product_id = any(${[...productIds]})`,
  )
})

async function moveLines(ctx: Ctx, cause: string, condition: RawBuilder<unknown>): Promise<void> {
  await lockLines(ctx)
  if ((await reassignLines(ctx, condition)) > 0) await reckonChangedLines(ctx, cause)
}
