import { createHmac } from 'node:crypto'

export const DEMO_EMAIL = 'demo@kolive.local'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * The demo workspace's login: random per install, the same at each start, and kept nowhere, since it follows from the secret.
 * Only shown and accepted where nobody but this machine can reach the server.
 */
export function demoLogin(secret: string): { email: string; password: string } {
  const digest = createHmac('sha256', secret).update('demo-login').digest()
  // 256 is a multiple of 32, so each letter is equally likely: 12 letters are 60 bits.
  const password = [...digest.subarray(0, 12)].map((byte) => ALPHABET[byte % 32]).join('')
  return { email: DEMO_EMAIL, password }
}
