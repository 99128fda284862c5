import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { enrolledAt } from '#modules/programs'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { ratio } from '#shared/percent'
import { addDays, type Period } from '#shared/period'
import type { CreatorFiguresQuery, CreatorRowShape } from '../schema.ts'
import { countOf, measure, within, type Slice } from './read-figures.ts'

export type CreatorRow = z.infer<typeof CreatorRowShape>

type Question = Slice & {
  readonly currency: string
  /** What `gmv_before` is compared with. */
  readonly before: Period
  /** Leaves out creators without a sale in the period. */
  readonly sellingOnly: boolean
  readonly filter?: Pick<z.output<typeof CreatorFiguresQuery>, 'q' | 'creator_kind' | 'tier_id' | 'exclusive'>
  readonly sort: z.output<typeof CreatorFiguresQuery>['sort']
  readonly after?: (string | null)[] | null
  readonly limit: number
}

// Qualified: the same names go out as text, and an ORDER BY would find both.
const SORTED_BY = { gmv: sql`listed.gmv`, orders: sql`listed.orders`, name: sql`lower(listed.name)` }

/**
 * Creators with their figures of one currency. Rows carry `sorted_by`, so that a page may follow another.
 * The tier is the one that holds at the period's end.
 */
export async function readCreators(ctx: Ctx, question: Question): Promise<{ row: CreatorRow; sortedBy: string }[]> {
  const { kind, currency, before, filter = {}, limit } = question
  const gmv = measure('gmv', kind)
  const part = (condition: RawBuilder<unknown>) => sql`coalesce(sum(${gmv}) filter (where ${condition}), 0)::text`
  const descending = question.sort.startsWith('-')
  const key = SORTED_BY[question.sort.replace('-', '') as keyof typeof SORTED_BY]
  const cast = question.sort.endsWith('name') ? sql`text` : sql`numeric`
  const { rows } = await sql<Row>`
    with sold as (
      select creator_id, sum(${gmv}) as gmv, sum(${measure('items', kind)})::text as items, sum(${measure('refunds', kind)})::text as refunds,
        sum(${measure('platform', kind)})::text as platform, sum(${measure('brand', kind)})::text as brand,
        ${part(sql`content_type = 'live'`)} as live, ${part(sql`content_type = 'video'`)} as video, ${part(sql`content_type = 'showcase'`)} as showcase,
        ${part(sql`content_type not in ('live', 'video', 'showcase')`)} as other
      from daily_figures where ${within(question)} and currency = ${currency} group by creator_id
    ), earlier as (
      select creator_id, sum(${gmv})::text as gmv_before
      from daily_figures where ${within({ ...question, period: before })} and currency = ${currency} group by creator_id
    ), ordered as (
      select member as creator_id, sum(${countOf(kind)})::int as orders
      from daily_orders where ${within(question)} and currency = ${currency} and dimension = 'creator' group by member
    ), listed as (
      select creators.id, creators.name, creators.kind, coalesce(sold.gmv, 0) as gmv, coalesce(orders, 0) as orders, items, refunds, platform, brand,
        live, video, showcase, other, gmv_before, tier.id as tier_id, tier.name as tier_name, tier.exclusive,
        (select min(handle) from handles where handles.creator_id = creators.id) as handle
      from creators
      left join sold on sold.creator_id = creators.id
      left join earlier on earlier.creator_id = creators.id
      left join ordered on ordered.creator_id = creators.id
      left join lateral (${tierAt(ctx, question)}) as tier on true
      where (${!question.sellingOnly} or sold.creator_id is not null)
    )
    select *, gmv::text as gmv, ${key}::text as sorted_by from listed
    where ${fits(filter)} ${question.after ? sql`and (${key}, id) ${sql.raw(descending ? '<' : '>')} (${question.after[0]}::${cast}, ${question.after[1]})` : sql``}
    order by ${key} ${sql.raw(descending ? 'desc' : 'asc')}, id ${sql.raw(descending ? 'desc' : 'asc')}
    limit ${limit}`.execute(ctx.db)
  return rows.map((row) => ({ row: toRow(row, currency), sortedBy: row.sorted_by }))
}

/** The highest tier a creator stands in at a period's end by the workspace's clock, among the programs of a currency. */
function tierAt(ctx: Ctx, { currency, period, programId }: Question): RawBuilder<unknown> {
  // The last moment of the period: a tier that begins at midnight is the next one's.
  const end = sql`(select ${addDays(period.to, 1)}::timestamp at time zone zone - interval '1 microsecond' from shared.workspaces where id = ${ctx.scope.workspaceId})`
  const program = programId ? sql`and programs.id = ${programId}` : sql``
  return sql`
    select tiers.id, tiers.name, tiers.exclusive
    from programs
    left join ${enrolledAt(sql`programs.id`, sql`creators.id`, end)} as enrolled on true
    join tiers on tiers.program_id = programs.id and (tiers.id = enrolled.tier_id or (enrolled.tier_id is null and tiers.is_default))
    where programs.currency = ${currency} ${program}
    order by tiers.rank desc, tiers.id limit 1`
}

function fits({ q, creator_kind, tier_id, exclusive }: NonNullable<Question['filter']>): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (q) {
    const part = containing(q.toLowerCase().replace(/^@/, ''))
    conditions.push(sql`(lower(name) like ${part} or handle like ${part})`)
  }
  if (creator_kind) conditions.push(sql`kind = ${creator_kind}`)
  if (tier_id) conditions.push(sql`tier_id = ${tier_id}`)
  if (exclusive) conditions.push(sql`coalesce(exclusive, false) = ${exclusive === 'true'}`)
  return sql.join(conditions, sql` and `)
}

type Row = {
  id: string
  name: string
  kind: CreatorRow['creator']['kind']
  handle: string | null
  tier_id: string | null
  tier_name: string | null
  exclusive: boolean | null
  gmv: string
  gmv_before: string | null
  live: string | null
  video: string | null
  showcase: string | null
  other: string | null
  orders: number
  items: string | null
  refunds: string | null
  platform: string | null
  brand: string | null
  sorted_by: string
}

function toRow(row: Row, currency: string): CreatorRow {
  const money = (micros: string | null) => toMoney(micros ?? '0', currency)
  return {
    creator: { id: row.id, name: row.name, kind: row.kind, handle: row.handle },
    tier: row.tier_id === null ? null : { id: row.tier_id, name: row.tier_name!, exclusive: row.exclusive! },
    gmv: money(row.gmv),
    gmv_before: money(row.gmv_before),
    live: money(row.live),
    video: money(row.video),
    showcase: money(row.showcase),
    other: money(row.other),
    orders: row.orders,
    items: Number(row.items ?? 0),
    refunds: money(row.refunds),
    platform_commission: money(row.platform),
    brand_commission: money(row.brand),
    cost_ratio: ratio(BigInt(row.platform ?? 0) + BigInt(row.brand ?? 0), BigInt(row.gmv)),
  }
}
