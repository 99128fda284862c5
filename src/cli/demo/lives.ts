import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { importFile } from '#modules/imports'
import type { Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { createRandom } from '#shared/random'
import type { Brand } from './brands.ts'
import { DAY, HOUR, instantOf, MINUTE, stampOf, type WallTime } from './calendar.ts'
import { aspectAt } from './fates.ts'
import type { DemoLine } from './demo-line.ts'

type Site = { readonly pool: pg.Pool; readonly scope: Scope; readonly folder: string }

/** Below so many lines a creator sold by a replay, and was not on air. */
const LEAST_LINES = 4

/**
 * Imports the LIVE analysis that somebody downloads with the order export: a row for each evening on which a creator
 * sold live. What a live is credited with are its own orders, those it later loses too, and some bought after it.
 */
export async function loadLives(
  { pool, scope, folder }: Site,
  brand: Brand,
  lines: readonly DemoLine[],
  moment: WallTime,
): Promise<void> {
  const { name, text } = writeLives(brand, lines, moment)
  const path = join(folder, name)
  await writeFile(path, text)
  await importFile(pool, scope, {
    id: newId('imp'),
    path,
    name,
    options: { kind: 'auto', shop: brand.shop, zone: brand.zone },
  })
  await rm(path)
}

function writeLives(brand: Brand, lines: readonly DemoLine[], moment: WallTime): { name: string; text: string } {
  const sold = lines.filter(({ content, contentId }) => content === 'live' && contentId !== null)
  const lives = [...Map.groupBy(sold, ({ contentId }) => contentId!)].filter(([, own]) => own.length >= LEAST_LINES)
  const rows = lives.map(([id, own]) => toRow(brand, id, own, moment))
  const file = [HEADERS[brand.language], ...rows].map(
    (cells) => `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\r\n`,
  )
  return {
    name: `live_analysis_${brand.currency.toLowerCase()}_${stampOf(moment + 5 * MINUTE)}.csv`,
    text: `\uFEFF${file.join('')}`,
  }
}

const HEADERS = {
  id: `ID Kreator,Kreator,Nama panggilan,Waktu Live,Durasi,GMV dari LIVE (Rp),GMV LIVE (Rp),GMV tidak langsung dari LIVE (Rp),Produk yang ditambahkan,Produk Terjual,Pemesanan,Pesanan Dibayar,Produk yang terjual melalui LIVE,Pembeli unik,CTOR,Penonton,Live Stream Dilihat,Durasi menonton rata-rata (Siaran LIVE),Komentar,Live Dibagikan,Suka pada LIVE,Pengikut baru (Video kreator),Produk Dilihat,Klik Produk,CTR`.split(
    ',',
  ),
  vi: `Creator ID,Creator,Nickname,LIVE time,Duration,Attributed GMV,Direct GMV,Indirect GMV,Products added,Products sold,Orders created,Paid orders,Items sold,Customers,CTOR,Viewers,Views,Avg. viewing duration,Comments,Shares,Likes,New followers,Product Impressions,Product Clicks,CTR,PCU`.split(
    ',',
  ),
} as const

function toRow({ language, zone }: Brand, liveId: string, lines: readonly DemoLine[], moment: WallTime): string[] {
  const random = createRandom(Number(liveId.slice(-9)), 'live')
  const { creator, orderedAt } = lines[0]!
  const sum = (read: (line: DemoLine) => number) => lines.reduce((total, line) => total + read(line), 0)
  const orders = new Set(lines.map(({ orderId }) => orderId)).size
  const paid = new Set(lines.filter((line) => aspectAt(line, moment).status !== 'unpaid').map(({ orderId }) => orderId)).size
  const direct = sum(({ payment }) => payment)
  const indirect = Math.round((direct * random.between(1, 6)) / 100)
  const start = Math.floor(orderedAt / DAY) * DAY + random.between(9, 19) * HOUR + random.pick([0, 15, 30]) * MINUTE
  const seconds = Math.min(6 * HOUR, 50 * MINUTE + lines.length * random.between(4, 9) * MINUTE) + random.between(0, 59)
  const views = lines.length * random.between(90, 220) + random.between(50, 400)
  const clicks = Math.round(paid * (100 / random.between(6, 14)))
  const impressions = clicks * random.between(8, 16)
  const number = (value: number) => (language === 'id' ? value.toLocaleString('id') : value.toLocaleString('en'))
  // The English head names no currency, so its amounts are marked with theirs.
  const money = (value: number) => (language === 'id' ? number(value) : `₫${number(value)}`)
  const percent = (part: number, whole: number) =>
    `${((part / whole) * 100).toFixed(2).replace('.', language === 'id' ? ',' : '.')}%`
  return [
    random.digits('71', 19),
    creator.handle,
    creator.name,
    instantOf(start).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' '),
    `${Math.floor(seconds / HOUR)}h ${Math.floor((seconds % HOUR) / MINUTE)}min`,
    money(direct + indirect),
    money(direct),
    money(indirect),
    number(random.between(20, 90)),
    number(new Set(lines.map(({ item }) => item.productId)).size),
    number(orders),
    number(paid),
    number(sum(({ quantity }) => quantity)),
    number(orders),
    percent(paid, clicks),
    number(Math.round(views * 0.71)),
    number(views),
    `${random.between(28, 95)}s`,
    number(Math.round(views / random.between(10, 30))),
    number(Math.round(views / random.between(80, 200))),
    number(views * random.between(2, 9)),
    number(Math.round(views / random.between(90, 300))),
    number(impressions),
    number(clicks),
    percent(clicks, impressions),
    ...(language === 'vi' ? [number(Math.round(views / random.between(12, 30)))] : []),
  ]
}
