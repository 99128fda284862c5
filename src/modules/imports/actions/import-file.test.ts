import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { listBalances } from '#modules/ledger'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { appPool, freshWorkspace } from '#test/database'
import { importFile, redoImport, undoImport } from '../index.ts'

const EXPORTS = fileURLToPath(new URL('../../../../../shared/data/shopee-exports/', import.meta.url))
const FILES = existsSync(EXPORTS) ? readdirSync(EXPORTS).filter((name) => name.startsWith('commission-')) : []

async function take(scope: Scope, name: string) {
  const id = newId('imp')
  return { id, ...(await importFile(appPool, scope, { id, path: EXPORTS + name, name, options: { kind: 'auto' } })) }
}

/** Everything the files left behind, but for ids of ours and moments of import. */
async function stateOf(ctx: Ctx) {
  const lines = await sql`
    select line.id, line.status, line.gmv, line.order_value, line.refund_value, line.platform_commission, line.as_of, line.content_hash, handles.handle
    from order_lines as line join handles using (creator_id) order by line.id`.execute(ctx.db)
  const commissions = await sql`select id, status, amount, posted_amount from commissions order by id`.execute(ctx.db)
  const days = await sql`select day, sum(gmv_paid) as gmv, sum(platform_commission) as commission from daily_figures group by day order by day`.execute(ctx.db)
  const balances = (await listBalances(ctx)).map(({ balance }) => balance.micros).sort()
  return { lines: lines.rows, commissions: commissions.rows, days: days.rows, balances }
}

describe.skipIf(FILES.length === 0)('real Shopee exports', () => {
  test('a file imported again changes nothing', async () => {
    const scope = await freshWorkspace()
    const first = await take(scope, 'commission-3.csv')
    expect(first).toMatchObject({ rows: 335, lines: 335, orders: 243, created: 335, rejected: 0 })
    const before = await inWorkspace(appPool, scope, stateOf)
    expect(await take(scope, 'commission-3.csv')).toMatchObject({ lines: 335, created: 0, updated: 0, unchanged: 335, creators: 0, products: 0 })
    expect(await inWorkspace(appPool, scope, stateOf)).toEqual(before)
  })

  test('the files in any order end in the same state', async () => {
    const [forth, back] = [await freshWorkspace(), await freshWorkspace()]
    for (const name of FILES) await take(forth, name)
    for (const name of FILES.toReversed()) await take(back, name)
    expect(await inWorkspace(appPool, back, stateOf)).toEqual(await inWorkspace(appPool, forth, stateOf))
  })

  test('an import undone leaves what would be there without it, and redone what was', async () => {
    const [with_, without] = [await freshWorkspace(), await freshWorkspace()]
    await take(with_, 'commission-2.csv')
    await take(without, 'commission-2.csv')
    const later = await take(with_, 'commission-2-later.csv')
    const done = await inWorkspace(appPool, with_, stateOf)
    await inWorkspace(appPool, with_, (ctx) => undoImport(ctx, later.id))
    expect(await inWorkspace(appPool, with_, stateOf)).toEqual(await inWorkspace(appPool, without, stateOf))
    await inWorkspace(appPool, with_, (ctx) => redoImport(ctx, later.id))
    expect(await inWorkspace(appPool, with_, stateOf)).toEqual(done)
  })
})
