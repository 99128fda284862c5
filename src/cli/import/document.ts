import type { importFile } from '#modules/imports'

type Imported = Awaited<ReturnType<typeof importFile>>

/** The document of the command line: the rejected rows themselves stand where the API has their number. */
export function toDocument({ rejections, rejected: _, ...summary }: Imported) {
  return { ...summary, rejected: rejections.map(({ cells: _cells, ...rejection }) => rejection) }
}

export type ImportDocument = ReturnType<typeof toDocument>

/** The same as a person reads it. */
export function describeImport(name: string, document: ImportDocument, dryRun: boolean): string {
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
