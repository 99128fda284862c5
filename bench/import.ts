import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type pg from 'pg'
import { ensureOwnShop } from '#modules/catalog'
import { importFile } from '#modules/imports'
import { assignShop, createProgram, createReward } from '#modules/programs'
import { systemScope } from '#platform/auth/scope'
import { openPool } from '#platform/db/pool'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { createRandom } from '#shared/random'
import { EXPORT_COLUMNS, orderExport } from '#test/order-export'
import { withThrowAwayDatabase } from '#test/throw-away'
import type { Figure, Result, Size } from './run.ts'

/** A tenth of a large file comes first: memory must not grow with the file. */
const LINES: Record<Size, readonly number[]> = { small: [100_000], large: [100_000, 1_000_000] }
const RUNS: Record<Size, number> = { small: 3, large: 1 }
const MOST_MEMORY = 400

/**
 * From a CSV file to posted commissions, against COPY of the same rows into a bare table of the same server: parsing,
 * versions, commissions of two payers, postings and daily figures, as so many times the cost of writing the rows down.
 */
export default function benchImport({ size }: { size: Size }): Promise<Result> {
  return withThrowAwayDatabase(async ({ url, folder }) => {
    const pool = openPool(url, 'kolive_app')
    const setup = openPool(url, null, { max: 1 })
    try {
      const memory: Figure[] = []
      let measured: Measured | undefined
      for (const lines of LINES[size]) {
        const path = join(folder, `orders-${lines}.csv`)
        await writeExport(path, lines)
        measured = await measure(pool, setup, path, RUNS[size])
        const name = `most resident memory while ${lines.toLocaleString('en')} lines come in`
        memory.push({ name, value: measured.megabytes, unit: 'MB', limit: MOST_MEMORY })
      }
      const { ratios, copying, importing } = measured!
      const lines = LINES[size].at(-1)!
      return {
        name: 'import',
        runs: RUNS[size],
        value: Math.round(lines / importing),
        unit: 'lines/s',
        yardstick: { name: 'COPY into a bare table', value: Math.round(lines / copying) },
        ratio: { median: ratios[Math.floor(ratios.length / 2)]!, min: ratios[0]!, max: ratios.at(-1)! },
        also: memory,
      }
    } finally {
      await Promise.all([pool.end(), setup.end()])
    }
  })
}

export type Measured = { ratios: number[]; copying: number; importing: number; megabytes: number }

/** The yardstick and the import in turn. */
async function measure(pool: pg.Pool, setup: pg.Pool, path: string, runs: number): Promise<Measured> {
  const ratios: number[] = []
  let [copying, importing, megabytes] = [0, 0, 0]
  for (let run = 0; run < runs; run++) {
    copying = await seconds(() => copyBare(setup, path))
    const scope = await openBrand(pool)
    const sampler = setInterval(() => (megabytes = Math.max(megabytes, Math.round(process.memoryUsage.rss() / 1e6))), 20)
    importing = await seconds(() =>
      importFile(pool, scope, { id: newId('imp'), path, name: 'orders.csv', options: { kind: 'auto' } }),
    )
    clearInterval(sampler)
    ratios.push(copying / importing)
  }
  return { ratios: ratios.toSorted((a, b) => a - b), copying, importing, megabytes }
}

async function writeExport(path: string, lines: number) {
  const random = createRandom(1, 'bench')
  const file = createWriteStream(path)
  for (let first = 0; first < lines; first += 10_000) {
    const text = orderExport({ first, lines: Math.min(10_000, lines - first), random })
    // Only the first part brings its header.
    if (!file.write(first === 0 ? text : text.slice(text.indexOf('\n') + 1))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

async function copyBare(pool: pg.Pool, path: string) {
  const client = await pool.connect()
  try {
    await client.query(
      `drop table if exists public.bare; create table public.bare (${EXPORT_COLUMNS.map((_, index) => `c${index} text`).join(', ')})`,
    )
    await pipeline(createReadStream(path), client.query(copyFrom('copy public.bare from stdin (format csv, header)')))
  } finally {
    client.release()
  }
}

/** A workspace of its own, with a shop whose program pays a capped reward: every line earns from two payers. */
export async function openBrand(pool: pg.Pool): Promise<Scope> {
  const id = newId('wks')
  await pool.query(
    `insert into shared.workspaces (id, name, zone, currency, locale) values ($1, 'bench', 'Asia/Jakarta', 'IDR', 'en')`,
    [id],
  )
  const scope = systemScope(id, 'bench')
  await inWorkspace(pool, scope, async (ctx) => {
    const program = await createProgram(ctx, { name: 'Bench', currency: 'IDR' })
    const shopId = await ensureOwnShop(ctx, { channel: 'tiktok_shop', name: 'Bench', currency: 'IDR', zone: 'Asia/Jakarta' })
    await assignShop(ctx, { shopId, programId: program.id })
    await createReward(ctx, program.id, {
      name: 'Standard',
      terms: { starts_at: '2026-01-01T00:00:00Z', rate: '2', caps: { line: { amount: '5000', currency: 'IDR' } } },
    })
  })
  return scope
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
