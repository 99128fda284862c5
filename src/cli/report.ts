import { writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { resolve } from 'node:path'
import { listPrograms } from '#modules/programs'
import { CADENCES, FORMATS as FILES, getReport, readPaper, writeReport } from '#modules/reports'
import { openPool } from '#platform/db/pool'
import { inWorkspace, type Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { GmvKindShape } from '#schema/orders'
import { LANGUAGES } from '#shared/language'
import { defineCommand, WrongUsage, type Cli } from './command.ts'
import { toTable } from './report/table.ts'
import { withWorkspace, WORKSPACE } from './workspace.ts'

const KINDS = GmvKindShape.options
const FORMATS = ['table', 'json', ...FILES] as const
type FileFormat = (typeof FILES)[number]

export default defineCommand({
  usage: `${CADENCES.join('|')} [--at 2026-W47] [--kind ${KINDS.join('|')}] [--program NAME] [--format ${FORMATS.join('|')}] [--lang ${LANGUAGES.join('|')}] [-o FILE] [--workspace W]`,
  options: {
    at: { type: 'string' },
    kind: { type: 'string', default: 'paid' },
    program: { type: 'string' },
    format: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    output: { type: 'string', short: 'o' },
    ...WORKSPACE,
  },
  async run({ values, positionals }, cli) {
    const cadence = CADENCES.find((name) => name === positionals.join())
    if (!cadence) throw new WrongUsage(`The reports there are: kolive report ${CADENCES.join(', ')}.`)
    const format = readFormat(values.format, values.output, cli.json)
    const asked = { at: values.at, kind: oneOf(KINDS, values.kind, '--kind'), lang: oneOf(LANGUAGES, values.lang, '--lang') }
    if (isBinary(format) && values.output === undefined) throw new WrongUsage(`Say where the ${format} goes: -o FILE.`)
    await withWorkspace(cli, values.workspace, async ({ scope, workspace, url }) => {
      // On the replica if there is one, as the role that can only read.
      const pool = openPool(cli.config.readDatabaseUrl ?? url, 'kolive_report', { max: 1 })
      const read = <Result>(work: (ctx: Ctx, query: typeof asked & { program_id: string | undefined }) => Promise<Result>) =>
        inWorkspace(pool, scope, async (ctx) => work(ctx, { ...asked, program_id: await findProgram(ctx, values.program) }), {
          snapshot: true,
        })
      try {
        if (isFile(format)) {
          const { body } = await writeReport(await read((ctx, query) => readPaper(ctx, cadence, query)), format)
          const bytes = Buffer.isBuffer(body) ? body : await buffer(body)
          if (values.output === undefined) cli.answer(null, bytes.toString().trimEnd())
          else await write(cli, values.output, bytes)
          return
        }
        const report = await read((ctx, query) => getReport(ctx, cadence, query))
        const text = format === 'json' ? JSON.stringify(report) : toTable(report, workspace)
        if (values.output === undefined) cli.answer(report, text.trimEnd())
        else await write(cli, values.output, Buffer.from(`${text.trimEnd()}\n`))
      } finally {
        await pool.end()
      }
    })
  },
})

const isFile = (format: (typeof FORMATS)[number]): format is FileFormat => FILES.some((file) => file === format)
/** What is no text is not for a terminal. */
const isBinary = (format: string) => format === 'xlsx' || format === 'pdf'

/** As asked for, else by the ending of the file it goes to. */
function readFormat(text: string | undefined, output: string | undefined, json: boolean) {
  if (json && text !== undefined && text !== 'json') throw new WrongUsage(`--json is --format json, not ${text}.`)
  const ending = FORMATS.find((format) => output?.endsWith(`.${format}`))
  return oneOf(FORMATS, text ?? (json ? 'json' : (ending ?? 'table')), '--format')
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

async function write(cli: Cli, file: string, bytes: Buffer): Promise<void> {
  const path = resolve(file)
  await writeFile(path, bytes).catch((error: NodeJS.ErrnoException) => {
    throw new Problem('conflict', 'report.not_written', `${path} could not be written (${error.code}).`)
  })
  cli.answer({ file: path, bytes: bytes.length }, `Wrote ${path}`)
}
