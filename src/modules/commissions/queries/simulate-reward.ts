import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { listPrograms, soundTerms, termsRow } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { Problem } from '#platform/problem'
import { ratio } from '#shared/percent'
import { DRAFT } from '../reckoning/held-terms.ts'
import { tryLines } from '../reckoning/reckon.ts'
import type { SimulationQuestion, SimulationShape } from '../schema.ts'

type Question = z.output<typeof SimulationQuestion>
type Simulation = z.infer<typeof SimulationShape>

/** How many creators a simulation names. */
const MOST_CREATORS = 50

/**
 * What a period's sales would have earned under a reward as it might be, beside what the rewards as they are make of
 * them: both reckoned now, over the same sales, by the one engine. Nothing is written.
 *
 * @throws Problem missing `program.missing`; invalid `reward.terms`.
 */
export async function simulateReward(ctx: Ctx, question: Question): Promise<Simulation> {
  const program = (await listPrograms(ctx)).find(({ id }) => id === question.program_id)
  if (!program) throw new Problem('missing', 'program.missing', 'There is no such program here.')
  const { currency } = program
  const terms = termsRow(soundTerms(question.terms, currency))
  await earn(ctx, question, 'earned_as_is')
  await earn(ctx, question, 'earned_would_be', { programId: program.id, replaces: question.replaces, terms })
  const { rows } = await sql<{ as_is: string; would_be: string; lines: number; gmv: string; gmv_paid: string }>`
    select coalesce(sum(as_is.amount), 0)::text as as_is, coalesce(sum(would_be.amount), 0)::text as would_be,
      count(*) filter (where coalesce(as_is.amount, 0) <> coalesce(would_be.amount, 0))::int as lines,
      (select coalesce(sum(gmv) filter (where status not in ('cancelled', 'unpaid')), 0)::text from (${salesOf(question)}) as line) as gmv
    from ${PAIRED}`.execute(ctx.db)
  const sums = rows[0]!
  const money = (micros: string) => toMoney(micros, currency)
  const creators = await compareCreators(ctx, question)
  return {
    currency,
    gmv: money(sums.gmv),
    as_is: money(sums.as_is),
    would_be: money(sums.would_be),
    cost_ratio_as_is: ratio(BigInt(sums.as_is), BigInt(sums.gmv)),
    cost_ratio_would_be: ratio(BigInt(sums.would_be), BigInt(sums.gmv)),
    rewards: (await compareRewards(ctx)).map(({ id, name, as_is, would_be, ...counts }) => ({
      reward: id === DRAFT ? null : { id, name: name ?? id },
      as_is: money(as_is),
      would_be: money(would_be),
      ...counts,
    })),
    creators: creators.slice(0, MOST_CREATORS).map(({ id, name, gmv, as_is, would_be }) => ({
      creator: { id, name },
      gmv: money(gmv),
      as_is: money(as_is),
      would_be: money(would_be),
    })),
    creators_changed: creators.length,
    lines_changed: sums.lines,
  }
}

const PAIRED = sql`earned_as_is as as_is full join earned_would_be as would_be on would_be.id = as_is.id`

const salesOf = ({ program_id, from, to }: Question) => sql`
  select line.* from order_lines as line join program_shops on program_shops.shop_id = line.shop_id
  where program_shops.program_id = ${program_id} and line.day between ${from} and ${to}`

/** Reckons the period's sales and keeps what they would earn in it under `table`. */
async function earn(ctx: Ctx, question: Question, table: string, draft?: Parameters<typeof tryLines>[2]) {
  await sql`drop table if exists ${sql.ref(table)}`.execute(ctx.db)
  await tryLines(ctx, sql`select id as line_id, day from (${salesOf(question)}) as line`, draft)
  await sql`
    create temporary table ${sql.ref(table)} on commit drop as
    select id, creator_id, reward_id, amount from wanted_commissions where day between ${question.from} and ${question.to} and amount > 0`.execute(
    ctx.db,
  )
}

type Compared = { readonly id: string; readonly name: string | null; readonly as_is: string; readonly would_be: string }

async function compareRewards(ctx: Ctx) {
  const { rows } = await sql<Compared & { commissions_as_is: number; commissions_would_be: number }>`
    select sides.id, rewards.name, sum(as_is)::text as as_is, sum(would_be)::text as would_be, sum((as_is > 0)::int)::int as commissions_as_is, sum((would_be > 0)::int)::int as commissions_would_be
    from (
      select reward_id as id, amount as as_is, 0 as would_be from earned_as_is
      union all select reward_id, 0, amount from earned_would_be
    ) as sides left join rewards on rewards.id = sides.id
    group by sides.id, rewards.name order by rewards.name nulls last`.execute(ctx.db)
  return rows
}

/** Creators whose pay would change, the largest change first. */
async function compareCreators(ctx: Ctx, question: Question) {
  const { rows } = await sql<Compared & { name: string; gmv: string }>`
    select creators.id, creators.name, as_is::text as as_is, would_be::text as would_be, coalesce(gmv, 0)::text as gmv
    from (
      select creator_id, sum(as_is) as as_is, sum(would_be) as would_be from (
        select creator_id, amount as as_is, 0 as would_be from earned_as_is union all select creator_id, 0, amount from earned_would_be
      ) as sides group by creator_id
    ) as earned
    join creators on creators.id = earned.creator_id
    left join (
      select creator_id, sum(gmv) filter (where status not in ('cancelled', 'unpaid')) as gmv from (${salesOf(question)}) as line group by creator_id
    ) as sold using (creator_id)
    where as_is <> would_be
    order by abs(would_be - as_is) desc, creators.name`.execute(ctx.db)
  return rows
}
