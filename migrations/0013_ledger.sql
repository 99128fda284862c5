-- What one unit of a currency was worth in another on a day, and who says so. A correction is a new row: the newest of a
-- day counts, and a conversion names the row it was made at.
create table kolive.rates (
  workspace_id text not null,
  id           text not null,
  base         text not null check (base ~ '^[A-Z]{3}$'),
  quote        text not null check (quote ~ '^[A-Z]{3}$'),
  day          date not null,
  rate         numeric(24, 12) not null check (rate > 0),
  source       text not null check (length(trim(source)) between 1 and 200),
  created_at   timestamptz not null,
  primary key (workspace_id, id),
  check (base <> quote)
);
select shared.make_tenant_table('kolive.rates', 'select, insert');
create index rates_by_day on kolive.rates (workspace_id, base, quote, day, created_at, id);
create trigger append_only before update or delete on kolive.rates for each row execute function shared.refuse_change();
create trigger never_emptied before truncate on kolive.rates for each statement execute function shared.refuse_change();

-- One posting group per cause: whatever an import, an undone import or new terms post, they post as one journal.
-- No foreign key from the postings: a journal of 100,000 is written in one statement that has just made it.
create table kolive.journals (
  workspace_id text not null,
  id           text not null,
  at           timestamptz not null,
  cause        text not null, -- what made it: `import:imp_…`, `terms:rwd_…:3`
  reason       text not null,
  rate_id      text, -- what it converts at, where it does
  postings     int not null check (postings > 0), -- their keys are the journal's id and a number from 1 to this
  primary key (workspace_id, id),
  foreign key (workspace_id, rate_id) references kolive.rates
);
select shared.make_tenant_table('kolive.journals', 'select, insert');
create index journals_by_time on kolive.journals (workspace_id, at, id);
create index journals_by_cause on kolive.journals (workspace_id, cause, at);
create trigger append_only before update or delete on kolive.journals for each row execute function shared.refuse_change();
create trigger never_emptied before truncate on kolive.journals for each statement execute function shared.refuse_change();

-- Null for a posting that stands alone.
alter table kolive.postings add column journal_id text;

/* Empties a demo workspace for ever; any other is refused. Runs as the owner because the app role may not delete
   postings or versions. It finds the tables itself, children before parents. The audit entries stay: they say that it
   was there and who removed it. */
create or replace function shared.purge_demo(target text) returns void
language plpgsql security definer set search_path = kolive, shared, pg_temp as $$
declare
  tenant_table regclass;
  workspace_before text := coalesce(current_setting('app.workspace', true), '');
begin
  perform 1 from shared.workspaces where id = target and demo and removed_at is null for update;
  if not found then
    raise exception 'only a demo workspace can be purged' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('app.workspace', target, true);
  perform set_config('app.purging', target, true);
  for tenant_table in
    with recursive below (relid, depth) as (
      select oid, 0 from pg_class
      where relnamespace = 'kolive'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'audit_entries'
      union all
      select conrelid, depth + 1 from below join pg_constraint on confrelid = relid and contype = 'f' and conrelid <> confrelid
    ) cycle relid set ring using path
    select relid from below group by relid order by max(depth) desc
  loop
    execute format('delete from %s where workspace_id = %L', tenant_table, target);
  end loop;
  delete from shared.memberships where workspace_id = target;
  update shared.workspaces set removed_at = now() where id = target;
  perform set_config('app.purging', '', true);
  perform set_config('app.workspace', workspace_before, true);
end $$;
