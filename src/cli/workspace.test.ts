import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '#platform/config'
import { testDatabaseUrl } from '#test/database'
import { databaseUrl, run } from '#test/postgres'
import type { Cli } from './command.ts'
import { withWorkspace } from './workspace.ts'

const name = `kolive_empty_${randomBytes(4).toString('hex')}`
const url = databaseUrl(testDatabaseUrl, name)
const cli: Cli = { env: {}, config: readConfig({ DATABASE_URL: url }), json: false, answer: () => {}, say: () => {} }

beforeAll(() => run(testDatabaseUrl, `create database ${name}`))
afterAll(() => run(testDatabaseUrl, `drop database ${name} with (force)`))

test('two commands at once on an empty database find the same new workspace', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => withWorkspace(cli, undefined, async ({ workspace }) => workspace)))
  expect(one).toMatchObject({ name: 'main', zone: 'Asia/Jakarta' })
  expect(other).toEqual(one)
})

test('of several workspaces one has to be named, by its name or id', async () => {
  await run(
    url,
    `insert into shared.workspaces (id, name, zone, currency, locale) values ('wks_vn', 'Sao Mai', 'Asia/Ho_Chi_Minh', 'VND', 'vi')`,
  )
  const chosen = (workspace?: string) => withWorkspace(cli, workspace, async ({ scope }) => scope.workspaceId)
  await expect(chosen()).rejects.toMatchObject({
    code: 'workspace.unclear',
    message: expect.stringMatching(/--workspace: .*main.*Sao Mai/),
  })
  expect(await chosen('Sao Mai')).toBe('wks_vn')
  expect(await chosen('wks_vn')).toBe('wks_vn')
  await expect(chosen('nobody')).rejects.toMatchObject({ code: 'workspace.unknown' })
})
