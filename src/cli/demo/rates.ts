import { setRate } from '#modules/ledger'
import type { Ctx } from '#platform/db/tenant'
import { DAY, instantOf } from './calendar.ts'

/** What a dollar and a dong cost in rupiah, Monday by Monday from the one before the first week. */
const DOLLAR = [16_480, 16_455, 16_510, 16_530, 16_620, 16_605, 16_570, 16_595, 16_640, 16_615, 16_690, 16_705, 16_680]
const DONGS_PER_DOLLAR = 26_310

/** The middle rates of a Monday, as somebody of the brand types them. */
export async function quoteRates(ctx: Ctx, week: number): Promise<void> {
  const day = instantOf(week * 7 * DAY)
    .toZonedDateTimeISO('Asia/Jakarta')
    .toPlainDate()
    .toString()
  const dollar = DOLLAR[week + 1]!
  const quote = { quote: 'IDR', day, source: 'Demo bank, middle rate' }
  await setRate(ctx, { ...quote, base: 'USD', rate: String(dollar) })
  await setRate(ctx, { ...quote, base: 'VND', rate: (dollar / DONGS_PER_DOLLAR).toFixed(6) })
}
