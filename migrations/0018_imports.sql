-- Files dropped together are a batch. A dry run is an import of which nothing but its answer is kept.
alter table kolive.imports
  add column batch_id       text,
  add column attempt        int not null default 0,
  add column phase          text check (phase in ('reading', 'merging', 'reckoning')),
  add column rows_expected  bigint,
  add column covers_from    date, -- the days its lines are of
  add column covers_to      date,
  add column shop_id        text, -- where lines went that name no shop
  add column account        text, -- whose lines they are that name no creator
  add column reading        jsonb, -- how the cells were read, so that a fixed row is read the same way
  add column replaced_by    text, -- a later import of the same file, told another shop or account
  drop constraint imports_status_check,
  add constraint imports_status_check check (status in ('waiting', 'running', 'done', 'dry_run', 'failed', 'undone'));
create index imports_replaced on kolive.imports (workspace_id, replaced_by) where replaced_by is not null;
create index imports_by_batch on kolive.imports (workspace_id, batch_id, id) where batch_id is not null;

-- A rejected row keeps its cells, so that it can be mended in place or handed back as it stood.
alter table kolive.import_rejections
  add column state  text not null default 'open' check (state in ('open', 'fixed', 'dismissed')),
  add column source json; -- the cells of the row as they stood in the file
grant update on kolive.import_rejections to kolive_app;
create index import_rejections_by_row on kolive.import_rejections (workspace_id, import_id, row_number);
create index import_rejections_open on kolive.import_rejections (workspace_id, import_id) where state = 'open';

-- Files received and looked at, not yet started. What nobody starts within a day is taken away.
create table kolive.import_uploads (
  workspace_id text not null,
  id           text not null,
  file_name    text not null,
  archive      text, -- the zip it came in
  file_size    bigint not null,
  file_hash    text not null,
  created_by   text not null,
  created_at   timestamptz not null,
  primary key (workspace_id, id)
);
select shared.make_tenant_table('kolive.import_uploads', 'select, insert, delete');
create index import_uploads_by_time on kolive.import_uploads (workspace_id, created_at);

-- How the columns of a source feed a kind's fields. A header is known again by its fingerprint, for one shop or for any.
create table kolive.import_mappings (
  workspace_id text not null,
  id           text not null,
  name         text not null check (length(trim(name)) between 1 and 120),
  fingerprint  text not null,
  shop         text not null default '', -- as the person names it; blank for any
  headers      text[] not null,
  mapping      jsonb not null,
  created_by   text not null,
  created_at   timestamptz not null,
  used_at      timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, fingerprint, shop)
);
select shared.make_tenant_table('kolive.import_mappings');
