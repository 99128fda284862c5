-- Sales that terms no longer fit as they are reckoned, while a worker is at it: until then their figures are the old ones.
create table kolive.reckonings (
  workspace_id text not null,
  id           text not null,
  program_id   text not null,
  cause        text not null, -- as the journal names it: terms:rwd_…:2
  since        timestamptz not null,
  creator_ids  text[],        -- null: everybody's
  status       text not null default 'waiting' check (status in ('waiting', 'running', 'done', 'failed')),
  lines        int not null,
  requested_at timestamptz not null default now(),
  finished_at  timestamptz,
  problem      text,
  primary key (workspace_id, id),
  foreign key (workspace_id, program_id) references kolive.programs
);
select shared.make_tenant_table('kolive.reckonings');
create index reckonings_open on kolive.reckonings (workspace_id, requested_at) where status in ('waiting', 'running');
