import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Channel } from '#schema/catalog'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { Problem } from '#platform/problem'
import { ppmToPercent } from '#shared/percent'
import { PROTECTION, standingOf, type PlanKind, type PlanRate } from './rules.ts'
import type { PlanPage, PlanQuery, PlanRateShape, PlanShape } from './schema.ts'

const toPercent = (ppm: string | null) => (ppm === null ? null : ppmToPercent(BigInt(ppm)))
const toInstant = (text: string | null) => (text === null ? null : Temporal.Instant.from(text))

type PlanRow = {
  id: string
  kind: PlanKind
  name: string
  external_id: string | null
  partner_name: string | null
  all_creators: boolean
  starts_at: string | null
  ends_at: string | null
  protect_until: string | null
  shop_id: string
  shop_name: string
  channel: Channel
  program_id: string | null
  program_name: string | null
}

const PLAN = sql`
  plan.id, plan.kind, plan.name, plan.external_id, plan.partner_name, plan.all_creators, plan.ends_at, plan.protect_until,
  shops.id as shop_id, shops.name as shop_name, shops.channel, programs.id as program_id, programs.name as program_name,
  (select min(starts_at) from commission_plan_rates where plan_id = plan.id) as starts_at`

const JOINS = sql`
  join shops on shops.id = plan.shop_id
  left join program_shops on program_shops.shop_id = plan.shop_id
  left join programs on programs.id = program_shops.program_id`

/** @throws Problem missing `plan.missing` */
export async function readPlan(ctx: Ctx, id: string): Promise<PlanRow> {
  const { rows } = await sql<PlanRow>`select ${PLAN} from commission_plans as plan ${JOINS} where plan.id = ${id}`.execute(ctx.db)
  if (!rows[0]) throw new Problem('missing', 'plan.missing', 'There is no such commission plan here.')
  return rows[0]
}

/** A plan's rates, oldest first. */
export async function readRates(ctx: Ctx, planId: string): Promise<(PlanRate & { partnerRatePpm: bigint | null })[]> {
  const rows = await ctx.db
    .selectFrom('commission_plan_rates')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('starts_at')
    .orderBy('version')
    .execute()
  const ppm = (text: string | null) => (text === null ? null : BigInt(text))
  return rows.map((row) => ({
    version: row.version,
    productId: row.product_id,
    ratePpm: ppm(row.rate_ppm),
    shopAdsRatePpm: ppm(row.shop_ads_rate_ppm),
    partnerRatePpm: ppm(row.partner_rate_ppm),
    startsAt: Temporal.Instant.from(row.starts_at),
    protectUntil: toInstant(row.protect_until),
  }))
}

/** One plan with its whole history. @throws Problem missing `plan.missing` */
export async function getPlan(ctx: Ctx, id: string): Promise<z.infer<typeof PlanShape>> {
  const plan = await readPlan(ctx, id)
  const creators = await ctx.db
    .selectFrom('commission_plan_creators')
    .innerJoin('creators', 'creators.id', 'commission_plan_creators.creator_id')
    .select(['creators.id', 'creators.name'])
    .where('plan_id', '=', id)
    .orderBy('creators.name')
    .execute()
  return {
    ...headOf(plan),
    creators: plan.all_creators ? null : creators,
    rates: await listRates(ctx, plan),
    protection: PROTECTION[plan.channel] ?? null,
  }
}

async function listRates(ctx: Ctx, plan: PlanRow): Promise<z.infer<typeof PlanRateShape>[]> {
  const rates = await readRates(ctx, plan.id)
  const products = await ctx.db
    .selectFrom('products')
    .select(['id', 'name', 'external_id'])
    .where('id', 'in', rates.flatMap(({ productId }) => productId ?? []).concat(''))
    .execute()
  const named = new Map(products.map((product) => [product.id, product]))
  const end = plan.ends_at === null ? null : { at: toInstant(plan.ends_at)!, protectUntil: toInstant(plan.protect_until) }
  return rates.toReversed().map((rate) => ({
    version: rate.version,
    product: rate.productId === null ? null : named.get(rate.productId)!,
    rate: toPercent(rate.ratePpm?.toString() ?? null),
    shop_ads_rate: toPercent(rate.shopAdsRatePpm?.toString() ?? null),
    partner_rate: toPercent(rate.partnerRatePpm?.toString() ?? null),
    starts_at: rate.startsAt.toString(),
    protect_until: rate.protectUntil?.toString() ?? null,
    standing: standingOf(rate, rates, end, ctx.now),
  }))
}

/** Plans, those that began last first. @throws Problem invalid `list.cursor` */
export async function listPlans(ctx: Ctx, query: z.output<typeof PlanQuery>): Promise<z.infer<typeof PlanPage>> {
  type Row = PlanRow & { creators: number; products: number; lowest: string | null; highest: string | null; sorted_by: string }
  const after = readCursor(query.cursor, 2)
  const { rows } = await sql<Row>`
    select * , coalesce(starts_at, 'infinity')::text as sorted_by from (
      select ${PLAN},
        (select count(*)::int from commission_plan_creators where plan_id = plan.id) as creators,
        (select count(distinct product_id)::int from commission_plan_rates where plan_id = plan.id) as products,
        now_rates.lowest, now_rates.highest
      from commission_plans as plan ${JOINS}
      cross join lateral (
        select min(rate_ppm)::text as lowest, max(rate_ppm)::text as highest from (
          select distinct on (product_id) rate_ppm from commission_plan_rates
          where plan_id = plan.id and starts_at <= ${ctx.now.toString()}
          order by product_id, starts_at desc, version desc
        ) as latest
      ) as now_rates
      where ${fits(query)}
    ) as plan
    where ${after ? sql`(coalesce(starts_at, 'infinity'), id) < (${after[0]}::timestamptz, ${after[1]})` : sql`true`}
      and ${inState(ctx, query.state)}
    order by coalesce(starts_at, 'infinity') desc, id desc limit ${query.limit + 1}`.execute(ctx.db)
  const { page, next } = cutPage(rows, query.limit, ({ sorted_by, id }) => [sorted_by, id])
  return {
    data: page.map((row) => ({
      ...headOf(row),
      creators: row.all_creators ? null : row.creators,
      products: row.products,
      lowest_rate: toPercent(row.lowest),
      highest_rate: toPercent(row.highest),
    })),
    next_cursor: next,
  }
}

function fits(query: z.output<typeof PlanQuery>): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (query.program_id) conditions.push(sql`programs.id = ${query.program_id}`)
  if (query.shop_id) conditions.push(sql`plan.shop_id = ${query.shop_id}`)
  if (query.kind) conditions.push(sql`plan.kind = ${query.kind}`)
  if (query.creator_id)
    conditions.push(
      sql`(plan.all_creators or exists (select from commission_plan_creators where plan_id = plan.id and creator_id = ${query.creator_id}))`,
    )
  return sql.join(conditions, sql` and `)
}

function inState(ctx: Ctx, state: z.output<typeof PlanQuery>['state']): RawBuilder<unknown> {
  const now = ctx.now.toString()
  if (state === 'upcoming') return sql`starts_at > ${now}`
  if (state === 'ended') return sql`ends_at <= ${now}`
  return state === 'running' ? sql`starts_at <= ${now} and (ends_at is null or ends_at > ${now})` : sql`true`
}

function headOf(plan: PlanRow) {
  const { id, kind, name, external_id, partner_name, starts_at, ends_at, protect_until } = plan
  return {
    id,
    kind,
    name,
    external_id,
    program: plan.program_id === null ? null : { id: plan.program_id, name: plan.program_name! },
    shop: { id: plan.shop_id, name: plan.shop_name, channel: plan.channel },
    partner_name,
    starts_at,
    ends_at,
    protect_until,
  }
}
