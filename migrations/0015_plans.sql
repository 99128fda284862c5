-- What a marketplace says of a line's Shop Ads, the creator's agency and the campaign's partner.
alter table kolive.order_line_versions
  add column ads_rate_ppm       bigint,
  add column ads_commission     bigint,
  add column mcn_name           text,
  add column mcn_fee            bigint,
  add column partner_name       text,
  add column partner_commission bigint;
alter table kolive.order_lines
  add column ads_rate_ppm       bigint,
  add column ads_commission     bigint, -- the part of platform_commission that an advert's rate pays
  add column mcn_name           text,
  add column mcn_fee            bigint,
  add column partner_name       text,
  add column partner_commission bigint;
