import type { Language } from '#shared/language'
import type { GmvKind } from '#modules/orders'
import type { CreatorRow } from '../queries/read-creators.ts'
import { changeOf } from './paper.ts'
import { column, spreadsheetOf, tableSheet, type Column } from './spreadsheet.ts'
import { contentWord, gmvWord, speak } from './words.ts'

export function creatorColumns(kind: GmvKind, language: Language): Column<CreatorRow>[] {
  const say = speak(language)
  const content = (type: 'live' | 'video' | 'showcase' | 'other') => `${gmvWord(kind, language)}: ${contentWord(type, language)}`
  return [
    column.text(say('creator'), 26, ({ creator }) => creator.name),
    column.text(say('handle'), 22, ({ creator }) => creator.handle && `@${creator.handle}`),
    column.text(say('tier'), 14, ({ tier }) => tier?.name),
    column.text(say('exclusive'), 11, ({ tier }) => tier && say(tier.exclusive ? 'yes' : 'no')),
    column.money(gmvWord(kind, language), (row) => row.gmv),
    column.money(say('before'), (row) => row.gmv_before),
    column.ratio(say('change'), (row) => changeOf(row.gmv.amount, row.gmv_before.amount)),
    column.money(content('live'), (row) => row.live),
    column.money(content('video'), (row) => row.video),
    column.money(content('showcase'), (row) => row.showcase),
    column.money(content('other'), (row) => row.other),
    column.count(say('orders'), (row) => row.orders),
    column.count(say('items'), (row) => row.items),
    column.money(say('refunds'), (row) => row.refunds),
    column.money(say('platformCommission'), (row) => row.platform_commission),
    column.money(say('brandCommission'), (row) => row.brand_commission),
    column.ratio(say('costRatio'), (row) => row.cost_ratio),
    column.count(say('lives'), (row) => row.live_figures?.lives),
    column.hours(say('liveHours'), (row) => row.live_figures?.hours),
    column.money(say('gmvPerHour'), (row) => row.live_figures?.gmv_per_hour),
  ]
}

/** The list of creators as a workbook. */
export function writeCreatorSheet(
  { creators, currency, kind }: { creators: readonly CreatorRow[]; currency: string; kind: GmvKind },
  language: Language,
): Promise<Buffer> {
  return spreadsheetOf([tableSheet(speak(language)('creators'), currency, creatorColumns(kind, language), creators)])
}
