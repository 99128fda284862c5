import { defineKind } from '../kind.ts'

/** LIVEs of the Shopee account the file was downloaded from. It gives no length; its sales are orders ready to ship. */
export const shopeeLive = defineKind({
  kind: 'shopee-live',
  family: 'lives',
  locales: {
    id: {
      currency: 'IDR',
      zone: 'Asia/Jakarta',
      numbers: { point: ',', grouping: true },
      headers: {
        title: 'Informasi Streaming',
        started: 'Waktu Mulai',
        viewers: 'Pengunjung',
        pcu: 'Penonton Terbanyak',
        watch: 'Rata-rata Durasi Menonton',
        orders: 'Pesanan (COD Dibuat + non-COD Dibayar)',
        gmv: 'Penjualan (Pesanan Siap Dikirim)(Rp)',
      },
    },
  },
  required: ['started', 'viewers', 'gmv'],
  amounts: ['gmv'],

  read: (row, at, _, file) => ({
    row: row.number,
    cells: row.cells,
    fact: {
      handle: null,
      title: row.text(at.title),
      started_at: row.needTime(at.started),
      currency: file.currency,
      gmv: row.money(at.gmv),
      orders: row.count(at.orders),
      viewers: row.count(at.viewers),
      pcu: row.count(at.pcu),
      avg_watch_seconds: row.seconds(at.watch),
    },
  }),
})
