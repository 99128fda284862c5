import { handleIn } from '../handles.ts'
import { defineKind, type Columns, type FileTold } from '../kind.ts'
import type { Row } from '../row.ts'

const COMMON_EN = {
  date: 'Date',
  creator: 'Creator username',
  product_id: 'Product ID',
  product: 'Product info',
  shop_id: 'Shop ID',
  shop: 'Shop name',
  category1: 'Level 1 category',
  category2: 'Level 2 category',
  gmv: 'Affiliate GMV',
  live_gmv: 'Affiliate LIVE GMV',
  video_gmv: 'Affiliate video GMV',
  orders: 'Affiliate orders',
  live_orders: 'Affiliate LIVE orders',
  video_orders: 'Affiliate video orders',
  direct_gmv: 'Direct GMV',
  items: 'Items sold',
  refund: 'Direct refund GMV',
  ctr: 'CTR',
  ctor: 'CTOR',
} as const

const COMMON_ID = {
  date: 'Tanggal',
  creator: 'Nama pengguna kreator',
  product_id: 'ID Produk',
  product: 'Info produk',
  shop_id: 'ID Toko',
  shop: 'Nama toko',
  category1: 'Kategori level 1',
  category2: 'Kategori level 2',
  gmv: 'GMV Afiliasi',
  live_gmv: 'GMV LIVE Afiliasi',
  video_gmv: 'GMV video Afiliasi',
  orders: 'Pesanan dari Afiliasi',
  live_orders: 'Pesanan dari LIVE Afiliasi',
  video_orders: 'Pesanan dari video Afiliasi',
  direct_gmv: 'GMV Langsung',
  items: 'Produk terjual',
  refund: 'GMV pengembalian dana langsung',
  ctr: 'CTR',
  ctor: 'CTOR',
} as const

const EN = { zone: null, numbers: { point: '.', grouping: true } } as const
const ID = { currency: 'IDR', zone: 'Asia/Jakarta', numbers: { point: ',', grouping: true } } as const
const AMOUNTS = ['gmv', 'live_gmv', 'video_gmv', 'direct_gmv', 'refund'] as const

/** The custom report of a creators' agency (MCN): what each of its creators sold of each product, in a period. */
export const mcnReport = defineKind({
  kind: 'mcn-report',
  family: 'creator_figures',
  locales: { en: { ...EN, headers: COMMON_EN }, id: { ...ID, headers: COMMON_ID } },
  required: ['creator', 'product_id', 'shop_id', 'gmv', 'live_gmv', 'orders'],
  amounts: AMOUNTS,
  daysIn: 'date',
  read: (row, at, _, file) => ({
    row: row.number,
    cells: row.cells,
    fact: readCommon(row, at, file),
  }),
})

/**
 * The same of a campaign's partner (TAP), with the campaign and what it pays whom. Its Indonesian columns beyond the
 * common ones were not seen: they are called as TikTok's Indonesian screens call them.
 */
export const tapReport = defineKind({
  kind: 'tap-report',
  family: 'creator_figures',
  locales: {
    en: {
      ...EN,
      headers: {
        ...COMMON_EN,
        orders: ['Affiliate orders', 'Orders'],
        campaign_id: 'Campaign ID',
        campaign: 'Campaign name',
        est_partner: 'Estimated affiliate partner commission',
        partner: 'Actual affiliate partner commission',
        est_creator: 'Estimated creator commission',
        creator_paid: 'Actual creator commission',
        refund_gmv: 'GMV (refund)',
      },
    },
    id: {
      ...ID,
      headers: {
        ...COMMON_ID,
        orders: ['Pesanan dari Afiliasi', 'Pesanan'],
        campaign_id: ['ID Campaign', 'ID Kampanye'],
        campaign: ['Nama campaign', 'Nama kampanye'],
        est_partner: ['Perkiraan komisi partner afiliasi', 'Estimasi komisi partner afiliasi'],
        partner: 'Komisi partner afiliasi aktual',
        est_creator: ['Perkiraan komisi kreator', 'Estimasi komisi kreator'],
        creator_paid: 'Komisi kreator aktual',
        refund_gmv: ['GMV (pengembalian dana)', 'GMV pengembalian dana'],
      },
    },
  },
  required: ['creator', 'gmv', 'campaign_id'],
  amounts: [...AMOUNTS, 'est_partner', 'partner', 'est_creator', 'creator_paid', 'refund_gmv'],
  daysIn: 'date',
  read(row, at, _, file) {
    const common = readCommon(row, at, file)
    return {
      row: row.number,
      cells: row.cells,
      fact: {
        ...common,
        campaign_external_id: row.id(at.campaign_id),
        campaign_name: row.text(at.campaign),
        refund: common.refund ?? row.money(at.refund_gmv),
        est_commission: row.money(at.est_creator),
        commission: row.money(at.creator_paid),
        est_partner_commission: row.money(at.est_partner),
        partner_commission: row.money(at.partner),
      },
    }
  },
})

function readCommon(row: Row, at: Columns<keyof typeof COMMON_EN>, file: FileTold) {
  const period = row.period(at.date) ?? file.period ?? row.needPeriod(at.date)
  const categories = [row.text(at.category1), row.text(at.category2)].filter((text) => text !== null)
  return {
    handle: handleIn(row, at.creator),
    period_from: period.from,
    period_to: period.to,
    product_external_id: row.id(at.product_id),
    product_name: row.text(at.product),
    shop_external_id: row.id(at.shop_id),
    shop_name: row.text(at.shop),
    category: categories.join(' > ') || null,
    currency: file.currency,
    gmv: row.money(at.gmv),
    live_gmv: row.money(at.live_gmv),
    video_gmv: row.money(at.video_gmv),
    direct_gmv: row.money(at.direct_gmv),
    refund: row.money(at.refund),
    orders: row.count(at.orders),
    live_orders: row.count(at.live_orders),
    video_orders: row.count(at.video_orders),
    items: row.count(at.items),
    ctr_said: row.text(at.ctr),
    ctor_said: row.text(at.ctor),
  }
}
