import { resolve } from 'node:path'
import { readSecretFile } from '#platform/config'
import { writeBackup } from '#platform/db/backup'
import { defineCommand, WrongUsage } from './command.ts'
import { openDatabase } from './database.ts'
import { choosePassphrase } from './passphrase.ts'
import { interruptibly } from './shutdown.ts'
import { koliveVersion } from './version.ts'

/** What a backup never holds, whoever makes it. */
const LEFT_OUT = 'Not in it: files that wait to be imported, and queued work.'

export default defineCommand({
  usage: 'FILE [--passphrase]',
  options: { passphrase: { type: 'boolean', default: false } },
  async run({ values, positionals }, cli) {
    if (positionals.length !== 1) throw new WrongUsage('Name one file to write.')
    const file = resolve(positionals[0]!)
    const passphrase = values.passphrase ? await choosePassphrase(cli.env) : null
    const secret = passphrase === null ? null : readSecretFile(cli.config.dataDir)
    await using database = await openDatabase(cli.config, cli.say)
    const options = { kolive: koliveVersion(), passphrase, secret, say: cli.say }
    const summary = await interruptibly((signal) => writeBackup(database.url, file, { ...options, signal }))
    cli.say(LEFT_OUT)
    cli.say(describeSecrecy(passphrase, secret))
    const { bytes, tables, rows, sha256 } = summary
    cli.answer(
      { file, ...summary },
      `${file}: ${rows} rows of ${tables} tables, ${(bytes / 1_000_000).toFixed(1)} MB\nSHA-256 ${sha256}`,
    )
  },
})

function describeSecrecy(passphrase: string | null, secret: string | null): string {
  if (passphrase === null)
    return 'It is not encrypted and does not hold DATA_DIR/secret, without which everybody signs in anew: --passphrase does both.'
  return secret === null
    ? 'It is encrypted. There is no DATA_DIR/secret to hold: keep what SECRET is set to elsewhere.'
    : 'It is encrypted and holds DATA_DIR/secret. Without the passphrase nobody can read it, you neither.'
}
