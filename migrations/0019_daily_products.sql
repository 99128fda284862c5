-- What each SKU sold on a day, kept like the other daily sums: a day that changes is summed again whole. Orders do not
-- add up over SKUs, so they are counted per SKU. sku = the marketplace's id of it, '' = a product without any.
create table kolive.daily_products (
  workspace_id      text not null,
  day               date not null,
  currency          text not null,
  shop_id           text not null,
  product_id        text not null,
  sku               text not null,
  items_placed      bigint not null,
  gmv_placed        numeric not null,
  refunds_placed    numeric not null,
  orders_placed     int not null,
  items_paid        bigint not null,
  gmv_paid          numeric not null,
  refunds_paid      numeric not null,
  orders_paid       int not null,
  items_completed   bigint not null,
  gmv_completed     numeric not null,
  refunds_completed numeric not null,
  orders_completed  int not null,
  primary key (workspace_id, day, currency, shop_id, product_id, sku)
);
select shared.make_tenant_table('kolive.daily_products');

-- What stands already, one workspace at a time: the owner, too, sees only the one it has set.
do $$
declare
  each record;
begin
  for each in select id from shared.workspaces loop
    perform set_config('app.workspace', each.id, true);
    insert into kolive.daily_products
    select workspace_id, day, currency, shop_id, product_id, model_external_id,
      sum(quantity), sum(gmv), sum(refund_value), count(distinct order_external_id),
      coalesce(sum(quantity) filter (where status not in ('cancelled', 'unpaid')), 0),
      coalesce(sum(gmv) filter (where status not in ('cancelled', 'unpaid')), 0),
      coalesce(sum(refund_value) filter (where status not in ('cancelled', 'unpaid')), 0),
      count(distinct order_external_id) filter (where status not in ('cancelled', 'unpaid')),
      coalesce(sum(quantity) filter (where status = 'completed'), 0),
      coalesce(sum(gmv) filter (where status = 'completed'), 0),
      coalesce(sum(refund_value) filter (where status = 'completed'), 0),
      count(distinct order_external_id) filter (where status = 'completed')
    from kolive.order_lines
    group by workspace_id, day, currency, shop_id, product_id, model_external_id;
  end loop;
  perform set_config('app.workspace', '', true);
end $$;
