import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { openPool } from '#platform/db/pool'
import { createRandom, type Random } from '#shared/random'
import { orderExport } from '#test/order-export'
import { withThrowAwayDatabase } from '#test/throw-away'
import { openBrand } from '../bench/import.ts'
import type { Outcome } from './run.ts'

/** Imports of several families that are killed with -9 at any moment: each is whole or absent, and the books agree with the lines. */
export const short = 5

const KOLIVE = join(import.meta.dirname, '..', 'bin', 'kolive.js')
const LINES = 1500
const REPORTS = 300

export default function proveImports({ times, seed }: { times: number; seed: number }): Promise<Outcome> {
  return withThrowAwayDatabase(async ({ url, folder }) => {
    const pool = openPool(url, null, { max: 2 })
    try {
      await openBrand(pool)
      const random = createRandom(seed, 'imports')
      // Nobody kills the first: it tells how long one takes on this machine.
      const begun = performance.now()
      let acknowledged = await importSome(url, folder, 0, random, Infinity)
      const whole = performance.now() - begun
      let killed = 0
      for (let round = 1; round <= times; round++) {
        const lines = await importSome(url, folder, round, random, random.next() * whole * 1.2)
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

/** Returns how many lines were acknowledged: all of the files', or none when the process was killed before it said so. */
async function importSome(url: string, folder: string, round: number, random: Random, killAfter: number): Promise<number> {
  // Half of each file was in the one before, with other figures: updates are at stake as much as new rows.
  const files = [
    writeFile('orders', orderExport({ first: round * (LINES / 2), lines: LINES, random })),
    writeFile('lives', liveExport({ first: round * (REPORTS / 2), lines: REPORTS, random })),
    writeFile('clicks', clickExport({ first: round * (REPORTS / 2), lines: REPORTS })),
  ]
  // Each family is at times the first to be committed and at times the last.
  for (let turn = 0; turn < round % files.length; turn++) files.push(files.shift()!)
  function writeFile(name: string, content: string): string {
    const path = join(folder, `${name}-${round}.csv`)
    writeFileSync(path, content)
    return path
  }
  const exportedAt = Temporal.Instant.from('2026-11-01T00:00:00Z').add({ hours: round }).toString()
  const child = spawn(process.execPath, [KOLIVE, 'import', ...files, '--exported-at', exportedAt, '--json'], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let answer = ''
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk))
  const timer = killAfter === Infinity ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const [status] = await once(child, 'close')
  clearTimeout(timer)
  if (status === 1) throw new Error(`Round ${round} was refused, not killed.`)
  const documents: { lines: number }[] = answer === '' ? [] : JSON.parse(answer)
  return documents.reduce((sum, { lines }) => sum + lines, 0)
}

/** A TikTok LIVE analysis as the seller centre writes it in Indonesian. */
function liveExport({ first, lines, random }: { first: number; lines: number; random: Random }): string {
  const columns =
    'ID Kreator,Kreator,Waktu Live,Durasi,GMV dari LIVE (Rp),Produk Terjual,Live Stream Dilihat,Produk Dilihat,Klik Produk'
  const start = Temporal.PlainDateTime.from('2026-06-01T00:00')
  const rows = Array.from({ length: lines }, (_, index) => {
    const number = first + index
    const at = start.add({ hours: number }).toString({ smallestUnit: 'second' }).replace('T', ' ')
    const gmv = Math.floor(random.next() * 1_000_000)
    return `71234567890${number % 37},creator.${number % 37},${at},1h 5min,${gmv},${number % 9},${number % 500},${number % 900},${number % 90}`
  })
  return `${columns}\n${rows.join('\n')}\n`
}

/** The clicks of a Shopee affiliate account. */
function clickExport({ first, lines }: { first: number; lines: number }): string {
  const rows = Array.from({ length: lines }, (_, index) => {
    const number = first + index
    return `click${number},2026-06-28 23:${String(number % 60).padStart(2, '0')}:49,Indonesia,live-tet---,Facebook`
  })
  return `Klik ID,Waktu Klik,Wilayah Klik,Tag_link,Perujuk\n${rows.join('\n')}\n`
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
    with counted as (
      select import_id, count(*)::int as lines from (
        select import_id from kolive.order_line_versions
        union all select import_id from kolive.live_reports
        union all select import_id from kolive.marketplace_clicks
      ) as every_row group by import_id
    ), books as (
      select account, sum(micros) as held from (
        select credit_account as account, micros from kolive.postings union all select debit_account, -micros from kolive.postings
      ) as side group by account
    )
    select (select coalesce(sum(lines), 0)::int from counted) as kept,
      (select count(*)::int from counted full join kolive.imports on imports.id = import_id
        where counted.lines is distinct from (imports.summary->>'lines')::int) as torn,
      (select count(*)::int from (select 1 from kolive.order_lines group by id having count(*) > 1) as twice)
        + (select count(*)::int from (select 1 from kolive.live_reports where stands group by key having count(*) > 1) as twice) as doubled_lines,
      (select count(*)::int from kolive.order_lines as line where status <> 'cancelled' and not exists (
        select from kolive.commissions where commissions.line_id = line.id)) as unearned,
      (select coalesce(sum(held), 0)::text from books) as imbalance,
      (select (coalesce(sum(held), 0) + (select coalesce(sum(platform_commission), 0) from kolive.order_lines where status <> 'cancelled'))::text
        from books where account = 'cost:platform') as off_platform,
      (select (coalesce(sum(held), 0) + (select coalesce(sum(amount), 0) from kolive.commissions))::text
        from books where account = 'cost:rewards') as off_rewards,
      (select ((select coalesce(sum(gmv), 0) from kolive.order_lines) - (select coalesce(sum(gmv_placed), 0) from kolive.daily_figures))::text) as off_days`)
  const found = rows[0]
  const off = [found.imbalance, found.off_platform, found.off_rewards, found.off_days].filter((sum) => sum !== '0')
  return {
    acknowledged,
    // A process may be killed between its commit and its word: more may be kept than was acknowledged, never less.
    lost: Math.max(0, acknowledged - found.kept) + found.torn + found.unearned + off.length,
    doubled: found.doubled_lines,
    ...found,
  }
}
