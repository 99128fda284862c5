import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { openPool } from '#platform/db/pool'
import { createRandom, type Random } from '#shared/random'
import { orderExport } from '#test/order-export'
import { withThrowAwayDatabase } from '#test/throw-away'
import type { Outcome } from './run.ts'

/** Imports that are killed with -9 at any moment: each is whole or absent, and the books agree with the lines. */
export const short = 5

const KOLIVE = join(import.meta.dirname, '..', 'bin', 'kolive.js')
const LINES = 1500

export default function proveImports({ times, seed }: { times: number; seed: number }): Promise<Outcome> {
  return withThrowAwayDatabase(async ({ url, folder }) => {
    const pool = openPool(url, null, { max: 2 })
    try {
      await pool.query(
        `insert into shared.workspaces (id, name, zone, currency, locale) values ('wks_proof', 'main', 'Asia/Jakarta', 'IDR', 'en')`,
      )
      const random = createRandom(seed, 'imports')
      // Nobody kills the first: it tells how long one takes on this machine.
      const begun = performance.now()
      let acknowledged = await importOne(url, folder, 0, random, Infinity)
      const whole = performance.now() - begun
      let killed = 0
      for (let round = 1; round <= times; round++) {
        const lines = await importOne(url, folder, round, random, random.next() * whole)
        acknowledged += lines
        if (lines === 0) killed++
      }
      await untilIdle(pool)
      return { ...(await audit(pool, acknowledged)), killed }
    } finally {
      await pool.end()
    }
  })
}

/** Returns how many lines were acknowledged: all of the file's, or none when the process was killed before it said so. */
async function importOne(url: string, folder: string, round: number, random: Random, killAfter: number): Promise<number> {
  const path = join(folder, `orders-${round}.csv`)
  // Half of each file was in the one before, with other statuses: updates are at stake as much as new lines.
  writeFileSync(path, orderExport({ first: round * (LINES / 2), lines: LINES, random }))
  const exportedAt = Temporal.Instant.from('2026-11-01T00:00:00Z').add({ hours: round }).toString()
  const child = spawn(process.execPath, [KOLIVE, 'import', path, '--exported-at', exportedAt, '--json'], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let answer = ''
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk))
  const timer = killAfter === Infinity ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  await new Promise((resolve) => child.once('close', resolve))
  clearTimeout(timer)
  return answer === '' ? 0 : JSON.parse(answer).lines
}

/** A killed process leaves its statement running until the server notices: what it will end in is not decided before. */
async function untilIdle(pool: pg.Pool) {
  for (;;) {
    const { rows } = await pool.query(
      `select count(*)::int as busy from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle' and backend_type = 'client backend'`,
    )
    if (rows[0].busy === 0) return
    await sleep(200)
  }
}

/** Counts again, the slow way, what the imports left. */
async function audit(pool: pg.Pool, acknowledged: number) {
  const { rows } = await pool.query(`
    with counted as (select import_id, count(*)::int as lines from kolive.order_line_versions group by import_id),
    books as (
      select account, sum(micros) as held from (
        select credit_account as account, micros from kolive.postings union all select debit_account, -micros from kolive.postings
      ) as side group by account
    )
    select (select coalesce(sum(lines), 0)::int from counted) as kept,
      (select count(*)::int from counted full join kolive.imports on imports.id = import_id
        where counted.lines is distinct from (imports.summary->>'lines')::int) as torn,
      (select count(*)::int from (select 1 from kolive.order_lines group by id having count(*) > 1) as twice) as doubled_lines,
      (select count(*)::int from kolive.commissions where amount <> posted_amount) as unposted,
      (select count(*)::int from kolive.order_lines as line where not exists (
        select from kolive.commissions where commissions.line_id = line.id and payer = 'platform'
          and amount = case when line.status = 'cancelled' then 0 else line.platform_commission end)) as unearned,
      (select coalesce(sum(held), 0)::text from books) as imbalance,
      (select (coalesce(sum(held), 0) + (select coalesce(sum(amount), 0) from kolive.commissions where payer = 'platform'))::text
        from books where account = 'cost:platform') as off_cost,
      (select ((select coalesce(sum(gmv), 0) from kolive.order_lines) - (select coalesce(sum(gmv_placed), 0) from kolive.daily_figures))::text) as off_days`)
  const found = rows[0]
  const wrong =
    found.torn +
    found.unposted +
    found.unearned +
    (found.imbalance === '0' ? 0 : 1) +
    (found.off_cost === '0' ? 0 : 1) +
    (found.off_days === '0' ? 0 : 1)
  return {
    acknowledged,
    // A process may be killed between its commit and its word: more may be kept than was acknowledged, never less.
    lost: Math.max(0, acknowledged - found.kept) + wrong,
    doubled: found.doubled_lines,
    ...found,
  }
}
