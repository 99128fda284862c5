import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { findOrderLine } from '#modules/orders'
import { listPrograms } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { parseMicros, takeRate } from '#shared/money'
import { percentToPpm } from '#shared/percent'
import { explainByPlans } from '../differences/explain-by-plans.ts'
import { EARNED } from '../reckoning/wanted.ts'
import { tryLines } from '../reckoning/reckon.ts'
import { findWhyNot, type Sale } from '../reckoning/why-not.ts'
import { explainDeviation } from '../rules.ts'
import type { ExplanationShape } from '../schema.ts'
import { getCommission } from './list-commissions.ts'
import { listStates } from './list-states.ts'

type Explanation = z.infer<typeof ExplanationShape>
type Commission = Explanation['commission']

/**
 * How a commission came about, to the line: the amounts, the terms that held, the rewards that did not decide and why,
 * the caps, and what it said before. Reckons the sale once more to tell, and changes nothing.
 *
 * @throws Problem missing `commission.missing`
 */
export async function explainCommission(ctx: Ctx, id: string): Promise<Explanation> {
  const commission = await getCommission(ctx, id)
  const line = commission.line_id === null ? null : await findOrderLine(ctx, commission.line_id)
  const isBrand = commission.payer === 'brand'
  const expected = isBrand ? null : expectedOf(commission)
  return {
    commission,
    line,
    base_kind: baseKind(isBrand, line),
    expected: expected === null ? null : toMoney(expected, commission.amount.currency),
    deviation:
      isBrand || commission.status === 'reversed' ? null : explainDeviation(microsOf(commission.amount.amount), expected),
    plan: isBrand || commission.line_id === null ? null : await explainByPlans(ctx, commission.line_id),
    ...(isBrand ? await explainRewards(ctx, commission) : { terms: null, period: null, others: [] }),
    states: await listStates(ctx, commission),
  }
}

const microsOf = (amount: string) => parseMicros(amount)!

/** The marketplace's own rate times its own base. */
function expectedOf({ base, rate }: Commission): bigint | null {
  return base === null || rate === null ? null : takeRate(microsOf(base.amount), percentToPpm(rate)!)
}

function baseKind(isBrand: boolean, line: Awaited<ReturnType<typeof findOrderLine>>): Explanation['base_kind'] {
  if (line?.commission_base) return line.base_is_actual ? 'reported_actual' : 'reported_estimate'
  return isBrand ? 'order_value' : 'not_reported'
}

type Rewards = Pick<Explanation, 'terms' | 'period' | 'others'>

async function explainRewards(ctx: Ctx, commission: Commission): Promise<Rewards> {
  const { currency } = commission.amount
  const rewards = (await listPrograms(ctx)).flatMap((program) => program.rewards.map((reward) => ({ reward, program })))
  const held = rewards.find(({ reward }) => reward.id === commission.reward?.id)
  const terms = held?.reward.terms.find(({ version }) => version === commission.reward?.version) ?? null
  await tryLines(ctx, saleOf(commission))
  const period = await readPeriod(ctx, commission)
  const sale = commission.line_id === null ? null : await readSale(ctx, commission.line_id)
  if (!held || !sale) return { terms, period, others: [] }
  const tried = await readCandidates(ctx, commission.line_id!)
  const others = held.program.rewards.flatMap((reward) => {
    const fitting = tried.find(({ reward_id }) => reward_id === reward.id)
    return reward.terms
      .filter(({ version }) => !(reward.id === held.reward.id && version === commission.reward?.version))
      .map((one) => {
        const lost = fitting?.version === one.version ? fitting : null
        return {
          reward: { id: reward.id, name: reward.name },
          terms: one,
          why: lost ? whyLost(lost, terms?.priority ?? 0) : (findWhyNot(one, sale) ?? 'followed_by_newer_terms'),
          amount: lost ? toMoney(lost.amount, currency) : null,
        }
      })
  })
  return { terms, period, others }
}

/** The sale itself; for a bonus all sales of the creator's period, which it counts. */
function saleOf({ line_id, creator, period_from }: Commission) {
  return line_id === null
    ? sql`select id as line_id, day from order_lines where creator_id = ${creator.id} and day >= ${period_from}`
    : sql`select id as line_id, day from order_lines where id = ${line_id}`
}

type Candidate = {
  readonly reward_id: string
  readonly version: number
  readonly kind: string
  readonly priority: number
  readonly amount: string
}

async function readCandidates(ctx: Ctx, lineId: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select one.reward_id, one.version, one.kind, one.priority, amount::text as amount
    from candidates as one
    join held_terms as terms on terms.reward_id = one.reward_id and terms.version = one.version
    join scope as line on line.line_id = one.line_id ${EARNED}
    where one.line_id = ${lineId}`.execute(ctx.db)
  return rows
}

function whyLost({ kind, priority }: Candidate, held: number) {
  if (kind === 'bonus') return 'counts_only'
  return priority < held ? 'lower_priority' : 'less_money'
}

async function readSale(ctx: Ctx, lineId: string): Promise<Sale | null> {
  const { rows } = await sql<Sale>`
    select ordered_at, tier_id, creator_id, product_id, channel, content_type, buyer_is_new,
      (select id from skus where skus.product_id = scope.product_id and skus.external_id = scope.model_external_id) as sku_id,
      (select category from products where products.id = scope.product_id) as category
    from scope where line_id = ${lineId}`.execute(ctx.db)
  return rows[0] ?? null
}

/** How far the creator's GMV had come when a banded reward was earned. */
async function readPeriod(
  ctx: Ctx,
  { reward, line_id, creator, period_from, ordered_at, amount }: Commission,
): Promise<Explanation['period']> {
  const { rows: tables } = await sql<{ exists: boolean }>`select to_regclass('pg_temp.gmv_runs') is not null as exists`.execute(
    ctx.db,
  )
  if (!tables[0]!.exists || !reward) return null
  const { rows } = await sql<{ from: string; before: string; after: string; total: string }>`
    select period_from as from, (upto - value)::text as before, upto::text as after, total::text as total from gmv_runs
    where reward_id = ${reward.id} and creator_id = ${creator.id}
      and ${line_id === null ? sql`period_from = ${period_from} and ordered_at <= ${ordered_at}` : sql`line_id = ${line_id}`}
    order by ordered_at desc, line_id desc limit 1`.execute(ctx.db)
  const run = rows[0]
  const money = (micros: string) => toMoney(micros, amount.currency)
  return run ? { from: run.from, gmv_before: money(run.before), gmv_after: money(run.after), gmv_in_all: money(run.total) } : null
}
