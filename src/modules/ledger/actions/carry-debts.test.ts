import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Ctx } from '#platform/db/tenant'
import { inFreshWorkspace } from '#test/database'
import { account, carryDebts, getBalance, listBalances, postTransfer } from '../index.ts'

let posted = 0

async function post(ctx: Ctx, debit: string, credit: string, micros: bigint, currency = 'IDR') {
  await postTransfer(ctx, { key: `test:${++posted}`, debit, credit, amount: { micros, currency }, reason: 'test' })
}
const earn = (ctx: Ctx, micros: bigint, creator = 'cre_1', currency = 'IDR') =>
  post(ctx, account.rewardCost, account.creatorPayable(creator), micros, currency)
const clawBack = (ctx: Ctx, micros: bigint, creator = 'cre_1', currency = 'IDR') =>
  post(ctx, account.creatorPayable(creator), account.rewardCost, micros, currency)
const payOut = (ctx: Ctx, micros: bigint, creator = 'cre_1', currency = 'IDR') =>
  post(ctx, account.creatorPayable(creator), account.paidOut, micros, currency)
const carry = (ctx: Ctx, ...creators: string[]) =>
  carryDebts(ctx, sql`select unnest(${creators}::text[]) as creator_id`, 'import:imp_1')

async function standing(ctx: Ctx, creator = 'cre_1', currency = 'IDR') {
  const held = async (name: string) => (await getBalance(ctx, { account: name, currency })).micros
  return { payable: await held(account.creatorPayable(creator)), debt: -(await held(account.creatorDebt(creator))) }
}

// The reference vector R19: 500 available after 1,000 were paid out, 800 clawed back.
test('a clawback after the payout leaves nothing payable and a debt, which later earnings repay first', () =>
  inFreshWorkspace(async (ctx) => {
    await earn(ctx, 1_500n)
    await payOut(ctx, 1_000n)
    expect(await carry(ctx, 'cre_1')).toBeNull()
    await clawBack(ctx, 800n)
    expect(await standing(ctx)).toEqual({ payable: -300n, debt: 0n })
    const id = await carry(ctx, 'cre_1')
    expect(await standing(ctx)).toEqual({ payable: 0n, debt: 300n })
    expect(await ctx.db.selectFrom('journals').select(['id', 'cause', 'reason', 'postings']).execute()).toEqual([
      { id, cause: 'import:imp_1', reason: 'debts.carried', postings: 1 },
    ])

    await earn(ctx, 200n)
    await carry(ctx, 'cre_1')
    expect(await standing(ctx)).toEqual({ payable: 0n, debt: 100n })
    await clawBack(ctx, 50n)
    await carry(ctx, 'cre_1')
    expect(await standing(ctx)).toEqual({ payable: 0n, debt: 150n })
    await earn(ctx, 400n)
    await carry(ctx, 'cre_1')
    expect(await standing(ctx)).toEqual({ payable: 250n, debt: 0n })
    expect(await carry(ctx, 'cre_1')).toBeNull()

    // What was paid out and what it cost stay as they were posted: 1,500 + 200 + 400 earned, 850 clawed back.
    expect(await listBalances(ctx)).toEqual(
      [
        [account.rewardCost, -1_250n],
        [account.creatorDebt('cre_1'), 0n],
        [account.creatorPayable('cre_1'), 250n],
        [account.paidOut, 1_000n],
      ].map(([name, micros]) => ({ account: name, balance: { micros, currency: 'IDR' } })),
    )
  }))

test('a debt stays in its currency and with its creator, and a creator nobody names is left alone', () =>
  inFreshWorkspace(async (ctx) => {
    await clawBack(ctx, 300n, 'cre_1', 'IDR')
    await earn(ctx, 500n, 'cre_1', 'VND')
    await earn(ctx, 500n, 'cre_2', 'IDR')
    await clawBack(ctx, 40n, 'cre_3', 'IDR')
    await carry(ctx, 'cre_1', 'cre_2', 'cre_1')
    expect(await standing(ctx, 'cre_1', 'IDR')).toEqual({ payable: 0n, debt: 300n })
    expect(await standing(ctx, 'cre_1', 'VND')).toEqual({ payable: 500n, debt: 0n })
    expect(await standing(ctx, 'cre_2', 'IDR')).toEqual({ payable: 500n, debt: 0n })
    expect(await standing(ctx, 'cre_3', 'IDR')).toEqual({ payable: -40n, debt: 0n })
  }))

test('however earnings, payouts and clawbacks fall, nobody who owes is owed, and the two differ by what was posted', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ move: fc.constantFrom(earn, clawBack, payOut), micros: fc.bigInt({ min: 1n, max: 10n ** 15n }) }), {
        minLength: 1,
        maxLength: 12,
      }),
      (moves) =>
        inFreshWorkspace(async (ctx) => {
          let owed = 0n
          for (const { move, micros } of moves) {
            await move(ctx, micros)
            owed += move === earn ? micros : -micros
            await carry(ctx, 'cre_1')
            expect(await standing(ctx)).toEqual({ payable: owed > 0n ? owed : 0n, debt: owed < 0n ? -owed : 0n })
          }
        }),
    ),
    { numRuns: 15 },
  ))
