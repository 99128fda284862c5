import { sql } from 'kysely'
import type pg from 'pg'
import {
  account,
  carryDebts,
  getBalance,
  listBalances,
  postConversion,
  postJournal,
  postTransfer,
  setRate,
} from '#modules/ledger'
import { systemScope } from '#platform/auth/scope'
import { openPool } from '#platform/db/pool'
import { inWorkspace, type Ctx } from '#platform/db/tenant'
import type { Problem } from '#platform/problem'
import { convert, parseRate } from '#shared/money'
import { createRandom, type Random } from '#shared/random'
import { withThrowAwayDatabase } from '#test/throw-away'
import type { Outcome } from './run.ts'

/**
 * Random transfers, journals, conversions and carried debts, retried, refused and rolled back, in several workspaces
 * at once beside a model in plain numbers: every group sums to zero per currency, a replay is a no-op, and each
 * balance equals the model's, at past moments too.
 */
export const short = 8_000

const WORKSPACES = 4
/** Operations in one transaction; some transactions are given up at their end, with all that they posted. */
const BATCH = 500
const GIVEN_UP = 0.1
/** Past moments of each workspace that are looked back at in the end. */
const MOMENTS = 12
const START = Temporal.Instant.from('2026-10-05T00:00:00Z')
const DAY = '2026-10-05'

const CREATORS = Array.from({ length: 200 }, (_, index) => `cre_${index}`)
const ACCOUNTS = [
  ...CREATORS.flatMap((id) => [account.creatorPayable(id), account.creatorPending(id)]),
  account.rewardCost,
  account.paidOut,
]
const CURRENCIES = ['IDR', 'VND', 'USD']
const RATES: Record<string, string> = { 'USD VND': '25412.5', 'VND USD': '0.000039350612', 'IDR VND': '1.571' }

type Leg = { debit: string; credit: string; currency: string; micros: bigint }
type Transfer = Leg & { key: string }
type Balances = Map<string, bigint>

/** What a workspace should hold, and what was done to it. */
type World = { random: Random; balances: Balances; transfers: Transfer[]; keys: number; tally: Outcome & Record<string, number> }
type Operation = (ctx: Ctx, world: World) => Promise<void>

const OPERATIONS: [weight: number, run: Operation][] = [
  [40, transfer],
  [20, replay],
  [10, clash],
  [20, postGroup],
  [1, postTornGroup],
  [8, convertSome],
  [1, carrySome],
]

export default function proveLedger({ times, seed }: { times: number; seed: number }): Promise<Outcome> {
  return withThrowAwayDatabase(async ({ url }) => {
    const pool = openPool(url, 'kolive_app', { max: WORKSPACES })
    try {
      const tallies = await Promise.all(
        Array.from({ length: WORKSPACES }, (_, index) =>
          proveWorkspace(pool, `wks_${index}`, Math.ceil(times / WORKSPACES), createRandom(seed, `ledger ${index}`)),
        ),
      )
      return tallies.reduce((sum, tally) => {
        for (const name of Object.keys(tally)) sum[name] = (sum[name] ?? 0) + tally[name]!
        return sum
      })
    } finally {
      await pool.end()
    }
  })
}

async function proveWorkspace(pool: pg.Pool, id: string, times: number, random: Random): Promise<World['tally']> {
  await pool.query(
    `insert into shared.workspaces (id, name, zone, currency, locale) values ($1, 'proof', 'Asia/Jakarta', 'IDR', 'en')`,
    [id],
  )
  const scope = systemScope(id, 'proof')
  const world: World = {
    random,
    balances: new Map(),
    transfers: [],
    keys: 0,
    tally: { acknowledged: 0, lost: 0, doubled: 0, journals: 0, replays: 0, refused: 0, debts: 0, given_up: 0, moments: 0 },
  }
  await inWorkspace(pool, scope, async (ctx) => {
    for (const [pair, rate] of Object.entries(RATES)) {
      const [base, quote] = pair.split(' ') as [string, string]
      await setRate(ctx, { base, quote, day: DAY, rate, source: 'proof' })
    }
  })
  const batches = Math.ceil(times / BATCH)
  const remembered = new Map<Temporal.Instant, Balances>()
  for (let batch = 0; batch < batches; batch++) {
    const before = { balances: new Map(world.balances), transfers: [...world.transfers] }
    const now = START.add({ seconds: batch })
    try {
      await inWorkspace(pool, scope, async (ctx) => {
        for (let done = batch * BATCH; done < Math.min(times, (batch + 1) * BATCH); done++)
          await random.weighted(OPERATIONS, ([weight]) => weight)[1]({ ...ctx, now }, world)
        if (random.chance(GIVEN_UP)) throw new GivenUp()
      })
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error
      Object.assign(world, before)
      world.tally.given_up!++
    }
    if (random.chance(MOMENTS / batches) || batch === batches - 1) remembered.set(now, new Map(world.balances))
  }
  await inWorkspace(pool, scope, async (ctx) => {
    for (const [at, balances] of remembered) {
      world.tally.moments!++
      world.tally.lost += await countDifferences(ctx, at, balances, random)
    }
    world.tally.lost += await countTornGroups(ctx)
  })
  return world.tally
}

class GivenUp extends Error {}

function drawLeg(random: Random): Leg {
  const debit = random.between(0, ACCOUNTS.length - 1)
  const credit = (debit + random.between(1, ACCOUNTS.length - 1)) % ACCOUNTS.length
  const micros = BigInt(random.between(1, 2 ** random.between(1, 47)))
  return { debit: ACCOUNTS[debit]!, credit: ACCOUNTS[credit]!, currency: random.pick(CURRENCIES), micros }
}

function note({ balances, tally }: World, { debit, credit, currency, micros }: Leg) {
  tally.acknowledged++
  balances.set(`${debit} ${currency}`, (balances.get(`${debit} ${currency}`) ?? 0n) - micros)
  balances.set(`${credit} ${currency}`, (balances.get(`${credit} ${currency}`) ?? 0n) + micros)
}

const post = (ctx: Ctx, { key, debit, credit, currency, micros }: Transfer) =>
  postTransfer(ctx, { key, debit, credit, amount: { micros, currency }, reason: 'proof' })

async function transfer(ctx: Ctx, world: World) {
  const fact = { key: `key:${++world.keys}`, ...drawLeg(world.random) }
  if ((await post(ctx, fact)).replayed) world.tally.doubled++
  note(world, fact)
  if (world.transfers.length < 5_000) world.transfers.push(fact)
  else world.transfers[world.random.between(0, 4_999)] = fact
}

async function replay(ctx: Ctx, world: World) {
  if (world.transfers.length === 0) return
  world.tally.replays!++
  if (!(await post(ctx, world.random.pick(world.transfers))).replayed) world.tally.doubled++
}

async function clash(ctx: Ctx, world: World) {
  if (world.transfers.length === 0) return
  const fact = world.random.pick(world.transfers)
  const [code, wrong] = world.random.pick<[string, Partial<Transfer>]>([
    ['ledger.key_reused', { micros: fact.micros + 1n }],
    ['ledger.key_reused', { debit: fact.credit, credit: fact.debit }],
    ['ledger.amount', { key: 'none', micros: 0n }],
    ['ledger.amount', { key: 'none', debit: fact.credit }],
  ])
  await expectRefusal(world, code, post(ctx, { ...fact, ...wrong }))
}

async function postGroup(ctx: Ctx, world: World) {
  const legs = Array.from({ length: world.random.between(0, 8) }, () => drawLeg(world.random))
  const id = await postJournal(ctx, { cause: 'proof', reason: 'proof' }, rowsOf(legs))
  if ((id === null) !== (legs.length === 0)) world.tally.lost++
  if (id !== null) world.tally.journals!++
  for (const leg of legs) note(world, leg)
}

/** A group with one impossible posting leaves nothing of the others. */
async function postTornGroup(ctx: Ctx, world: World) {
  const legs = [drawLeg(world.random), { ...drawLeg(world.random), micros: 0n }]
  await ctx.client.query('savepoint torn')
  await expectRefusal(world, '23514', postJournal(ctx, { cause: 'proof', reason: 'proof' }, rowsOf(legs)))
  await ctx.client.query('rollback to savepoint torn')
}

const rowsOf = (legs: readonly Leg[]) => sql`
  select debit as debit_account, credit as credit_account, currency, micros, 'proof' as reason
  from jsonb_to_recordset(${JSON.stringify(legs, (_, value) => (typeof value === 'bigint' ? String(value) : value))}::jsonb)
    as leg (debit text, credit text, currency text, micros bigint)`

async function convertSome(ctx: Ctx, world: World) {
  const { debit, credit, currency, micros } = drawLeg(world.random)
  const quote = world.random.pick(CURRENCIES.filter((other) => other !== currency))
  const rate = RATES[`${currency} ${quote}`]
  const converting = postConversion(ctx, {
    cause: 'proof',
    from: { account: debit, amount: { micros, currency } },
    to: { account: credit, currency: quote },
    day: DAY,
  })
  if (!rate) return expectRefusal(world, 'rate.missing', converting)
  const arrived = convert({ micros, currency }, parseRate(rate)!, quote).micros
  if (arrived === 0n) return expectRefusal(world, 'ledger.amount', converting)
  if ((await converting).amount.micros !== arrived) world.tally.lost++
  world.tally.journals!++
  note(world, { debit, credit: account.liquidity(currency), currency, micros })
  note(world, { debit: account.liquidity(quote), credit, currency: quote, micros: arrived })
}

async function carrySome(ctx: Ctx, world: World) {
  const creators = Array.from({ length: 3 }, () => world.random.pick(CREATORS))
  const carry = () => carryDebts(ctx, sql`select unnest(${creators}::text[]) as creator_id`)
  const carried = await carry()
  let expected = 0
  for (const id of new Set(creators)) {
    const [payable, debt] = [account.creatorPayable(id), account.creatorDebt(id)]
    for (const currency of CURRENCIES) {
      const owed = world.balances.get(`${payable} ${currency}`) ?? 0n
      const owes = -(world.balances.get(`${debt} ${currency}`) ?? 0n)
      if (owed < 0n) note(world, { debit: debt, credit: payable, currency, micros: -owed })
      else if (owed > 0n && owes > 0n) note(world, { debit: payable, credit: debt, currency, micros: owed < owes ? owed : owes })
      else continue
      expected++
    }
  }
  if ((carried === null) !== (expected === 0)) world.tally.lost++
  if (carried !== null) world.tally.journals!++
  world.tally.debts! += expected
  if ((await carry()) !== null) world.tally.doubled++
}

async function expectRefusal(world: World, code: string, attempt: Promise<unknown>) {
  world.tally.refused!++
  try {
    await attempt
    world.tally.doubled++
  } catch (error) {
    if ((error as Problem).code !== code) throw error
  }
}

/** Accounts that held something else at that moment than the model says, and currencies that do not sum to zero. */
async function countDifferences(ctx: Ctx, at: Temporal.Instant, expected: Balances, random: Random): Promise<number> {
  const balances = await listBalances(ctx, { at })
  const held = new Map(balances.map(({ account: name, balance }) => [`${name} ${balance.currency}`, balance.micros]))
  const names = new Set([...held.keys(), ...expected.keys()])
  let off = [...names].filter((name) => (held.get(name) ?? 0n) !== (expected.get(name) ?? 0n)).length
  for (const currency of CURRENCIES) {
    if (balances.reduce((sum, { balance }) => (balance.currency === currency ? sum + balance.micros : sum), 0n) !== 0n) off++
    const name = random.pick(ACCOUNTS)
    const one = await getBalance(ctx, { account: name, currency, at })
    if (one.micros !== (expected.get(`${name} ${currency}`) ?? 0n)) off++
  }
  return off
}

/** Groups that are not whole, or do not sum to zero in each currency. */
async function countTornGroups(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ torn: number }>`
    with sides as (
      select journal_id, key, currency, micros from postings where journal_id is not null
      union all
      select journal_id, key, currency, -micros from postings where journal_id is not null
    ), groups as (
      select journal_id, count(distinct key) as postings, bool_and(sum = 0) as balanced from (
        select *, sum(micros) over (partition by journal_id, currency) as sum from sides
      ) as side group by journal_id
    )
    select count(*)::int as torn from journals full join groups on groups.journal_id = journals.id
    where groups.postings is distinct from journals.postings or not balanced`.execute(ctx.db)
  return rows[0]!.torn
}
