import { passkey } from '@better-auth/passkey'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import type { BetterAuthOptions } from 'better-auth'
import { newId } from '#shared/id'
import { findPasswordProblem, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.ts'

export type AuthSettings = {
  readonly databaseUrl: string
  /** Signs cookies and encrypts second-factor secrets. */
  readonly secret: string
  /** Where people reach this server; without it, the host that each request names. */
  readonly publicUrl?: string | undefined
  /** Sends the link of a person who forgot the password; without it only a member or the operator can make one. */
  readonly sendResetLink?: ((person: { email: string; name: string }, link: string) => Promise<void>) | undefined
  /** Addresses that may not sign in here: the demo's, when strangers can reach the server. */
  readonly refusedEmails?: readonly string[]
}

const DAY = 24 * 60 * 60
const SESSION_DAYS = 14
export const RESET_HOURS = 24
/** A code is good for its 30 seconds and the steps beside it. */
const CODE_LIFE_MS = 120_000
/** Carries the caller's address to the rate limit. Always written by us, so a caller cannot choose it. */
export const CLIENT_HEADER = 'x-kolive-client'
const ID_PREFIX: Readonly<Record<string, string>> = { user: 'usr', session: 'ses', account: 'acc', passkey: 'psk' }

/** How people sign in. The database is given apart: the running server hashes tokens on the way, the schema's test does not. */
export function authOptions(settings: AuthSettings) {
  const { publicUrl, refusedEmails = [], sendResetLink } = settings
  const isSecure = publicUrl?.startsWith('https:') ?? false
  return {
    appName: 'Kolive',
    secret: settings.secret,
    ...(publicUrl && { baseURL: new URL(publicUrl).origin }),
    basePath: '/auth',
    logger: { disabled: true },
    onAPIError: {
      // A refusal is an answer; anything else goes where all our failures are logged.
      onError: (error) => {
        if (!isAPIError(error) || error.status === 'INTERNAL_SERVER_ERROR') throw error
      },
    },
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true, // People come by the first start, an invitation, or a workspace of their own.
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: RESET_HOURS * 60 * 60,
      revokeSessionsOnPasswordReset: true,
      ...(sendResetLink && {
        sendResetPassword: async ({ user, token }, request) => {
          const origin = publicUrl ?? new URL(request!.url).origin
          await sendResetLink(user, resetLink(origin, token))
        },
      }),
    },
    session: {
      expiresIn: SESSION_DAYS * DAY,
      disableSessionRefresh: true, // Two weeks after signing in one signs in again, however busy one was.
      freshAge: DAY,
    },
    verification: { storeIdentifier: 'hashed' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: {
        '/sign-in/*': { window: 60, max: 10 },
        '/two-factor/*': { window: 60, max: 10 },
        '/reset-password': { window: 60, max: 10 },
      },
    },
    // The first three name a session by its token, which is stored hashed, so they could not find it; the others change
    // a person behind the back of the workspaces they are in.
    disabledPaths: [
      '/revoke-session',
      '/revoke-other-sessions',
      '/list-sessions',
      '/update-user',
      '/change-email',
      '/delete-user',
    ],
    advanced: {
      cookiePrefix: 'kolive',
      useSecureCookies: isSecure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
      database: { generateId: ({ model }) => newId(ID_PREFIX[model] ?? 'ath') },
    },
    hooks: {
      before: createAuthMiddleware(async (asked) => {
        const { path, body } = asked
        if (path === '/sign-in/email' && refusedEmails.includes(String(body?.email).toLowerCase())) throw wrongLogin()
        const problem = body?.newPassword === undefined ? null : findPasswordProblem(String(body.newPassword))
        if (problem) throw new APIError('BAD_REQUEST', problem)
        if (path === '/two-factor/verify-totp') await spendCode(asked, String(body?.code))
      }),
    },
    plugins: [
      twoFactor({ issuer: 'Kolive' }),
      passkey({ rpName: 'Kolive', ...(publicUrl && { rpID: new URL(publicUrl).hostname, origin: new URL(publicUrl).origin }) }),
    ],
  } satisfies BetterAuthOptions
}

/** As the library answers a wrong password: a caller cannot tell the two apart. */
const wrongLogin = () => new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' })

type Asked = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

/** The library takes a code as often as it is shown; here it signs in once, so who looks over a shoulder comes too late. */
async function spendCode({ context, getSignedCookie }: Asked, code: string): Promise<void> {
  const { internalAdapter, secret, createAuthCookie } = context
  const challenge = await getSignedCookie(createAuthCookie('two_factor').name, secret)
  const person = challenge ? await internalAdapter.findVerificationValue(challenge) : null
  if (!person) return // Nobody is signing in; the library refuses, or a signed-in person sets the factor up.
  const expiresAt = new Date(Date.now() + CODE_LIFE_MS)
  const isFirst = await internalAdapter.reserveVerificationValue({
    identifier: `totp ${person.value} ${code}`,
    value: 'spent',
    expiresAt,
  })
  if (!isFirst) throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
}

/** The console's page that takes a new password. */
export function resetLink(origin: string, token: string): string {
  return `${origin}/reset-password?token=${token}`
}
