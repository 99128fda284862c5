import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { ensureOwnShop } from '#modules/catalog'
import { mergeLines, stageLines, type OrderLine } from '#modules/orders'
import { addPlanRates, createPlan, setAgency } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { formatMicros } from '#shared/money'
import { createRandom } from '#shared/random'
import { inFreshWorkspace } from '#test/database'
import './jobs.ts'
import { compareWithPlans } from './compare-with-plans.ts'
import { explainByPlans } from './explain-by-plans.ts'
import { listDifferences, sumDifferences } from './list-differences.ts'
import { confirmProposal, proposePlans } from './propose-plans.ts'
import { compareLine, type ComparedLine } from './rules.ts'

const UNIT = 1_000_000n
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
  order_value: 175_500n * UNIT,
  refund_value: null,
  fully_refunded: false,
  commission_model: 'open',
  commission_base: 175_500n * UNIT,
  base_is_actual: true,
  commission_rate_ppm: 80_000n,
  platform_commission: 14_040n * UNIT,
  commission_is_actual: true,
  order_net_commission: null,
  ads_rate_ppm: null,
  ads_commission: null,
  mcn_name: null,
  mcn_fee: null,
  partner_name: null,
  partner_commission: null,
  note: null,
  source: [],
}

let files = 0

async function openShop(ctx: Ctx, channel: 'tiktok_shop' | 'shopee' = 'tiktok_shop') {
  const shopId = await ensureOwnShop(ctx, { channel, name: 'Bumi Bayi', currency: 'IDR', zone: 'Asia/Jakarta' })
  const bring = async (...lines: Partial<OrderLine>[]) => {
    await ctx.db.schema.dropTable('staged_lines').ifExists().execute()
    const whole = lines.map((line, index) => ({ ...LINE, channel, row: index + 2, content_hash: `${++files}`, ...line }))
    await stageLines(
      ctx,
      (async function* () {
        yield whole
      })(),
    )
    const asOf = Temporal.Instant.from('2026-10-20T00:00:00Z').add({ minutes: ++files })
    await mergeLines(ctx, { importId: newId('imp'), asOf, shopId, zone: 'Asia/Jakarta', platform: 'tiktok', ownHandle: 'own' })
    await compareWithPlans(ctx, sql`select line_id from changed_lines`)
  }
  const creatorOf = async (handle: string) =>
    (await ctx.db.selectFrom('handles').select('creator_id').where('handle', '=', handle).executeTakeFirstOrThrow()).creator_id
  const productOf = async (external: string) =>
    (await ctx.db.selectFrom('products').select('id').where('external_id', '=', external).executeTakeFirstOrThrow()).id
  return { shopId, bring, creatorOf, productOf }
}

type Shop = Awaited<ReturnType<typeof openShop>>
const open = ({ shopId }: Shop, rate: string, starts_at = '2026-09-01T00:00:00Z', more = {}) => ({
  shop_id: shopId,
  kind: 'open' as const,
  name: 'Open',
  external_id: null,
  partner_name: null,
  creator_ids: null,
  rates: [{ product_ids: null, rate, shop_ads_rate: null, partner_rate: null, starts_at, ...more }],
})

const causes = async (ctx: Ctx) => {
  const { data } = await listDifferences(ctx, { sort: '-size', limit: 100 })
  return data.map(({ order_id, cause, reported, expected, difference }) => [
    order_id,
    cause,
    reported.amount,
    expected?.amount ?? null,
    difference.amount,
  ])
}

test('lines of a shop without plans have no differences; a plan compares what is there already', () =>
  inFreshWorkspace(async (ctx) => {
    const shop = await openShop(ctx)
    await shop.bring({ order_external_id: 'a' }, { order_external_id: 'b', platform_commission: 10_000n * UNIT })
    expect(await causes(ctx)).toEqual([])
    await createPlan(ctx, open(shop, '8'))
    expect(await causes(ctx)).toEqual([['b', 'cap', '10000', '14040', '-4040']])
  }))

test('a newer file that agrees takes the difference away', () =>
  inFreshWorkspace(async (ctx) => {
    const shop = await openShop(ctx)
    await createPlan(ctx, open(shop, '8'))
    await shop.bring({ order_external_id: 'a', platform_commission: 9_001n * UNIT })
    expect(await causes(ctx)).toEqual([['a', 'unknown', '9001', '14040', '-5039']])
    await shop.bring({ order_external_id: 'a' })
    expect(await causes(ctx)).toEqual([])
  }))

test('a cut protects the old rate on TikTok for thirty days, and a later file’s old rate says so', () =>
  inFreshWorkspace(async (ctx) => {
    const shop = await openShop(ctx)
    await createPlan(ctx, open(shop, '10'))
    const { id } = (await ctx.db.selectFrom('commission_plans').select('id').executeTakeFirstOrThrow())!
    await addPlanRates(ctx, id, {
      product_ids: null,
      rate: '8',
      shop_ads_rate: null,
      partner_rate: null,
      starts_at: '2026-10-01T00:00:00Z',
    })
    await shop.bring(
      { order_external_id: 'in', ordered_at: '2026-10-30T23:59:59Z', platform_commission: 17_550n * UNIT },
      { order_external_id: 'out', ordered_at: '2026-10-31T00:00:00Z', platform_commission: 17_550n * UNIT },
      { order_external_id: 'before', ordered_at: '2026-09-30T23:59:59Z', platform_commission: 17_550n * UNIT },
    )
    expect((await causes(ctx)).toSorted()).toEqual([
      ['in', 'protected_rate', '17550', '14040', '3510'],
      ['out', 'unknown', '17550', '14040', '3510'],
    ])
  }))

test('sums by cause equal the rows', () =>
  inFreshWorkspace(async (ctx) => {
    const shop = await openShop(ctx)
    await createPlan(ctx, open(shop, '8'))
    await shop.bring(
      { order_external_id: 'a', platform_commission: 10_000n * UNIT },
      { order_external_id: 'b', platform_commission: 12_000n * UNIT },
      { order_external_id: 'c', platform_commission: 0n, refund_value: 175_500n * UNIT, fully_refunded: true },
      { order_external_id: 'd', commission_model: 'partner', platform_commission: 777n * UNIT },
    )
    const { data } = await sumDifferences(ctx, {})
    expect(
      data.map(({ cause, lines, reported, expected, difference }) => [
        cause,
        lines,
        reported.amount,
        expected.amount,
        difference.amount,
      ]),
    ).toEqual([
      ['refund', 1, '0', '14040', '-14040'],
      ['cap', 2, '22000', '28080', '-6080'],
      ['no_plan', 1, '777', '0', '777'],
    ])
    expect((await sumDifferences(ctx, { min: '4040' })).data.map(({ lines }) => lines)).toEqual([1, 1])
  }))

test('a line says its plan, and who gets what of it', () =>
  inFreshWorkspace(async (ctx) => {
    const shop = await openShop(ctx)
    await shop.bring({ order_external_id: 'a', commission_model: 'partner', platform_commission: 21_060n * UNIT })
    const creatorId = await shop.creatorOf('dinda.mom')
    await createPlan(ctx, {
      ...open(shop, '12', '2026-09-01T00:00:00Z', { partner_rate: '3' }),
      kind: 'partner',
      partner_name: 'Lintas Kreator',
    })
    const { id: line } = (await ctx.db.selectFrom('order_lines').select('id').executeTakeFirstOrThrow())!
    const amounts = async () =>
      (await explainByPlans(ctx, line))!.parties.map(({ party, name, amount }) => [party, name, amount?.amount ?? null])
    expect(await explainByPlans(ctx, line)).toMatchObject({ plan: { kind: 'partner' }, rate: '12', cause: 'none' })
    expect(await amounts()).toEqual([
      ['creator', expect.any(String), '15795'],
      ['partner', 'Lintas Kreator', '5265'],
    ])
    await setAgency(ctx, { creator_id: creatorId, name: 'Rumah Live', fee: null, starts_at: '2026-09-01T00:00:00Z' })
    expect(await amounts()).toEqual([
      ['creator', expect.any(String), null],
      ['partner', 'Lintas Kreator', '5265'],
      ['agency', 'Rumah Live', null],
    ])
  }))

test('what the orders name is proposed once, and confirmed leaves nothing to differ', () =>
  inFreshWorkspace(async (ctx) => {
    const shop = await openShop(ctx)
    const at = (day: number, rate: bigint, base: bigint) => ({
      order_external_id: `o${day}`,
      ordered_at: `2026-10-${String(day).padStart(2, '0')}T10:00:00Z`,
      commission_rate_ppm: rate,
      commission_base: base,
      platform_commission: (base * rate) / 1_000_000n,
    })
    await shop.bring(
      ...[1, 2, 3].map((day) => at(day, 80_000n, 100_000n * UNIT)),
      ...[4, 5, 6].map((day) => at(day, 100_000n, 50_000n * UNIT)),
    )
    const proposals = await proposePlans(ctx)
    expect(proposals).toMatchObject([
      {
        kind: 'open',
        lines: 6,
        rates: [
          { rate: '8', since: '2026-10-01T10:00:00+00:00', lines: 3 },
          { rate: '10', since: '2026-10-04T10:00:00+00:00', lines: 3 },
        ],
      },
    ])
    await confirmProposal(ctx, { shop_id: shop.shopId, kind: 'open', name: 'Open' })
    expect(await proposePlans(ctx)).toEqual([])
    expect(await causes(ctx)).toEqual([])
    await expect(confirmProposal(ctx, { shop_id: shop.shopId, kind: 'open', name: 'Again' })).rejects.toMatchObject({
      code: 'plan.proposal_gone',
    })
  }))

test('the set-based statement says what the rule says, over 400 lines of every shape', () =>
  inFreshWorkspace(async (ctx) => {
    const random = createRandom(7, 'differences')
    const channel = 'shopee'
    const shop = await openShop(ctx, channel)
    const lines = Array.from({ length: 400 }, (_, index): Partial<OrderLine> => {
      const base = BigInt(random.between(0, 400)) * 1_234_567n * (random.chance(0.5) ? 1n : 1_000n)
      const rate = random.pick([50_000n, 60_000n, 80_000n, 100_000n, 120_000n])
      const paid = random.pick([(base * rate) / 1_000_000n, 0n, 1_000n * UNIT, base / 20n])
      const byAds = random.chance(0.3)
      return {
        order_external_id: `o${index}`,
        creator_handle: random.pick(['dinda', 'sari']),
        item_external_id: random.pick(['1', '2']),
        ordered_at: random.pick(['2026-09-15T00:00:00Z', '2026-10-03T00:00:00Z', '2026-10-20T00:00:00Z']),
        commission_model: random.pick(['open', 'target', 'partner', null, 'XTRA Comm']),
        commission_base: base,
        commission_rate_ppm: random.pick([null, rate]),
        platform_commission: paid,
        refund_value: random.chance(0.2) ? 5n * UNIT : null,
        ads_rate_ppm: byAds ? rate : null,
        ads_commission: byAds ? (paid > 0n ? paid : 1n) : null,
      }
    })
    await shop.bring(...lines)
    const dinda = await shop.creatorOf('dinda')
    const first = await shop.productOf('1')
    const [early, late] = ['2026-09-01T00:00:00Z', '2026-10-01T00:00:00Z']
    const rate = (starts_at: string, percent: string, shop_ads_rate: string | null, product_ids: string[] | null = null) => ({
      product_ids,
      rate: percent,
      shop_ads_rate,
      partner_rate: null,
      starts_at,
    })
    await createPlan(ctx, {
      ...open(shop, '1'),
      rates: [rate(early, '10', '5'), rate(late, '8', '5'), rate(late, '6', null, [first])],
    })
    await createPlan(ctx, {
      ...open(shop, '1'),
      kind: 'target',
      name: 'T',
      creator_ids: [dinda],
      rates: [rate(early, '12', null)],
    })
    await createPlan(ctx, { ...open(shop, '1'), kind: 'partner', name: 'P', rates: [rate(late, '12', '8', [first])] })
    await sql`create temporary table all_lines on commit drop as select id as line_id from order_lines`.execute(ctx.db)
    await compareWithPlans(ctx, sql`select line_id from all_lines`)
    const found = new Map((await listDifferences(ctx, { sort: '-size', limit: 1000 })).data.map((row) => [row.order_id, row]))

    /** The same plans by hand: Shopee protects for seven days, so of the three moments only the middle one is protected. */
    const offersOf = ({ creator_handle, item_external_id, ordered_at }: Partial<OrderLine>): ComparedLine['offers'] => {
      const isLate = ordered_at! >= late
      const openRate = !isLate ? 100_000n : item_external_id === '1' ? 60_000n : 80_000n
      return {
        open: { ratePpm: openRate, shopAdsRatePpm: isLate && item_external_id === '1' ? null : 50_000n },
        ...(creator_handle === 'dinda' && { target: { ratePpm: 120_000n, shopAdsRatePpm: null } }),
        ...(isLate && item_external_id === '1' && { partner: { ratePpm: 120_000n, shopAdsRatePpm: 80_000n } }),
      }
    }
    const seen = new Set<string>()
    for (const line of lines) {
      const compared = compareLine({
        channel,
        currency: 'IDR',
        reported: line.platform_commission!,
        base: line.commission_base!,
        ownRatePpm: line.commission_rate_ppm!,
        model: line.commission_model!,
        byAds: (line.ads_commission ?? 0n) > 0n,
        refunded: line.refund_value !== null,
        offers: offersOf(line),
        // Under its own rate the first product’s old one was the plan’s 10 % until then, as the other’s was.
        protectedPpm: line.ordered_at === '2026-10-03T00:00:00Z' ? [100_000n, 50_000n] : [],
      })
      const row = found.get(line.order_external_id!)
      const expected = compared.cause === 'none' || compared.expected === null ? null : formatMicros(compared.expected)
      expect([line, row?.cause ?? 'none', row?.expected?.amount ?? null]).toEqual([line, compared.cause, expected])
      seen.add(compared.cause)
    }
    expect([...seen].toSorted()).toEqual([
      'ads_rate',
      'cap',
      'no_plan',
      'none',
      'protected_rate',
      'refund',
      'target_over_open',
      'unknown',
    ])
  }))
