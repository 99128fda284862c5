import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { generateTypes } from '../tools/api-types/generate.ts'

const LAUNCHER = fileURLToPath(new URL('../bin/kolive.js', import.meta.url))

test('the API types that the console uses are those of the API', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [LAUNCHER, 'openapi'], { maxBuffer: 64 << 20 })
  await expect(await generateTypes(JSON.parse(stdout))).toMatchFileSnapshot('../src/web/api/types.d.ts')
})
