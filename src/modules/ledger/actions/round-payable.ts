import type { Ctx } from '#platform/db/tenant'
import type { Money } from '#shared/money'
import { account, roundToPay } from '../rules.ts'
import { postTransfer } from './post-transfer.ts'

type Payable = {
  /** Names the payout that rounds, for ever: a retry posts nothing twice. */
  readonly key: string
  readonly creatorId: string
  readonly amount: Money
}

/**
 * Rounds what is about to be paid to a creator to its currency's whole digits, once, and posts the difference, so that
 * exactly what is returned is payable.
 */
export async function roundPayable(ctx: Ctx, { key, creatorId, amount }: Payable): Promise<Money> {
  const { paid, left } = roundToPay(amount)
  if (left.micros === 0n) return paid
  const payable = account.creatorPayable(creatorId)
  const [debit, credit] = left.micros > 0n ? [payable, account.rounding] : [account.rounding, payable]
  const size = { micros: left.micros > 0n ? left.micros : -left.micros, currency: left.currency }
  await postTransfer(ctx, { key, debit, credit, amount: size, reason: 'payout.rounded' })
  return paid
}
