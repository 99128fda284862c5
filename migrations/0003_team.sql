-- Who works in a workspace, who is asked to join, and the keys of programs.
-- Tokens and keys are kept as SHA-256 only: the text is shown once, when it is made.
create table kolive.members (
  workspace_id text not null,
  id           text not null,
  user_id      text not null,
  name         text not null check (length(trim(name)) between 1 and 120),
  email        text not null,
  role         text not null check (role in ('owner', 'lead', 'specialist', 'live_executive', 'finance', 'viewer')),
  created_at   timestamptz not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, user_id)
);
select shared.make_tenant_table('kolive.members');

create table kolive.invitations (
  workspace_id text not null,
  id           text not null,
  email        text not null,
  role         text not null check (role in ('owner', 'lead', 'specialist', 'live_executive', 'finance', 'viewer')),
  token_hash   text not null,
  invited_by   text not null, -- the actor's id
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  accepted_at  timestamptz,
  revoked_at   timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, token_hash)
);
select shared.make_tenant_table('kolive.invitations');

create table kolive.api_keys (
  workspace_id text not null,
  id           text not null,
  name         text not null check (length(trim(name)) between 1 and 120),
  secret_hash  text not null,
  hint         text not null, -- the last four characters, to tell keys apart
  scopes       text[] not null check (cardinality(scopes) > 0),
  created_by   text not null, -- the actor's id
  created_at   timestamptz not null default now(),
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, secret_hash)
);
select shared.make_tenant_table('kolive.api_keys');
