import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Ctx } from './tenant.ts'

const NULL = String.raw`\N`
// oxlint-disable-next-line no-control-regex -- NUL is what it looks for
const SPECIAL = /[\\\t\n\r\0]/
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** Streams rows into a table with COPY, as the server takes them: never more than a batch in memory. */
export async function copyRows<Row>(
  ctx: Ctx,
  table: string,
  batches: AsyncIterable<readonly Row[]>,
  toValues: (row: Row) => readonly unknown[],
): Promise<void> {
  const target = ctx.client.query(copyFrom(`copy ${table} from stdin`))
  await pipeline(Readable.from(chunks(batches, toValues), { objectMode: false }), target)
}

async function* chunks<Row>(batches: AsyncIterable<readonly Row[]>, toValues: (row: Row) => readonly unknown[]) {
  for await (const batch of batches) {
    let text = ''
    for (const row of batch) {
      const values = toValues(row)
      text += encode(values[0])
      for (let index = 1; index < values.length; index++) text += `\t${encode(values[index])}`
      text += '\n'
    }
    if (text) yield Buffer.from(text)
  }
}

/** One value in COPY's text format. */
function encode(value: unknown): string {
  if (typeof value === 'string') return SPECIAL.test(value) ? escape(value) : value
  if (value === null || value === undefined) return NULL
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (Array.isArray(value))
    return escape(value.length === 0 ? '{}' : `{${value.map((item) => JSON.stringify(String(item))).join(',')}}`)
  return String(value)
}

/** NUL cannot be stored in PostgreSQL's text and is dropped. */
function escape(text: string): string {
  return text.replaceAll('\0', '').replace(/[\\\t\n\r]/g, (special) => ESCAPES[special]!)
}
