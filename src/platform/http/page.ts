import { Problem } from '#platform/problem'

/**
 * The sort values at which a page begins, or null for the first page. A cursor is opaque to the caller: it is the sort
 * values of the last row before.
 *
 * @throws Problem invalid `list.cursor` when it is none of ours.
 */
export function readCursor(cursor: string | undefined, size: number): (string | null)[] | null {
  if (!cursor) return null
  const values = findCursor(cursor, size)
  if (!values) throw new Problem('invalid', 'list.cursor', 'The cursor is none of ours: start from the first page.')
  return values
}

/** The sort values a cursor holds, or null when it is none of ours. */
export function findCursor(cursor: string, size: number): (string | null)[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const isOurs =
      Array.isArray(values) && values.length === size && values.every((value) => value === null || typeof value === 'string')
    return isOurs ? values : null
  } catch {
    return null
  }
}

/** A page of rows that were read one too many: the one more says that another page follows. */
export function cutPage<Row>(rows: readonly Row[], limit: number, sortValues: (last: Row) => readonly (string | null)[]) {
  const page = rows.slice(0, limit)
  const next = rows.length > limit ? Buffer.from(JSON.stringify(sortValues(page.at(-1)!))).toString('base64url') : null
  return { page, next }
}
