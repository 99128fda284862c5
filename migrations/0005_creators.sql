-- Creators and the accounts they are known by. A handle is kept as the platform compares it: lower case, without @.
create table kolive.creators (
  workspace_id text not null,
  id           text not null,
  name         text not null,
  kind         text not null default 'affiliate' check (kind in ('kol', 'koc', 'affiliate', 'publisher', 'collaborator', 'social_seller', 'agency')),
  note         text not null default '',
  version      int not null default 1,
  created_at   timestamptz not null default now(),
  primary key (workspace_id, id)
);
select shared.make_tenant_table('kolive.creators');
create index creators_by_name on kolive.creators (workspace_id, lower(name), id);

create table kolive.handles (
  workspace_id text not null,
  platform     text not null check (platform in ('tiktok', 'shopee', 'lazada', 'instagram', 'youtube', 'facebook')),
  handle       text not null,
  creator_id   text not null,
  primary key (workspace_id, platform, handle),
  foreign key (workspace_id, creator_id) references kolive.creators
);
select shared.make_tenant_table('kolive.handles');
create index handles_by_creator on kolive.handles (workspace_id, creator_id);
