import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createAuth } from '#platform/auth'
import { demoLogin } from '#platform/demo-login'
import { openPool } from '#platform/db/pool'
import { databaseUrl, run } from '#test/postgres'
import { writeDemo } from './demo/load.ts'

// A database of its own: there is one demo in a database, and other tests make and remove theirs.
const server = inject('postgres')
const name = `${server.template}_demo`
const url = databaseUrl(server.url, name)
const secret = 'a secret for tests, long enough to sign with'
const administrator = openPool(url, null, { max: 2 })

beforeAll(() => run(server.url, `create database ${name} template ${server.template}`))
afterAll(async () => {
  await administrator.end()
  await run(server.url, `drop database ${name} with (force)`)
})

function write({
  say = () => {},
  signal = new AbortController().signal,
}: { say?: (line: string) => void; signal?: AbortSignal } = {}) {
  return writeDemo({ databaseUrl: url, secret, seed: 1, lines: 600, say, signal })
}

async function readRows(statement: string) {
  return (await administrator.query(statement)).rows
}

/** What the brands' own shops sold; the affiliate account brings other people's sales besides. */
const OWN_LINES = `(select line.* from kolive.order_lines as line join kolive.shops using (workspace_id)
  where shops.id = line.shop_id and shops.kind = 'own') as line`

/** What a demo says, without ids of ours and moments of loading. */
async function readFacts() {
  return {
    lines: await readRows(`
      select line.order_external_id, item_external_id, model_external_id, handles.handle, line.status, ordered_at, gmv, refund_value, content_type, platform_commission
      from kolive.order_lines as line join kolive.handles using (workspace_id, creator_id) order by line.id`),
    commissions: await readRows(`
      select commissions.id, status, base, rate_ppm, gross, limited_by, amount, tiers.name as tier
      from kolive.commissions left join kolive.tiers on tiers.id = tier_id order by commissions.id`),
    creators: await readRows(
      'select handle, name, kind from kolive.creators join kolive.handles on creator_id = creators.id order by handle',
    ),
    enrollments: await readRows(`
      select handle, tiers.name, starts_at, ends_at from kolive.enrollments join kolive.tiers on tiers.id = tier_id
      join kolive.handles using (creator_id) order by handle, tiers.program_id, starts_at`),
    versions: await readRows('select line_id, as_of, status, row_number from kolive.order_line_versions order by line_id, as_of'),
  }
}

async function signIn(): Promise<number> {
  const auth = createAuth({ databaseUrl: url, secret })
  const { email, password } = demoLogin(secret)
  const origin = 'http://localhost:4100'
  const headers = { origin, 'content-type': 'application/json' }
  const request = new Request(`${origin}/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  })
  const { status } = await auth.handle(request, '10.77.0.2')
  await auth.close()
  return status
}

test('a demo that is interrupted can be entered already, and is loaded anew the next time', async () => {
  const interruption = new AbortController()
  const says = (line: string) => line.startsWith('Demo: week 2') && interruption.abort(new Error('Ctrl-C'))
  await expect(write({ say: says, signal: interruption.signal })).rejects.toThrow('Ctrl-C')
  expect(await signIn()).toBe(200)
  const [half] = await readRows('select id from shared.workspaces where demo and removed_at is null')

  const said: string[] = []
  const summary = await write({ say: (line) => said.push(line) })
  expect(summary).toMatchObject({ creators: 150, lines: 600, rejected: 4, imports: 12 })
  expect(said).toHaveLength(13)
  expect(said[2]).toBe('Demo: week 3 of 12')
  expect(await readRows('select id from shared.workspaces where demo and removed_at is null')).toEqual([
    { id: summary.workspace },
  ])
  expect(await readRows(`select from kolive.order_lines where workspace_id = '${half.id}'`)).toEqual([])
  expect(await signIn()).toBe(200)
})

test('a complete demo is not loaded over', async () => {
  await expect(write()).rejects.toMatchObject({ kind: 'conflict', code: 'demo.stands' })
})

test('two brands sell in their currencies; orders age from file to file, some come back, and rewards are capped', async () => {
  const byCurrency = await readRows(
    `select currency, count(*)::int as lines, count(distinct creator_id)::int as creators from ${OWN_LINES} group by 1 order by 1`,
  )
  expect(byCurrency).toEqual([
    { currency: 'IDR', lines: 330, creators: expect.any(Number) },
    { currency: 'VND', lines: 270, creators: expect.any(Number) },
  ])
  const [aged] = await readRows(`
    select count(distinct order_external_id)::int as orders, count(*) filter (where refund_value > 0)::int as refunded,
      count(*) filter (where settled)::int as settled, count(*) filter (where status = 'pending')::int as pending
    from ${OWN_LINES}`)
  expect(aged.orders).toBeLessThan(600)
  for (const some of [aged.refunded, aged.settled, aged.pending]) expect(some).toBeGreaterThan(0)
  const [{ versions }] = await readRows(
    `select max(count)::int as versions from (select count(distinct content_hash) from kolive.order_line_versions group by line_id) as each`,
  )
  expect(versions).toBeGreaterThan(1)
  const [{ capped }] = await readRows(`select count(*)::int as capped from kolive.commissions where limited_by = 'line'`)
  expect(capped).toBeGreaterThan(0)
})

test('the demo is the same every time', async () => {
  const before = await readFacts()
  expect(before.lines.length).toBeGreaterThan(600)
  await administrator.query('select shared.purge_demo(id) from shared.workspaces where demo and removed_at is null')
  await write()
  expect(await readFacts()).toEqual(before)
})
