import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { findAgency } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { ppmToPercent } from '#shared/percent'
import { shareOut, type Cause } from './rules.ts'
import type { PlanComparisonShape } from './schema.ts'
import { stageComparison } from './stage-comparison.ts'

type Comparison = z.infer<typeof PlanComparisonShape>
type Row = {
  creator_id: string
  creator: string
  currency: string
  ordered_at: string
  model: string | null
  amount: string
  mcn_name: string | null
  mcn_fee: string | null
  line_partner: string | null
  partner_commission: string | null
  cause: Cause | 'none' | null
  by_ads: boolean | null
  expected: string | null
  rate_ppm: string | null
  plan_id: string | null
  plan_name: string | null
  plan_kind: NonNullable<Comparison['plan']>['kind'] | null
  plan_partner: string | null
  version: number | null
  plan_rate: string | null
  partner_rate: string | null
}

/**
 * What our plans say of a line's platform commission, why it differs, and what creator, partner and agency each get of
 * it. The comparison is null where the shop has no plans, or the line is cancelled or gone.
 */
export async function explainByPlans(ctx: Ctx, lineId: string): Promise<Comparison | null> {
  await stageComparison(ctx, sql`${lineId}::text`)
  const { rows } = await sql<Row>`
    select line.creator_id, creators.name as creator, line.currency, line.ordered_at, line.commission_model as model,
      line.platform_commission::text as amount, line.mcn_name, line.mcn_fee, line.partner_name as line_partner, line.partner_commission,
      compared.cause, compared.by_ads, compared.expected::bigint::text as expected, compared.rate_ppm, plan.id as plan_id, plan.name as plan_name,
      plan.kind as plan_kind, plan.partner_name as plan_partner, compared.version, rate.rate_ppm as plan_rate, rate.partner_rate_ppm as partner_rate
    from order_lines as line
    join creators on creators.id = line.creator_id
    left join compared_lines as compared on compared.line_id = line.id
    left join commission_plans as plan on plan.id = compared.plan_id
    left join commission_plan_rates as rate on rate.plan_id = compared.plan_id and rate.version = compared.version
    where line.id = ${lineId} and line.status <> 'cancelled'`.execute(ctx.db)
  const row = rows[0]
  if (!row) return null
  const money = (micros: bigint | string | null) => (micros === null ? null : toMoney(micros, row.currency))
  const parties = await nameParties(ctx, row)
  if (row.cause === null && parties.length === 1) return null
  return {
    plan: row.plan_id === null ? null : { id: row.plan_id, name: row.plan_name!, kind: row.plan_kind!, version: row.version! },
    rate: row.rate_ppm === null ? null : ppmToPercent(BigInt(row.rate_ppm)),
    by_ads: row.by_ads ?? false,
    expected: money(row.expected),
    difference: row.expected === null ? null : money(BigInt(row.amount) - BigInt(row.expected)),
    cause: row.cause,
    parties: parties.map(({ amount, ...party }) => ({ ...party, amount: money(amount) })),
  }
}

/** The creator, and whoever shares the commission. The file's own figures go before what our plans and agencies say. */
async function nameParties(ctx: Ctx, row: Row) {
  const big = (text: string | null) => (text === null ? null : BigInt(text))
  const partnerName = row.line_partner ?? (row.plan_kind === 'partner' ? (row.plan_partner ?? '') : null)
  const isPartners = partnerName !== null || row.partner_commission !== null || row.model === 'partner'
  const part = row.partner_rate === null ? null : { ofPpm: BigInt(row.partner_rate), ratePpm: BigInt(row.plan_rate!) }
  const known = await findAgency(ctx, row.creator_id, Temporal.Instant.from(row.ordered_at))
  const isAgencys = row.mcn_name !== null || known !== null
  const { creator, partner, agency } = shareOut(
    BigInt(row.amount),
    isPartners ? { reported: big(row.partner_commission), part } : undefined,
    isAgencys ? { reported: row.mcn_name === null ? null : big(row.mcn_fee), feePpm: known?.feePpm ?? null } : undefined,
  )
  return [
    { party: 'creator' as const, name: row.creator, amount: creator },
    ...(isPartners ? [{ party: 'partner' as const, name: partnerName || null, amount: partner }] : []),
    ...(isAgencys ? [{ party: 'agency' as const, name: row.mcn_name ?? known!.name, amount: agency }] : []),
  ]
}
