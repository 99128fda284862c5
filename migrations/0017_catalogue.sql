-- The catalogue and the creators are edited and merged by hand, and every such change can be taken back.
-- What is merged keeps its row and its names, so that the next file that mentions it finds the one that stays:
-- a line's shop, product and creator are coalesce(merged_into, id). It points at the one that stays, never at another merged one.
alter table kolive.shops
  add column merged_into text,
  add column version     int not null default 1,
  add foreign key (workspace_id, merged_into) references kolive.shops;
alter table kolive.products
  add column merged_into text,
  add column version     int not null default 1,
  add foreign key (workspace_id, merged_into) references kolive.products;
alter table kolive.skus
  add column version     int not null default 1;
alter table kolive.creators
  add column merged_into text,
  add foreign key (workspace_id, merged_into) references kolive.creators;
create index shops_by_merged_into on kolive.shops (workspace_id, merged_into) where merged_into is not null;
create index products_by_merged_into on kolive.products (workspace_id, merged_into) where merged_into is not null;
create index creators_by_merged_into on kolive.creators (workspace_id, merged_into) where merged_into is not null;

-- With whom a period came here when creators were merged, the latest last: so that it can go back.
alter table kolive.enrollments add column merged_from text[] not null default '{}';

-- Whose sales they are that an affiliate account's file names by sub-ids only. Of several that are known on a line, the
-- lowest position counts; a line with none is the account's own creator's.
create table kolive.sub_id_map (
  workspace_id text not null,
  platform     text not null check (platform in ('tiktok', 'shopee', 'lazada', 'instagram', 'youtube', 'facebook')),
  account      text not null, -- the handle of the account the file was downloaded from
  position     smallint not null check (position between 1 and 5),
  value        text not null check (value <> ''), -- as the file has it
  creator_id   text not null,
  created_at   timestamptz not null default now(),
  primary key (workspace_id, platform, account, position, value),
  foreign key (workspace_id, creator_id) references kolive.creators
);
select shared.make_tenant_table('kolive.sub_id_map');
create index sub_id_map_by_creator on kolive.sub_id_map (workspace_id, creator_id);

-- The journal of changes that can be undone. `facts` names what was changed ("prd_1.name"): a change is taken back
-- only while no later one stands on the same fact.
create table kolive.changes (
  workspace_id text not null,
  id           text not null,
  kind         text not null, -- products.edited
  facts        text[] not null check (cardinality(facts) > 0),
  before       jsonb not null,
  after        jsonb not null,
  created_by   text not null, -- the actor's id
  created_at   timestamptz not null default clock_timestamp(), -- of the statement: two of one transaction have an order too
  undone_at    timestamptz,
  primary key (workspace_id, id)
);
select shared.make_tenant_table('kolive.changes', 'select, insert, update');
create index changes_by_time on kolive.changes (workspace_id, created_at);
