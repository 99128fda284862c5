-- What marketplaces report beside order lines: LIVEs, their ads, videos, creators' figures, clicks. As with order lines,
-- every row of every file is kept; of the rows that speak of the same thing (`key`) the newest by (as_of, content) stands.
-- Read `where stands`. NULL is what a source does not say, never zero. Money is in micros of `currency`.
-- A ratio stands here as the source's own text, and only where the file lacks its parts: ratios are summed from parts.
-- `creator_id` is the account's own creator; whoever reads looks up whom it was merged into.
create table kolive.live_reports (
  workspace_id       text not null,
  import_id          text not null,
  row_number         int not null,
  key                text not null, -- source, account and start, or day and ordinal
  as_of              timestamptz not null,
  content_hash       text not null,
  stands             boolean not null,
  source             text not null, -- the kind of file: tiktok-live-analysis
  platform           text not null,
  handle             text not null,
  creator_id         text not null,
  shop_id            text, -- our shop, where the file is known to be of one
  title              text,
  started_at         timestamptz, -- NULL where the file gives no start: then `day` is the first of the file's period
  day                date not null, -- it started on, in the file's zone: a LIVE past midnight belongs to one day
  ordinal            int, -- 1, 2, … of such LIVEs of one account, in the order of its file
  seconds            int, -- on air
  currency           text not null,
  gmv                bigint, -- what the LIVE is credited with: direct and indirect
  direct_gmv         bigint, -- bought in the LIVE
  indirect_gmv       bigint, -- bought after it
  orders_created     bigint,
  orders             bigint, -- paid
  items              bigint, -- direct and indirect
  indirect_items     bigint,
  buyers             bigint,
  products_added     bigint,
  products_sold      bigint, -- different products
  views              bigint, -- entries: one viewer may enter twice
  viewers            bigint, -- people
  pcu                bigint, -- most viewers at once
  acu                bigint, -- viewers at once on average
  avg_watch_seconds  bigint, -- of a view: weigh by views
  impressions        bigint, -- of products; CTR = clicks ÷ impressions
  clicks             bigint, -- on products; CTOR = orders ÷ clicks
  comments           bigint,
  shares             bigint,
  likes              bigint,
  new_followers      bigint,
  ctr_said           text,
  ctor_said          text,
  cells              json not null, -- of the row, as they stood in the file
  primary key (workspace_id, import_id, row_number)
);
select shared.make_tenant_table('kolive.live_reports', 'select, insert, update');
create unique index one_live_stands on kolive.live_reports (workspace_id, key) where stands;
create index live_reports_by_key on kolive.live_reports (workspace_id, key, as_of);
create index live_reports_by_day on kolive.live_reports (workspace_id, day) where stands;
create index live_reports_by_creator on kolive.live_reports (workspace_id, creator_id, day) where stands;

-- What was spent on ads for a LIVE. The ads claim revenue that orders and LIVEs hold already: it is never added to theirs.
create table kolive.live_ad_reports (
  workspace_id          text not null,
  import_id             text not null,
  row_number            int not null,
  key                   text not null, -- source, account, campaign, start and title
  as_of                 timestamptz not null,
  content_hash          text not null,
  stands                boolean not null,
  source                text not null,
  platform              text not null,
  handle                text not null,
  creator_id            text not null,
  shop_id               text,
  title                 text not null, -- of the LIVE
  started_at            timestamptz not null,
  day                   date not null,
  status                text,
  campaign_external_id  text,
  campaign_name         text,
  currency              text not null,
  cost                  bigint,
  net_cost              bigint,
  gross_revenue         bigint, -- ROI = gross_revenue ÷ cost
  orders                bigint,
  views                 bigint,
  views_10s             bigint,
  new_followers         bigint,
  roi_said              text,
  cells                 json not null,
  primary key (workspace_id, import_id, row_number)
);
select shared.make_tenant_table('kolive.live_ad_reports', 'select, insert, update');
create unique index one_live_ad_stands on kolive.live_ad_reports (workspace_id, key) where stands;
create index live_ad_reports_by_key on kolive.live_ad_reports (workspace_id, key, as_of);
create index live_ad_reports_by_day on kolive.live_ad_reports (workspace_id, day) where stands;

create table kolive.video_reports (
  workspace_id         text not null,
  import_id            text not null,
  row_number           int not null,
  key                  text not null, -- source, video, product and period
  as_of                timestamptz not null,
  content_hash         text not null,
  stands               boolean not null,
  source               text not null,
  platform             text not null,
  handle               text not null,
  creator_id           text not null,
  shop_id              text,
  external_id          text not null, -- the video's
  title                text,
  link                 text,
  posted_at            timestamptz,
  period_from          date, -- the days its figures are of; NULL = all of them until the file was made
  period_to            date,
  product_external_id  text,
  currency             text not null,
  gmv                  bigint,
  direct_gmv           bigint,
  indirect_gmv         bigint,
  orders               bigint,
  items                bigint,
  refund               bigint,
  items_refunded       bigint,
  buyers               bigint,
  est_commission       bigint,
  views                bigint,
  likes                bigint,
  comments             bigint,
  shares               bigint,
  new_followers        bigint,
  live_clicks          bigint, -- from the video into a LIVE
  impressions          bigint, -- of products
  clicks               bigint, -- on products
  ctr_said             text,
  ctor_said            text,
  completion_said      text, -- how much is watched to the end
  cells                json not null,
  primary key (workspace_id, import_id, row_number)
);
select shared.make_tenant_table('kolive.video_reports', 'select, insert, update');
create unique index one_video_stands on kolive.video_reports (workspace_id, key) where stands;
create index video_reports_by_key on kolive.video_reports (workspace_id, key, as_of);
create index video_reports_by_creator on kolive.video_reports (workspace_id, creator_id) where stands;

-- A creator's figures of a period, by a source's own count; with a product, a shop or a campaign where the source splits
-- by them. Sources overlap, and so do periods: a sum takes one source and periods that do not overlap.
create table kolive.creator_reports (
  workspace_id            text not null,
  import_id               text not null,
  row_number              int not null,
  key                     text not null, -- source, account, period, product, shop and campaign
  as_of                   timestamptz not null,
  content_hash            text not null,
  stands                  boolean not null,
  source                  text not null,
  platform                text not null,
  handle                  text not null,
  creator_id              text not null,
  shop_id                 text, -- ours, where the file is known to be of one
  period_from             date not null,
  period_to               date not null,
  product_external_id     text,
  product_name            text,
  shop_external_id        text, -- as the source names it, anybody's
  shop_name               text,
  category                text,
  campaign_external_id    text,
  campaign_name           text,
  currency                text not null,
  gmv                     bigint, -- = live + video + card where a source gives all four
  live_gmv                bigint,
  video_gmv               bigint,
  card_gmv                bigint,
  direct_gmv              bigint,
  refund                  bigint,
  orders                  bigint,
  live_orders             bigint,
  video_orders            bigint,
  items                   bigint,
  items_refunded          bigint,
  buyers                  bigint,
  new_buyers              bigint,
  products_sold           bigint, -- different products
  products_added          bigint, -- to the showcase
  lives                   bigint,
  videos                  bigint,
  sample_contents         bigint,
  samples_shipped         bigint,
  impressions             bigint, -- of products
  clicks                  bigint,
  video_views             bigint,
  followers               bigint,
  est_commission          bigint, -- the creator's
  commission              bigint, -- the creator's, actual
  est_partner_commission  bigint, -- the campaign partner's
  partner_commission      bigint,
  est_flat_fee            bigint,
  ctr_said                text,
  ctor_said               text,
  cells                   json not null,
  primary key (workspace_id, import_id, row_number),
  check (period_to >= period_from)
);
select shared.make_tenant_table('kolive.creator_reports', 'select, insert, update');
create unique index one_creator_report_stands on kolive.creator_reports (workspace_id, key) where stands;
create index creator_reports_by_key on kolive.creator_reports (workspace_id, key, as_of);
create index creator_reports_by_creator on kolive.creator_reports (workspace_id, creator_id, period_from) where stands;

-- Clicks on affiliate links as the marketplace counts them.
create table kolive.marketplace_clicks (
  workspace_id  text not null,
  import_id     text not null,
  row_number    int not null,
  key           text not null, -- platform and the click's id
  as_of         timestamptz not null,
  content_hash  text not null,
  stands        boolean not null,
  source        text not null,
  platform      text not null,
  handle        text not null, -- of the account the file was downloaded from
  creator_id    text not null,
  external_id   text not null,
  clicked_at    timestamptz not null,
  day           date not null, -- in the file's zone
  region        text,
  sub_ids       text[] not null, -- five texts, blank where the link carried none
  referrer      text,
  cells         json not null,
  primary key (workspace_id, import_id, row_number)
);
select shared.make_tenant_table('kolive.marketplace_clicks', 'select, insert, update');
create unique index one_click_stands on kolive.marketplace_clicks (workspace_id, key) where stands;
create index marketplace_clicks_by_key on kolive.marketplace_clicks (workspace_id, key, as_of);
create index marketplace_clicks_by_day on kolive.marketplace_clicks (workspace_id, day) where stands;
create index marketplace_clicks_by_creator on kolive.marketplace_clicks (workspace_id, creator_id, day) where stands;
