import type { Brand } from './brands.ts'
import type { DemoLine } from './demo-line.ts'
import { DAY, HOUR, MINUTE, spreadOverDays, WEEKS } from './calendar.ts'
import { paidRate, planOf } from './collaborations.ts'
import { drawFate } from './fates.ts'
import type { Cast, Content, Person } from './people.ts'
import { createRandom, type Random } from '#shared/random'
import { stockShelf, type ShelfItem } from './shelf.ts'

/** Orders of each week, the same whenever they are asked for. */
export type OrderBook = { week(index: number): DemoLine[] }

const CONTENTS: readonly Content[] = ['live', 'video', 'showcase', 'external']

/** How likely an order is in each hour of the day: lives sell in the evening, the rest all day. */
const LIVE_HOURS = [6, 2, 1, 1, 1, 1, 2, 4, 8, 14, 18, 20, 26, 18, 14, 14, 18, 24, 44, 78, 100, 92, 56, 22]
const OTHER_HOURS = [14, 8, 5, 4, 4, 8, 18, 28, 36, 42, 46, 50, 58, 50, 44, 42, 44, 48, 56, 66, 72, 68, 50, 28]
const HOURS = LIVE_HOURS.map((_, hour) => hour)

export function planOrders({ brand, cast, lines, seed }: { brand: Brand; cast: Cast; lines: number; seed: number }): OrderBook {
  const shelf = stockShelf(brand, seed)
  const perDay = spreadOverDays(lines)
  return {
    week(index) {
      const random = createRandom(seed, `orders ${brand.name} ${index}`)
      const weightOf = ([, rank]: readonly [Person, number]) => sellingPower(rank, index)
      const creators = cast.map((person, rank) => [person, rank] as const)
      const contents = createContentIds(random)
      const week: DemoLine[] = []
      for (let day = index * 7; day < index * 7 + 7; day++) {
        let orders = 0
        for (let left = perDay[day]!; left > 0;) {
          const [creator, place] = random.weighted(creators, weightOf)
          const order = drawOrder(random, {
            brand,
            shelf,
            creator,
            place,
            day,
            contents,
            orderId: orderIdOf(random, brand, day, orders++),
          }).slice(0, left)
          week.push(...order)
          left -= order.length
        }
      }
      return week
    },
  }
}

/** A few sell most. Two large ones lose their audience in the last two weeks. */
function sellingPower(rank: number, week: number): number {
  const fades = (rank === 2 || rank === 6) && week >= WEEKS - 2
  return (fades ? 0.15 : 1) / (rank + 2.5) ** 0.95
}

type Occasion = {
  readonly brand: Brand
  readonly shelf: readonly ShelfItem[]
  readonly creator: Person
  /** Of the creator in the brand's cast. */
  readonly place: number
  readonly day: number
  readonly orderId: string
  readonly contents: ReturnType<typeof createContentIds>
}

function drawOrder(random: Random, { brand, shelf, creator, place, day, orderId, contents }: Occasion): DemoLine[] {
  const content = random.weighted(CONTENTS, (each) => creator.mix[each])
  const hours = content === 'live' ? LIVE_HOURS : OTHER_HOURS
  const hour = random.weighted(HOURS, (each) => hours[each]!)
  const orderedAt = day * DAY + hour * HOUR + random.between(0, 59) * MINUTE + random.between(0, 59)
  const size = random.weighted([1, 2, 3], (lines) => [78, 17, 5][lines - 1]!)
  const items = new Set(Array.from({ length: size }, () => random.weighted(shelf, ({ popularity }) => popularity)))
  const prefersTarget = random.chance(0.6)
  const contentId = contents.idOf(creator, content, day)
  const byAdvert = content === 'video' && random.chance(0.12)
  const sale = { place, day, orderId, byAdvert, prefersTarget }
  const shared = {
    orderId,
    creator,
    content,
    contentId,
    named: planOf(sale).named,
    byAdvert,
    tokopedia: brand.currency === 'IDR' && random.chance(0.12),
    cashOnDelivery: random.chance(0.45),
    orderedAt,
    fate: drawFate(random),
  }
  return [...items].map((item) => {
    const quantity = random.weighted([1, 2, 3], (pieces) => [80, 15, 5][pieces - 1]!)
    const discount = random.pick(content === 'live' ? [0, 5, 8, 10, 12] : [0, 0, 3, 5, 8])
    const payment = Math.round((item.price * quantity * (100 - discount)) / 10_000) * 100
    return { ...shared, item, quantity, payment, rate: paidRate(item, sale) }
  })
}

/** A creator has one live a day; a video sells for some days; the showcase has no id. */
function createContentIds(random: Random) {
  const ids = new Map<string, string>()
  return {
    idOf({ handle }: Person, content: Content, day: number): string | null {
      if (content === 'showcase' || content === 'external') return null
      const key = `${handle} ${content} ${content === 'live' ? day : Math.floor(day / 4)}`
      const id = ids.get(key) ?? random.digits('74', 19)
      ids.set(key, id)
      return id
    },
  }
}

/** 18 digits, never twice: brand, day and count are in it. */
function orderIdOf(random: Random, brand: Brand, day: number, count: number): string {
  const dayAndCount = `${String(day).padStart(2, '0')}${String(count).padStart(5, '0')}`
  return random.digits(`58${brand.currency === 'IDR' ? 1 : 2}${dayAndCount}`, 18)
}
