import { Failure, failureOf } from './failure.ts'

/** Who signs in, under /auth. Spoken to directly: the library's own client weighs more than all of these. */
async function call<Reply>(path: string, body?: object): Promise<Reply> {
  const reply = await fetch(`/auth${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  if (!reply.ok) throw await failureOf(reply)
  return (await reply.json()) as Reply
}

/** `secondFactor` asks for a code before the person is in. */
export async function signIn(email: string, password: string): Promise<{ secondFactor: boolean }> {
  const reply = await call<{ twoFactorRedirect?: boolean }>('/sign-in/email', { email, password })
  return { secondFactor: reply.twoFactorRedirect === true }
}

export const verifyCode = (code: string, trustDevice: boolean) => call('/two-factor/verify-totp', { code, trustDevice })
export const verifyBackupCode = (code: string) => call('/two-factor/verify-backup-code', { code })
export const signOut = () => call('/sign-out', {})
export const resetPassword = (token: string, newPassword: string) => call('/reset-password', { token, newPassword })
export const changePassword = (currentPassword: string, newPassword: string) =>
  call('/change-password', { currentPassword, newPassword, revokeOtherSessions: true })

type SecondFactor = { readonly totpURI: string; readonly backupCodes: string[] }
export const startSecondFactor = (password: string) => call<SecondFactor>('/two-factor/enable', { password })
export const stopSecondFactor = (password: string) => call('/two-factor/disable', { password })

export type AuthUser = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly twoFactorEnabled?: boolean | null
}
export const readAuthUser = () => call<{ user: AuthUser } | null>('/get-session').then((session) => session?.user ?? null)

export type Passkey = { readonly id: string; readonly name?: string | null; readonly createdAt: string }
export const listPasskeys = () => call<Passkey[]>('/passkey/list-user-passkeys')
export const removePasskey = (id: string) => call('/passkey/delete-passkey', { id })

/** A passkey belongs to a name: browsers make none for a server reached by its number. */
export const speaksPasskeys = () =>
  typeof PublicKeyCredential !== 'undefined' &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  !/^[\d.]+$|:/.test(location.hostname)

export async function signInWithPasskey(): Promise<void> {
  const options = await call<PublicKeyCredentialRequestOptionsJSON>('/passkey/generate-authenticate-options')
  const credential = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  await call('/passkey/verify-authentication', { response: jsonOf(credential) })
}

export async function addPasskey(name: string): Promise<void> {
  const options = await call<PublicKeyCredentialCreationOptionsJSON>(
    `/passkey/generate-register-options?name=${encodeURIComponent(name)}`,
  )
  const credential = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
  await call('/passkey/verify-registration', { response: jsonOf(credential), name })
}

function jsonOf(credential: Credential | null): unknown {
  if (!(credential instanceof PublicKeyCredential))
    throw new Failure(0, { code: 'passkey.cancelled', detail: 'No passkey was chosen.' })
  return credential.toJSON()
}
