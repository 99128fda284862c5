import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { commissionIdOf } from '../queries/commission-id.ts'

/** What a commission says, but for when it came to say so. */
const SAYS = [
  'line_id',
  'creator_id',
  'shop_id',
  'currency',
  'ordered_at',
  'day',
  'period_from',
  'status',
  'base',
  'rate_ppm',
  'gross',
  'taken_back',
  'amount',
  'limited_by',
  'tier_id',
  'reward_id',
  'reward_version',
]
const list = (columns: readonly string[], table?: string) =>
  sql.join(columns.map((column) => sql.ref(table ? `${table}.${column}` : column)))

/**
 * Holds what should be against what is, into `commission_changes`: only commissions that differ are posted and written. What no
 * line or no terms stand behind any more keeps its row and its history, and is worth nothing.
 */
export async function findChanges(ctx: Ctx): Promise<void> {
  await sql`drop table if exists known_commissions, commission_changes`.execute(ctx.db)
  // A bonus belongs to a creator's period: to whichever a place in scope may lie in.
  await sql`
    create temporary table known_commissions on commit drop as
    select id, ${list(SAYS)}, changes, updated_at, journal_id from commissions
    where id in (select ${commissionIdOf(sql`line_id`)} from scope_ids)
    union all
    select id, ${list(SAYS)}, changes, updated_at, journal_id from commissions
    where line_id is null and exists (
      select from places where places.creator_id = commissions.creator_id and places.program_id = commissions.shop_id
        and commissions.period_from in (select shared.period_start(period, places.day) from unnest(array['day', 'week', 'month', 'quarter', 'all']) as period))`.execute(
    ctx.db,
  )
  await sql`analyze known_commissions (id)`.execute(ctx.db)
  const before = ['status', 'amount', 'currency', 'creator_id', 'day', 'reward_id', 'reward_version', 'journal_id', 'updated_at']
  const beforeAs = sql.join(before.map((column) => sql`known.${sql.ref(column)} as ${sql.ref(`${column}_before`)}`))
  await sql`
    create temporary table commission_changes on commit drop as
    select wanted.id, ${list(SAYS, 'wanted')}, coalesce(known.changes, 0) as changes, ${beforeAs}
    from wanted_commissions as wanted left join known_commissions as known using (id)
    where known.id is null or (${list(SAYS, 'wanted')}) is distinct from (${list(SAYS, 'known')})
    union all
    select id, line_id, creator_id, shop_id, currency, ordered_at, day, period_from, 'reversed', base, rate_ppm, gross, taken_back, 0, null,
      tier_id, reward_id, reward_version, changes, ${beforeAs}
    from known_commissions as known
    where status <> 'reversed' and not exists (select from wanted_commissions as wanted where wanted.id = known.id)`.execute(
    ctx.db,
  )
}

/** Writes the changes; what a commission said before is kept. */
export async function writeChanges(ctx: Ctx, journalId: string | null): Promise<void> {
  await sql`analyze commission_changes (id)`.execute(ctx.db)
  await sql`
    insert into commission_states (workspace_id, commission_id, seq, status, amount, currency, creator_id, reward_id, reward_version, journal_id, since)
    select ${ctx.scope.workspaceId}, id, changes + 1, status_before, amount_before, currency_before, creator_id_before, reward_id_before,
      reward_version_before, journal_id_before, updated_at_before
    from commission_changes where status_before is not null`.execute(ctx.db)
  const now = sql`${ctx.now.toString()}::timestamptz`
  await sql`
    update commissions set ${sql.join(SAYS.map((column) => sql`${sql.ref(column)} = ${sql.ref(`next.${column}`)}`))},
      changes = next.changes + 1, journal_id = ${journalId}, updated_at = ${now}
    from commission_changes as next where next.id = commissions.id and next.status_before is not null`.execute(ctx.db)
  await sql`
    insert into commissions (workspace_id, id, ${list(SAYS)}, journal_id, updated_at)
    select ${ctx.scope.workspaceId}, id, ${list(SAYS)}, ${journalId}, ${now} from commission_changes where status_before is null`.execute(
    ctx.db,
  )
}
