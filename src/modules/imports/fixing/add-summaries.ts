import { formatMicros, parseMicros } from '#shared/money'
import type { ImportSummary } from '../schema.ts'

type Amount = ImportSummary['totals']['order_value'][number]

/** What an import says once rows have joined it that were rejected before: they are rows already, and lines only now. */
export function addSummaries(before: ImportSummary, joined: ImportSummary): ImportSummary {
  const totals = Object.entries(before.totals).map(([name, amounts]) => [
    name,
    addAmounts(amounts, joined.totals[name as keyof ImportSummary['totals']]),
  ])
  return {
    ...before,
    orders: before.orders + joined.orders,
    lines: before.lines + joined.lines,
    created: before.created + joined.created,
    updated: before.updated + joined.updated,
    unchanged: before.unchanged + joined.unchanged,
    creators: before.creators + joined.creators,
    products: before.products + joined.products,
    dismissed: before.dismissed ?? 0,
    statuses: addCounts(before.statuses, joined.statuses),
    totals: Object.fromEntries(totals),
  }
}

function addCounts(before: Record<string, number>, joined: Record<string, number>): Record<string, number> {
  const sum = { ...before }
  for (const [status, lines] of Object.entries(joined)) sum[status] = (sum[status] ?? 0) + lines
  return sum
}

function addAmounts(before: readonly Amount[], joined: readonly Amount[] = []): Amount[] {
  const sum = new Map<string, bigint>()
  for (const { amount, currency } of [...before, ...joined])
    sum.set(currency, (sum.get(currency) ?? 0n) + (parseMicros(amount) ?? 0n))
  return [...sum].map(([currency, micros]) => ({ amount: formatMicros(micros), currency }))
}
