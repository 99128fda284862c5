-- The house: schemas, what each role may do, workspaces, and how a tenant table is made.
-- The roles themselves belong to the cluster and are made by `kolive migrate` before this runs.

create schema kolive;
create schema auth;
create schema jobs;
create schema if not exists shared; -- `kolive migrate` keeps its own list there

grant usage on schema kolive to kolive_app, kolive_edge, kolive_relay, kolive_report;
grant usage on schema shared to kolive_app, kolive_edge, kolive_relay, kolive_report;
grant usage on schema auth, jobs to kolive_app;

/* Makes a table a tenant table: one workspace is visible at a time, to every role, the owner included.
   The setting is '' after a transaction that had set it, hence nullif: no workspace sees nothing. */
create function shared.make_tenant_table(target regclass, app_verbs text default 'select, insert, update, delete') returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy one_workspace on %s using (workspace_id = nullif(current_setting(''app.workspace'', true), ''''))'
    ' with check (workspace_id = nullif(current_setting(''app.workspace'', true), ''''))', target);
  execute format('grant %s on %s to kolive_app', app_verbs, target);
  execute format('grant select on %s to kolive_report', target);
  -- A planner that has seen other workspaces takes one it has not seen for empty, and joins a million rows in squares.
  -- Told nothing about workspaces, it takes each for a two-hundredth of the table, and finds rows by their whole key.
  execute format('alter table %s alter column workspace_id set statistics 0', target);
end $$;
revoke execute on function shared.make_tenant_table(regclass, text) from public;

/* The same shape as newId() in src/shared/id.ts: prefixed, sortable by time of creation. */
create function shared.new_id(prefix text) returns text
language sql volatile parallel safe as $$
  select prefix || '_' || lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
    || substr(replace(gen_random_uuid()::text, '-', ''), 1, 20)
$$;

create table shared.workspaces (
  id         text primary key,
  name       text not null check (length(trim(name)) between 1 and 120),
  zone       text not null,
  currency   text not null check (currency ~ '^[A-Z]{3}$'),
  locale     text not null check (locale in ('en', 'id', 'vi')),
  demo       boolean not null default false,
  created_at timestamptz not null default now(),
  removed_at timestamptz
);
grant select on shared.workspaces to kolive_app, kolive_report;
grant insert (id, name, zone, currency, locale) on shared.workspaces to kolive_app;
grant update (name, zone, locale) on shared.workspaces to kolive_app;

-- Which workspaces a person may enter is asked before a workspace is chosen, so it cannot be a tenant table.
create table shared.memberships (
  user_id      text not null,
  workspace_id text not null references shared.workspaces,
  primary key (user_id, workspace_id)
);
create index memberships_by_workspace on shared.memberships (workspace_id);
grant select, insert, delete on shared.memberships to kolive_app;

create table kolive.audit_entries (
  workspace_id text not null,
  seq          bigint not null check (seq > 0),
  at           timestamptz not null,
  actor_kind   text not null,
  actor_id     text not null,
  action       text not null,
  subject      text not null,
  detail       jsonb not null,
  previous     text not null,
  hash         text not null,
  primary key (workspace_id, seq)
);
create index audit_entries_by_subject on kolive.audit_entries (workspace_id, subject, seq);
select shared.make_tenant_table('kolive.audit_entries', 'select, insert');

create function shared.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on kolive.audit_entries for each row execute function shared.refuse_change();
create trigger never_emptied before truncate on kolive.audit_entries for each statement execute function shared.refuse_change();
