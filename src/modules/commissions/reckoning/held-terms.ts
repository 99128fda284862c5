import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import type { termsRow } from '#modules/programs'

/** A reward as it might be: it holds for every sale, in the place of the one it replaces, if it replaces one. */
export type Draft = { readonly programId: string; readonly replaces: string | null; readonly terms: ReturnType<typeof termsRow> }

/** The name of the draft among the rewards. */
export const DRAFT = 'draft'

/** What the terms that hold ask for beyond the single line: what else must be reckoned when one line changes. */
export type Reach = {
  /** A sum is shared out over the lines of an order, or capped per order. */
  readonly orders: boolean
  /** A creator's lines of a period decide about each other. */
  readonly creators: boolean
  /** All lines of a period, or all there ever were, share one cap. */
  readonly everyone: boolean
  readonly tiered: boolean
  readonly bonuses: boolean
  readonly categories: boolean
  /** Two rewards may want the same line. */
  readonly contested: boolean
}

/**
 * Every version of every reward with the time in which it holds, into `held_terms`: from its start to the start of the
 * version that follows it, or to its own end.
 */
export async function holdTerms(ctx: Ctx, draft?: Draft): Promise<Reach> {
  await sql`drop table if exists held_terms`.execute(ctx.db)
  await sql`
    create temporary table held_terms on commit drop as
    select * from (
      select rewards.program_id, terms.*, starts_at as held_from,
        least(lead(starts_at) over (partition by reward_id order by starts_at, version), ends_at) as held_to,
        (select array_agg(product_id || ' ' || external_id) from skus where skus.id = any(terms.sku_ids)) as sku_keys
      from reward_terms as terms join rewards on rewards.id = terms.reward_id
    ) as terms where held_to is null or held_to > held_from`.execute(ctx.db)
  if (draft) await holdDraft(ctx, draft)
  const { rows } = await sql<Reach>`
    select coalesce(bool_or(per = 'order' or cap_order is not null), false) as orders,
      coalesce(bool_or(kind in ('tiered', 'bonus') or cap_creator is not null), false) as creators,
      coalesce(bool_or(cap_period is not null or budget is not null), false) as everyone,
      coalesce(bool_or(kind = 'tiered'), false) as tiered, coalesce(bool_or(kind = 'bonus'), false) as bonuses,
      coalesce(bool_or(categories is not null), false) as categories,
      exists (select from held_terms where kind <> 'bonus' group by program_id having count(distinct reward_id) > 1) as contested
    from held_terms`.execute(ctx.db)
  await sql`analyze held_terms`.execute(ctx.db)
  return rows[0]!
}

async function holdDraft(ctx: Ctx, { programId, replaces, terms }: Draft) {
  await sql`delete from held_terms where program_id <> ${programId} or reward_id = ${replaces}`.execute(ctx.db)
  const columns = Object.keys(terms) as (keyof typeof terms)[]
  await sql`
    insert into held_terms (program_id, workspace_id, reward_id, version, ${sql.join(columns.map((column) => sql.ref(column)))}, held_from, sku_keys)
    select ${programId}, ${ctx.scope.workspaceId}, ${DRAFT}, 0, ${sql.join(columns.map((column) => sql`${terms[column]}`))}, '-infinity'::timestamptz,
      (select array_agg(product_id || ' ' || external_id) from skus where skus.id = any(${terms.sku_ids}::text[]))`.execute(
    ctx.db,
  )
}
