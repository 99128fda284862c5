import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { RESET_HOURS } from './options.ts'
import { hashNewPassword } from './passwords.ts'

export type User = { readonly id: string; readonly email: string; readonly name: string }

type Database = Pick<pg.Pool, 'query'>

export async function findUserByEmail(database: Database, email: string): Promise<User | null> {
  const { rows } = await database.query('select id, email, name from auth."user" where email = $1', [email.toLowerCase()])
  return rows[0] ?? null
}

/**
 * A person who signs in by e-mail and password. Written here and not through the library, whose connections are
 * its own, so that a person and the first membership are made in one transaction or not at all.
 *
 * @throws Problem conflict `user.exists`; invalid `password.…`.
 */
export async function createUser(database: Database, person: { email: string; name: string; password: string }): Promise<User> {
  const hash = await hashNewPassword(person.password)
  const user = { id: newId('usr'), email: person.email.toLowerCase(), name: person.name }
  const { rowCount } = await database.query(
    'insert into auth."user" (id, email, name, "emailVerified") values ($1, $2, $3, true) on conflict (email) do nothing',
    [user.id, user.email, user.name],
  )
  if (!rowCount) throw new Problem('conflict', 'user.exists', 'Somebody already signs in with this e-mail address.')
  await database.query(
    `insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt") values ($1, $2, 'credential', $2, $3, now())`,
    [newId('acc'), user.id, hash],
  )
  return user
}

/** A token that lets its holder choose a new password once, within a day; only its hash is kept, as the library hashes. */
export async function createResetToken(database: Database, userId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const identifier = createHash('sha256').update(`reset-password:${token}`).digest('base64url')
  await database.query(
    `insert into auth.verification (id, identifier, value, "expiresAt") values ($1, $2, $3, now() + make_interval(hours => $4))`,
    [newId('ath'), identifier, userId, RESET_HOURS],
  )
  return token
}

/** Takes a person out for good, with sessions, passkeys and second factor. */
export async function removeUser(database: Database, userId: string): Promise<void> {
  await database.query('delete from auth."user" where id = $1', [userId])
}
