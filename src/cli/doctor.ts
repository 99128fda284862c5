import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '#platform/problem'
import { defineCommand, type Cli } from './command.ts'
import { openDatabase } from './database.ts'
import { check, examineDatabase, type Check } from './doctor/examine-database.ts'
import { koliveVersion } from './version.ts'

export default defineCommand({
  usage: '',
  options: {},
  async run(_args, cli) {
    const checks = await examine(cli)
    const bad = checks.filter(({ ok }) => !ok)
    cli.answer(
      { ok: bad.length === 0, checks },
      checks.map(({ name, ok, detail }) => `${ok ? 'ok  ' : 'BAD '} ${name}: ${detail}`).join('\n'),
    )
    if (bad.length > 0)
      throw new Problem('conflict', 'doctor.unwell', `${bad.map(({ name }) => name).join(', ')}: not as it should be.`)
  },
})

async function examine({ config, say }: Cli): Promise<Check[]> {
  await using database = await openDatabase(config, say)
  return [
    await check(
      'versions',
      async () => `Kolive ${koliveVersion()}, Node ${process.versions.node}, PostgreSQL ${database.version}`,
    ),
    await check('data folder', async () => proveWritable(config.dataDir)),
    ...(await examineDatabase(database.url)),
  ]
}

function proveWritable(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const probe = join(folder, `doctor.${process.pid}`)
  writeFileSync(probe, 'x', { flush: true })
  rmSync(probe)
  return `${folder} is writable`
}
