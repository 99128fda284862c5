import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { importFile } from '#modules/imports'
import { recordAudit } from '#platform/audit'
import { openPool } from '#platform/db/pool'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { splitAmount } from '#shared/money'
import { loadAffiliateAccount } from './affiliate-account.ts'
import { BRANDS, type Brand } from './brands.ts'
import { DAY, HOUR, MINUTE, stampOf, WEEKS } from './calendar.ts'
import { writeExport } from './export-file.ts'
import { LANGUAGES } from './languages.ts'
import { loadLives } from './lives.ts'
import type { DemoLine } from './demo-line.ts'
import { planOrders, type OrderBook } from './orders.ts'
import { mirrorPlans } from './plans.ts'
import { castCreators, type Cast } from './people.ts'
import { decideFor, setStage } from './programs.ts'
import { spoiledCopies } from './spoil.ts'
import { LOADED, openDemoWorkspace } from './workspace.ts'

export type DemoOrder = {
  readonly databaseUrl: string
  readonly secret: string
  readonly seed: number
  /** Order lines over all weeks and both brands. */
  readonly lines: number
  readonly say: (line: string) => void
  readonly signal: AbortSignal
  /** Once the login works, well before everything is in. */
  readonly onOpen?: () => void
}

export type DemoSummary = {
  readonly workspace: string
  readonly creators: number
  readonly lines: number
  readonly rejected: number
  readonly imports: number
}

/** Somebody exports every second Monday: two new weeks, and the one before them, whose orders have come further by then. */
const EXPORTED_EVERY = 2
const WEEKS_EXPORTED = 3
/** The week whose export somebody saved from a spreadsheet. */
const SPOILED_WEEK = 9
/** The planner knows nothing of tables that have just been filled, and autovacuum looks once a minute: too late here. */
const ANALYZED_AFTER = new Set([1, 3])
/** Any number will do, as long as every Kolive uses the same. */
const LOCK = 4102

/**
 * Writes the demo workspace by the ways everybody uses: it makes the programs, then imports what the seller centres
 * would have exported every second Monday. Interrupted, it begins anew the next time.
 *
 * @throws Problem conflict `demo.stands`, or `demo.loading` while another process is at it.
 */
export async function writeDemo(order: DemoOrder): Promise<DemoSummary> {
  const ownerPool = openPool(order.databaseUrl, 'kolive_owner', { max: 2 })
  const appPool = openPool(order.databaseUrl, 'kolive_app', { max: 2 })
  const folder = await mkdtemp(join(tmpdir(), 'kolive-demo-'))
  try {
    return await alone(ownerPool, async () => {
      const scope = await openDemoWorkspace(ownerPool, order.secret)
      order.onOpen?.()
      return fill({ pool: appPool, scope, folder, analyze: () => ownerPool.query('analyze') }, order)
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
    await Promise.all([ownerPool.end(), appPool.end()])
  }
}

/** The lock is the connection's: it also ends with the process. */
async function alone<Result>(pool: pg.Pool, work: () => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [LOCK])
    if (!rows[0]!.free) throw new Problem('conflict', 'demo.loading', 'The demo is being loaded by another Kolive.')
    return await work()
  } finally {
    client.release(true)
  }
}

type Site = { readonly pool: pg.Pool; readonly scope: Scope; readonly folder: string; readonly analyze: () => Promise<unknown> }

async function fill({ pool, scope, folder, analyze }: Site, { seed, lines, say, signal }: DemoOrder): Promise<DemoSummary> {
  const { id, vi } = castCreators(seed)
  const casts = new Map<Brand, Cast>(BRANDS.map((brand) => [brand, brand.language === 'id' ? id : vi]))
  const stage = await inWorkspace(pool, scope, async (ctx) => {
    const stage = await setStage(ctx, casts)
    await decideFor(ctx, stage, -1)
    return stage
  })
  await analyze()
  const parts = splitAmount(
    BigInt(lines),
    BRANDS.map(({ share }) => BigInt(share)),
  ).map(Number)
  const books = BRANDS.map((brand, index) =>
    createExports(brand, planOrders({ brand, cast: casts.get(brand)!, lines: parts[index]!, seed })),
  )
  let [created, rejected, imports] = [0, 0, 0]
  for (let week = 0; week < WEEKS; week++) {
    say(`Demo: week ${week + 1} of ${WEEKS}`)
    await inWorkspace(pool, scope, (ctx) => decideFor(ctx, stage, week))
    await inWorkspace(pool, scope, (ctx) => mirrorPlans(ctx, stage, { week, seed }))
    for (const exports of books) {
      signal.throwIfAborted()
      exports.add(week)
      if ((week + 1) % EXPORTED_EVERY !== 0) continue
      const { name, text, shop } = exports.make(week)
      const path = join(folder, name)
      await writeFile(path, text)
      const imported = await importFile(pool, scope, { id: newId('imp'), path, name, options: { kind: 'auto', shop } })
      await rm(path)
      await loadLives({ pool, scope, folder }, exports.brand, exports.lines(), exports.momentOf(week))
      created += imported.created
      rejected += imported.rejected
      imports++
    }
    if (ANALYZED_AFTER.has(week)) await analyze()
  }
  signal.throwIfAborted()
  const sellers = id.map(({ handle }) => stage.creatorIds.get(handle)!)
  await loadAffiliateAccount({ pool, scope, folder }, { seed, creatorIds: sellers })
  await inWorkspace(pool, scope, (ctx) =>
    recordAudit(ctx, { action: LOADED, subject: scope.workspaceId, detail: { lines: created, seed } }),
  )
  say('Demo: complete')
  return { workspace: scope.workspaceId, creators: stage.creatorIds.size, lines: created, rejected, imports }
}

/** A brand's exports, one after the other. */
function createExports(brand: Brand, book: OrderBook) {
  let covered: DemoLine[][] = []
  const momentOf = (week: number) => (week + 1) * 7 * DAY + 8 * HOUR + brand.exportMinute * MINUTE
  return {
    brand,
    momentOf,
    lines: () => covered.flat(),
    add(week: number) {
      covered = [...covered, book.week(week)].slice(-WEEKS_EXPORTED)
    },
    make(week: number) {
      const moment = momentOf(week)
      const rows = writeExport(brand, covered.flat(), moment)
      if (week === SPOILED_WEEK && brand === BRANDS[0]) rows.push(...spoiledCopies(rows, LANGUAGES[brand.language].delimiter))
      return { name: `affiliate_orders_${stampOf(moment)}.csv`, text: rows.join(''), shop: brand.shop }
    },
  }
}
