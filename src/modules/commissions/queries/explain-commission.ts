import type { z } from '@hono/zod-openapi'
import { listPostings } from '#modules/ledger'
import { findOrderLine } from '#modules/orders'
import { listPrograms } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { takeRate } from '#shared/money'
import { explainDeviation, rewardAmount } from '../rules.ts'
import type { ExplanationShape } from '../schema.ts'
import { getCommission } from './list-commissions.ts'

type Explanation = z.infer<typeof ExplanationShape>

/**
 * How a commission came about, to the line: the amounts, the terms that held, the rewards that did not apply and why,
 * the cap, and every posting it caused.
 *
 * @throws Problem missing `commission.missing`
 */
export async function explainCommission(ctx: Ctx, id: string): Promise<Explanation> {
  const commission = await getCommission(ctx, id)
  const facts = await ctx.db.selectFrom('commissions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const line = await findOrderLine(ctx, commission.line_id)
  const rate = facts.rate_ppm === null ? null : BigInt(facts.rate_ppm)
  const base = facts.base === null ? null : BigInt(facts.base)
  const isBrand = commission.payer === 'brand'
  const computed =
    rate === null || base === null
      ? null
      : isBrand
        ? rewardAmount(base, { ratePpm: rate, cap: facts.cap === null ? null : BigInt(facts.cap) })
        : null
  const uncapped = computed?.uncapped ?? (rate === null || base === null ? null : takeRate(base, rate))
  const rewards = isBrand ? await readRewards(ctx, facts) : { terms: null, others: [] }
  return {
    commission,
    line,
    base_kind: baseKind(isBrand, facts.base, line),
    uncapped: uncapped === null ? null : toMoney(uncapped, facts.currency),
    capped: computed?.capped ?? false,
    deviation: isBrand || commission.status === 'reversed' ? null : explainDeviation(BigInt(facts.amount), uncapped),
    ...rewards,
    postings: await listPostings(
      ctx,
      Array.from({ length: facts.postings }, (_, index) => `${id}:${index + 1}`),
    ),
  }
}

type LineFacts = Awaited<ReturnType<typeof findOrderLine>>

function baseKind(isBrand: boolean, base: string | null, line: LineFacts): Explanation['base_kind'] {
  if (isBrand && line?.fully_refunded) return 'fully_refunded'
  if (line?.commission_base) return line.base_is_actual ? 'reported_actual' : 'reported_estimate'
  return isBrand && base !== null ? 'order_value_less_refund' : 'not_reported'
}

/** The terms that held, and the program's other terms with the reason why they did not. */
async function readRewards(
  ctx: Ctx,
  facts: { shop_id: string; tier_id: string | null; reward_version: number | null; ordered_at: string },
) {
  const program = (await listPrograms(ctx)).find(({ shops }) => shops.some(({ id }) => id === facts.shop_id))
  const all = (program?.tiers ?? []).flatMap((tier) => (tier.reward?.terms ?? []).map((terms) => ({ tier, terms })))
  const holds = ({ tier, terms }: (typeof all)[number]) => tier.id === facts.tier_id && terms.version === facts.reward_version
  const held = all.find(holds)?.terms
  const orderedAt = Temporal.Instant.from(facts.ordered_at)
  const others = all
    .filter((candidate) => !holds(candidate))
    .map(({ tier, terms }): Explanation['others'][number] => ({
      tier: { id: tier.id, name: tier.name },
      rate: terms.rate,
      cap: terms.cap,
      starts_at: terms.starts_at,
      why:
        tier.id !== facts.tier_id
          ? 'other_tier'
          : Temporal.Instant.compare(Temporal.Instant.from(terms.starts_at), orderedAt) > 0
            ? 'begins_later'
            : 'followed_by_newer_terms',
    }))
  return { terms: held ? { version: held.version, starts_at: held.starts_at } : null, others }
}
