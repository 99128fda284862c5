import { resolve } from 'node:path'
import { failUnfinishedImports } from '#modules/imports'
import { systemScope } from '#platform/auth'
import { keepSecretFile } from '#platform/config'
import { openBackup, restoreBackup } from '#platform/db/backup'
import { openPool } from '#platform/db/pool'
import { inWorkspace } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { defineCommand, WrongUsage, type Cli } from './command.ts'
import { migrateAll, openDatabase } from './database.ts'
import { examineDatabase } from './doctor/examine-database.ts'
import { askPassphrase } from './passphrase.ts'

export default defineCommand({
  usage: 'FILE',
  options: {},
  async run({ positionals }, cli) {
    if (positionals.length !== 1) throw new WrongUsage('Name one file to restore.')
    const file = resolve(positionals[0]!)
    const backup = await openBackup(file, () => askPassphrase(cli.env))
    const { kolive, created_at, tables, secret } = backup.header
    cli.say(`Written by Kolive ${kolive} on ${created_at}`)
    await using database = await openDatabase(cli.config, cli.say)
    await restoreBackup(database.url, backup, cli.say)
    await migrateAll(database.url)
    await endUnfinishedImports(database.url, cli)
    if (secret !== null) putBackSecret(cli, secret)
    await prove(database.url)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    const { bytes, sha256 } = backup
    cli.answer(
      { file, bytes, tables: tables.length, rows, sha256 },
      `Restored ${rows} rows of ${tables.length} tables from ${file}`,
    )
  },
})

async function endUnfinishedImports(url: string, { say }: Cli): Promise<void> {
  const pool = openPool(url, 'kolive_app', { max: 1 })
  try {
    const { rows } = await pool.query<{ id: string; name: string }>('select id, name from shared.workspaces order by created_at')
    for (const { id, name } of rows) {
      const ended = await inWorkspace(pool, systemScope(id, 'restore'), failUnfinishedImports)
      if (ended > 0)
        say(`${name}: files that still waited to be imported, ${ended}: a backup does not hold them, import them again`)
    }
  } finally {
    await pool.end()
  }
}

function putBackSecret({ config: { dataDir }, env, say }: Cli, secret: string): void {
  const kept = keepSecretFile(dataDir, secret)
  if (kept !== secret) say(`${dataDir}/secret was there already and stays: it is not the backup's`)
  else if (env.SECRET && env.SECRET !== secret) say('SECRET is set and counts, not the secret of the backup')
}

/** The rows are in. What was wrong before the backup was made still is, and is better known now than later. */
async function prove(url: string): Promise<void> {
  const bad = (await examineDatabase(url)).filter(({ ok }) => !ok)
  if (bad.length === 0) return
  const faults = bad.map(({ name, detail }) => `${name}: ${detail}`).join('; ')
  throw new Problem(
    'conflict',
    'restore.unwell',
    `Every row of the backup is restored, but not all is as it should be: ${faults}.`,
  )
}
