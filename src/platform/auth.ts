import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { kyselyAdapter } from '@better-auth/kysely-adapter'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { hashSessionTokens } from './auth/hashed-sessions.ts'
import { authOptions, CLIENT_HEADER, type AuthSettings } from './auth/options.ts'
import { refuseForeignOrigin } from './auth/same-origin.ts'
import type { User } from './auth/users.ts'

export { resetLink, type AuthSettings } from './auth/options.ts'
export { refuseForeignOrigin } from './auth/same-origin.ts'
export { grantScope, systemScope } from './auth/scope.ts'
export { createResetToken, createUser, findUserByEmail, removeUser, type User } from './auth/users.ts'

/** How people prove who they are: password, second factor, passkey, session. */
export type Auth = {
  /**
   * Answers everything below `/auth/`. `clientAddress` is whom the rate limit counts.
   * @throws Problem forbidden `request.foreign_origin`.
   */
  handle(request: Request, clientAddress: string): Promise<Response>
  /** Who is signed in by the session cookie of these headers, or null. */
  findSignedIn(headers: Headers): Promise<User | null>
  close(): Promise<void>
}

export function createAuth(settings: AuthSettings): Auth {
  const pool = openAuthPool(settings.databaseUrl)
  const adapter = kyselyAdapter(new Kysely({ dialect: new PostgresDialect({ pool }) }), { type: 'postgres', transaction: true })
  const auth = betterAuth({
    ...authOptions(settings),
    database: (options: BetterAuthOptions) => hashSessionTokens(adapter(options)),
  })
  const refused = new Set(settings.refusedEmails)

  return {
    async handle(request, clientAddress) {
      refuseForeignOrigin(request, settings.publicUrl ?? null)
      const headers = new Headers(request.headers)
      headers.set(CLIENT_HEADER, clientAddress)
      return auth.handler(new Request(request, { headers }))
    },
    async findSignedIn(headers) {
      const session = await auth.api.getSession({ headers })
      if (!session || refused.has(session.user.email)) return null
      const { id, email, name } = session.user
      return { id, email, name }
    },
    close: () => pool.end(),
  }
}

/** The library reads its own schema by its own types: dates are `Date` here, unlike in the rest of the house. */
export function openAuthPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    options: '-c role=kolive_app -c search_path=auth',
    application_name: 'kolive auth',
  })
  pool.on('error', () => {}) // An idle connection that dies is replaced at its next use.
  return pool
}
