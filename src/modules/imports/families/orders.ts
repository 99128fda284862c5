import { sql } from 'kysely'
import { ensureOwnShop, listOwnShops } from '#modules/catalog'
import { reckonChangedLines } from '#modules/commissions'
import { mergeLines, restandLines, restoreLines, stageLines } from '#modules/orders'
import { adoptShop } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import type { Sink } from './sink.ts'

/** Order lines: what changes is reckoned into commissions, and their differences are posted. */
export const orders: Sink<'orders'> = {
  stage: (ctx, _, batches) => stageLines(ctx, batches),
  async merge(ctx, { importId, asOf, platform, ownHandle, zone, options, onReckoning }) {
    const shopId = await findShop(ctx, options.shop, zone)
    const merged = await mergeLines(ctx, { importId, asOf, zone, platform, shopId, ownHandle })
    onReckoning?.()
    await reckonChangedLines(ctx, `import:${importId}`)
    return { ...merged, shopId }
  },
  async undo(ctx, importId, undone) {
    const outcome = await restoreLines(ctx, importId, undone)
    await reckonChangedLines(ctx, `import_undone:${importId}`)
    return outcome
  },
  async redo(ctx, importId) {
    const outcome = await restandLines(ctx, importId)
    await reckonChangedLines(ctx, `import_redone:${importId}`)
    return outcome
  },
}

/**
 * The shop of lines that name none: the one asked for, else the only one of ours there, else a first one.
 * @throws Problem invalid `import.shop_needed` when several could be meant; `import.several_currencies`.
 */
async function findShop(ctx: Ctx, name: string | undefined, zone: string): Promise<string | null> {
  // Tokopedia and TikTok Shop share a seller centre: a file of both, or of either, is of one shop.
  const { rows } = await sql<{ channel: 'tiktok_shop' | 'shopee'; currency: string; nameless: number }>`
    select min(case channel when 'tokopedia' then 'tiktok_shop' else channel end) as channel, currency,
      count(*) filter (where shop_external_id is null)::int as nameless
    from staged_lines group by currency`.execute(ctx.db)
  const [found] = rows
  if (!found || found.nameless === 0) return null
  if (rows.length > 1)
    throw new Problem(
      'invalid',
      'import.several_currencies',
      `One shop sells in one currency, and this file has ${rows.map(({ currency }) => currency).join(' and ')}: split it.`,
    )
  const { channel, currency } = found
  const shops = await listOwnShops(ctx, channel, currency)
  if (!name && shops.length === 1) return shops[0]!.id
  if (!name && shops.length > 1)
    throw new Problem(
      'invalid',
      'import.shop_needed',
      `Say which shop this file is of: ${shops.map((shop) => shop.name).join(', ')}.`,
    )
  const id = await ensureOwnShop(ctx, { channel, name: name ?? `TikTok Shop ${currency}`, currency, zone })
  await adoptShop(ctx, { id, currency })
  return id
}
