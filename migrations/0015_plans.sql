-- What a marketplace says of a line's Shop Ads, the creator's agency and the campaign's partner.
alter table kolive.order_line_versions
  add column ads_rate_ppm       bigint,
  add column ads_commission     bigint,
  add column mcn_name           text,
  add column mcn_fee            bigint,
  add column partner_name       text,
  add column partner_commission bigint;
alter table kolive.order_lines
  add column ads_rate_ppm       bigint,
  add column ads_commission     bigint, -- the part of platform_commission that an advert's rate pays
  add column mcn_name           text,
  add column mcn_fee            bigint,
  add column partner_name       text,
  add column partner_commission bigint;

-- A commission plan is a marketplace's open, target or partner collaboration, mirrored. The marketplace executes it
-- and takes what it pays out of the shop's settlement: a cost here, and never paid a second time.
create table kolive.commission_plans (
  workspace_id  text not null,
  id            text not null,
  shop_id       text not null,
  kind          text not null check (kind in ('open', 'target', 'partner')),
  name          text not null,
  external_id   text, -- the marketplace's own
  partner_name  text, -- the affiliate partner (TAP) that runs a partner campaign
  all_creators  boolean not null,
  ends_at       timestamptz,
  protect_until timestamptz, -- after its end, for creators who promote already
  created_at    timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, shop_id) references kolive.shops,
  unique (workspace_id, shop_id, name)
);
select shared.make_tenant_table('kolive.commission_plans');

create table kolive.commission_plan_creators (
  workspace_id text not null,
  plan_id      text not null,
  creator_id   text not null,
  primary key (workspace_id, plan_id, creator_id),
  foreign key (workspace_id, plan_id) references kolive.commission_plans,
  foreign key (workspace_id, creator_id) references kolive.creators
);
select shared.make_tenant_table('kolive.commission_plan_creators');

-- A plan's rate from a moment on, for one product or, without one, for all that have none of their own. Rates are never
-- edited: new ones follow. No rate = the product is out of the plan. What it replaces stays protected until a date.
create table kolive.commission_plan_rates (
  workspace_id      text not null,
  plan_id           text not null,
  version           int not null check (version > 0),
  product_id        text,
  rate_ppm          bigint check (rate_ppm between 0 and 1000000),
  shop_ads_rate_ppm bigint check (shop_ads_rate_ppm between 0 and 1000000),
  partner_rate_ppm  bigint check (partner_rate_ppm between 0 and 1000000), -- of the rate, what the partner keeps; null is unknown
  starts_at         timestamptz not null,
  protect_until     timestamptz,
  created_at        timestamptz not null default now(),
  primary key (workspace_id, plan_id, version),
  foreign key (workspace_id, plan_id) references kolive.commission_plans,
  foreign key (workspace_id, product_id) references kolive.products
);
select shared.make_tenant_table('kolive.commission_plan_rates', 'select, insert');

-- A creator's agency (MCN): its fee comes out of what the creator earns, [starts_at, ends_at). No fee = not known.
create table kolive.creator_agencies (
  workspace_id text not null,
  creator_id   text not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz,
  name         text not null,
  fee_ppm      bigint check (fee_ppm between 0 and 1000000),
  primary key (workspace_id, creator_id, starts_at),
  foreign key (workspace_id, creator_id) references kolive.creators,
  check (ends_at > starts_at)
);
select shared.make_tenant_table('kolive.creator_agencies');

-- Lines whose reported commission is not what our plans say. A line without a row here agrees, or its shop has no plans.
-- No foreign keys: rows come and go with the lines of a whole import.
create table kolive.plan_differences (
  workspace_id text not null,
  line_id      text not null,
  cause        text not null check (cause in ('cap', 'protected_rate', 'target_over_open', 'ads_rate', 'refund', 'no_plan', 'unknown')),
  shop_id      text not null,
  creator_id   text not null,
  product_id   text not null,
  currency     text not null,
  day          date not null,
  ordered_at   timestamptz not null,
  plan_id      text,
  rate_ppm     bigint,
  base         bigint not null,
  reported     bigint not null,
  expected     bigint, -- null where no plan says a rate
  difference   bigint not null, -- reported less expected, all of it where nothing was expected
  size         bigint not null, -- of the difference
  primary key (workspace_id, line_id)
);
select shared.make_tenant_table('kolive.plan_differences');
create index plan_differences_by_size on kolive.plan_differences (workspace_id, size, line_id);
create index plan_differences_by_time on kolive.plan_differences (workspace_id, ordered_at, line_id);
