import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { Problem } from '#platform/problem'

/*
 * A passphrase over a stream of any length: a random salt, then pieces of 64 KiB under AES-256-GCM. A piece's nonce is
 * its number and whether it is the last, so none can be left out, repeated or moved; the key is the salt's alone, so a
 * nonce never comes twice.
 */

const SALT = 16
const PIECE = 65_536
const TAG = 16
const CIPHER = 'aes-256-gcm'
/** Some 0.3 s and 128 MiB for each guess at a passphrase. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 }

type Cost = { readonly N: number; readonly r: number; readonly p: number; readonly maxmem: number }

const derive = promisify<string, Buffer, number, Cost, Buffer>(scrypt)

export async function* seal(chunks: AsyncIterable<Buffer>, passphrase: string, cost: Cost = COST): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT)
  yield salt
  const key = await deriveKey(passphrase, salt, cost)
  for await (const { piece, nonce } of inPieces(chunks, PIECE)) {
    const cipher = createCipheriv(CIPHER, key, nonce)
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
  }
}

/** @throws Problem invalid `backup.passphrase_wrong` before anything is yielded; a later piece that does not fit is the same. */
export async function* unseal(chunks: AsyncIterable<Buffer>, passphrase: string, cost: Cost = COST): AsyncGenerator<Buffer> {
  let key: Buffer | undefined
  for await (const { piece, nonce, salt } of inPieces(chunks, PIECE + TAG, SALT)) {
    key ??= await deriveKey(passphrase, salt, cost)
    const decipher = createDecipheriv(CIPHER, key, nonce)
    decipher.setAuthTag(piece.subarray(-TAG))
    const text = decipher.update(piece.subarray(0, -TAG))
    try {
      decipher.final()
    } catch {
      throw new Problem('invalid', 'backup.passphrase_wrong', 'The passphrase does not open this backup.')
    }
    yield text
  }
}

function deriveKey(passphrase: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return derive(passphrase.normalize('NFC'), salt, 32, cost)
}

/** The stream behind its salt in pieces of one size; the last, which may be shorter or empty, is known as such. */
async function* inPieces(chunks: AsyncIterable<Buffer>, size: number, saltSize = 0) {
  let salt: Buffer | undefined
  let number = 0
  let rest: Buffer = Buffer.alloc(0)
  const take = (length: number) => {
    const taken = rest.subarray(0, length)
    rest = rest.subarray(length)
    return taken
  }
  const next = (length: number, last: boolean) => ({ piece: take(length), nonce: nonceOf(number++, last), salt: salt! })
  for await (const chunk of chunks) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    if (!salt && rest.length >= saltSize) salt = Buffer.from(take(saltSize))
    while (salt && rest.length > size) yield next(size, false)
  }
  yield next(rest.length, true)
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(number, 5, 6)
  nonce[11] = last ? 1 : 0
  return nonce
}
