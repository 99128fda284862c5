import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { hostInUrl, isLoopback, readConfig, readSecret } from './config.ts'

test('without settings Kolive serves this machine, with a database of its own', () => {
  expect(readConfig({})).toEqual({
    databaseUrl: null,
    readDatabaseUrl: null,
    port: 4100,
    host: '127.0.0.1',
    publicUrl: null,
    dataDir: resolve('data'),
    run: ['web', 'track', 'worker'],
    logLevel: 'info',
    trustProxy: false,
    smtpUrl: null,
  })
})

test('an empty setting is no setting, as compose files write it', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', RUN: '', SMTP_URL: '' })).toEqual(readConfig({}))
})

test('each setting is read', () => {
  const env = {
    PORT: '80',
    HOST: '::',
    PUBLIC_URL: 'https://kolive.brand.example/',
    RUN: 'track, worker',
    TRUST_PROXY: '1',
    LOG_LEVEL: 'debug',
    SMTP_URL: 'smtps://mail.example',
  }
  expect(readConfig(env)).toMatchObject({
    port: 80,
    host: '::',
    publicUrl: 'https://kolive.brand.example',
    run: ['track', 'worker'],
    trustProxy: true,
    logLevel: 'debug',
    smtpUrl: 'smtps://mail.example',
  })
})

test.each([
  ['PORT', 'eighty'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['RUN', 'web,shop'],
  ['LOG_LEVEL', 'loud'],
  ['TRUST_PROXY', 'perhaps'],
  ['DATABASE_URL', 'mysql://kolive:hunter2@db/kolive'],
  ['READ_DATABASE_URL', 'replica:hunter2'],
  ['PUBLIC_URL', 'kolive.brand.example'],
  ['SMTP_URL', 'https://hunter2'],
])('%s=%s is refused in one line that names it and no password', (name, value) => {
  const refusal = (() => {
    try {
      readConfig({ [name]: value })
    } catch (error) {
      return error as Error
    }
  })()
  expect(refusal).toMatchObject({ code: 'config.invalid', message: expect.stringContaining(name) })
  expect(refusal?.message).not.toMatch(/hunter2|\n/)
})

test('a secret is made once, and only its owner reads it', () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'kolive-config-')), 'data')
  const secret = readSecret({}, dataDir)
  expect(secret).toHaveLength(43)
  expect(readSecret({}, dataDir)).toBe(secret)
  expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(secret)
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
})

test('a secret too short to keep anything is refused, wherever it comes from', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kolive-config-'))
  expect(() => readSecret({ SECRET: 'short' }, dataDir)).toThrow(/SECRET must be at least 32/)
  writeFileSync(join(dataDir, 'secret'), '')
  expect(() => readSecret({}, dataDir)).toThrow(/at least 32/)
})

test('only loopback addresses count as this machine', () => {
  expect(['127.0.0.1', '127.9.9.9', 'localhost', '::1'].every(isLoopback)).toBe(true)
  expect(['0.0.0.0', '::', '10.0.0.1', '127.example.com'].some(isLoopback)).toBe(false)
  expect(['::1', '0.0.0.0', 'kolive.local'].map(hostInUrl)).toEqual(['[::1]', 'localhost', 'kolive.local'])
})
