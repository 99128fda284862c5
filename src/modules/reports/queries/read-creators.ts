import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { enrolledAt } from '#modules/programs'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { ratio } from '#shared/percent'
import { addDays } from '#shared/period'
import type { CreatorFiguresQuery, CreatorRowShape } from '../schema.ts'
import { countOf, isNow, measure, within, withinBoth, type Compared } from './read-figures.ts'
import { ADDED_LIVES, LIVE_SUMS, livesWithin, NO_LIVES, STANDING_CREATOR, toLiveFigures, type LiveSums } from './read-lives.ts'

export type CreatorRow = z.infer<typeof CreatorRowShape>

type Sort = z.output<typeof CreatorFiguresQuery>['sort']

type Question = Compared & {
  readonly currency: string
  /** Creators with figures in the period, or everybody. */
  readonly who: 'selling' | 'all'
  /** Without it nobody's lives are looked for: a period that no live report tells of has none. */
  readonly withLives?: boolean
  /** So many of those who sold most in the period before come too, whatever the limit. */
  readonly watched?: number
  readonly filter?: Pick<z.output<typeof CreatorFiguresQuery>, 'q' | 'creator_kind' | 'tier_id' | 'exclusive'>
  readonly sort: Sort
  readonly after?: (string | null)[] | null
  readonly limit: number | null
}

type SortKey = 'gmv' | 'orders' | 'name' | 'live_hours'

// Qualified: the same names go out as text, and an ORDER BY would find both.
const SORTED_BY: Readonly<Record<SortKey, RawBuilder<unknown>>> = {
  gmv: sql`listed.gmv`,
  orders: sql`listed.orders`,
  live_hours: sql`coalesce(listed.live_seconds, 0)`,
  name: sql`lower(listed.name)`,
}

/**
 * Creators with their figures of one currency. Rows carry `sorted_by`, so that a page may follow another.
 * The tier is the one that holds at the period's end; it is looked up for the page alone unless a filter asks for it.
 */
export async function readCreators(ctx: Ctx, question: Question): Promise<{ row: CreatorRow; sortedBy: string }[]> {
  const { currency, filter = {}, limit, after, watched } = question
  const descending = question.sort.startsWith('-')
  const key = SORTED_BY[question.sort.replace('-', '') as SortKey]
  const cast = question.sort.endsWith('name') ? sql`text` : sql`numeric`
  const position = after ? sql`and (${key}, id) ${sql.raw(descending ? '<' : '>')} (${after[0]}::${cast}, ${after[1]})` : sql``
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const tier = tierAt(ctx, question, sql`listed.id`)
  const byTier = filter.tier_id || filter.exclusive
  const { rows } = await sql<Row>`
    with figures as materialized (${sumByCreator(question)}), listed as (
      select creators.*, figures.*
      from figures cross join lateral (select id, name, kind from creators where id = figures.creator_id limit 1) as creators
    ), page as (
      (select listed.*, ${key}::text as sorted_by from listed
      ${byTier ? sql`left join lateral (${tier}) as tier on true` : sql``}
      where ${question.who === 'selling' ? sql`listed.found > 0` : sql`true`} and ${fits(filter)} ${position}
      order by ${key} ${direction}, id ${direction}
      limit ${limit})
      ${watched ? sql`union (select listed.*, ${key}::text from listed where gmv_before > 0 order by gmv_before desc, id limit ${watched})` : sql``}
    )
    select page.*, tier.id as tier_id, tier.name as tier_name, tier.exclusive,
      (select min(handle) from handles where handles.creator_id = page.id) as handle
    from page as page left join lateral (${tierAt(ctx, question, sql`page.id`)}) as tier on true
    order by ${sql.raw(question.sort.endsWith('name') ? 'sorted_by' : 'sorted_by::numeric')} ${direction}, page.id ${direction}`.execute(
    ctx.db,
  )
  return rows.map((row) => ({ row: toRow(row, currency), sortedBy: row.sorted_by }))
}

const SUMMED = [
  'found',
  'gmv',
  'gmv_before',
  'live',
  'video',
  'showcase',
  'other',
  'items',
  'refunds',
  'platform',
  'brand',
  'orders',
] as const

type Part = Partial<Record<(typeof SUMMED)[number], RawBuilder<unknown>>>

/**
 * Every source of figures under one creator_id, summed once. Joining the sources instead would leave it to a planner
 * that knows nothing of workspaces, and it joins ten thousand creators in squares.
 */
function sumByCreator(question: Question): RawBuilder<unknown> {
  const { kind, currency, who, withLives = true } = question
  const now = isNow(question)
  const gmv = measure('gmv', kind)
  const where = (days: RawBuilder<unknown>) => sql`where ${days} and currency = ${currency}`
  const of = (value: RawBuilder<unknown>, condition = sql`true`) => sql`case when ${now} and ${condition} then ${value} end`
  const part = (creator: RawBuilder<unknown>, values: Part, from: RawBuilder<unknown>, lives = NO_LIVES) =>
    sql`select ${creator} as creator_id, ${sql.join(SUMMED.map((name) => sql`${values[name] ?? sql`null::numeric`} as ${sql.ref(name)}`))} ${withLives ? sql`, ${lives}` : sql``} from ${from}`
  const sold = part(
    sql`creator_id`,
    {
      found: of(sql`1::numeric`),
      gmv: of(gmv),
      gmv_before: sql`case when not ${now} then ${gmv} end`,
      live: of(gmv, sql`content_type = 'live'`),
      video: of(gmv, sql`content_type = 'video'`),
      showcase: of(gmv, sql`content_type = 'showcase'`),
      other: of(gmv, sql`content_type not in ('live', 'video', 'showcase')`),
      items: of(measure('items', kind)),
      refunds: of(measure('refunds', kind)),
      platform: of(measure('platform', kind)),
      brand: of(measure('brand', kind)),
    },
    sql`daily_figures ${where(withinBoth(question))}`,
  )
  const ordered = part(
    sql`member`,
    { orders: countOf(kind) },
    sql`daily_orders ${where(within(question))} and dimension = 'creator'`,
  )
  const aired = part(
    STANDING_CREATOR,
    {},
    sql`live_reports where ${livesWithin(within(question), currency)} group by 1`,
    LIVE_SUMS,
  )
  const everybody = part(sql`id`, {}, sql`creators where merged_into is null`)
  const parts = [sold, ordered, ...(withLives ? [aired] : []), ...(who === 'all' ? [everybody] : [])]
  return sql`
    select creator_id, ${sql.join(SUMMED.map((name) => sql`coalesce(sum(${sql.ref(name)}), 0) as ${sql.ref(name)}`))} ${withLives ? sql`, ${ADDED_LIVES}` : sql``}
    from (${sql.join(parts, sql` union all `)}) as parts group by creator_id`
}

/** The highest tier a creator stands in at a period's end by the workspace's clock, among the programs of a currency. */
function tierAt(ctx: Ctx, { currency, period, programId }: Question, creator: RawBuilder<unknown>): RawBuilder<unknown> {
  // The last moment of the period: a tier that begins at midnight is the next one's.
  const end = sql`(select ${addDays(period.to, 1)}::timestamp at time zone zone - interval '1 microsecond' from shared.workspaces where id = ${ctx.scope.workspaceId})`
  const program = programId ? sql`and programs.id = ${programId}` : sql``
  return sql`
    select tiers.id, tiers.name, tiers.exclusive
    from programs
    left join ${enrolledAt(sql`programs.id`, creator, end)} as enrolled on true
    join tiers on tiers.program_id = programs.id and (tiers.id = enrolled.tier_id or (enrolled.tier_id is null and tiers.is_default))
    where programs.currency = ${currency} ${program}
    order by tiers.rank desc, tiers.id limit 1`
}

function fits({ q, creator_kind, tier_id, exclusive }: NonNullable<Question['filter']>): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (q) {
    const part = containing(q.toLowerCase().replace(/^@/, ''))
    conditions.push(
      sql`(lower(listed.name) like ${part} or exists (select from handles where handles.creator_id = listed.id and handle like ${part}))`,
    )
  }
  if (creator_kind) conditions.push(sql`listed.kind = ${creator_kind}`)
  if (tier_id) conditions.push(sql`tier.id = ${tier_id}`)
  if (exclusive) conditions.push(sql`coalesce(tier.exclusive, false) = ${exclusive === 'true'}`)
  return sql.join(conditions, sql` and `)
}

type Row = LiveSums & {
  id: string
  name: string
  kind: CreatorRow['creator']['kind']
  handle: string | null
  tier_id: string | null
  tier_name: string | null
  exclusive: boolean | null
  sorted_by: string
} & Record<(typeof SUMMED)[number], string>

function toRow(row: Row, currency: string): CreatorRow {
  const money = (micros: string) => toMoney(micros, currency)
  return {
    creator: { id: row.id, name: row.name, kind: row.kind, handle: row.handle },
    tier: row.tier_id === null ? null : { id: row.tier_id, name: row.tier_name!, exclusive: row.exclusive! },
    gmv: money(row.gmv),
    gmv_before: money(row.gmv_before),
    live: money(row.live),
    video: money(row.video),
    showcase: money(row.showcase),
    other: money(row.other),
    orders: Number(row.orders),
    items: Number(row.items),
    refunds: money(row.refunds),
    platform_commission: money(row.platform),
    brand_commission: money(row.brand),
    cost_ratio: ratio(BigInt(row.platform) + BigInt(row.brand), BigInt(row.gmv)),
    live_figures: toLiveFigures(row, currency),
  }
}
