import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { formatMoney, formatNumber } from '#shared/format'
import type { Language } from '#shared/language'
import { sumSales, type Sales } from '../queries/sales.ts'
import { listImportsById, type Import } from '../queries/imports.ts'
import { readWorkspace } from '../queries/workspace.ts'
import type { MessageShape } from '../schema.ts'
import { WORDS } from './words.ts'

/** A chat shows a dozen lines without folding them. */
const MOST_FILES = 5

/**
 * What imports brought, as plain text of at most twelve lines.
 * @throws Problem missing `import.no_batch` when there are none.
 */
export async function writeMessage(
  ctx: Ctx,
  imports: readonly Import[],
  asked?: Language,
): Promise<z.infer<typeof MessageShape>> {
  if (imports.length === 0) throw new Problem('missing', 'import.no_batch', 'There is no such batch here.')
  const { locale } = await readWorkspace(ctx)
  const language = asked ?? locale
  const done = imports.filter(({ status }) => status === 'done' || status === 'dry_run')
  const sales = await sumSales(
    ctx,
    done.map(({ id }) => id),
  )
  return { text: textOf(imports, sales, language), locale: language }
}

/** The same for imports by id. */
export async function messageOf(ctx: Ctx, ids: readonly string[]): Promise<string> {
  return (await writeMessage(ctx, await listImportsById(ctx, ids))).text
}

/** The same as text, from what is known of each file. */
function textOf(imports: readonly Import[], sales: Sales, language: Language): string {
  const number = (value: number) => formatNumber(value, language)
  const summed = (part: 'orders' | 'created' | 'updated' | 'rejected') =>
    number(imports.reduce((sum, { summary }) => sum + (summary?.[part] ?? 0), 0))
  const shown = imports.length > MOST_FILES ? MOST_FILES - 1 : MOST_FILES
  const lines = [WORDS.files[language](imports.length, daysOf(imports, language))]
  for (const file of imports.slice(0, shown)) lines.push(fileLine(file, language))
  if (imports.length > shown) lines.push(WORDS.more[language](imports.length - shown))
  if (sales.gmv.length > 0) {
    lines.push(WORDS.orders[language](summed('orders'), summed('created'), summed('updated')))
    lines.push(WORDS.gmv[language](sales.gmv.map((money) => formatMoney(money, language)).join(' · ')))
    const ahead = sales.creators.map(({ name, gmv }) => `${name} ${formatMoney(gmv, language, 'compact')}`)
    if (ahead.length > 0) lines.push(WORDS.ahead[language](ahead.join(', ')))
  }
  const rejected = summed('rejected')
  lines.push(rejected === '0' ? WORDS.allTaken[language]() : WORDS.byHand[language](rejected))
  return lines.join('\n')
}

function fileLine({ status, file_name, summary }: Import, language: Language): string {
  if (summary) return WORDS.file[language](file_name, formatNumber(summary.rows, language))
  return status === 'failed' ? WORDS.failed[language](file_name) : WORDS.underWay[language](file_name)
}

function daysOf(imports: readonly Import[], language: Language): string {
  const days = imports.flatMap(({ covers }) => (covers ? [covers.from, covers.to] : [])).toSorted()
  if (days.length === 0) return ''
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  return format.formatRange(new Date(days[0]!), new Date(days.at(-1)!))
}
