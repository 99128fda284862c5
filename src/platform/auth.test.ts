import { createHmac } from 'node:crypto'
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, expect, test } from 'vitest'
import { appPool, asRole, testDatabaseUrl } from '#test/database'
import { createAuth, createResetToken, createUser, findUserByEmail, openAuthPool } from './auth.ts'
import { authOptions } from './auth/options.ts'

const settings = {
  databaseUrl: testDatabaseUrl,
  secret: 'a secret for tests, long enough to sign with',
  refusedEmails: ['demo@kolive.local'],
}
const auth = createAuth(settings)
afterAll(() => auth.close())

const ORIGIN = 'http://localhost:4100'
let asked = 0

/** A browser: it keeps its cookies, and has an address of its own so that tests do not limit each other. */
function browser({ address = `10.0.${asked >> 8}.${asked++ & 255}`, from = ORIGIN } = {}) {
  const cookies = new Map<string, string>()
  const headers = () => ({ cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') })
  const ask = async (method: string, path: string, body?: unknown) => {
    const request = new Request(`${ORIGIN}/auth${path}`, {
      method,
      headers: { ...headers(), origin: from, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const response = await auth.handle(request, address)
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split(/=(.*)/) as [string, string]
      cookies.set(name, value)
    }
    return { status: response.status, body: await response.json().catch(() => null), setCookie: response.headers.getSetCookie() }
  }
  return { ask, whoAmI: () => auth.findSignedIn(new Headers(headers())), cookies }
}

let people = 0
const PASSWORD = 'correct horse battery'
const newPerson = () => createUser(appPool, { email: `Person${++people}@example.com`, name: 'A person', password: PASSWORD })

test('the library would add nothing to our migration', async () => {
  const pool = openAuthPool(testDatabaseUrl)
  const { toBeCreated, toBeAdded, toBeAddedIndexes } = await getMigrations({ ...authOptions(settings), database: pool })
  await pool.end()
  expect({ toBeCreated, toBeAdded, toBeAddedIndexes }).toEqual({ toBeCreated: [], toBeAdded: [], toBeAddedIndexes: [] })
})

test('a person signs in by password, is known by the cookie, and signs out', async () => {
  const { id, email } = await newPerson()
  const { ask, whoAmI, cookies } = browser()
  const { status, setCookie } = await ask('POST', '/sign-in/email', { email, password: PASSWORD })
  expect(status).toBe(200)
  expect(setCookie.find((line) => line.startsWith('kolive.session_token='))).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(await whoAmI()).toEqual({ id, email, name: 'A person' })

  const stolen = new Headers({ cookie: `kolive.session_token=${cookies.get('kolive.session_token')}` })
  await ask('POST', '/sign-out', {})
  expect(await auth.findSignedIn(stolen)).toBeNull()
})

test('the database never holds a token that opens a session', async () => {
  const { email } = await newPerson()
  const { ask, cookies } = browser()
  await ask('POST', '/sign-in/email', { email, password: PASSWORD })
  const token = decodeURIComponent(cookies.get('kolive.session_token')!).split('.')[0]!
  expect(token).toHaveLength(32)
  const { rows } = await asRole(null).query('select token from auth.session')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map((row) => row.token)).not.toContain(token)
})

test('a wrong password, an unknown address and the demo seen from afar are refused alike', async () => {
  const { email } = await newPerson()
  await asRole(null).query(`delete from auth."user" where email = 'demo@kolive.local'`)
  await createUser(appPool, { email: 'demo@kolive.local', name: 'Demo', password: PASSWORD })
  const { ask } = browser()
  const refusals = [
    await ask('POST', '/sign-in/email', { email, password: 'not the password' }),
    await ask('POST', '/sign-in/email', { email: 'nobody@example.com', password: PASSWORD }),
    await ask('POST', '/sign-in/email', { email: 'Demo@kolive.local', password: PASSWORD }),
  ]
  for (const { status, body } of refusals)
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'INVALID_EMAIL_OR_PASSWORD' })
})

test('nobody signs up uninvited', async () => {
  const { status } = await browser().ask('POST', '/sign-up/email', { email: 'new@example.com', name: 'New', password: PASSWORD })
  expect(status).toBe(400)
  expect(await findUserByEmail(appPool, 'new@example.com')).toBeNull()
})

test('sign-in from a page of another site is refused', async () => {
  const { ask } = browser({ from: 'https://evil.example' })
  await expect(ask('POST', '/sign-in/email', {})).rejects.toMatchObject({ kind: 'forbidden', code: 'request.foreign_origin' })
})

test('who guesses from one address is slowed down, whatever address a header claims', async () => {
  const guess = (nth: number) =>
    auth.handle(
      new Request(`${ORIGIN}/auth/sign-in/email`, {
        method: 'POST',
        headers: {
          origin: ORIGIN,
          'content-type': 'application/json',
          'x-kolive-client': `1.2.3.${nth}`,
          'x-forwarded-for': `1.2.3.${nth}`,
        },
        body: '{}', // Refused before any password is hashed.
      }),
      '192.0.2.7',
    )
  const statuses = []
  for (let nth = 0; nth < 14; nth++) statuses.push((await guess(nth)).status)
  expect(statuses.filter((status) => status !== 429)).toHaveLength(10)
})

test.each([
  ['short', 'password.too_short'],
  ['Password123', 'password.too_common'],
  ['aaaaaaaaaaaa', 'password.too_common'],
  ['x'.repeat(129), 'password.too_long'],
])('the password %j is refused with %s', async (password, code) => {
  const refused = createUser(appPool, { email: 'weak@example.com', name: 'Weak', password })
  await expect(refused).rejects.toMatchObject({ kind: 'invalid', code })
})

test('a reset token sets a new password once and ends every session', async () => {
  const { id, email } = await newPerson()
  const { ask, whoAmI } = browser()
  await ask('POST', '/sign-in/email', { email, password: PASSWORD })
  const token = await createResetToken(appPool, id)

  expect(await ask('POST', '/reset-password', { token, newPassword: 'password123' })).toMatchObject({
    status: 400,
    body: { code: 'password.too_common' },
  })
  expect(await ask('POST', '/reset-password', { token, newPassword: 'a new one, longer' })).toMatchObject({ status: 200 })
  expect(await whoAmI()).toBeNull()
  expect(await ask('POST', '/reset-password', { token, newPassword: 'and another one' })).toMatchObject({ status: 400 })
  expect(await ask('POST', '/sign-in/email', { email, password: 'a new one, longer' })).toMatchObject({ status: 200 })
})

test('with a second factor the password alone opens nothing; a backup code works once', async () => {
  const { email } = await newPerson()
  const first = browser()
  await first.ask('POST', '/sign-in/email', { email, password: PASSWORD })
  const enabled = await first.ask('POST', '/two-factor/enable', { password: PASSWORD })
  const { totpURI, backupCodes } = enabled.body
  const secret = new URL(totpURI).searchParams.get('secret')!
  expect(await first.ask('POST', '/two-factor/verify-totp', { code: totp(secret) })).toMatchObject({ status: 200 })

  const second = browser()
  const code = totp(secret, 1)
  const signIn = await second.ask('POST', '/sign-in/email', { email, password: PASSWORD })
  expect(signIn.body).toMatchObject({ twoFactorRedirect: true })
  expect(await second.whoAmI()).toBeNull()
  expect(await second.ask('POST', '/two-factor/verify-totp', { code: '000000' })).toMatchObject({ status: 401 })
  expect(await second.ask('POST', '/two-factor/verify-totp', { code })).toMatchObject({ status: 200 })
  expect(await second.whoAmI()).toMatchObject({ email })

  const shoulder = browser()
  await shoulder.ask('POST', '/sign-in/email', { email, password: PASSWORD })
  expect(await shoulder.ask('POST', '/two-factor/verify-totp', { code, trustDevice: true })).toMatchObject({
    status: 401,
  })
  await shoulder.ask('POST', '/sign-in/email', { email, password: PASSWORD })
  expect(await shoulder.whoAmI()).toBeNull()

  for (const status of [200, 401]) {
    const third = browser()
    await third.ask('POST', '/sign-in/email', { email, password: PASSWORD })
    expect(await third.ask('POST', '/two-factor/verify-backup-code', { code: backupCodes[0] })).toMatchObject({ status })
  }
})

test('passkeys are offered for the host that the page came from, to who is signed in', async () => {
  const { email } = await newPerson()
  const { ask } = browser()
  expect(await ask('GET', '/passkey/generate-register-options')).toMatchObject({ status: 401 })
  await ask('POST', '/sign-in/email', { email, password: PASSWORD })
  const register = await ask('GET', '/passkey/generate-register-options')
  expect(register).toMatchObject({ status: 200, body: { rp: { id: 'localhost', name: 'Kolive' }, user: { name: email } } })
  expect(await browser().ask('GET', '/passkey/generate-authenticate-options')).toMatchObject({
    status: 200,
    body: { rpId: 'localhost' },
  })
})

test('behind https the cookie is sent over https only', async () => {
  const behind = createAuth({ ...settings, publicUrl: 'https://kolive.example' })
  const { email } = await newPerson()
  const request = new Request('https://kolive.example/auth/sign-in/email', {
    method: 'POST',
    headers: { origin: 'https://kolive.example', 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  const cookie = (await behind.handle(request, '10.9.9.9')).headers.getSetCookie().find((line) => line.includes('session_token'))
  await behind.close()
  expect(cookie).toMatch(/^__Secure-kolive\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/)
})

/** RFC 6238 with its defaults, as every authenticator app computes it. */
function totp(secret: string, stepsAhead = 0): string {
  const bits = [...secret]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsAhead))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest.at(-1)! & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
