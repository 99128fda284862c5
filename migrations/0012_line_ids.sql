-- A line's id begins with its order's number, so that the lines of a file stand beside each other in every index that
-- ends in an id: `orl_`, the number (letters and digits only, lower case, at most 20), `_`, 16 digits of the hash that
-- the id was before. Postings keep the keys they were made with.

create function pg_temp.line_id(order_external_id text, digits text) returns text
language sql immutable as $$
  select 'orl_' || left(regexp_replace(lower(order_external_id collate "C"), '[^a-z0-9]', '', 'g'), 20) || '_' || left(digits, 16)
$$;

-- Rows of every workspace change, and versions may change this once.
alter table kolive.order_lines no force row level security;
alter table kolive.order_line_versions no force row level security;
alter table kolive.commissions no force row level security;
alter table kolive.handles no force row level security;
alter table kolive.order_line_versions disable trigger append_only;

-- Whose export it is, of lines that name no creator: their sub-ids are that account's.
alter table kolive.order_line_versions add column account text;

update kolive.commissions as commission
set id = 'cms_' || substr(pg_temp.line_id(version.order_external_id, substr(commission.line_id, 5)), 5) || left(payer, 1),
  line_id = pg_temp.line_id(version.order_external_id, substr(commission.line_id, 5))
from (select distinct workspace_id, line_id, order_external_id from kolive.order_line_versions) as version
where version.workspace_id = commission.workspace_id and version.line_id = commission.line_id;
update kolive.order_lines set id = pg_temp.line_id(order_external_id, substr(id, 5));
update kolive.order_line_versions as version
set line_id = pg_temp.line_id(order_external_id, substr(line_id, 5)),
  account = case when sub_ids <> '{}' then
    (select min(handle) from kolive.handles where handles.workspace_id = version.workspace_id and platform = 'shopee' and handles.creator_id = version.creator_id) end;

alter table kolive.order_line_versions enable trigger append_only;
alter table kolive.handles force row level security;
alter table kolive.commissions force row level security;
alter table kolive.order_line_versions force row level security;
alter table kolive.order_lines force row level security;

-- An import's lines are found by its versions, a line's versions are few, and lines of one moment are sorted when asked for.
drop index kolive.order_lines_by_import;
drop index kolive.order_lines_by_time;
create index order_lines_by_time on kolive.order_lines (workspace_id, ordered_at);
drop index kolive.order_line_versions_by_line;
create index order_line_versions_by_line on kolive.order_line_versions (workspace_id, line_id);
