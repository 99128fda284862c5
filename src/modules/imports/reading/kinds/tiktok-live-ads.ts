import { defineKind } from '../kind.ts'
import { partsOr } from '../parts.ts'

/** Ads for LIVEs. It names no creator: the rows are of the account it was downloaded from. */
export const tiktokLiveAds = defineKind({
  kind: 'tiktok-live-ads',
  family: 'live_ads',
  locales: {
    id: {
      currency: 'IDR',
      zone: 'Asia/Jakarta',
      numbers: { point: ',', grouping: true },
      headers: {
        title: 'Nama LIVE',
        started: 'Waktu peluncuran',
        status: 'Status',
        campaign: 'Nama kampanye',
        campaign_id: 'ID Campaign',
        cost: 'Biaya',
        net_cost: 'Biaya Bersih',
        orders: 'Pesanan SKU',
        revenue: 'Pendapatan kotor',
        roi: 'ROI (Toko saat ini)',
        views: 'Tayangan LIVE',
        views_10s: 'Tayangan LIVE 10 detik',
        new_followers: 'Pengikut saat LIVE',
        currency: 'Mata uang',
      },
    },
  },
  required: ['title', 'started', 'campaign_id', 'cost', 'revenue'],
  amounts: ['cost', 'net_cost', 'revenue'],

  read(row, at, _, file) {
    const cost = row.money(at.cost)
    const revenue = row.money(at.revenue)
    return {
      row: row.number,
      cells: row.cells,
      fact: {
        handle: null,
        title: row.needText(at.title),
        started_at: row.needTime(at.started),
        status: row.text(at.status),
        campaign_external_id: row.id(at.campaign_id),
        campaign_name: row.text(at.campaign),
        currency: row.currency(at.currency) ?? file.currency,
        cost,
        net_cost: row.money(at.net_cost),
        gross_revenue: revenue,
        orders: row.count(at.orders),
        views: row.count(at.views),
        views_10s: row.count(at.views_10s),
        new_followers: row.count(at.new_followers),
        roi_said: partsOr([revenue, cost], row.text(at.roi)),
      },
    }
  },
})
