import { sql, type RawBuilder } from 'kysely'
import { account, postAll } from '#modules/ledger'
import type { Ctx } from '#platform/db/tenant'
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
  await sql`drop table if exists touched_lines, wanted_commissions`.execute(ctx.db)
  await sql`create temporary table touched_lines on commit drop as ${lines}`.execute(ctx.db)
  await sql`analyze touched_lines`.execute(ctx.db)
  await wantCommissions(ctx)
  await writeCommissions(ctx)
  await postDifferences(ctx)
  await refreshDays(ctx, sql`select distinct day from touched_lines`)
}

/** What each touched line should earn, and from whom, into `wanted_commissions`. */
async function wantCommissions(ctx: Ctx) {
  await sql`
    create temporary table wanted_commissions on commit drop as
    with line as (
      select order_lines.*, substr(order_lines.id, 5) as key
      from order_lines where id in (select line_id from touched_lines)
    ), terms as (
      select line.id as line_id, line_tiers.tier_id, reward_terms.reward_id, reward_terms.version, reward_terms.rate_ppm, reward_terms.cap_micros as cap
      from line
      join line_tiers on line_tiers.line_id = line.id
      join rewards on rewards.tier_id = line_tiers.tier_id
      join lateral (
        select * from reward_terms where reward_terms.reward_id = rewards.id and starts_at <= line.ordered_at
        order by starts_at desc, version desc limit 1
      ) as reward_terms on true
    ), reward as (
      select line.*, terms.tier_id, terms.reward_id, terms.version, terms.rate_ppm, terms.cap,
        case when line.fully_refunded then 0 else coalesce(line.commission_base, greatest(line.order_value - line.refund_value, 0)) end as base
      from line join terms on terms.line_id = line.id
    )
    select 'cms_' || key || 'p' as id, id as line_id, 'platform' as payer, creator_id, shop_id, currency, ordered_at, day,
      case when status = 'cancelled' then 'reversed' when settled then 'paid' when status = 'completed' then 'approved' else 'pending' end as status,
      commission_base as base, commission_rate_ppm as rate_ppm, null::bigint as cap,
      case when status = 'cancelled' then 0 else platform_commission end as amount,
      null::text as tier_id, null::text as reward_id, null::int as reward_version
    from line
    union all
    select 'cms_' || key || 'b', id, 'brand', creator_id, shop_id, currency, ordered_at, day,
      case when status = 'cancelled' then 'reversed' when status = 'completed' then 'approved' else 'pending' end,
      base, rate_ppm, cap,
      case when status = 'cancelled' then 0 else least(${halfEven(sql`base * rate_ppm::numeric / 1000000`)}, cap) end,
      tier_id, reward_id, version
    from reward`.execute(ctx.db)
  await sql`analyze wanted_commissions`.execute(ctx.db)
}

/** A non-negative numeric to a whole number, halves to the even neighbour, as \`divideRounded\` does. */
function halfEven(value: RawBuilder<unknown>) {
  return sql`(case when ${value} - trunc(${value}) = 0.5 and trunc(${value}) % 2 = 0 then trunc(${value}) else round(${value}) end)::bigint`
}

const WRITTEN = ['creator_id', 'shop_id', 'currency', 'ordered_at', 'day', 'status', 'base', 'rate_ppm', 'cap', 'amount', 'tier_id', 'reward_id', 'reward_version']
const columns = (table?: string) => sql.join(WRITTEN.map((column) => sql.ref(table ? `${table}.${column}` : column)))

async function writeCommissions(ctx: Ctx) {
  await sql`
    insert into commissions (workspace_id, id, line_id, payer, ${columns()}, updated_at)
    select ${ctx.scope.workspaceId}, id, line_id, payer, ${columns()}, ${ctx.now.toString()} from wanted_commissions
    on conflict (workspace_id, id) do update set (${columns()}, updated_at) = (${columns('excluded')}, excluded.updated_at)
    where (${columns('commissions')}) is distinct from (${columns('excluded')})`.execute(ctx.db)
  // What no line or no terms stand behind any more keeps its row and its history, and is worth nothing.
  await sql`
    update commissions set amount = 0, status = 'reversed', updated_at = ${ctx.now.toString()}
    where line_id in (select line_id from touched_lines) and status <> 'reversed'
      and not exists (select 1 from wanted_commissions as wanted where wanted.id = commissions.id)`.execute(ctx.db)
}

/**
 * Posts what the ledger lacks: first what it holds moves to the account where it now belongs (another creator, or
 * pending become payable), then the difference against the cost. Keys count a commission's postings.
 */
async function postDifferences(ctx: Ctx) {
  await sql`drop table if exists due`.execute(ctx.db)
  await sql`
    create temporary table due on commit drop as
    select *, posted_amount <> 0 and amount <> 0 and account <> posted_account as moves, amount - posted_amount as difference from (
      select id, payer, currency, amount, posted_amount, posted_account, postings,
        case when amount = 0 and posted_account is not null then posted_account
             when payer = 'platform' then ${accountOf(account.platformPaid)}
             when status in ('approved', 'paid') then ${accountOf(account.creatorPayable)}
             else ${accountOf(account.creatorPending)} end as account,
        case when payer = 'platform' then ${account.platformCost}::text else ${account.rewardCost}::text end as cost
      from commissions where line_id in (select line_id from touched_lines)
    ) as commission
    where amount <> posted_amount or (amount <> 0 and account is distinct from posted_account)`.execute(ctx.db)
  await postAll(
    ctx,
    sql`select id || ':' || postings + 1 as key, case when posted_amount > 0 then posted_account else account end as debit_account,
          case when posted_amount > 0 then account else posted_account end as credit_account, currency, abs(posted_amount) as micros, 'commission.moved' as reason
        from due where moves
        union all
        select id || ':' || postings + 1 + moves::int, case when difference > 0 then cost else account end,
          case when difference > 0 then account else cost end, currency, abs(difference), case when difference > 0 then 'commission.earned' else 'commission.reduced' end
        from due where difference <> 0`,
  )
  await sql`
    update commissions set posted_account = due.account, posted_amount = due.amount, postings = due.postings + due.moves::int + (due.difference <> 0)::int
    from due where due.id = commissions.id`.execute(ctx.db)
}
