import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inWorkspace } from '#platform/db/tenant'
import { openImporting } from '#test/importing'
import { fixture, tempFile } from './fixtures/files.ts'
import { runImport } from './index.ts'
import { getImport } from './queries/imports.ts'

const { opened, dataDir, log, call } = openImporting()
const ORDERS = readFileSync(fixture('tiktok-affiliate-orders.en.csv'))

const send = (key: string) => call<{ id: string }>('POST', '/v1/imports?file_name=orders.csv', { body: ORDERS, key })
const read = (id: string) => inWorkspace(opened.pool, opened.scope, (ctx) => getImport(ctx, id))
const jobOf = (id: string, path: string) => {
  const { workspaceId, actor } = opened.scope
  return { workspaceId, actor, id, path, name: 'orders.csv', options: { kind: 'auto' } }
}

test('a file sent twice at once under one key is one import, one job and one file on disk', async () => {
  const answers = await Promise.all([send('monday'), send('monday'), send('monday')])
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
  const { rows } = await opened.pool.query(`select from jobs.job where data->>'id' = $1`, [answers[0]!.id])
  expect(rows).toHaveLength(1)
  expect(readdirSync(join(dataDir, 'uploads'))).toHaveLength(1)
})

test('a job that comes again after its import is done changes nothing and takes the file away', async () => {
  const { id } = await send('tuesday')
  const path = tempFile(ORDERS)
  await runImport(opened.pool, log, jobOf(id, path), { isLast: false })
  const done = await read(id)
  expect(done.status).toBe('done')
  const again = tempFile(ORDERS)
  await runImport(opened.pool, log, jobOf(id, again), { isLast: false })
  expect(existsSync(again)).toBe(false)
  expect(await read(id)).toEqual(done)
})

test('a fault of ours is tried again, and after the last try the import says that it failed', async () => {
  const { id } = await send('wednesday')
  const gone = join(dataDir, 'gone')
  await expect(runImport(opened.pool, log, jobOf(id, gone), { isLast: false })).rejects.toThrow('ENOENT')
  expect(await read(id)).toMatchObject({ status: 'running', attempt: 1, phase: 'reading' })
  await expect(runImport(opened.pool, log, jobOf(id, gone), { isLast: true })).rejects.toThrow('ENOENT')
  expect(await read(id)).toMatchObject({ status: 'failed', attempt: 2, phase: null, problem: { code: 'import.interrupted' } })
})
