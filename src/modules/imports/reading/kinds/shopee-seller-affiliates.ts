import { handleIn } from '../handles.ts'
import { defineKind } from '../kind.ts'

/** What each affiliate sold for a Shopee seller (AMS) in a period, which only the file's name or a person can tell. */
export const shopeeSellerAffiliates = defineKind({
  kind: 'shopee-seller-affiliates',
  family: 'creator_figures',
  locales: {
    id: {
      currency: 'IDR',
      zone: 'Asia/Jakarta',
      numbers: { point: ',', grouping: true },
      headers: {
        username: 'Username Affiliate',
        gmv: 'Omzet Penjualan(Rp)',
        items: 'Produk Terjual',
        orders: 'Pesanan',
        clicks: 'Clicks',
        commission: 'Estimasi Komisi(Rp)',
        buyers: 'Total Pembeli',
        new_buyers: 'Pembeli Baru',
      },
    },
  },
  required: ['username', 'gmv', 'orders', 'commission'],
  amounts: ['gmv', 'commission'],
  daysIn: null,

  read(row, at, _, file) {
    return {
      row: row.number,
      cells: row.cells,
      fact: {
        handle: handleIn(row, at.username),
        period_from: file.period!.from,
        period_to: file.period!.to,
        currency: file.currency,
        gmv: row.money(at.gmv),
        orders: row.count(at.orders),
        items: row.count(at.items),
        clicks: row.count(at.clicks),
        buyers: row.count(at.buyers),
        new_buyers: row.count(at.new_buyers),
        est_commission: row.money(at.commission),
      },
    }
  },
})
