import { basename, resolve } from 'node:path'
import { importFile } from '#modules/imports'
import { newId } from '#shared/id'
import { defineCommand, WrongUsage, type Cli } from './command.ts'
import { WORKSPACE, withWorkspace } from './workspace.ts'

export default defineCommand({
  usage:
    'FILE… [--kind auto|…] [--shop NAME] [--account NAME] [--zone Asia/Ho_Chi_Minh] [--exported-at T] [--dry-run] [--workspace W]',
  options: {
    kind: { type: 'string', default: 'auto' },
    shop: { type: 'string' },
    account: { type: 'string' },
    zone: { type: 'string' },
    'exported-at': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    ...WORKSPACE,
  },
  async run({ values, positionals: files }, cli) {
    if (files.length === 0) throw new WrongUsage('Name at least one file.')
    const { shop, account, zone } = values
    const exported_at = readMoment(values['exported-at'])
    const options = {
      kind: values.kind!,
      ...(shop && { shop }),
      ...(account && { account }),
      ...(zone && { zone }),
      ...(exported_at && { exported_at }),
    }
    const documents: Document[] = []
    await withWorkspace(cli, values.workspace, async ({ pool, scope }) => {
      for (const file of files) {
        const name = basename(file)
        const onProgress = progress(cli, name)
        const imported = await importFile(pool, scope, {
          id: newId('imp'),
          path: resolve(file),
          name,
          options,
          dryRun: values['dry-run']!,
          onProgress,
        })
        documents.push(toDocument(imported))
      }
    })
    cli.answer(
      documents.length === 1 ? documents[0] : documents,
      documents.map((document, index) => describe(basename(files[index]!), document, values['dry-run']!)).join('\n\n'),
    )
  },
})

type Imported = Awaited<ReturnType<typeof importFile>>

/** The document of the command line: the rejected rows themselves stand where the API has their number. */
function toDocument({ rejections, rejected: _, ...summary }: Imported) {
  return { ...summary, rejected: rejections }
}

type Document = ReturnType<typeof toDocument>

function readMoment(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  try {
    return Temporal.Instant.from(text).toString()
  } catch {
    throw new WrongUsage(`--exported-at is a moment with its offset, such as 2026-04-21T15:30:00+07:00, not "${text}".`)
  }
}

const PROGRESS_EVERY_ROWS = 50_000

function progress(cli: Cli, name: string): (rows: number) => void {
  let next = PROGRESS_EVERY_ROWS
  return (rows) => {
    if (rows < next) return
    next = rows + PROGRESS_EVERY_ROWS
    cli.say(`${name}: ${rows} rows read`)
  }
}

function describe(name: string, document: Document, dryRun: boolean): string {
  const { kind, locale, as_of, rows, lines, orders, created, updated, unchanged, rejected, totals, creators, products } = document
  const money = (amounts: readonly { amount: string; currency: string }[]) =>
    amounts.map(({ amount, currency }) => `${amount} ${currency}`).join(', ') || 'none'
  return [
    `${name}: ${kind} (${locale}), as of ${as_of}${dryRun ? ', dry run: nothing was kept' : ''}`,
    `  ${rows} rows, ${lines} lines of ${orders} orders: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected.length} rejected`,
    `  order value ${money(totals.order_value)}; refunds ${money(totals.refund)}; commission ${money(totals.commission)}`,
    `  ${creators} new creators, ${products} new products`,
    ...rejected.slice(0, 20).map((each) => `  row ${each.row}${each.column ? `, ${each.column}` : ''}: ${each.message}`),
    ...(rejected.length > 20 ? [`  … and ${rejected.length - 20} more: --json lists them all`] : []),
  ].join('\n')
}
