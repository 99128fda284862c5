import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Ctx } from '#platform/db/tenant'
import { asRole, inFreshWorkspace } from '#test/database'
import { account, getBalance, listBalances, postJournal, postTransfer, roundPayable, type Posting } from './index.ts'

const VND = (micros: bigint) => ({ micros, currency: 'VND' })
const earned: Posting = {
  key: 'cms_1:1',
  debit: account.rewardCost,
  credit: account.creatorPayable('cre_1'),
  amount: VND(24_499_001_480n),
  reason: 'commission.earned',
}
const payable = (ctx: Ctx, at?: Temporal.Instant) =>
  getBalance(ctx, { account: account.creatorPayable('cre_1'), currency: 'VND', ...(at && { at }) })

test('a commission posted twice is owed once', () =>
  inFreshWorkspace(async (ctx) => {
    expect(await postTransfer(ctx, earned)).toEqual({ replayed: false })
    expect(await postTransfer(ctx, earned)).toEqual({ replayed: true })
    expect(await payable(ctx)).toEqual(earned.amount)
  }))

test('a key never comes to mean something else', () =>
  inFreshWorkspace(async (ctx) => {
    await postTransfer(ctx, earned)
    await expect(postTransfer(ctx, { ...earned, amount: VND(1n) })).rejects.toMatchObject({ code: 'ledger.key_reused' })
  }))

test('nothing, or less, is no posting', () =>
  inFreshWorkspace(async (ctx) => {
    for (const micros of [0n, -5n])
      await expect(postTransfer(ctx, { ...earned, amount: VND(micros) })).rejects.toMatchObject({ code: 'ledger.amount' })
    await expect(postTransfer(ctx, { ...earned, debit: earned.credit })).rejects.toMatchObject({ code: 'ledger.amount' })
  }))

test('a journal posts its whole group under one cause, or nothing at all', () =>
  inFreshWorkspace(async (ctx) => {
    const cause = { cause: 'import:imp_1', reason: 'commissions.computed' }
    const earnings = (count: number) => sql`
      select ${account.rewardCost}::text as debit_account, ${account.creatorPayable('cre_1')}::text as credit_account,
        'VND' as currency, amount as micros, 'commission.earned' as reason
      from generate_series(1, ${count}::int) as amount`
    expect(await postJournal(ctx, cause, earnings(0))).toBeNull()
    const id = await postJournal(ctx, cause, earnings(3))
    expect(await ctx.db.selectFrom('journals').select(['id', 'cause', 'reason', 'postings']).execute()).toEqual([
      { id, ...cause, postings: 3 },
    ])
    expect(await ctx.db.selectFrom('postings').select(['key', 'journal_id', 'micros']).orderBy('key').execute()).toEqual(
      ['1', '2', '3'].map((number) => ({ key: `${id}:${number}`, journal_id: id, micros: number })),
    )
    expect(await payable(ctx)).toEqual(VND(6n))
  }))

test('what is paid has the digits of its currency, and the ledger keeps what rounding leaves', () =>
  inFreshWorkspace(async (ctx) => {
    await postTransfer(ctx, earned)
    const paid = await roundPayable(ctx, { key: 'pay_1:rounding', creatorId: 'cre_1', amount: earned.amount })
    expect(paid).toEqual(VND(24_499_000_000n))
    expect(await payable(ctx)).toEqual(paid)
    expect(await getBalance(ctx, { account: account.rounding, currency: 'VND' })).toEqual(VND(1_480n))

    await postTransfer(ctx, { ...earned, key: 'cms_2:1', amount: VND(600_000n) })
    const more = await roundPayable(ctx, { key: 'pay_2:rounding', creatorId: 'cre_1', amount: await payable(ctx) })
    expect(more).toEqual(VND(24_500_000_000n))
    expect(await payable(ctx)).toEqual(more)
    expect(await roundPayable(ctx, { key: 'pay_3:rounding', creatorId: 'cre_1', amount: more })).toEqual(more)
    expect(await ctx.db.selectFrom('postings').select('key').where('reason', '=', 'payout.rounded').execute()).toHaveLength(2)
  }))

test('a balance is known for any past moment', () =>
  inFreshWorkspace(async (ctx) => {
    const earlier = ctx.now.subtract({ hours: 1 })
    await postTransfer({ ...ctx, now: earlier }, earned)
    await postTransfer(ctx, { ...earned, key: 'cms_1:2', debit: earned.credit, credit: earned.debit })
    expect(await payable(ctx, earlier.subtract({ seconds: 1 }))).toEqual(VND(0n))
    expect(await payable(ctx, earlier)).toEqual(earned.amount)
    expect(await payable(ctx)).toEqual(VND(0n))
  }))

// The reference vector L27: whatever is posted, in whatever order, however often it is retried.
test('any postings, replayed at will, sum to zero per currency and equal a recount', async () => {
  const postings = fc.array(
    fc.record({
      id: fc.nat(8),
      debit: fc.constantFrom('a', 'b', 'c'),
      credit: fc.constantFrom('d', 'e'),
      currency: fc.constantFrom('IDR', 'VND'),
      micros: fc.bigInt({ min: 1n, max: 9n * 10n ** 18n }),
    }),
    { maxLength: 25 },
  )
  await fc.assert(
    fc.asyncProperty(postings, (made) =>
      inFreshWorkspace(async (ctx) => {
        const expected = new Map<string, bigint>()
        const known = new Map<number, string>()
        for (const { id, debit, credit, currency, micros } of made) {
          const fact = JSON.stringify([debit, credit, currency, `${micros}`])
          const posting = { key: `key:${id}`, debit, credit, amount: { micros, currency }, reason: 'test' }
          if (known.has(id) && known.get(id) !== fact) {
            await expect(postTransfer(ctx, posting)).rejects.toMatchObject({ code: 'ledger.key_reused' })
            continue
          }
          expect((await postTransfer(ctx, posting)).replayed).toBe(known.has(id))
          if (known.has(id)) continue
          known.set(id, fact)
          for (const [side, sign] of [
            [debit, -1n],
            [credit, 1n],
          ] as const)
            expected.set(`${side} ${currency}`, (expected.get(`${side} ${currency}`) ?? 0n) + sign * micros)
        }
        const balances = await listBalances(ctx)
        expect(new Map(balances.map(({ account: name, balance }) => [`${name} ${balance.currency}`, balance.micros]))).toEqual(
          expected,
        )
        for (const currency of ['IDR', 'VND']) {
          expect(
            balances
              .filter(({ balance }) => balance.currency === currency)
              .reduce((sum, { balance }) => sum + balance.micros, 0n),
          ).toBe(0n)
        }
      }),
    ),
    { numRuns: 25 },
  )
})

test('not even its owner can change or take out a posting', () =>
  inFreshWorkspace(async (ctx) => {
    await postTransfer(ctx, earned)
    await ctx.client.query('commit')
    for (const statement of ['update postings set micros = 1', 'delete from postings']) {
      const client = await asRole('kolive_owner').connect()
      try {
        await client.query('begin')
        await client.query(`select set_config('app.workspace', $1, true)`, [ctx.scope.workspaceId])
        await expect(client.query(statement)).rejects.toThrow(/append-only/)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
  }))
