import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { listPrograms } from '#modules/programs'
import { getWeeklyReport } from '#modules/reports'
import { openPool } from '#platform/db/pool'
import { inWorkspace, type Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { GmvKindShape } from '#schema/orders'
import { defineCommand, WrongUsage, type Cli } from './command.ts'
import { toCsv } from './report/csv.ts'
import { toTable } from './report/table.ts'
import { withWorkspace, WORKSPACE } from './workspace.ts'

const KINDS = GmvKindShape.options
const FORMATS = ['table', 'json', 'csv'] as const

export default defineCommand({
  usage: `weekly [--at 2026-W47] [--kind ${KINDS.join('|')}] [--program NAME] [--format ${FORMATS.join('|')}] [-o FILE] [--workspace W]`,
  options: {
    at: { type: 'string' },
    kind: { type: 'string', default: 'paid' },
    program: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string', short: 'o' },
    ...WORKSPACE,
  },
  async run({ values, positionals }, cli) {
    if (positionals.join() !== 'weekly') throw new WrongUsage('The report there is so far: kolive report weekly.')
    const format = readFormat(values.format, cli.json)
    const kind = oneOf(KINDS, values.kind, '--kind')
    await withWorkspace(cli, values.workspace, async ({ scope, workspace, url }) => {
      // On the replica if there is one, as the role that can only read.
      const pool = openPool(cli.config.readDatabaseUrl ?? url, 'kolive_report', { max: 1 })
      try {
        const report = await inWorkspace(pool, scope, async (ctx) =>
          getWeeklyReport(ctx, { at: values.at, kind, program_id: await findProgram(ctx, values.program) }),
        )
        const text = { json: () => JSON.stringify(report), csv: () => toCsv(report), table: () => toTable(report, workspace) }
        if (values.output === undefined) cli.answer(report, text[format]().trimEnd())
        else await write(cli, values.output, `${text[format]().trimEnd()}\n`)
      } finally {
        await pool.end()
      }
    })
  },
})

function readFormat(text: string | undefined, json: boolean) {
  if (json && text !== undefined && text !== 'json') throw new WrongUsage(`--json is --format json, not ${text}.`)
  return oneOf(FORMATS, text ?? (json ? 'json' : 'table'), '--format')
}

function oneOf<Value extends string>(values: readonly Value[], text: string | undefined, name: string): Value {
  const found = values.find((value) => value === text)
  if (!found) throw new WrongUsage(`${name} is one of ${values.join(', ')}, not "${text}".`)
  return found
}

async function findProgram(ctx: Ctx, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined
  const programs = await listPrograms(ctx)
  const found = programs.filter((program) => program.id === name || program.name === name)
  if (found.length === 1) return found[0]!.id
  const list = programs.map((program) => `${program.id} (${program.name})`).join(', ') || 'none'
  if (found.length === 0) throw new Problem('missing', 'program.missing', `There is no program "${name}". There are: ${list}.`)
  throw new Problem('invalid', 'program.unclear', `Several programs are called "${name}": say which by its id: ${list}.`)
}

async function write(cli: Cli, file: string, text: string): Promise<void> {
  const path = resolve(file)
  await writeFile(path, text).catch((error: NodeJS.ErrnoException) => {
    throw new Problem('conflict', 'report.not_written', `${path} could not be written (${error.code}).`)
  })
  cli.answer({ file: path, bytes: Buffer.byteLength(text) }, `Wrote ${path}`)
}
