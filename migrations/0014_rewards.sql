-- Rewards of every kind the brand pays by. Terms stay immutable: a change is a new version, and a reward is stopped by
-- a version that pays nothing. Who a reward is for moves from the reward to its terms.
alter table kolive.reward_terms
  alter column rate_ppm drop not null,
  add column ends_at        timestamptz check (ends_at >= starts_at),
  add column kind           text not null default 'percentage' check (kind in ('percentage', 'flat', 'tiered', 'bonus')),
  add column amount_micros  bigint check (amount_micros > 0),
  add column per            text check (per in ('order', 'line', 'item')),
  add column bands          jsonb, -- [{"from": micros, "rate_ppm": n}] or [{"from": micros, "amount": micros}], lowest first
  add column band_mode      text check (band_mode in ('marginal', 'whole')),
  add column period         text not null default 'month' check (period in ('day', 'week', 'month', 'quarter', 'all')),
  add column priority       int not null default 0,
  add column product_ids    text[],
  add column sku_ids        text[],
  add column categories     text[],
  add column channels       text[],
  add column content_types  text[],
  add column tier_ids       text[],
  add column creator_ids    text[],
  add column new_buyer      boolean,
  add column cap_order      bigint check (cap_order > 0),
  add column cap_creator    bigint check (cap_creator > 0),
  add column cap_period     bigint check (cap_period > 0),
  add column budget         bigint check (budget > 0);
alter table kolive.reward_terms rename column cap_micros to cap_line;

-- Rows of every workspace change: the owner, too, sees only the one it has set.
alter table kolive.rewards no force row level security;
alter table kolive.reward_terms no force row level security;
update kolive.reward_terms set tier_ids = array[rewards.tier_id] from kolive.rewards
where rewards.workspace_id = reward_terms.workspace_id and rewards.id = reward_terms.reward_id;
alter table kolive.reward_terms force row level security;
alter table kolive.rewards force row level security;
alter table kolive.rewards drop column tier_id, add unique (workspace_id, program_id, name);

/* The period of a reward that a day belongs to, by its first day, and the first day after it. All time is one period. */
create function shared.period_start(period text, day date) returns date
language sql immutable parallel safe as $$
  select case when period = 'all' then date '0001-01-01' else date_trunc(period, day::timestamp)::date end
$$;
create function shared.period_end(period text, day date) returns date
language sql immutable parallel safe as $$
  select case period when 'all' then date '9999-12-31' when 'quarter' then (date_trunc('quarter', day::timestamp) + interval '3 months')::date
    else (date_trunc(period, day::timestamp) + ('1 ' || period)::interval)::date end
$$;

-- What a marketplace pays stands on the order line it reports; this table keeps what the brand pays. A bonus belongs to
-- no line but to a creator's period. What the ledger holds is what the rows say: both change in one transaction.
alter table kolive.commissions no force row level security;
delete from kolive.commissions where payer = 'platform';
alter table kolive.commissions
  drop column payer, drop column posted_account, drop column posted_amount, drop column postings, drop column cap,
  alter column line_id drop not null,
  add column period_from  date,
  add column gross        bigint not null default 0, -- before caps and refunds
  add column taken_back   bigint not null default 0, -- for refunds, in all
  add column limited_by   text check (limited_by in ('line', 'order', 'creator', 'period', 'budget')),
  add column journal_id   text,
  add column changes      int not null default 0; -- how many earlier states there are
update kolive.commissions set gross = amount;
alter table kolive.commissions force row level security;
-- A commission is found by its line's id; only a bonus has none.
drop index kolive.commissions_by_time;
drop index kolive.commissions_by_creator;
create index commissions_of_no_line on kolive.commissions (workspace_id, creator_id, day) where line_id is null;

-- What a commission said before it changed, oldest first.
create table kolive.commission_states (
  workspace_id   text not null,
  commission_id  text not null,
  seq            int not null,
  status         text not null,
  amount         bigint not null,
  currency       text not null,
  creator_id     text not null,
  reward_id      text,
  reward_version int,
  journal_id     text,
  since          timestamptz not null,
  primary key (workspace_id, commission_id, seq)
);
select shared.make_tenant_table('kolive.commission_states', 'select, insert');
create trigger append_only before update or delete on kolive.commission_states for each row execute function shared.refuse_change();
create trigger never_emptied before truncate on kolive.commission_states for each statement execute function shared.refuse_change();
