import { ensureOwnShop } from '#modules/catalog'
import { reckonChangedLines } from '#modules/commissions'
import { mergeLines, stageLines, type OrderLine } from '#modules/orders'
import { assignShop, createProgram, createReward } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { newId } from '#shared/id'

/** A sale as a file says it; tests say what is different. */
const LINE: OrderLine = {
  row: 2,
  content_hash: '',
  channel: 'tiktok_shop',
  order_external_id: '580112233445566778',
  item_external_id: '1729384756102938475',
  model_external_id: '1730315401307982614',
  promotion_external_id: '',
  status: 'completed',
  source_status: 'Settled',
  settled: true,
  ordered_at: '2026-10-05T13:00:00Z',
  paid_at: null,
  completed_at: null,
  clicked_at: null,
  settled_at: null,
  creator_handle: 'dinda.mom',
  content_type: 'live',
  content_external_id: null,
  traffic_source: null,
  sub_ids: [],
  shop_external_id: null,
  shop_name: null,
  product_name: 'Muslin swaddle',
  sku_name: null,
  seller_sku: null,
  category: null,
  buyer_is_new: null,
  quantity: 1,
  currency: 'IDR',
  price: null,
  order_value: 175_500_000_000n,
  refund_value: null,
  fully_refunded: false,
  commission_model: 'open',
  commission_base: 175_500_000_000n,
  base_is_actual: true,
  commission_rate_ppm: 80_000n,
  platform_commission: 14_040_000_000n,
  commission_is_actual: true,
  order_net_commission: null,
  ads_rate_ppm: null,
  ads_commission: null,
  mcn_name: null,
  mcn_fee: null,
  partner_name: null,
  partner_commission: null,
  note: null,
  source: ['as it stood'],
}

let files = 0

/** A brand with one shop, and Dinda in its Exclusive tier since September. */
export async function openBrand(ctx: Ctx) {
  const program = await createProgram(ctx, { name: 'Bumi Bayi', currency: 'IDR' })
  const shopId = await ensureOwnShop(ctx, { channel: 'tiktok_shop', name: 'Bumi Bayi', currency: 'IDR', zone: 'Asia/Jakarta' })
  await assignShop(ctx, { shopId, programId: program.id })
  const [standard, exclusive] = program.tiers
  /** A file that speaks of a later moment than the one before it. */
  const bringTo = async (shop: string, ...lines: Partial<OrderLine>[]) => {
    const whole = lines.map((line, index) => ({
      ...LINE,
      row: index + 2,
      ...line,
      content_hash: JSON.stringify(line, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
    }))
    await ctx.db.schema.dropTable('staged_lines').ifExists().execute()
    await stageLines(ctx, oneBatch(whole))
    await mergeLines(ctx, {
      importId: newId('imp'),
      asOf: Temporal.Instant.from('2026-10-06T00:00:00Z').add({ hours: ++files }),
      shopId: shop,
      platform: 'tiktok',
      ownHandle: 'own',
      zone: 'Asia/Jakarta',
    })
    await reckonChangedLines(ctx, 'test')
  }
  const bring = (...lines: Partial<OrderLine>[]) => bringTo(shopId, ...lines)
  /** A percentage for those who stand in a tier. */
  const pay = (tier: { id: string; name: string }, rate: string, cap: string | null = null, starts_at = '2026-09-01T00:00:00Z') =>
    createReward(ctx, program.id, {
      name: `${tier.name} ${rate} since ${starts_at}`,
      terms: {
        starts_at,
        rate,
        conditions: { tier_ids: [tier.id] },
        caps: { line: cap === null ? null : { amount: cap, currency: 'IDR' } },
      },
    })
  return { program, standard: standard!, exclusive: exclusive!, bring, bringTo, pay }
}

async function* oneBatch(lines: OrderLine[]) {
  yield lines
}
