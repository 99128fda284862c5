import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { mapSubIds } from '#modules/creators'
import { importFile } from '#modules/imports'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { createRandom, type Random } from '#shared/random'
import { DAY, HOUR, instantOf, MINUTE, showTime, stampOf, type WallTime } from './calendar.ts'
import { BABY_CARE } from './goods.ts'

/** The first brand's own affiliate account at Shopee: other people's shops, and sub-ids instead of creators. */
const ACCOUNT = 'bumibayi.pilihan'
/** The weeks, counted from 0, before whose Monday its report is downloaded: each covers the four before. */
const DOWNLOADED = [10, 12]
const LINES_A_WEEK = 75
const WEEKS_COVERED = 4

const MERCHANTS = [
  ['Toko Bunda Ceria', '880011'],
  ['Rumah Si Kecil', '880012'],
  ['Mama & Baby Corner', '880013'],
  ['Ceria Kids Store', '880014'],
] as const

/** In the first place of the link stands who shared it, in the second where. The last four are nobody's yet. */
const SHARERS = ['LV01', 'LV02', 'VD03', 'LV04', 'VD05', 'LV06', 'VD07', 'KOC8', 'KOC9'] as const
const KNOWN = 5
const PLACES = ['live', 'bio', 'grup', ''] as const

type Sale = {
  readonly orderId: string
  readonly orderedAt: WallTime
  readonly shop: (typeof MERCHANTS)[number]
  readonly itemId: string
  readonly name: string
  readonly price: number
  readonly quantity: number
  readonly sharer: string
  readonly place: string
  readonly fate: 'completed' | 'cancelled' | 'unpaid'
}

/** Two reports of the account, and whose the first sub-ids are: `creatorIds`, from the best seller down. */
export async function loadAffiliateAccount(
  site: { readonly pool: pg.Pool; readonly scope: Scope; readonly folder: string },
  { seed, creatorIds }: { readonly seed: number; readonly creatorIds: readonly string[] },
): Promise<void> {
  const sales = planSales(createRandom(seed, 'affiliate account'))
  await inWorkspace(site.pool, site.scope, (ctx) =>
    mapSubIds(ctx, {
      platform: 'shopee',
      account: ACCOUNT,
      mapped: SHARERS.slice(0, KNOWN).map((value, index) => ({ position: 1, value, to: { creator_id: creatorIds[index]! } })),
    }),
  )
  for (const week of DOWNLOADED) {
    const moment = week * 7 * DAY + 9 * HOUR
    const covered = sales.filter(({ orderedAt }) => orderedAt < week * 7 * DAY && orderedAt >= (week - WEEKS_COVERED) * 7 * DAY)
    const name = `AffiliateCommissionReport${stampOf(moment)}.csv`
    const path = join(site.folder, name)
    await writeFile(path, `\uFEFF${[HEADERS, ...covered.map((sale) => toCells(sale, moment))].map(toRow).join('\n')}\n`)
    const options = { kind: 'auto', account: ACCOUNT, exported_at: instantOf(moment).toString() }
    await importFile(site.pool, site.scope, { id: newId('imp'), path, name, options })
    await rm(path)
  }
}

function planSales(random: Random): Sale[] {
  const shelf = MERCHANTS.flatMap((shop, index) =>
    random
      .shuffled(BABY_CARE)
      .slice(0, 4)
      .map((good, place) => ({ shop, good, itemId: `2411${index}${String(place).padStart(4, '0')}` })),
  )
  const first = (DOWNLOADED[0]! - WEEKS_COVERED) * 7 * DAY
  const weeks = DOWNLOADED.at(-1)! - DOWNLOADED[0]! + WEEKS_COVERED
  return Array.from({ length: weeks * LINES_A_WEEK }, (): Sale => {
    const { shop, good, itemId } = random.pick(shelf)
    const orderedAt = first + random.between(0, weeks * 7 * DAY - 1)
    return {
      orderId: `${stampOf(orderedAt).slice(2, 8)}${random.digits('', 8)}`,
      orderedAt,
      shop,
      itemId,
      name: good.name,
      price: random.pick(good.skus)[1],
      quantity: random.weighted([1, 2, 3], (count) => 10 / count ** 2),
      sharer: random.weighted(SHARERS, (sharer) => 12 - SHARERS.indexOf(sharer)),
      place: random.pick(PLACES),
      fate: random.weighted(
        ['completed', 'cancelled', 'unpaid'] as const,
        (fate) => ({ completed: 88, cancelled: 9, unpaid: 3 })[fate],
      ),
    }
  })
}

const HEADERS = [
  'ID Pemesanan',
  'Status Pesanan',
  'Waktu Pemesanan',
  'Waktu Terselesaikan',
  'Waktu Klik',
  'Nama Toko',
  'ID Shop',
  'ID Barang',
  'Nama Barang',
  'ID Model',
  'ID Promosi',
  'L1 Kategori Global',
  'L2 Kategori Global',
  'L3 Kategori Global',
  'Harga(Rp)',
  'Jumlah',
  'Tipe Penawaran',
  'Nilai Pembelian(Rp)',
  'Jumlah Pengembalian Dana(Rp)',
  'Persentase Komisi Shopee pada Produk',
  'Persentase Komisi XTRA pada Produk',
  'Total Komisi per Produk(Rp)',
  'Nama MCN Terhubung',
  'Biaya Manajemen MCN(Rp)',
  'Komisi Bersih Affiliate (Rp)',
  'Catatan Produk Affiliate',
  'Status Pembelian',
  'Tag_link1',
  'Tag_link2',
  'Tag_link3',
  'Tag_link4',
  'Tag_link5',
  'Platform',
]

const DAYS_TO_COMPLETE = 5
const WORDS = { pending: 'Tertunda', completed: 'Selesai', cancelled: 'Dibatalkan', unpaid: 'Belum Dibayar' }

/** A sale as the report of a moment says it: what is ordered is pending until it is decided. */
function toCells({ fate, orderedAt, ...sale }: Sale, moment: WallTime): string[] {
  const decidedAt = orderedAt + DAYS_TO_COMPLETE * DAY
  const status = fate === 'unpaid' ? 'unpaid' : decidedAt < moment ? fate : 'pending'
  const value = sale.price * sale.quantity
  const commission = status === 'cancelled' ? 0 : Math.min(value * 0.1, 20_000)
  const [refunded, kept] = status === 'cancelled' ? [value, 0] : [0, value]
  return [
    sale.orderId,
    WORDS[status],
    time(orderedAt),
    status === 'completed' ? time(decidedAt) : '',
    time(orderedAt - 12 * MINUTE),
    ...sale.shop,
    sale.itemId,
    sale.name,
    `${sale.itemId}1`,
    '',
    'Ibu & Bayi',
    'Perawatan Bayi',
    '',
    String(sale.price),
    String(sale.quantity),
    'Shopee Comm',
    String(kept),
    String(refunded),
    '10.00%',
    '0.00%',
    String(commission),
    '',
    '0',
    String(commission),
    '',
    'Lama',
    sale.sharer,
    sale.place,
    '',
    '',
    '',
    'Others',
  ]
}

/** As Shopee writes it: `2026-11-02 20:15:41`. */
function time(at: WallTime): string {
  const [date, clock] = showTime(at).split(' ')
  return `${date!.split('/').toReversed().join('-')} ${clock}`
}

const toRow = (cells: readonly string[]) =>
  cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
