-- The ledger. A posting moves one amount from one account to another, so it balances by construction;
-- its key names the fact it records, for ever. Corrections are new postings.
create table kolive.postings (
  workspace_id   text not null,
  key            text not null,
  debit_account  text not null,
  credit_account text not null,
  currency       text not null check (currency ~ '^[A-Z]{3}$'),
  micros         bigint not null check (micros > 0),
  reason         text not null,
  at             timestamptz not null,
  primary key (workspace_id, key),
  check (debit_account <> credit_account)
);
select shared.make_tenant_table('kolive.postings', 'select, insert');
create index postings_by_debit on kolive.postings (workspace_id, debit_account, currency, at) include (micros);
create index postings_by_credit on kolive.postings (workspace_id, credit_account, currency, at) include (micros);

create trigger append_only before update or delete on kolive.postings for each row execute function shared.refuse_change();
create trigger never_emptied before truncate on kolive.postings for each statement execute function shared.refuse_change();
