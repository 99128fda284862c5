import { createReadStream } from 'node:fs'
import { Problem } from '#platform/problem'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** By the byte order mark, else UTF-8. @throws Problem invalid `import.bad_encoding` for UTF-16 without one. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head.includes(0)) throw badEncoding()
  return 'utf-8'
}

/** Small enough that a block's rows are gone before the garbage collector looks for them. */
const BLOCK_BYTES = 64 * 1024

/** The text of a file in blocks. @throws Problem invalid `import.bad_encoding` where bytes are no text. */
export async function* readTextBlocks(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw badEncoding()
    }
  }
  for await (const bytes of createReadStream(path, { highWaterMark: BLOCK_BYTES })) yield decode(bytes)
  yield decode()
}

function badEncoding(): Problem {
  return new Problem(
    'invalid',
    'import.bad_encoding',
    'The file is not UTF-8 text. Save it as "CSV UTF-8" or as XLSX and import it again.',
  )
}
