/*
 * The content: frames of a length and that many bytes. The first is the header; then each table's rows in as many
 * frames as they take, ended by an empty one.
 */

const MOST = 65_536
const LENGTH = 4

export type Header = {
  /** The Kolive that wrote it, for people. */
  readonly kolive: string
  readonly created_at: string
  /** Which migrations made the schema, by name. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[]
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; readonly rows: number }[]
  /** What `DATA_DIR/secret` holds; only in a sealed backup. */
  readonly secret: string | null
}

export const END_OF_TABLE = toFrame(Buffer.alloc(0))

export function* toFrames(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += MOST) yield toFrame(bytes.subarray(start, start + MOST))
}

export function toHeaderFrame(header: Header): Buffer {
  return toFrame(Buffer.from(JSON.stringify(header)))
}

function toFrame(bytes: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(LENGTH + bytes.length)
  frame.writeUInt32BE(bytes.length)
  bytes.copy(frame, LENGTH)
  return frame
}

export async function* readFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    while (rest.length >= LENGTH) {
      const end = LENGTH + rest.readUInt32BE()
      if (rest.length < end) break
      yield rest.subarray(LENGTH, end)
      rest = rest.subarray(end)
    }
  }
}
