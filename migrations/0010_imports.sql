-- Files that came in. An undone import keeps its rows; they no longer count.
create table kolive.imports (
  workspace_id text not null,
  id           text not null,
  file_name    text not null,
  file_hash    text not null,
  file_size    bigint not null,
  options      jsonb not null,
  status       text not null check (status in ('waiting', 'running', 'done', 'failed', 'undone')),
  kind         text,
  locale       text,
  as_of        timestamptz,
  columns      text[],
  rows_read    int not null default 0,
  summary      jsonb,
  problem      jsonb,
  created_by   text not null,
  created_at   timestamptz not null,
  finished_at  timestamptz,
  primary key (workspace_id, id)
);
select shared.make_tenant_table('kolive.imports');
create index imports_by_time on kolive.imports (workspace_id, created_at desc, id);
create index imports_by_file on kolive.imports (workspace_id, file_hash);

create table kolive.import_rejections (
  workspace_id text not null,
  import_id    text not null,
  position     int not null,
  row_number   int not null,
  column_name  text,
  code         text not null,
  message      text not null,
  value        text,
  primary key (workspace_id, import_id, position),
  foreign key (workspace_id, import_id) references kolive.imports
);
select shared.make_tenant_table('kolive.import_rejections', 'select, insert');
