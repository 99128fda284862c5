import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isIP } from 'node:net'
import { Problem } from './problem.ts'

/** The parts of Kolive a process can be: pages and API, redirects and postbacks, queued work. */
export const PARTS = ['web', 'track', 'worker'] as const
export type Part = (typeof PARTS)[number]

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export type Config = {
  /** Null means the PostgreSQL that comes with Kolive, with its files in `dataDir`. */
  readonly databaseUrl: string | null
  /** A replica for reports; null means the database itself. */
  readonly readDatabaseUrl: string | null
  readonly port: number
  readonly host: string
  /** How people reach Kolive, without a slash at the end; null means by whatever host a request names. */
  readonly publicUrl: string | null
  readonly dataDir: string
  readonly run: readonly Part[]
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** Whether a proxy in front says who the client is (`X-Forwarded-For`, `X-Forwarded-Proto`). */
  readonly trustProxy: boolean
  readonly smtpUrl: string | null
}

type Env = Readonly<Record<string, string | undefined>>

/** @throws Problem invalid `config.invalid`, one line that names the variable and what it may be, never its value where that may hold a password. */
export function readConfig(env: Env): Config {
  return {
    databaseUrl: readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    readDatabaseUrl: readUrl(env, 'READ_DATABASE_URL', ['postgres:', 'postgresql:']),
    port: readPort(env.PORT || '4100'),
    host: env.HOST || '127.0.0.1',
    publicUrl: readUrl(env, 'PUBLIC_URL', ['http:', 'https:'])?.replace(/\/+$/, '') ?? null,
    dataDir: resolve(env.DATA_DIR || './data'),
    run: readParts(env.RUN || PARTS.join(','), 'RUN'),
    logLevel: oneOf(LOG_LEVELS, env.LOG_LEVEL || 'info', 'LOG_LEVEL'),
    trustProxy: oneOf(['true', 'false', '1', '0'], env.TRUST_PROXY || 'false', 'TRUST_PROXY').match(/true|1/) !== null,
    smtpUrl: readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']),
  }
}

/** `web,track` as parts of Kolive. */
export function readParts(text: string, name: string): Part[] {
  return [...new Set(text.split(',').map((part) => oneOf(PARTS, part.trim(), name)))]
}

const SHORTEST_SECRET = 32

/**
 * What signs sessions and derives keys: `SECRET`, else made once and kept in `DATA_DIR/secret`, readable by its owner alone.
 * Not part of Config, so that nothing prints it by accident.
 */
export function readSecret(env: Env, dataDir: string): string {
  if (env.SECRET) return checkSecret(env.SECRET, 'SECRET')
  const file = join(dataDir, 'secret')
  try {
    return checkSecret(readIfThere(file) ?? makeSecret(dataDir, file), file)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw refuse(
      'SECRET',
      `could not be kept in ${file} (${(error as NodeJS.ErrnoException).code}): make DATA_DIR writable, or set SECRET`,
    )
  }
}

/** The secret that is kept in the data folder, to back it up; null where `SECRET` is set instead. */
export function readSecretFile(dataDir: string): string | null {
  return readIfThere(join(dataDir, 'secret'))
}

/** Keeps a secret from a backup where there is none. Says which one is there now. */
export function keepSecretFile(dataDir: string, secret: string): string {
  const file = join(dataDir, 'secret')
  return readIfThere(file) ?? makeSecret(dataDir, file, secret)
}

/** Two first starts at once end with one secret: a link to a name that exists is refused. */
function makeSecret(dataDir: string, file: string, secret = randomBytes(32).toString('base64url')): string {
  mkdirSync(dataDir, { recursive: true })
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, secret, { mode: 0o600 })
  try {
    linkSync(fresh, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(fresh)
  }
  return readFileSync(file, 'utf8').trim()
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function checkSecret(secret: string, where: string): string {
  if (secret.length < SHORTEST_SECRET) throw refuse(where, `must be at least ${SHORTEST_SECRET} characters`)
  return secret
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) throw refuse('PORT', `must be a number from 1 to 65535, not "${text}"`)
  return port
}

function readUrl(env: Env, name: string, protocols: readonly string[]): string | null {
  const text = env[name]
  if (!text) return null
  const protocol = URL.canParse(text) ? new URL(text).protocol : null
  // The value stays unsaid: addresses carry passwords.
  if (!protocol || !protocols.includes(protocol))
    throw refuse(name, `must be an address that starts with ${protocols.map((each) => `${each}//`).join(' or ')}`)
  return text
}

function oneOf<Value extends string>(values: readonly Value[], text: string, name: string): Value {
  const found = values.find((value) => value === text)
  if (!found) throw refuse(name, `must be one of ${values.join(', ')}, not "${text}"`)
  return found
}

function refuse(name: string, why: string): Problem {
  return new Problem('invalid', 'config.invalid', `${name} ${why}.`)
}

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

export function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return isIP(host) === 6 ? `[${host}]` : host
}
