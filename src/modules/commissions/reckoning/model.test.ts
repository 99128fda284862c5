import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { z } from '@hono/zod-openapi'
import type { OrderLine } from '#modules/orders'
import { createReward } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import type { NewRewardTerms } from '#schema/programs'
import { divideRounded } from '#shared/money'
import { createRandom, type Random } from '#shared/random'
import { openBrand } from '#test/brand'
import { inFreshWorkspace } from '#test/database'
import { listBalances } from '#modules/ledger'

/*
 * The same rules said once more, slowly: one sale after the other, in bigints, over everything. Whatever comes in, in
 * however many files, the set-based engine, which reckons only what may have changed, must hold exactly this.
 */

type Sale = Pick<
  OrderLine,
  | 'order_external_id'
  | 'item_external_id'
  | 'status'
  | 'creator_handle'
  | 'ordered_at'
  | 'quantity'
  | 'order_value'
  | 'refund_value'
  | 'base_is_actual'
> & { value: bigint }
type Rule = Pick<z.output<typeof NewRewardTerms>, 'kind' | 'per' | 'band_mode' | 'period' | 'priority'> & {
  id: string
  rate: bigint
  amount: bigint
  bands: { from: bigint; pays: bigint }[]
  items: string[]
  caps: Partial<Record<'line' | 'order' | 'creator' | 'period' | 'budget', bigint>>
}

const keyOf = (sale: Sale) => `${sale.order_external_id} ${sale.item_external_id}`
const dayOf = (sale: Sale) => Temporal.Instant.from(sale.ordered_at).toZonedDateTimeISO('Asia/Jakarta').toPlainDate()
const inOrder = (a: Sale, b: Sale) => (a.ordered_at < b.ordered_at ? -1 : a.ordered_at > b.ordered_at ? 1 : lineOrder(a, b))
let lineOrder: (a: Sale, b: Sale) => number = () => 0

function periodOf(rule: Rule, sale: Sale): string {
  const day = dayOf(sale)
  if (rule.period === 'week') return day.subtract({ days: day.dayOfWeek - 1 }).toString()
  return rule.period === 'month' ? day.with({ day: 1 }).toString() : 'all'
}

const counted = (sale: Sale) =>
  sale.status === 'cancelled' || sale.status === 'unpaid' ? 0n : sale.value - (sale.refund_value ?? 0n)
const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n)
const least = (a: bigint, b: bigint) => (a < b ? a : b)

function expectedOf(sales: Sale[], rules: Rule[]): Map<string, string> {
  const all = sales.toSorted(inOrder)
  const fits = (rule: Rule, sale: Sale) => rule.items.length === 0 || rule.items.includes(sale.item_external_id)
  const won: { sale: Sale; rule: Rule; amount: bigint }[] = []
  for (const sale of all) {
    const offers = rules
      .filter((rule) => rule.kind !== 'bonus' && fits(rule, sale))
      .map((rule) => ({
        sale,
        rule,
        amount: earned(
          rule,
          sale,
          all.filter((other) => fits(rule, other)),
        ),
      }))
      .toSorted(
        (a, b) =>
          b.rule.priority - a.rule.priority ||
          (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0) ||
          (a.rule.id < b.rule.id ? -1 : 1),
      )
    if (offers[0]) won.push(offers[0])
  }
  for (const [cap, groupOf] of SHARED) {
    const spent = new Map<string, bigint>()
    for (const one of won) {
      const most = one.rule.caps[cap]
      if (most === undefined) continue
      const group = `${one.rule.id} ${groupOf(one.rule, one.sale)}`
      const before = spent.get(group) ?? 0n
      spent.set(group, before + one.amount)
      one.amount = least(before + one.amount, most) - least(before, most)
    }
  }
  const found = new Map(won.map(({ sale, rule, amount }) => [keyOf(sale), `${rule.id} ${amount}`]))
  for (const rule of rules.filter(({ kind }) => kind === 'bonus')) {
    for (const [group, of] of Map.groupBy(
      all.filter((sale) => fits(rule, sale)),
      (sale) => `${sale.creator_handle} ${periodOf(rule, sale)}`,
    )) {
      const reached = rule.bands.findLast(({ from }) => from <= sum(of.map(counted)))
      if (reached) found.set(`${group.split(' ')[0]} bonus ${rule.id} ${group.split(' ')[1]}`, `${rule.id} ${reached.pays}`)
    }
  }
  return found
}

const SHARED = [
  ['order', (_: Rule, sale: Sale) => sale.order_external_id],
  ['creator', (rule: Rule, sale: Sale) => `${sale.creator_handle} ${periodOf(rule, sale)}`],
  ['period', (rule: Rule, sale: Sale) => periodOf(rule, sale)],
  ['budget', () => ''],
] as const

/** What a rule alone would pay for a sale, before what it shares with others is capped. */
function earned(rule: Rule, sale: Sale, matching: Sale[]): bigint {
  if (sale.status === 'cancelled') return 0n
  const gross = grossOf(rule, sale, matching)
  const capped = rule.caps.line === undefined ? gross : least(gross, rule.caps.line)
  const refunded = sale.base_is_actual && rule.kind !== 'flat' ? 0n : (sale.refund_value ?? 0n)
  return capped - divideRounded(capped * refunded, sale.value)
}

function grossOf(rule: Rule, sale: Sale, matching: Sale[]): bigint {
  if (rule.kind === 'percentage') return divideRounded(sale.value * rule.rate, 1_000_000n)
  if (rule.kind === 'flat') {
    if (rule.per === 'line') return rule.amount
    return rule.per === 'item' ? rule.amount * BigInt(sale.quantity) : orderShare(rule, sale, matching)
  }
  const before = matching.filter(
    (other) => other.creator_handle === sale.creator_handle && periodOf(rule, other) === periodOf(rule, sale),
  )
  const total = sum(before.map(counted))
  const from = sum(before.slice(0, before.indexOf(sale)).map(counted))
  const value = counted(sale)
  const rateAt = (gmv: bigint) => rule.bands.findLast((band) => band.from <= gmv)?.pays ?? 0n
  if (rule.band_mode === 'whole') return divideRounded(sale.value * rateAt(total), 1_000_000n)
  if (value === 0n) return divideRounded(sale.value * rateAt(from), 1_000_000n)
  const parts = rule.bands.map((band, index) => {
    const end = least(from + value, rule.bands[index + 1]?.from ?? from + value)
    const start = band.from > from ? band.from : from
    return end > start ? (end - start) * band.pays : 0n
  })
  return divideRounded(sale.value * sum(parts), value * 1_000_000n)
}

function orderShare(rule: Rule, sale: Sale, matching: Sale[]): bigint {
  const lines = matching
    .filter((other) => other.order_external_id === sale.order_external_id && other.status !== 'cancelled')
    .toSorted(lineOrder)
  const whole = sum(lines.map((line) => line.value))
  const parts = lines.map((line) => ({
    line,
    floor: (rule.amount * line.value) / whole,
    rest: (rule.amount * line.value) % whole,
  }))
  const left = rule.amount - sum(parts.map(({ floor }) => floor))
  const place = parts.toSorted((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : 0)).findIndex(({ line }) => line === sale)
  return parts.find(({ line }) => line === sale)!.floor + (BigInt(place) < left ? 1n : 0n)
}

const rupiah = (micros: bigint) => ({ amount: String(Number(micros) / 1e6), currency: 'IDR' })
const ITEMS = ['11', '22', '33']

function drawRule(random: Random, id: string): Rule {
  const kind = random.pick(['percentage', 'flat', 'tiered', 'bonus'] as const)
  const amount = () => BigInt(random.between(1, 40_000_000)) * 1_000n
  const caps: Rule['caps'] = {}
  for (const cap of ['line', 'order', 'creator', 'period', 'budget'] as const)
    if (kind !== 'bonus' && random.chance(0.25)) caps[cap] = amount()
  const starts = [0n, 150_000_000_000n, 400_000_000_000n].slice(kind === 'bonus' ? 1 : 0)
  return {
    id,
    kind,
    per: random.pick(['order', 'line', 'item'] as const),
    band_mode: random.pick(['marginal', 'whole'] as const),
    period: random.pick(['week', 'month', 'all'] as const),
    priority: random.between(0, 1),
    rate: BigInt(random.between(1, 200)) * 1_000n,
    amount: amount(),
    bands: starts.map((from, index) => ({
      from,
      pays: kind === 'bonus' ? amount() : BigInt(random.between(1, 99) + 100 * index) * 100n,
    })),
    items: random.chance(0.4) ? [random.pick(ITEMS)] : [],
    caps,
  }
}

async function keepRule(ctx: Ctx, programId: string, rule: Rule) {
  const products = await ctx.db.selectFrom('products').select(['id', 'external_id']).execute()
  const percent = (ppm: bigint) => String(Number(ppm) / 10_000)
  await createReward(ctx, programId, {
    name: rule.id,
    terms: {
      starts_at: '2026-01-01T00:00:00Z',
      kind: rule.kind,
      rate: percent(rule.rate),
      amount: rupiah(rule.amount),
      per: rule.per,
      band_mode: rule.band_mode,
      period: rule.period,
      priority: rule.priority,
      bands: rule.bands.map(({ from, pays }) => ({
        from: rupiah(from),
        rate: rule.kind === 'tiered' ? percent(pays) : null,
        amount: rule.kind === 'bonus' ? rupiah(pays) : null,
      })),
      conditions: { product_ids: products.filter((row) => rule.items.includes(row.external_id)).map(({ id }) => id) },
      caps: Object.fromEntries(Object.entries(rule.caps).map(([cap, most]) => [cap, rupiah(most)])),
    },
  })
}

function drawSale(random: Random, order: number, item: string): Sale {
  const value = BigInt(random.between(1, 90_000_000)) * 1_001n
  const start = Temporal.Instant.from('2026-09-20T00:00:00Z')
  return {
    order_external_id: `58${String(order).padStart(12, '0')}`,
    item_external_id: item,
    creator_handle: `creator${order % 3}`,
    ordered_at: start.add({ minutes: order * 1777 }).toString(),
    quantity: 1 + (order % 3),
    order_value: value,
    value,
    ...drawFate(random, value),
  }
}

function drawFate(random: Random, value: bigint): Pick<Sale, 'status' | 'refund_value' | 'base_is_actual'> {
  return {
    status: random.pick(['pending', 'unpaid', 'completed', 'completed', 'cancelled']),
    refund_value: random.chance(0.3) ? (value * BigInt(random.between(1, 99))) / 100n : null,
    base_is_actual: random.chance(0.5),
  }
}

async function readEngine(ctx: Ctx): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; amount: string }>`
    select case when line.id is not null then line.order_external_id || ' ' || line.item_external_id
        else handles.handle || ' bonus ' || rewards.name || ' ' || case when period_from = '0001-01-01' then 'all' else period_from::text end end as key,
      rewards.name || ' ' || amount as amount
    from commissions as commission
    join rewards on rewards.id = reward_id join handles on handles.creator_id = commission.creator_id
    left join order_lines as line on line.id = commission.line_id
    where commission.line_id is not null or commission.status <> 'reversed'`.execute(ctx.db)
  return new Map(rows.map(({ key, amount }) => [key, amount]))
}

const sorted = (map: Map<string, string>) => Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : 1)))

test.each([1, 2, 3, 4, 5, 6])('whatever rewards and sales chance makes (%i), the engine holds what the slow model says', (seed) =>
  inFreshWorkspace(async (ctx) => {
    const random = createRandom(seed, 'rewards')
    const { program, bring } = await openBrand(ctx)
    const sales = new Map<string, Sale>()
    const asLines = (some: Sale[]) => some.map((sale) => ({ ...sale, commission_base: sale.value, settled: false }))
    const take = async (some: Sale[]) => {
      for (const sale of some) sales.set(keyOf(sale), sale)
      await bring(...asLines(some))
    }
    const first = Array.from({ length: 24 }, (_, order) =>
      ITEMS.slice(0, 1 + (order % 3)).map((item) => drawSale(random, order, item)),
    ).flat()
    // The first orders name every product: a rule needs the ones it is for.
    const early = (index: number) => index < 6 || index % 2 === 0
    await take(first.filter((_, index) => early(index)))
    const rules = ['a', 'b', 'c'].slice(0, random.between(1, 3)).map((id) => drawRule(random, id))
    for (const rule of rules) await keepRule(ctx, program.id, rule)
    const lines = await ctx.db.selectFrom('rewards').select(['id', 'name']).orderBy('id').execute()
    // Ties go to the reward and the line of the lower id, which only the database knows.
    rules.sort((a, b) => lines.findIndex(({ name }) => name === a.id) - lines.findIndex(({ name }) => name === b.id))
    const changes = [
      first.filter((_, index) => !early(index)),
      first.filter(() => random.chance(0.2)).map((sale) => ({ ...sale, ...drawFate(random, sale.value) })),
      first.filter(() => random.chance(0.1)).map((sale) => ({ ...sale, creator_handle: `creator${random.between(0, 2)}` })),
    ]
    for (const change of changes) {
      await take(change)
      const places = new Map(
        (await ctx.db.selectFrom('order_lines').select(['id', 'order_external_id', 'item_external_id']).execute()).map((row) => [
          `${row.order_external_id} ${row.item_external_id}`,
          row.id,
        ]),
      )
      lineOrder = (a, b) => (places.get(keyOf(a))! < places.get(keyOf(b))! ? -1 : 1)
      expect(sorted(await readEngine(ctx))).toEqual(sorted(expectedOf([...sales.values()], rules)))
    }
    const balances = await listBalances(ctx)
    expect(sum(balances.map(({ balance }) => balance.micros))).toBe(0n)
  }),
)
