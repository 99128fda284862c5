import { normaliseHandle } from '#modules/creators'
import type { Row } from './row.ts'

/** The account a row names, as its platform compares it; null where it names none. */
export function handleIn(row: Row, at: number): string | null {
  const text = row.text(at)
  return text === null ? null : normaliseHandle(text) || null
}
