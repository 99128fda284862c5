-- Who earned what from an order line, and who pays it. The marketplace's commission is mirrored as it reports it;
-- the brand's follows its rewards. An id follows from the line's id and the payer (commissionIdOf in queries/commission-id.ts). `posted_*` is what the ledger holds, so that a change posts the difference only.
create table kolive.commissions (
  workspace_id    text not null,
  id              text not null,
  line_id         text not null,
  payer           text not null check (payer in ('platform', 'brand')),
  creator_id      text not null,
  shop_id         text not null,
  currency        text not null,
  ordered_at      timestamptz not null,
  day             date not null,
  status          text not null check (status in ('pending', 'approved', 'paid', 'held', 'reversed', 'duplicate', 'rejected')),
  base            bigint,
  rate_ppm        bigint,
  cap             bigint,
  amount          bigint not null,
  tier_id         text,
  reward_id       text,
  reward_version  int,
  posted_account  text,
  posted_amount   bigint not null default 0,
  postings        int not null default 0,
  updated_at      timestamptz not null,
  primary key (workspace_id, id)
);
select shared.make_tenant_table('kolive.commissions');
create index commissions_by_time on kolive.commissions (workspace_id, ordered_at, id);
create index commissions_by_creator on kolive.commissions (workspace_id, creator_id, ordered_at);

-- Sums of a day, kept in the transaction that changes what they sum. A day that changes is summed again whole,
-- so the figures equal a recount by construction. Each kind sums its own lines: placed ⊇ paid ⊇ completed.
-- `platform` and `brand` are commissions by who pays them; tier_id '' = no program, content_type '' = not said.
create table kolive.daily_figures (
  workspace_id        text not null,
  day                 date not null,
  currency            text not null,
  shop_id             text not null,
  creator_id          text not null,
  content_type        text not null,
  tier_id             text not null,
  lines               int not null,
  items_placed        bigint not null,
  gmv_placed          numeric not null,
  refunds_placed      numeric not null,
  platform_placed     numeric not null,
  brand_placed        numeric not null,
  items_paid          bigint not null,
  gmv_paid            numeric not null,
  refunds_paid        numeric not null,
  platform_paid       numeric not null,
  brand_paid          numeric not null,
  items_completed     bigint not null,
  gmv_completed       numeric not null,
  refunds_completed   numeric not null,
  platform_completed  numeric not null,
  brand_completed     numeric not null,
  primary key (workspace_id, day, currency, shop_id, creator_id, content_type, tier_id)
);
select shared.make_tenant_table('kolive.daily_figures');
create index daily_figures_by_creator on kolive.daily_figures (workspace_id, creator_id, day);

-- Orders do not add up over creators or content, so they are counted once per dimension.
create table kolive.daily_orders (
  workspace_id text not null,
  day          date not null,
  currency     text not null,
  shop_id      text not null,
  dimension    text not null check (dimension in ('all', 'creator', 'content_type', 'tier')),
  member       text not null,
  placed       int not null,
  paid         int not null,
  completed    int not null,
  primary key (workspace_id, day, currency, shop_id, dimension, member)
);
select shared.make_tenant_table('kolive.daily_orders');
