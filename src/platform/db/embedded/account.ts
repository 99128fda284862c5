import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Problem } from '#platform/problem'

/** The unprivileged user that PostgreSQL runs as when Kolive runs as root; null when Kolive is no root. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number } | null

export const isRoot = process.getuid?.() === 0

/** PostgreSQL refuses to run as root: `postgres` where the system has it, else `nobody`. */
export function findAccount(): Account {
  if (!isRoot) return null
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const found = accounts.find(([name]) => name === wanted)
    if (found) return { name: wanted, uid: Number(found[2]), gid: Number(found[3]) }
  }
  throw new Problem(
    'conflict',
    'database.no_account',
    'PostgreSQL does not run as root, and there is no user `postgres` or `nobody` to run it as: start Kolive as an ordinary user, or set DATABASE_URL.',
  )
}

/** How a child runs as that user. The folder is one that every user may enter. */
export function runAs(account: Account) {
  return { cwd: '/', ...(account && { uid: account.uid, gid: account.gid }) }
}

/** Whether the account may write to a folder, tried for real: modes, mounts and parents all have a say. */
export function canWrite(account: Account, folder: string): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'test -x "$1" && test -w "$1"', 'sh', folder], { ...runAs(account), stdio: 'ignore' }).status ===
    0
  )
}
