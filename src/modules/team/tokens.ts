import { createHash, randomBytes } from 'node:crypto'

/** What is handed out once and kept as a hash: an API key (`kol_…`) or an invitation (`inv_…`). */
export type TokenKind = 'kol' | 'inv'

export type NewToken = { readonly text: string; readonly hash: string; readonly hint: string }

/** 256 random bits, with the workspace in front: who shows a token is looked for in one tenant only. */
export function makeToken(kind: TokenKind, workspaceId: string): NewToken {
  const text = `${kind}_${workspaceId.slice(WORKSPACE.length)}_${randomBytes(32).toString('hex')}`
  return { text, hash: hashToken(text), hint: text.slice(-4) }
}

const WORKSPACE = 'wks_'
const TOKEN = /^(kol|inv)_([0-9a-z]{1,64})_[0-9a-f]{64}$/

/** The workspace a token names, or null when it is no token of this kind. Names only: its hash must still be known there. */
export function readToken(kind: TokenKind, text: string): { workspaceId: string; hash: string } | null {
  const match = TOKEN.exec(text)
  if (match?.[1] !== kind) return null
  return { workspaceId: WORKSPACE + match[2], hash: hashToken(text) }
}

// No salt and no slow hash: there is nothing to guess in 256 random bits.
function hashToken(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
