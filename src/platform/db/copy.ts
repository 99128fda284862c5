import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import type { Ctx } from './tenant.ts'

const NULL = String.raw`\N`
const SPECIAL = /[\\\t\n\r]/
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
      for (let index = 0; index < values.length; index++) text += (index > 0 ? '\t' : '') + encode(values[index])
      text += '\n'
    }
    if (text) yield Buffer.from(text)
  }
}

/** One value in COPY's text format. NUL cannot be stored in PostgreSQL's text and is dropped. */
function encode(value: unknown): string {
  if (value === null || value === undefined) return NULL
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (Array.isArray(value))
    return escape(value.length === 0 ? '{}' : `{${value.map((item) => JSON.stringify(String(item))).join(',')}}`)
  return typeof value === 'string' ? escape(value) : String(value)
}

function escape(text: string): string {
  const clean = text.includes('\0') ? text.replaceAll('\0', '') : text
  return SPECIAL.test(clean) ? clean.replace(/[\\\t\n\r]/g, (special) => ESCAPES[special]!) : clean
}
