import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { importFile, isZipOfFiles, messageOf, readMapping, unpackZip } from '#modules/imports'
import { inWorkspace } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { defineCommand, WrongUsage, type Cli } from './command.ts'
import { describeImport, toDocument, type ImportDocument } from './import/document.ts'
import { WORKSPACE, withWorkspace } from './workspace.ts'

export default defineCommand({
  usage:
    'FILE|ZIP… [--kind auto|…] [--shop NAME] [--account NAME] [--zone Asia/Ho_Chi_Minh] [--exported-at T] [--period 2026-11-01..2026-11-07] [--mapping FILE.json] [--dry-run] [--message] [--workspace W]',
  options: {
    kind: { type: 'string', default: 'auto' },
    shop: { type: 'string' },
    account: { type: 'string' },
    zone: { type: 'string' },
    'exported-at': { type: 'string' },
    period: { type: 'string' },
    mapping: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    message: { type: 'boolean', default: false },
    ...WORKSPACE,
  },
  async run({ values, positionals }, cli) {
    if (positionals.length === 0) throw new WrongUsage('Name at least one file.')
    const { shop, account, zone } = values
    const exported_at = readMoment(values['exported-at'])
    const options = {
      kind: values.kind!,
      ...(shop && { shop }),
      ...(account && { account }),
      ...(zone && { zone }),
      ...(exported_at && { exported_at }),
      ...readPeriod(values.period),
      ...(values.mapping && { mapping: readMapping(await readJson(values.mapping)) }),
    }
    const dryRun = values['dry-run']!
    const taken: { name: string; document: ImportDocument }[] = []
    const failed: string[] = []
    await using folder = await temporaryFolder()
    await withWorkspace(cli, values.workspace, async ({ pool, scope }) => {
      const files = await findFiles(positionals, folder.path)
      const batchId = files.length > 1 ? newId('bat') : null
      const ids: string[] = []
      for (const file of files) {
        const { name } = file
        try {
          if ('problem' in file) throw file.problem
          const id = newId('imp')
          const onProgress = progress(cli, name)
          const imported = await importFile(pool, scope, { id, batchId, path: file.path, name, options, dryRun, onProgress })
          taken.push({ name, document: toDocument(imported) })
          ids.push(id)
        } catch (error) {
          // A file of a zip fails by name, and the others are taken; a file by itself is the command.
          if (!(error instanceof Problem) || !file.archived) throw error
          cli.say(`${name}: ${error.message}`)
          failed.push(name)
        }
      }
      const documents = taken.map(({ document }) => document)
      cli.answer(
        positionals.length === 1 && files.length === 1 ? documents[0] : documents,
        taken.map(({ name, document }) => describeImport(name, document, dryRun)).join('\n\n'),
      )
      if (values.message && ids.length > 0 && !dryRun) cli.say(await inWorkspace(pool, scope, (ctx) => messageOf(ctx, ids)))
    })
    if (failed.length > 0)
      throw new Problem('invalid', 'import.some_failed', `Not imported: ${failed.join(', ')}. The reasons are above.`)
  },
})

type Found = { readonly name: string; readonly archived: boolean } & ({ readonly path: string } | { readonly problem: Problem })

/** The files named, and those of the zips among them. */
async function findFiles(named: readonly string[], folder: string): Promise<Found[]> {
  const files: Found[] = []
  for (const each of named) {
    const name = basename(each)
    if (!(await isZipOfFiles(resolve(each), name))) files.push({ name, archived: false, path: resolve(each) })
    else
      for await (const file of unpackZip(resolve(each), () => join(folder, newId('upl')))) files.push({ ...file, archived: true })
  }
  return files
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'kolive-import-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new WrongUsage(`--mapping is a JSON file: ${(error as Error).message}`)
  }
}

function readMoment(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  try {
    return Temporal.Instant.from(text).toString()
  } catch {
    throw new WrongUsage(`--exported-at is a moment with its offset, such as 2026-04-21T15:30:00+07:00, not "${text}".`)
  }
}

function readPeriod(text: string | undefined): { period_from?: string; period_to?: string } {
  if (text === undefined) return {}
  try {
    const [from, to = from] = text.split('..').map((day) => Temporal.PlainDate.from(day))
    if (Temporal.PlainDate.compare(from!, to!) > 0) throw new RangeError('the wrong way round')
    return { period_from: from!.toString(), period_to: to!.toString() }
  } catch {
    throw new WrongUsage(`--period is one day or two, such as 2026-11-01..2026-11-07, not "${text}".`)
  }
}

const PROGRESS_EVERY_ROWS = 50_000

function progress(cli: Cli, name: string): (rows: number) => void {
  let next = PROGRESS_EVERY_ROWS
  return (rows) => {
    if (rows < next) return
    next = rows + PROGRESS_EVERY_ROWS
    cli.say(`${name}: ${rows} rows read`)
  }
}
