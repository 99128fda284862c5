import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { createRouter } from '#platform/http/endpoint'
import { renderProblem } from '#platform/http/problem-response'
import { createLog } from '#platform/log'
import { appPool, asRole, freshWorkspace } from '#test/database'
import { account, ledgerRoutes, postJournal, postTransfer } from './index.ts'

let scope: Scope
const app = createRouter()
app.use(async (context, next) => {
  context.set('requestId', 'req_1')
  context.set('pool', appPool)
  context.set('reportPool', asRole('kolive_report'))
  context.set('authenticate', async () => scope)
  await next()
})
app.onError((error, context) => renderProblem(error, context, createLog({ level: 'silent' })))
app.route('/', ledgerRoutes)

async function call(path: string, body?: unknown) {
  const init = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await app.request(path, init || {})
  return { status: response.status, body: (await response.json()) as any }
}
const names = (body: any) => body.data.map(({ name, balance }: any) => `${name} ${balance.amount} ${balance.currency}`)

/** Two imports on the 1st and the 3rd of October, in Jakarta: 120 sales of Dinda's, then one that is taken back. */
let imports: (string | null)[]

beforeAll(async () => {
  scope = await freshWorkspace()
  imports = await inWorkspace(appPool, scope, async (ctx) => {
    const { workspaceId } = ctx.scope
    await sql`insert into creators (workspace_id, id, name, kind, note, version) values
      (${workspaceId}, 'cre_1', 'Dinda Ayu', 'kol', '', 1), (${workspaceId}, 'cre_2', 'Rizky', 'kol', '', 1)`.execute(ctx.db)
    const first = { ...ctx, now: Temporal.Instant.from('2026-10-01T16:30:00Z') } // 23:30 of the 1st in Jakarta
    const second = { ...ctx, now: Temporal.Instant.from('2026-10-02T17:30:00Z') } // 00:30 of the 3rd
    const earned = (creator: string, sales: number, currency: string) => sql`
      select ${account.rewardCost}::text as debit_account, ${account.creatorPayable(creator)}::text as credit_account,
        ${currency}::text as currency, 1500000 as micros, 'commission.earned' as reason from generate_series(1, ${sales}::int)`
    const ids = [
      await postJournal(
        first,
        { cause: 'import:imp_1', reason: 'commissions.computed' },
        sql`${earned('cre_1', 120, 'IDR')} union all ${earned('cre_2', 1, 'VND')}`,
      ),
      await postJournal(
        second,
        { cause: 'import:imp_2', reason: 'commissions.computed' },
        sql`select ${account.creatorPayable('cre_1')}::text as debit_account, ${account.rewardCost}::text as credit_account,
          'IDR' as currency, 500000 as micros, 'commission.reduced' as reason`,
      ),
    ]
    await postTransfer(second, {
      key: 'pay_1',
      debit: account.creatorPayable('cre_1'),
      credit: account.paidOut,
      amount: { micros: 100_000_000n, currency: 'IDR' },
      reason: 'payout.paid',
    })
    return ids
  })
})

test('accounts show what they held at the end of any day, in the workspace zone', async () => {
  const now = (await call('/v1/ledger/accounts')).body
  expect(names(now)).toEqual([
    'cost:rewards -179.5 IDR',
    'cost:rewards -1.5 VND',
    'creator:cre_1:payable 79.5 IDR',
    'creator:cre_2:payable 1.5 VND',
    'paid_out 100 IDR',
  ])
  expect(now.data[2]).toMatchObject({ kind: 'creator:payable', creator: { id: 'cre_1', name: 'Dinda Ayu' } })
  const before = [
    'cost:rewards -180 IDR',
    'cost:rewards -1.5 VND',
    'creator:cre_1:payable 180 IDR',
    'creator:cre_2:payable 1.5 VND',
  ]
  for (const at of ['2026-10-01', '2026-10-02', '2026-10-02T17:29:59%2B00:00'])
    expect(names((await call(`/v1/ledger/accounts?at=${at}`)).body)).toEqual(before)
  expect(names((await call('/v1/ledger/accounts?at=2026-09-30')).body)).toEqual([])
})

test('an account is found by its key, its currency, its kind, and by a part of the creator’s name', async () => {
  const found = async (query: string) => names((await call(`/v1/ledger/accounts?${query}`)).body)
  expect(await found('q=creator:cre_2:pay')).toEqual(['creator:cre_2:payable 1.5 VND'])
  expect(await found('q=DINDA')).toEqual(['creator:cre_1:payable 79.5 IDR'])
  expect(await found('creator_id=cre_1')).toEqual(['creator:cre_1:payable 79.5 IDR'])
  expect(await found('kind=cost:rewards&currency=VND')).toEqual(['cost:rewards -1.5 VND'])
  expect(await found('q=%25')).toEqual([])
})

test('pages of accounts are read one after the other, and each kind has its sum', async () => {
  const seen: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await call(`/v1/ledger/accounts?limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...names(body))
    cursor = body.next_cursor
  }
  expect(seen).toEqual(names((await call('/v1/ledger/accounts')).body))
  const { body } = await call('/v1/ledger/accounts/summary?currency=IDR')
  expect(body.data).toEqual([
    { kind: 'cost:rewards', accounts: 1, balance: { amount: '-179.5', currency: 'IDR' } },
    { kind: 'creator:payable', accounts: 1, balance: { amount: '79.5', currency: 'IDR' } },
    { kind: 'paid_out', accounts: 1, balance: { amount: '100', currency: 'IDR' } },
  ])
})

test('a balance opens the postings that make it, newest first, up to the same moment', async () => {
  const query = '/v1/ledger/postings?account=creator:cre_1:payable&currency=IDR'
  const sum = async (moment: string) => {
    const amounts: number[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await call(`${query}${moment}&limit=50${cursor && `&cursor=${cursor}`}`)
      for (const { credit, amount } of body.data)
        amounts.push(Number(amount.amount) * (credit.name === 'creator:cre_1:payable' ? 1 : -1))
      cursor = body.next_cursor
    }
    return [amounts.length, amounts.reduce((total, amount) => total + amount, 0)]
  }
  expect(await sum('')).toEqual([122, 79.5])
  expect(await sum('&at=2026-10-02')).toEqual([120, 180])
  const { body } = await call(`${query}&limit=1`)
  expect(body.data).toEqual([
    {
      key: 'pay_1',
      at: '2026-10-02T17:30:00+00:00',
      reason: 'payout.paid',
      journal: null,
      debit: { name: 'creator:cre_1:payable', kind: 'creator:payable', creator: { id: 'cre_1', name: 'Dinda Ayu' } },
      credit: { name: 'paid_out', kind: 'paid_out', creator: null },
      amount: { amount: '100', currency: 'IDR' },
    },
  ])
})

test('journals are listed with their causes, and one opens its postings in their order, or those of an account', async () => {
  const { body } = await call('/v1/ledger/journals')
  expect(body.data.map(({ id, cause, postings }: any) => [id, cause, postings])).toEqual([
    [imports[1], 'import:imp_2', 1],
    [imports[0], 'import:imp_1', 121],
  ])
  expect((await call('/v1/ledger/journals?cause=import:imp_1')).body.data).toHaveLength(1)
  expect((await call(`/v1/ledger/journals/${imports[0]}`)).body).toMatchObject({
    cause: 'import:imp_1',
    postings: 121,
    rate: null,
  })
  expect(await call('/v1/ledger/journals/jrn_0')).toMatchObject({ status: 404, body: { code: 'journal.missing' } })

  const first = (await call(`/v1/ledger/postings?journal_id=${imports[0]}&limit=100`)).body
  const rest = (await call(`/v1/ledger/postings?journal_id=${imports[0]}&limit=100&cursor=${first.next_cursor}`)).body
  expect([...first.data, ...rest.data].map(({ key }) => key)).toEqual(
    Array.from({ length: 121 }, (_, index) => `${imports[0]}:${index + 1}`),
  )
  const ofRizky = (await call(`/v1/ledger/postings?journal_id=${imports[0]}&account=creator:cre_2:payable`)).body
  expect(ofRizky.data.map(({ journal }: any) => journal)).toEqual([{ id: imports[0], cause: 'import:imp_1' }])
  expect(await call('/v1/ledger/postings')).toMatchObject({ status: 422, body: { code: 'request.invalid' } })
})

test('a rate is added, listed and corrected; one of a currency in itself, of zero or with a comma is refused', async () => {
  const rate = { base: 'USD', quote: 'VND', day: '2026-10-05', rate: '25412.5', source: 'Vietcombank, sell' }
  expect(await call('/v1/rates', rate)).toMatchObject({ status: 200, body: { ...rate, current: true } })
  expect(await call('/v1/rates', { ...rate, rate: '25413' })).toMatchObject({ status: 200 })
  expect(await call('/v1/rates', { ...rate, day: '2026-10-01', quote: 'IDR' })).toMatchObject({ status: 200 })
  const listed = (await call('/v1/rates')).body.data.map((row: any) => [row.day, row.quote, row.rate, row.current])
  expect(listed).toEqual([
    ['2026-10-05', 'VND', '25413', true],
    ['2026-10-05', 'VND', '25412.5', false],
    ['2026-10-01', 'IDR', '25412.5', true],
  ])
  expect((await call('/v1/rates?base=USD&quote=IDR')).body.data).toHaveLength(1)
  for (const wrong of [{ quote: 'USD' }, { rate: '0' }, { rate: '25412,5' }, { source: ' ' }, { day: '2026-02-30' }])
    expect([wrong, (await call('/v1/rates', { ...rate, ...wrong })).status]).toEqual([wrong, 422])
  const { rows } = await inWorkspace(appPool, scope, ({ client }) =>
    client.query(`select detail->>'rate' as rate from kolive.audit_entries where action = 'rate.set' order by seq`),
  )
  expect(rows.map((row) => row.rate)).toEqual(['25412.5', '25413', '25412.5'])
})
