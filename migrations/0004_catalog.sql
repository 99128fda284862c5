-- Shops (ours, and the merchants that an affiliate's own export names), products and SKUs, as files mention them.
create table kolive.shops (
  workspace_id text not null,
  id           text not null,
  channel      text not null check (channel in ('tiktok_shop', 'tokopedia', 'shopee', 'lazada', 'own_site', 'offline')),
  kind         text not null check (kind in ('own', 'merchant')),
  external_id  text, -- the marketplace's id, where a file gives one
  name         text not null,
  currency     text not null check (currency ~ '^[A-Z]{3}$'),
  zone         text not null, -- a day of this shop's figures is a day of this zone
  created_at   timestamptz not null default now(),
  primary key (workspace_id, id)
);
select shared.make_tenant_table('kolive.shops');
create unique index shops_by_external_id on kolive.shops (workspace_id, channel, external_id) where external_id is not null;
create unique index shops_by_name on kolive.shops (workspace_id, channel, name, currency) where kind = 'own';

create table kolive.products (
  workspace_id text not null,
  id           text not null,
  shop_id      text not null,
  external_id  text not null,
  name         text not null,
  category     text,
  created_at   timestamptz not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, shop_id) references kolive.shops,
  unique (workspace_id, shop_id, external_id)
);
select shared.make_tenant_table('kolive.products');

create table kolive.skus (
  workspace_id text not null,
  id           text not null,
  product_id   text not null,
  external_id  text not null,
  name         text,
  seller_sku   text,
  primary key (workspace_id, id),
  foreign key (workspace_id, product_id) references kolive.products,
  unique (workspace_id, product_id, external_id)
);
select shared.make_tenant_table('kolive.skus');
