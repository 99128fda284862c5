import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ORDER } from '../src/modules/order.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Code that no one may write, by the wall it breaks; each is linted as a file of its own in a copy of the house. */
const REFUSED: [wall: string, path: string, code: string, says: RegExp][] = [
  ['shared code does not know the platform', 'src/shared/a.ts', `import '#platform/problem'`, /nothing of ours/],
  ['shared code does not know a module', 'src/shared/b.ts', `import '#modules/ledger'`, /nothing of ours/],
  ['shared code runs in the browser', 'src/shared/c.ts', `import 'node:fs'`, /browser/],
  ['shared code stays in its folder', 'src/shared/d.ts', `import '../platform/problem.ts'`, /stays in its room/],
  ['the platform knows no domain', 'src/platform/http/a.ts', `import '#modules/ledger'`, /no domain/],
  [
    'the platform knows no shape of a module',
    'src/platform/b.ts',
    `import type { X } from '#schema/ledger'\nexport type Y = X`,
    /no domain/,
  ],
  ['the platform stays in its folder', 'src/platform/http/c.ts', `import '../../modules/ledger/index.ts'`, /stays in its room/],
  ['a module does not call a later one', 'src/modules/ledger/a.ts', `import '#modules/commissions'`, /order\.ts/],
  [
    'a module does not import a later type',
    'src/modules/ledger/b.ts',
    `import type { X } from '#modules/commissions'\nexport type Y = X`,
    /order\.ts/,
  ],
  [
    'a module does not export what a later one has',
    'src/modules/ledger/c.ts',
    `export { x } from '#modules/commissions'`,
    /order\.ts/,
  ],
  [
    'a module does not call a later one lazily',
    'src/modules/ledger/d.ts',
    `export const x = () => import('#modules/commissions')`,
    /order\.ts/,
  ],
  [
    'a module does not name a later one inside a type',
    'src/modules/ledger/d2.ts',
    `export type X = import('#modules/commissions').X`,
    /forbidden/,
  ],
  ['a module does not use a later shape', 'src/modules/ledger/e.ts', `import '#schema/commissions'`, /order\.ts/],
  ['a module does not call itself by its door', 'src/modules/ledger/f.ts', `import '#modules/ledger'`, /order\.ts/],
  ['a module is entered by its door', 'src/modules/commissions/a.ts', `import '#modules/ledger/actions'`, /door/],
  ['a module does not climb into another', 'src/modules/commissions/b.ts', `import '../ledger/actions.ts'`, /stays in its room/],
  [
    'a folder of a module does not climb into another',
    'src/modules/commissions/actions/c.ts',
    `import '../../ledger/actions.ts'`,
    /stays in its room/,
  ],
  [
    'a path does not go down to come up elsewhere',
    'src/modules/commissions/d.ts',
    `import './actions/../../ledger/actions.ts'`,
    /stays in its room/,
  ],
  ['a test in a module obeys its walls', 'src/modules/ledger/a.test.ts', `import '#modules/commissions'`, /order\.ts/],
  [
    'one integration does not call another',
    'src/modules/integrations/tiktok/a.ts',
    `import '#modules/integrations/shopee'`,
    /order\.ts/,
  ],
  ['rules do not ask the database', 'src/modules/ledger/rules.ts', `import '#platform/db/tenant'`, /Pure code/],
  ['rules speak no SQL', 'src/modules/ledger/rules.ts', `import 'kysely'`, /SQL belongs/],
  ['rules do not call the module that calls them', 'src/modules/orders/rules.ts', `import './actions.ts'`, /call nobody/],
  ['rules do not read the clock', 'src/modules/catalog/rules.ts', `export const now = () => Temporal.Now.instant()`, /moment/],
  ['rules do not wait', 'src/modules/creators/rules.ts', `export async function x() {}`, /async/],
  ['rules in a folder are rules', 'src/modules/ledger/rules/find-x.ts', `import '#platform/db/tenant'`, /Pure code/],
  ['shapes run in the browser', 'src/modules/ledger/schema.ts', `import '#platform/db/tenant'`, /Pure code/],
  ['the web does not call a module', 'src/web/console/a.tsx', `import '#modules/ledger'`, /The web uses/],
  ['the web does not know the platform', 'src/web/console/b.tsx', `import '#platform/problem'`, /The web uses/],
  ['the web stays in its folder', 'src/web/console/c.tsx', `import '../../modules/ledger/index.ts'`, /stays in its room/],
  [
    'a module makes no scope',
    'src/modules/orders/g.ts',
    `import { systemScope } from '#platform/auth'\nsystemScope('x')`,
    /proof of a right/,
  ],
  [
    'the platform makes no scope by accident',
    'src/platform/d.ts',
    `import { grantScope } from '#platform/auth/scope'\ngrantScope({} as never)`,
    /proof of a right/,
  ],
  ['the product does not use the test harness', 'src/modules/orders/h.ts', `import '#test/database'`, /Only tests/],
  [
    'files do not import each other in a ring',
    'src/modules/orders/ring-a.ts',
    `import { b } from './ring-b.ts'\nexport const a = () => b`,
    /cycle/i,
  ],
  ['file names are kebab-case', 'src/modules/orders/camelCase.ts', `export const x = 1`, /kebab/],
]

/** The ways that are open, so that a wall too many is noticed as well. */
const ALLOWED: [path: string, code: string][] = [
  ['src/modules/orders/ring-b.ts', `import { a } from './ring-a.ts'\nexport const b = () => a`],
  [
    'src/modules/commissions/ok.ts',
    `import '#modules/ledger'\nimport '#schema/ledger'\nimport '#platform/db/tenant'\nimport '#shared/money'\nimport './rules.ts'`,
  ],
  ['src/modules/commissions/actions/ok.ts', `import '../rules.ts'\nimport '#modules/ledger'`],
  ['src/modules/commissions/rules.ts', `import '#shared/money'\nimport '#platform/problem'`],
  ['src/modules/commissions/schema.ts', `import '#schema/ledger'\nimport '#platform/http/shapes'\nimport 'zod'`],
  [
    'src/modules/commissions/ok.test.ts',
    `import '#test/database'\nimport { systemScope } from '#platform/auth'\nsystemScope('x')`,
  ],
  ['src/modules/integrations/tiktok/ok.ts', `import '#modules/orders'\nimport './client.ts'`],
  ['src/modules/team/ok.ts', `import { grantScope } from '#platform/auth'\ngrantScope({} as never)`],
  ['src/platform/http/ok.ts', `import '../problem.ts'\nimport '#shared/money'`],
  ['src/web/console/orders/ok.tsx', `import '#schema/orders'\nimport '#shared/money'\nimport '../../ui/theme.ts'`],
  ['src/cli/ok.ts', `import '#modules/reports'\nimport { systemScope } from '#platform/auth'\nsystemScope('x')`],
]

describe('walls', () => {
  const house = mkdtempSync(join(tmpdir(), 'kolive-walls-'))
  const said = new Map<string, string>()

  beforeAll(() => {
    for (const file of ['oxlint.config.ts', 'package.json', 'src/modules/order.ts']) cpSync(join(ROOT, file), join(house, file))
    cpSync(join(ROOT, 'src/platform'), join(house, 'src/platform'), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'))
    for (const [path, code] of [...REFUSED.map(([, ...file]) => file), ...ALLOWED]) {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), `${code}\n`)
    }
    const lint = spawnSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format=json', 'src'], {
      cwd: house,
      encoding: 'utf8',
    })
    for (const { filename, message, help = '', code } of JSON.parse(lint.stdout).diagnostics) {
      said.set(filename, `${said.get(filename) ?? ''}${code}: ${message} ${help}\n`)
    }
  })
  afterAll(() => rmSync(house, { recursive: true }))

  test.each(REFUSED)('%s', (_, path, _code, says) => {
    expect(said.get(path) ?? '').toMatch(says)
  })

  test.each(ALLOWED.slice(1))('%s may do this', (path) => {
    expect(said.get(path) ?? '').toBe('')
  })
})

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))

test('every room stands in order.ts', () => {
  const rooms = readdirSync(join(ROOT, 'src/modules'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(rooms.map(({ name }) => name).filter((name) => !ORDER.some((room) => room === name))).toEqual([])
})

test('no file is a drawer for everything', () => {
  expect(sources.filter((path) => /(^|\/)(helpers?|utils?|common|services?|managers?|misc)(\.tsx?$|\/)/.test(path))).toEqual([])
})

test('a scope is granted, never claimed by a cast', () => {
  const casts = sources.filter((path) => /\bas (unknown as )?Scope\b/.test(readFileSync(join(ROOT, 'src', path), 'utf8')))
  expect(casts).toEqual(['platform/auth/scope.ts'])
})

test('only the owner of a table writes it', () => {
  const modules = sources.filter((path) => path.startsWith('modules/') && !path.endsWith('.test.ts'))
  const roomOf = (path: string) => path.split('/')[1]!
  const owners = new Map<string, string>()
  for (const path of modules.filter((path) => path.endsWith('/tables.ts'))) {
    for (const table of declaredTables(path)) owners.set(table, roomOf(path))
  }
  expect(owners.size).toBeGreaterThan(0)

  const trespasses = sources
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) =>
      writtenTables(readFileSync(join(ROOT, 'src', path), 'utf8'))
        .filter((table) => owners.has(table) && owners.get(table) !== (path.startsWith('modules/') ? roomOf(path) : null))
        .map((table) => `${path} writes ${table}, which belongs to ${owners.get(table)}`),
    )
  expect(trespasses).toEqual([])
})

/** The keys of `interface Tables` in a module's tables.ts. */
function declaredTables(path: string): string[] {
  const text = readFileSync(join(ROOT, 'src', path), 'utf8')
  const body = /interface Tables \{\n([\s\S]*?)\n {2}\}/.exec(text)?.[1] ?? ''
  return [...body.matchAll(/^ {4}['"]?([\w.]+)['"]?:/gm)].map(([, table]) => table!)
}

function writtenTables(text: string): string[] {
  const built = text.matchAll(/\b(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*['"`](?:kolive\.)?(\w+)/g)
  const plain = text.matchAll(
    /\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?|copy)\s+(?:only\s+)?(?:kolive\.)?"?(\w+)"?/gi,
  )
  return [...built, ...plain].map(([, table]) => table!)
}
