import { createHash } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem } from '#platform/problem'

/** Where a received file lies until its import is done. The name is an id of ours, never the sender's. */
export function uploadPath(dataDir: string, id: string): string {
  return join(dataDir, 'uploads', id)
}

/** `hash` is SHA-256 in hex. */
export type Received = { readonly size: number; readonly hash: string }

/**
 * Streams a request's body to disk; what arrives only in part is taken away again.
 * @throws Problem invalid `upload.empty`, `upload.truncated` or `upload.too_large`
 */
export async function receiveUpload(request: Request, path: string, { mostBytes }: { mostBytes: number }): Promise<Received> {
  const announced = Number(request.headers.get('content-length') ?? NaN)
  if (announced > mostBytes) throw tooLarge(mostBytes)
  if (!request.body) throw new Problem('invalid', 'upload.empty', 'The request has no file.')
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
  let size = 0
  const hash = createHash('sha256')
  // Opened before anything can fail: a file that is still being opened cannot be taken away.
  const file = await open(path, 'w', 0o600)
  try {
    await pipeline(async function* () {
      for await (const chunk of arriving(request.body!)) {
        size += chunk.length
        if (size > mostBytes) throw tooLarge(mostBytes)
        hash.update(chunk)
        yield chunk
      }
    }, file.createWriteStream())
    if (size === 0) throw new Problem('invalid', 'upload.empty', 'The file is empty.')
    if (size !== (Number.isNaN(announced) ? size : announced)) throw truncated()
    return { size, hash: hash.digest('hex') }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** A sender that goes away in the middle is not a fault of ours. */
async function* arriving(body: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    yield* Readable.fromWeb(body as never)
  } catch {
    throw truncated()
  }
}

function truncated(): Problem {
  return new Problem('invalid', 'upload.truncated', 'The file arrived only in part: send it again.')
}

function tooLarge(mostBytes: number): Problem {
  return new Problem(
    'invalid',
    'upload.too_large',
    `A file may have at most ${Math.floor(mostBytes / 1_000_000)} MB: export a shorter period.`,
  )
}
