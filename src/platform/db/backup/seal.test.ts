import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, unseal } from './seal.ts'

const PASSPHRASE = 'trăng sáng vườn chè'
const CHEAP = { N: 2, r: 8, p: 1, maxmem: 2 ** 25 }
const SALT = 16
const SEALED_PIECE = 65_536 + 16

/** In chunks of an odd size, as a stream may come. */
async function* inChunks(bytes: Buffer, size = 10_007) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

const sealed = async (bytes: Buffer) => Buffer.concat(await Array.fromAsync(seal(inChunks(bytes), PASSPHRASE, CHEAP)))
const unsealed = async (bytes: Buffer, passphrase = PASSPHRASE) =>
  Buffer.concat(await Array.fromAsync(unseal(inChunks(bytes), passphrase, CHEAP)))

test.each([0, 1, 65_535, 65_536, 65_537, 300_000])('%i bytes come back as they were', async (size) => {
  const bytes = randomBytes(size)
  expect((await unsealed(await sealed(bytes))).equals(bytes)).toBe(true)
})

test('the same passphrase opens it however the keyboard composes its letters; another does not', async () => {
  const file = await sealed(Buffer.from('facts'))
  expect(await unsealed(file, PASSPHRASE.normalize('NFD'))).toEqual(Buffer.from('facts'))
  await expect(unsealed(file, 'trang sang vuon che')).rejects.toMatchObject({ code: 'backup.passphrase_wrong' })
})

test('no piece can be changed, left out or moved', async () => {
  const file = await sealed(randomBytes(200_000))
  const piece = (index: number) => file.subarray(SALT + index * SEALED_PIECE, SALT + (index + 1) * SEALED_PIECE)
  const [salt, first, second, third, last] = [file.subarray(0, SALT), piece(0), piece(1), piece(2), piece(3)]
  const changed = Buffer.from(file)
  changed[SALT + SEALED_PIECE]! ^= 1
  for (const forged of [
    changed,
    Buffer.concat([salt, first, second, third]),
    Buffer.concat([salt, first, third, last]),
    Buffer.concat([salt, second, first, third, last]),
  ])
    await expect(unsealed(forged)).rejects.toMatchObject({ code: 'backup.passphrase_wrong' })
})
