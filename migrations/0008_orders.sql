-- Order lines as marketplaces report them. Every line of every file is kept as a version with its source cells;
-- `order_lines` holds the newest version of each, by the file's as-of, then status, then content.
-- No foreign keys on these two: a million lines arrive in one statement that has just made what they point to.
create table kolive.order_line_versions (
  workspace_id            text not null,
  import_id               text not null,
  row_number              int not null, -- the row of the file, as a spreadsheet counts
  line_id                 text not null,
  as_of                   timestamptz not null,
  status_rank             smallint not null,
  content_hash            text not null,
  channel                 text not null,
  order_external_id       text not null,
  item_external_id        text not null,
  model_external_id       text not null,
  promotion_external_id   text not null,
  ordinal                 int not null,
  shop_id                 text not null,
  product_id              text not null,
  creator_id              text not null,
  status                  text not null check (status in ('unpaid', 'pending', 'completed', 'cancelled')),
  source_status           text not null,
  settled                 boolean not null,
  content_type            text check (content_type in ('live', 'video', 'showcase', 'external')),
  content_external_id     text,
  traffic_source          text,
  sub_ids                 text[] not null,
  ordered_at              timestamptz not null,
  day                     date not null, -- of ordered_at in the shop's zone
  paid_at                 timestamptz,
  completed_at            timestamptz,
  quantity                int not null,
  currency                text not null,
  price                   bigint,
  order_value             bigint not null, -- as the file says
  gmv                     bigint not null, -- before refunds, whatever the file's habit
  refund_value            bigint not null,
  fully_refunded          boolean not null,
  commission_base         bigint,
  base_is_actual          boolean not null,
  commission_rate_ppm     bigint,
  platform_commission     bigint not null,
  order_net_commission    bigint,
  commission_model        text,
  sku_name                text,
  buyer_is_new            boolean,
  source                  json not null, -- the cells of the row as they stood in the file
  primary key (workspace_id, import_id, row_number)
);
select shared.make_tenant_table('kolive.order_line_versions', 'select, insert');
create index order_line_versions_by_line on kolive.order_line_versions (workspace_id, line_id, as_of);
create trigger append_only before update or delete on kolive.order_line_versions for each row execute function shared.refuse_change();
create trigger never_emptied before truncate on kolive.order_line_versions for each statement execute function shared.refuse_change();

create table kolive.order_lines (
  workspace_id            text not null,
  id                      text not null,
  import_id               text not null,
  row_number              int not null,
  as_of                   timestamptz not null,
  status_rank             smallint not null,
  content_hash            text not null,
  channel                 text not null,
  order_external_id       text not null,
  item_external_id        text not null,
  model_external_id       text not null,
  promotion_external_id   text not null,
  ordinal                 int not null,
  shop_id                 text not null,
  product_id              text not null,
  creator_id              text not null,
  status                  text not null,
  source_status           text not null,
  settled                 boolean not null,
  content_type            text,
  content_external_id     text,
  traffic_source          text,
  sub_ids                 text[] not null,
  ordered_at              timestamptz not null,
  day                     date not null,
  paid_at                 timestamptz,
  completed_at            timestamptz,
  quantity                int not null,
  currency                text not null,
  price                   bigint,
  order_value             bigint not null, -- as the file says
  gmv                     bigint not null, -- before refunds, whatever the file's habit
  refund_value            bigint not null,
  fully_refunded          boolean not null,
  commission_base         bigint,
  base_is_actual          boolean not null,
  commission_rate_ppm     bigint,
  platform_commission     bigint not null,
  order_net_commission    bigint,
  commission_model        text,
  sku_name                text,
  buyer_is_new            boolean,
  primary key (workspace_id, id)
);
select shared.make_tenant_table('kolive.order_lines');
create index order_lines_by_time on kolive.order_lines (workspace_id, ordered_at, id);
create index order_lines_by_creator on kolive.order_lines (workspace_id, creator_id, ordered_at);
create index order_lines_by_order on kolive.order_lines (workspace_id, order_external_id);
create index order_lines_by_import on kolive.order_lines (workspace_id, import_id);
create index order_lines_by_day on kolive.order_lines (workspace_id, day);
