import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { ensureOwnShop } from '#modules/catalog'
import { account, getBalance, listBalances } from '#modules/ledger'
import type { OrderLine } from '#modules/orders'
import { assignShop, enrollCreators } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { formatMicros, takeRate } from '#shared/money'
import { openBrand } from '#test/brand'
import { inFreshWorkspace } from '#test/database'
import { listCommissions } from '../queries/list-commissions.ts'
import { explainCommission } from '../queries/explain-commission.ts'

async function readCommissions(ctx: Ctx) {
  const { data } = await listCommissions(ctx, { sort: 'ordered_at', limit: 200 })
  return data.map(({ payer, status, amount }) => `${payer} ${status} ${amount.amount}`).toSorted()
}

const dindas = async (ctx: Ctx) =>
  (await ctx.db.selectFrom('handles').select('creator_id').where('handle', '=', 'dinda.mom').executeTakeFirstOrThrow()).creator_id

test('the marketplace pays what it reports, and the brand pays its reward on top, each into its own account', () =>
  inFreshWorkspace(async (ctx) => {
    const { standard, bring, pay } = await openBrand(ctx)
    await pay(standard, '3')
    await bring({})
    expect(await readCommissions(ctx)).toEqual(['brand approved 5265', 'platform paid 14040'])
    const creator = await dindas(ctx)
    expect(await getBalance(ctx, { account: account.creatorPayable(creator), currency: 'IDR' })).toEqual({
      micros: 5_265_000_000n,
      currency: 'IDR',
    })
    expect(await getBalance(ctx, { account: account.platformPaid(creator), currency: 'IDR' })).toEqual({
      micros: 14_040_000_000n,
      currency: 'IDR',
    })
    expect(await getBalance(ctx, { account: account.platformCost, currency: 'IDR' })).toEqual({
      micros: -14_040_000_000n,
      currency: 'IDR',
    })
  }))

test('a reward stops at its cap, and says so', () =>
  inFreshWorkspace(async (ctx) => {
    const { standard, bring, pay } = await openBrand(ctx)
    await pay(standard, '10', '15000')
    await bring({})
    const { id } = await ctx.db.selectFrom('commissions').select('id').executeTakeFirstOrThrow()
    expect(await explainCommission(ctx, id)).toMatchObject({
      commission: { amount: { amount: '15000', currency: 'IDR' }, rate: '10', gross: { amount: '17550' }, limited_by: 'line' },
      base_kind: 'reported_actual',
      terms: { version: 1 },
      states: [{ amount: { amount: '15000' }, status: 'approved', journal: { cause: 'test' } }],
    })
  }))

test('a pending sale is no debt yet; once completed it is; once cancelled nothing is left', () =>
  inFreshWorkspace(async (ctx) => {
    const { standard, bring, pay } = await openBrand(ctx)
    await pay(standard, '2')
    await bring({ status: 'pending', settled: false })
    const creator = await dindas(ctx)
    const holds = async () => ({
      pending: (await getBalance(ctx, { account: account.creatorPending(creator), currency: 'IDR' })).micros,
      payable: (await getBalance(ctx, { account: account.creatorPayable(creator), currency: 'IDR' })).micros,
      cost: (await getBalance(ctx, { account: account.rewardCost, currency: 'IDR' })).micros,
    })
    expect(await holds()).toEqual({ pending: 3_510_000_000n, payable: 0n, cost: -3_510_000_000n })
    await bring({ status: 'completed' })
    expect(await holds()).toEqual({ pending: 0n, payable: 3_510_000_000n, cost: -3_510_000_000n })
    await bring({ status: 'cancelled' })
    expect(await holds()).toEqual({ pending: 0n, payable: 0n, cost: 0n })
    expect(await readCommissions(ctx)).toEqual(['brand reversed 0', 'platform reversed 0'])
  }))

test('a partial refund posts the difference only', () =>
  inFreshWorkspace(async (ctx) => {
    const { standard, bring, pay } = await openBrand(ctx)
    await pay(standard, '2')
    await bring({})
    await bring({ commission_base: 100_000_000_000n, platform_commission: 8_000_000_000n })
    const creator = await dindas(ctx)
    expect(await getBalance(ctx, { account: account.creatorPayable(creator), currency: 'IDR' })).toEqual({
      micros: 2_000_000_000n,
      currency: 'IDR',
    })
    const postings = await ctx.db
      .selectFrom('postings')
      .select(['key', 'micros', 'reason'])
      .where('reason', '=', 'commission.reduced')
      .orderBy('micros')
      .execute()
    expect(postings.map(({ micros }) => micros)).toEqual(['1510000000', '6040000000'])
  }))

test('a tier earns by the terms that held when the sale was made; new terms for the past post the difference', () =>
  inFreshWorkspace(async (ctx) => {
    const { standard, exclusive, bring, pay } = await openBrand(ctx)
    await pay(standard, '1')
    await pay(exclusive, '3')
    await bring({}, { order_external_id: '580112233445566779', ordered_at: '2026-10-12T13:00:00Z' })
    expect(await readCommissions(ctx)).toEqual([
      'brand approved 1755',
      'brand approved 1755',
      'platform paid 14040',
      'platform paid 14040',
    ])
    await enrollCreators(ctx, {
      tierId: exclusive.id,
      creatorIds: [await dindas(ctx)],
      startsAt: Temporal.Instant.from('2026-10-10T00:00:00Z'),
    })
    expect((await readCommissions(ctx)).toSorted()).toEqual([
      'brand approved 1755',
      'brand approved 5265',
      'platform paid 14040',
      'platform paid 14040',
    ])
    await pay(exclusive, '4', null, '2026-10-11T00:00:00Z')
    expect((await readCommissions(ctx)).toSorted()).toEqual([
      'brand approved 1755',
      'brand approved 7020',
      'platform paid 14040',
      'platform paid 14040',
    ])
    const balance = await getBalance(ctx, { account: account.creatorPayable(await dindas(ctx)), currency: 'IDR' })
    expect(formatMicros(balance.micros)).toBe('8775')
  }))

test('a sale that turns out to be another creator’s moves to them whole', () =>
  inFreshWorkspace(async (ctx) => {
    const { standard, bring, pay } = await openBrand(ctx)
    await pay(standard, '2')
    await bring({})
    const former = await dindas(ctx)
    await bring({ creator_handle: 'ayu.lestari' })
    expect((await getBalance(ctx, { account: account.creatorPayable(former), currency: 'IDR' })).micros).toBe(0n)
    expect((await getBalance(ctx, { account: account.platformPaid(former), currency: 'IDR' })).micros).toBe(0n)
  }))

test('a shop that joins a program after its sales came in earns its rewards for them, and the figures say so', () =>
  inFreshWorkspace(async (ctx) => {
    const { program, standard, bringTo, pay } = await openBrand(ctx)
    await pay(standard, '2')
    const shopId = await ensureOwnShop(ctx, { channel: 'tokopedia', name: 'Bumi Bayi', currency: 'IDR', zone: 'Asia/Jakarta' })
    await bringTo(shopId, { channel: 'tokopedia' })
    expect(await readCommissions(ctx)).toEqual(['platform paid 14040'])
    await assignShop(ctx, { shopId, programId: program.id })
    expect(await readCommissions(ctx)).toEqual(['brand approved 3510', 'platform paid 14040'])
    const figures = await ctx.db.selectFrom('daily_figures').select(['tier_id', 'brand_paid']).execute()
    expect(figures).toEqual([{ tier_id: standard.id, brand_paid: '3510000000' }])
  }))

test('a file that says the same of another shop moves its sales there, commissions and figures with them', () =>
  inFreshWorkspace(async (ctx) => {
    const { standard, bring, bringTo, pay } = await openBrand(ctx)
    await pay(standard, '2')
    await bring({})
    const other = await ensureOwnShop(ctx, { channel: 'tiktok_shop', name: 'Second', currency: 'IDR', zone: 'Asia/Jakarta' })
    await bringTo(other, {})
    expect(await ctx.db.selectFrom('daily_figures').select('shop_id').execute()).toEqual([{ shop_id: other }])
    expect(await readCommissions(ctx)).toEqual(['brand reversed 0', 'platform paid 14040'])
  }))

test('a sale whose currency is corrected leaves nothing behind in the wrong one', () =>
  inFreshWorkspace(async (ctx) => {
    const { bring } = await openBrand(ctx)
    await bring({ currency: 'VND' })
    await bring({ creator_handle: 'ayu.lestari' })
    const owed = (await listBalances(ctx)).filter(({ balance }) => balance.micros !== 0n)
    expect(owed.map(({ balance }) => `${formatMicros(balance.micros)} ${balance.currency}`)).toEqual(['-14040 IDR', '14040 IDR'])
    expect(await findGaps(ctx)).toEqual([])
  }))

describe('whatever comes in whatever order', () => {
  const lines = Array.from({ length: 60 }, (_, index): Partial<OrderLine> => {
    const value = 175_500_123_457n + BigInt(index * 7_919_333)
    return {
      order_external_id: `5801122334455660${String(index % 40).padStart(2, '0')}`,
      item_external_id: `17293847561029384${String(index % 7)}0`,
      status: (['pending', 'unpaid', 'completed', 'cancelled'] as const)[index % 4]!,
      creator_handle: `creator${index % 9}`,
      content_type: ([null, 'live', 'video', 'showcase'] as const)[index % 4]!,
      ordered_at: `2026-10-${String(5 + (index % 20)).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}:30:00Z`,
      commission_base: value,
      order_value: value,
      refund_value: BigInt(index % 3) * 1_000_000_000n,
    }
  })

  test('statement and rule agree to the last unit, the ledger sums to zero, and the daily figures equal a recount', () =>
    inFreshWorkspace(async (ctx) => {
      const { standard, exclusive, bring, pay } = await openBrand(ctx)
      await pay(standard, '1.2345')
      await pay(exclusive, '3.3333', '5000.5')
      await bring(...lines)
      const creators = await ctx.db.selectFrom('handles').select('creator_id').execute()
      await enrollCreators(ctx, {
        tierId: exclusive.id,
        creatorIds: creators.slice(0, 4).map((row) => row.creator_id),
        startsAt: Temporal.Instant.from('2026-10-09T17:00:00Z'),
      })
      await bring(...lines.slice(0, 30).map((line) => ({ ...line, status: 'completed' as const })))

      const { rows: earned } = await sql<{
        cap: bigint
        base: bigint
        rate: bigint
        refunded: bigint
        gmv: bigint
        amount: bigint
        status: string
      }>`
        select cap_line as cap, base, commission.rate_ppm as rate, case when base_is_actual then 0 else refund_value end as refunded, gmv, amount, commission.status
        from commissions as commission join order_lines as line on line.id = line_id
        join reward_terms using (reward_id)`.execute(ctx.db)
      expect(earned).toHaveLength(60)
      for (const { cap, base, rate, amount, status } of earned) {
        const uncapped = takeRate(BigInt(base), BigInt(rate))
        const expected = cap !== null && uncapped > BigInt(cap) ? BigInt(cap) : uncapped
        expect(BigInt(amount)).toBe(status === 'reversed' ? 0n : expected)
      }
      expect(earned.some(({ cap, amount }) => cap !== null && cap === amount)).toBe(true)

      const balances = await listBalances(ctx)
      expect(balances.reduce((sum, { balance }) => sum + balance.micros, 0n)).toBe(0n)
      expect(await findGaps(ctx)).toEqual([])
      expect(await readFigures(ctx)).toEqual(await recountFigures(ctx))
    }))
})

/** Accounts whose balance is not what the commissions and lines say. */
async function findGaps(ctx: Ctx) {
  const { rows } = await sql`
    with held as (
      select account, currency, sum(micros) as micros from (
        select credit_account as account, currency, micros from postings union all select debit_account, currency, -micros from postings
      ) as side group by account, currency
    ), said as (
      select account, currency, sum(amount) as micros from (
        select 'creator:' || creator_id || case when status in ('approved', 'paid') then ':payable' else ':pending' end as account, currency, amount from commissions
        union all select 'cost:rewards', currency, -amount from commissions
        union all select 'creator:' || creator_id || ':platform', currency, platform_commission from order_lines where status <> 'cancelled'
        union all select 'cost:platform', currency, -platform_commission from order_lines where status <> 'cancelled'
      ) as side group by account, currency
    )
    select * from held full join said using (account, currency) where coalesce(held.micros, 0) <> coalesce(said.micros, 0)`.execute(
    ctx.db,
  )
  return rows
}

async function readFigures(ctx: Ctx) {
  const { rows } = await sql`
    select day, creator_id, content_type, sum(lines)::int as lines, sum(gmv_placed) as placed, sum(gmv_paid) as paid, sum(gmv_completed) as completed,
      sum(refunds_paid) as refunds, sum(platform_placed) as platform, sum(brand_placed) as brand
    from daily_figures group by day, creator_id, content_type order by day, creator_id, content_type`.execute(ctx.db)
  return rows
}

/** The same figures, counted the slow way from the lines themselves. */
async function recountFigures(ctx: Ctx) {
  const { rows } = await sql`
    select day, creator_id, coalesce(content_type, '') as content_type, count(*)::int as lines, sum(gmv) as placed,
      coalesce(sum(gmv) filter (where status in ('pending', 'completed')), 0) as paid, coalesce(sum(gmv) filter (where status = 'completed'), 0) as completed,
      coalesce(sum(refund_value) filter (where status in ('pending', 'completed')), 0) as refunds,
      sum(case when status = 'cancelled' then 0 else platform_commission end) as platform,
      sum((select sum(amount) from commissions where line_id = line.id)) as brand
    from order_lines as line group by 1, 2, 3 order by 1, 2, 3`.execute(ctx.db)
  return rows
}
