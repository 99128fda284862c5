-- A program is one brand's terms in one currency: its shops, its tiers, and the rewards the brand pays itself.
create table kolive.programs (
  workspace_id text not null,
  id           text not null,
  name         text not null,
  currency     text not null check (currency ~ '^[A-Z]{3}$'),
  created_at   timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, name)
);
select shared.make_tenant_table('kolive.programs');

create table kolive.program_shops (
  workspace_id text not null,
  shop_id      text not null,
  program_id   text not null,
  primary key (workspace_id, shop_id), -- a shop's sales are rewarded once
  foreign key (workspace_id, shop_id) references kolive.shops,
  foreign key (workspace_id, program_id) references kolive.programs
);
select shared.make_tenant_table('kolive.program_shops');

create table kolive.tiers (
  workspace_id text not null,
  id           text not null,
  program_id   text not null,
  name         text not null,
  rank         int not null,
  exclusive    boolean not null default false,
  is_default   boolean not null default false, -- where a creator without an enrollment stands
  primary key (workspace_id, id),
  foreign key (workspace_id, program_id) references kolive.programs,
  unique (workspace_id, program_id, name)
);
select shared.make_tenant_table('kolive.tiers');
create unique index one_default_tier on kolive.tiers (workspace_id, program_id) where is_default;

-- A creator's time in a tier: [starts_at, ends_at), open at the end while it lasts; periods never overlap.
create table kolive.enrollments (
  workspace_id text not null,
  id           text not null,
  program_id   text not null,
  creator_id   text not null,
  tier_id      text not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, program_id) references kolive.programs,
  foreign key (workspace_id, creator_id) references kolive.creators,
  foreign key (workspace_id, tier_id) references kolive.tiers,
  unique (workspace_id, program_id, creator_id, starts_at),
  check (ends_at > starts_at)
);
select shared.make_tenant_table('kolive.enrollments');
create unique index one_open_enrollment on kolive.enrollments (workspace_id, program_id, creator_id) where ends_at is null;

-- What the brand pays on top of the marketplace: a percentage of the commission base, capped per order line.
create table kolive.rewards (
  workspace_id text not null,
  id           text not null,
  program_id   text not null,
  tier_id      text not null,
  name         text not null,
  created_at   timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, program_id) references kolive.programs,
  foreign key (workspace_id, tier_id) references kolive.tiers,
  unique (workspace_id, tier_id)
);
select shared.make_tenant_table('kolive.rewards');

-- A reward's terms from a moment on. Terms are never edited: new ones follow, and the commissions say which they used.
create table kolive.reward_terms (
  workspace_id text not null,
  reward_id    text not null,
  version      int not null check (version > 0),
  starts_at    timestamptz not null,
  rate_ppm     bigint not null check (rate_ppm between 0 and 1000000),
  cap_micros   bigint check (cap_micros > 0),
  created_at   timestamptz not null default now(),
  primary key (workspace_id, reward_id, version),
  foreign key (workspace_id, reward_id) references kolive.rewards
);
select shared.make_tenant_table('kolive.reward_terms', 'select, insert');
