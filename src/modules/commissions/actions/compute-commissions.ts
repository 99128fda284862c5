import { sql, type RawBuilder } from 'kysely'
import { account, postAll } from '#modules/ledger'
import { TIER_AT_ORDER } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { commissionIdOf } from '../queries/commission-id.ts'
import { refreshDays } from './refresh-days.ts'

/** An account's name with the creator of the row in it. */
const accountOf = (name: (creatorId: string) => string) => sql`replace(${name('$')}, '$', creator_id)`

/**
 * Brings the commissions of some lines to what the lines and the terms now say, posts the differences, and sums the
 * days again: a line that is new earns, one that changed is corrected, one that is gone is reversed. Computing again
 * changes nothing.
 *
 * @param lines selects line_id and day; a line's former day belongs there too when it moved.
 */
export async function computeCommissions(ctx: Ctx, lines: RawBuilder<unknown>): Promise<void> {
  await sql`drop table if exists touched_lines, standing_lines, wanted_commissions, known_commissions, changes`.execute(ctx.db)
  await sql`create temporary table touched_lines on commit drop as ${lines}`.execute(ctx.db)
  const { rows } = await sql<{ none: boolean }>`select not exists (select from touched_lines) as none`.execute(ctx.db)
  if (rows[0]!.none) return
  await sql`analyze touched_lines`.execute(ctx.db)
  await wantCommissions(ctx)
  await findChanges(ctx)
  await postDifferences(ctx)
  await writeCommissions(ctx)
  await refreshDays(ctx, sql`select distinct day from touched_lines`)
}

/** What each touched line that still stands should earn, and from whom, into `wanted_commissions`. */
async function wantCommissions(ctx: Ctx) {
  await sql`
    create temporary table standing_lines on commit drop as
    select id, creator_id, shop_id, currency, ordered_at, day, status, settled, fully_refunded, commission_base,
      commission_rate_ppm, platform_commission, gmv, refund_value
    from order_lines where id in (select line_id from touched_lines)`.execute(ctx.db)
  await sql`analyze standing_lines (id, shop_id, creator_id)`.execute(ctx.db)
  await sql`
    create temporary table wanted_commissions on commit drop as
    select ${commissionIdOf(sql`id`, 'platform')} as id, id as line_id, 'platform' as payer, creator_id, shop_id, currency, ordered_at, day,
      case when status = 'cancelled' then 'reversed' when settled then 'paid' when status = 'completed' then 'approved' else 'pending' end as status,
      commission_base as base, commission_rate_ppm as rate_ppm, null::bigint as cap,
      case when status = 'cancelled' then 0 else platform_commission end as amount,
      null::text as tier_id, null::text as reward_id, null::int as reward_version
    from standing_lines
    union all
    select ${commissionIdOf(sql`id`, 'brand')}, id, 'brand', creator_id, shop_id, currency, ordered_at, day,
      case when status = 'cancelled' then 'reversed' when status = 'completed' then 'approved' else 'pending' end,
      base, rate_ppm, cap_micros,
      case when status = 'cancelled' then 0 else least(${halfEven(sql`base * rate_ppm::numeric / 1000000`)}, cap_micros) end,
      tier_id, reward_id, version
    from (
      select line.*, rewards.tier_id, terms.reward_id, terms.version, terms.rate_ppm, terms.cap_micros,
        case when line.fully_refunded then 0 else coalesce(line.commission_base, greatest(line.gmv - line.refund_value, 0)) end as base
      from standing_lines as line
      ${TIER_AT_ORDER.tiers}
      join rewards on rewards.tier_id = ${TIER_AT_ORDER.id}
      join lateral (
        select * from reward_terms where reward_terms.reward_id = rewards.id and starts_at <= line.ordered_at
        order by starts_at desc, version desc limit 1
      ) as terms on true
    ) as rewarded`.execute(ctx.db)
  await sql`analyze wanted_commissions (id)`.execute(ctx.db)
}

/** A non-negative numeric to a whole number, halves to the even neighbour, as \`divideRounded\` does. */
function halfEven(value: RawBuilder<unknown>) {
  return sql`(case when ${value} - trunc(${value}) = 0.5 and trunc(${value}) % 2 = 0 then trunc(${value}) else round(${value}) end)::bigint`
}

/** What a commission says, and what the ledger then holds of it. */
const SAYS = [
  'line_id',
  'payer',
  'creator_id',
  'shop_id',
  'currency',
  'ordered_at',
  'day',
  'status',
  'base',
  'rate_ppm',
  'cap',
  'amount',
  'tier_id',
  'reward_id',
  'reward_version',
]
const HOLDS = ['posted_account', 'posted_amount', 'postings', 'updated_at']
const list = (columns: readonly string[], table?: string) =>
  sql.join(columns.map((column) => sql.ref(table ? `${table}.${column}` : column)))

/**
 * Holds what should be against what is, into `changes`: only commissions that differ are posted and written. What no
 * line or no terms stand behind any more keeps its row and its history, and is worth nothing.
 */
async function findChanges(ctx: Ctx) {
  await sql`
    create temporary table known_commissions on commit drop as
    select id, ${list([...SAYS, ...HOLDS])} from commissions
    where id in (select ${commissionIdOf(sql`line_id`, 'platform')} from touched_lines union all select ${commissionIdOf(sql`line_id`, 'brand')} from touched_lines)`.execute(
    ctx.db,
  )
  await sql`analyze known_commissions (id)`.execute(ctx.db)
  await sql`
    create temporary table changes on commit drop as
    select *,
      posted_before <> 0 and currency <> currency_before as restarts,
      posted_before <> 0 and amount <> 0 and account <> account_before and currency = currency_before as moves,
      amount - case when currency = currency_before then posted_before else 0 end as difference,
      case when payer = 'platform' then ${account.platformCost}::text else ${account.rewardCost}::text end as cost
    from (
      select *,
        case when amount = 0 and account_before is not null then account_before
             when payer = 'platform' then ${accountOf(account.platformPaid)}
             when status in ('approved', 'paid') then ${accountOf(account.creatorPayable)}
             else ${accountOf(account.creatorPending)} end as account
      from (
        select wanted.id, ${list(SAYS, 'wanted')}, known.posted_account as account_before, coalesce(known.currency, wanted.currency) as currency_before, coalesce(known.posted_amount, 0) as posted_before, coalesce(known.postings, 0) as postings_before
        from wanted_commissions as wanted left join known_commissions as known using (id)
        where known.id is null or (${list(SAYS, 'wanted')}) is distinct from (${list(SAYS, 'known')})
        union all
        select id, ${list(SAYS)}, posted_account, currency, posted_amount, postings
        from (select id, line_id, payer, creator_id, shop_id, currency, ordered_at, day, 'reversed' as status, base, rate_ppm, cap, 0::bigint as amount,
                tier_id, reward_id, reward_version, posted_account, posted_amount, postings, status as status_before from known_commissions) as known
        where status_before <> 'reversed' and not exists (select from wanted_commissions as wanted where wanted.id = known.id)
      ) as next
    ) as next`.execute(ctx.db)
  await sql`analyze changes (id)`.execute(ctx.db)
}

/**
 * Posts what the ledger lacks: first what it holds moves to the account where it now belongs (another creator, or
 * pending become payable), or back to the cost when a file corrects its currency; then the difference against the
 * cost. Keys count a commission's postings.
 */
async function postDifferences(ctx: Ctx) {
  await postAll(
    ctx,
    sql`select id || ':' || postings_before + 1 as key, account_before as debit_account, account as credit_account, currency, posted_before as micros, 'commission.moved' as reason
        from changes where moves
        union all
        select id || ':' || postings_before + 1, account_before, cost, currency_before, posted_before, 'commission.reduced'
        from changes where restarts
        union all
        select id || ':' || postings_before + 1 + (moves or restarts)::int, case when difference > 0 then cost else account end,
          case when difference > 0 then account else cost end, currency, abs(difference), case when difference > 0 then 'commission.earned' else 'commission.reduced' end
        from changes where difference <> 0`,
  )
}

async function writeCommissions(ctx: Ctx) {
  const all = [...SAYS, ...HOLDS]
  await sql`
    insert into commissions (workspace_id, id, ${list(all)})
    select ${ctx.scope.workspaceId}, id, ${list(SAYS)}, case when amount = 0 then account_before else account end, amount,
      postings_before + (moves or restarts)::int + (difference <> 0)::int, ${ctx.now.toString()}::timestamptz
    from changes
    on conflict (workspace_id, id) do update set (${list(all)}) = (${list(all, 'excluded')})`.execute(ctx.db)
}
