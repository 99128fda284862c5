import { sql } from 'kysely'
import type pg from 'pg'
import { listBalances, postAll, postTransfer } from '#modules/ledger'
import { systemScope } from '#platform/auth/scope'
import { openPool } from '#platform/db/pool'
import { inWorkspace, type Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { createRandom, type Random } from '#shared/random'
import { withThrowAwayDatabase } from '#test/throw-away'
import type { Outcome } from './run.ts'

/** Random postings, replays and clashes: every currency sums to zero, a replay is a no-op, balances equal a recount. */
export const short = 20_000

const ACCOUNTS = Array.from({ length: 40 }, (_, index) => `account:${index}`)
const CURRENCIES = ['IDR', 'VND', 'USD']
const BATCH = 2_000
/** Of a hundred operations this many are posted one by one, as a payout would; the rest as a set, as an import does. */
const SINGLE_PERCENT = 5

type Fact = { key: string; debit: string; credit: string; currency: string; micros: bigint }

export default function proveLedger({ times, seed }: { times: number; seed: number }): Promise<Outcome> {
  return withThrowAwayDatabase(async ({ url }) => {
    const pool = openPool(url, 'kolive_app', { max: 1 })
    try {
      await pool.query(
        `insert into shared.workspaces (id, name, zone, currency, locale) values ('wks_proof', 'main', 'Asia/Jakarta', 'IDR', 'en')`,
      )
      return await postAtRandom(pool, times, seed)
    } finally {
      await pool.end()
    }
  })
}

async function postAtRandom(pool: pg.Pool, times: number, seed: number): Promise<Outcome> {
  const scope = systemScope('wks_proof', 'proof')
  const random = createRandom(seed, 'ledger')
  const expected = new Map<string, bigint>()
  const posted: Fact[] = []
  let [replays, clashes, doubled] = [0, 0, 0]
  for (let done = 0; done < times; done += BATCH) {
    await inWorkspace(pool, scope, async (ctx) => {
      const facts = Array.from({ length: Math.min(BATCH, times - done) }, (_, index) => drawFact(random, `key:${done + index}`))
      const singles = new Set(facts.filter(() => random.chance(SINGLE_PERCENT / 100)))
      await postSet(
        ctx,
        facts.filter((fact) => !singles.has(fact)),
      )
      for (const fact of singles) if ((await post(ctx, fact)).replayed) doubled++
      for (const fact of facts) note(expected, fact)
      posted.push(...facts)
      for (const fact of [random.pick(posted), random.pick(posted)]) {
        replays++
        if (!(await post(ctx, fact)).replayed) doubled++
        clashes++
        if (!(await isRefused(post(ctx, { ...fact, micros: fact.micros + 1n })))) doubled++
      }
    })
  }
  const lost = await inWorkspace(pool, scope, (ctx) => countDifferences(ctx, expected))
  return { acknowledged: posted.length, lost, doubled, replays, clashes }
}

function drawFact(random: Random, key: string): Fact {
  const [debit, credit] = random.shuffled(ACCOUNTS)
  return { key, debit: debit!, credit: credit!, currency: random.pick(CURRENCIES), micros: BigInt(random.between(1, 2 ** 50)) }
}

function note(expected: Map<string, bigint>, { debit, credit, currency, micros }: Fact) {
  expected.set(`${debit} ${currency}`, (expected.get(`${debit} ${currency}`) ?? 0n) - micros)
  expected.set(`${credit} ${currency}`, (expected.get(`${credit} ${currency}`) ?? 0n) + micros)
}

const post = (ctx: Ctx, { key, debit, credit, currency, micros }: Fact) =>
  postTransfer(ctx, { key, debit, credit, amount: { micros, currency }, reason: 'proof' })

function postSet(ctx: Ctx, facts: readonly Fact[]) {
  const rows = JSON.stringify(facts, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  return postAll(
    ctx,
    sql`select key, debit as debit_account, credit as credit_account, currency, micros, 'proof' as reason
        from jsonb_to_recordset(${rows}::jsonb) as fact (key text, debit text, credit text, currency text, micros bigint)`,
  )
}

async function isRefused(clash: Promise<unknown>): Promise<boolean> {
  try {
    await clash
    return false
  } catch (error) {
    return error instanceof Problem && error.code === 'ledger.key_reused'
  }
}

/** Accounts that hold something else than a recount of what was posted, and currencies that do not sum to zero. */
async function countDifferences(ctx: Ctx, expected: ReadonlyMap<string, bigint>): Promise<number> {
  const balances = await listBalances(ctx)
  const held = new Map(balances.map(({ account, balance }) => [`${account} ${balance.currency}`, balance.micros]))
  const accounts = new Set([...held.keys(), ...expected.keys()])
  const off = [...accounts].filter((name) => (held.get(name) ?? 0n) !== (expected.get(name) ?? 0n)).length
  const unbalanced = CURRENCIES.filter(
    (currency) => balances.reduce((sum, { balance }) => (balance.currency === currency ? sum + balance.micros : sum), 0n) !== 0n,
  ).length
  return off + unbalanced
}
