import { handleIn } from '../handles.ts'
import { defineKind } from '../kind.ts'
import { partsOr } from '../parts.ts'

/**
 * LIVE analysis of a seller or an agency. The Indonesian columns are those of real clients; of the English ones only
 * some were seen, and no start among them: the others are called as TikTok's English screens call them. A LIVE whose
 * start the file does not give belongs to the file's period.
 */
export const tiktokLiveAnalysis = defineKind({
  kind: 'tiktok-live-analysis',
  family: 'lives',
  locales: {
    en: {
      zone: null,
      numbers: { point: '.', grouping: true },
      headers: {
        creator: 'Creator',
        started: ['LIVE time', 'Launched time', 'Launch time', 'Start time', 'LIVE start time'],
        duration: 'Duration',
        gmv: ['LIVE-attributed GMV (Rp)', 'LIVE attributed GMV', 'Attributed GMV'],
        direct_gmv: ['LIVE GMV (Rp)', 'Direct GMV', 'LIVE direct GMV'],
        indirect_gmv: ['LIVE-attributed indirect GMV (Rp)', 'Indirect GMV', 'LIVE indirect GMV'],
        products_added: 'Products added',
        products_sold: ['Products sold', 'Different products sold'],
        orders_created: ['Orders created', 'Created orders'],
        orders: ['Orders paid for', 'Paid orders', 'LIVE-attributed orders'],
        items: ['LIVE-attributed items sold', 'Items sold'],
        items_again: 'LIVE items sold',
        indirect_items: ['LIVE-attributed indirect items sold', 'Indirect items sold'],
        buyers: ['Unique customers', 'Customers'],
        ctor: ['CTOR', 'CTOR (SKU orders)'],
        viewers: ['Viewers', 'Unique viewers'],
        views: 'Views',
        watch: ['Avg. viewing duration', 'Avg. viewing duration per view', 'Average viewing duration'],
        pcu: ['Peak concurrent viewers', 'PCU', 'Peak viewers'],
        acu: ['Average concurrent viewers', 'ACU', 'Avg. concurrent viewers'],
        comments: 'Comments',
        shares: 'Shares',
        likes: 'Likes',
        new_followers: ['New followers', 'Follows'],
        impressions: ['Product Impressions', 'Product views'],
        clicks: 'Product Clicks',
        ctr: 'CTR',
      },
    },
    id: {
      currency: 'IDR',
      zone: 'Asia/Jakarta',
      numbers: { point: ',', grouping: true },
      headers: {
        creator: 'Kreator',
        started: 'Waktu Live',
        duration: 'Durasi',
        gmv: 'GMV dari LIVE (Rp)',
        direct_gmv: 'GMV LIVE (Rp)',
        indirect_gmv: 'GMV tidak langsung dari LIVE (Rp)',
        products_added: 'Produk yang ditambahkan',
        products_sold: 'Produk Terjual',
        orders_created: 'Pemesanan',
        orders: 'Pesanan Dibayar',
        items: 'Produk yang terjual melalui LIVE',
        items_again: 'Produk yang terjual dari LIVE',
        indirect_items: 'Produk yang terjual dari LIVE secara tidak langsung',
        buyers: 'Pembeli unik',
        ctor: 'CTOR',
        viewers: 'Penonton',
        views: 'Live Stream Dilihat',
        watch: 'Durasi menonton rata-rata (Siaran LIVE)',
        pcu: null,
        acu: null,
        comments: 'Komentar',
        shares: 'Live Dibagikan',
        likes: 'Suka pada LIVE',
        new_followers: 'Pengikut baru (Video kreator)',
        impressions: 'Produk Dilihat',
        clicks: 'Klik Produk',
        ctr: 'CTR',
      },
    },
  },
  required: ['creator', 'duration', 'gmv', 'views'],
  amounts: ['gmv', 'direct_gmv', 'indirect_gmv'],
  daysIn: 'started',

  read(row, at, _, file) {
    const items = row.count(at.items)
    const again = row.count(at.items_again)
    const impressions = row.count(at.impressions)
    const clicks = row.count(at.clicks)
    const orders = row.count(at.orders)
    const started = file.period ? row.time(at.started) : row.needTime(at.started)
    return {
      row: row.number,
      cells: row.cells,
      fact: {
        handle: handleIn(row, at.creator),
        started_at: started,
        day: started === null ? (file.period?.from ?? null) : null,
        seconds: row.duration(at.duration),
        currency: file.currency,
        gmv: row.money(at.gmv),
        direct_gmv: row.money(at.direct_gmv),
        indirect_gmv: row.money(at.indirect_gmv),
        orders_created: row.count(at.orders_created),
        orders,
        // Which of the two columns is the sum of direct and indirect their names do not tell: the sum is never the smaller.
        items: items === null || (again !== null && again > items) ? again : items,
        indirect_items: row.count(at.indirect_items),
        buyers: row.count(at.buyers),
        products_added: row.count(at.products_added),
        products_sold: row.count(at.products_sold),
        views: row.count(at.views),
        viewers: row.count(at.viewers),
        pcu: row.count(at.pcu),
        acu: row.count(at.acu),
        avg_watch_seconds: row.seconds(at.watch),
        impressions,
        clicks,
        comments: row.count(at.comments),
        shares: row.count(at.shares),
        likes: row.count(at.likes),
        new_followers: row.count(at.new_followers),
        ctr_said: partsOr([clicks, impressions], row.text(at.ctr)),
        ctor_said: partsOr([orders, clicks], row.text(at.ctor)),
      },
    }
  },
})
