import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Problem } from '#platform/problem'

const VARIABLE = 'KOLIVE_PASSPHRASE'
const SHORTEST = 12

/** A passphrase to seal with: long enough, and typed twice. */
export async function choosePassphrase(env: NodeJS.ProcessEnv): Promise<string> {
  const chosen = await askPassphrase(env)
  if (chosen.length < SHORTEST)
    throw new Problem('invalid', 'passphrase.too_short', `A passphrase has at least ${SHORTEST} characters.`)
  if (!env[VARIABLE] && (await typeHidden('Once more: ')) !== chosen)
    throw new Problem('invalid', 'passphrase.mistyped', 'The two passphrases differ.')
  return chosen
}

/** From the environment or typed at the terminal; never an argument, which every user of the machine can list. */
export async function askPassphrase(env: NodeJS.ProcessEnv): Promise<string> {
  const given = env[VARIABLE]
  if (given) return given
  if (process.stdin.isTTY) return typeHidden('Passphrase: ')
  throw new Problem('invalid', 'passphrase.missing', `Set ${VARIABLE}, or run this at a terminal to be asked.`)
}

async function typeHidden(question: string): Promise<string> {
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  terminal.once('SIGINT', () => process.exit(130))
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}
