/* Empties a demo workspace for ever; any other is refused. Runs as the owner because the app role may not delete
   postings or versions. The audit entries stay: they say that it was there and who removed it. */
create function shared.purge_demo(target text) returns void
language plpgsql security definer set search_path = kolive, shared, pg_temp as $$
declare
  tenant_table text;
  workspace_before text := coalesce(current_setting('app.workspace', true), '');
begin
  perform 1 from shared.workspaces where id = target and demo and removed_at is null for update;
  if not found then
    raise exception 'only a demo workspace can be purged' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('app.workspace', target, true);
  perform set_config('app.purging', target, true);
  -- Children before parents.
  foreach tenant_table in array array[
    'import_rejections', 'imports', 'daily_figures', 'daily_orders', 'commissions', 'order_lines', 'order_line_versions',
    'postings', 'reward_terms', 'rewards', 'enrollments', 'tiers', 'program_shops', 'programs',
    'handles', 'creators', 'skus', 'products', 'shops', 'api_keys', 'invitations', 'members']
  loop
    execute format('delete from kolive.%I where workspace_id = %L', tenant_table, target);
  end loop;
  delete from shared.memberships where workspace_id = target;
  update shared.workspaces set removed_at = now() where id = target;
  perform set_config('app.purging', '', true);
  perform set_config('app.workspace', workspace_before, true);
end $$;
revoke execute on function shared.purge_demo(text) from public;
grant execute on function shared.purge_demo(text) to kolive_app;

/* Append-only, but for the purge of a demo workspace, and never for the audit log. */
create or replace function shared.refuse_change() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name <> 'audit_entries' and current_user = 'kolive_owner'
     and old.workspace_id = nullif(current_setting('app.purging', true), '') then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
