import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** `npm run bench -- NAME [--size small|large] [--json]`; without a name, all of them. */

export type Size = 'small' | 'large'
export type Figure = { name: string; value: number; unit: string; limit?: number }

/** `ratio` says how many times better than the yardstick, measured in turn in the same run: higher is better. */
export type Result = {
  name: string
  runs: number
  value: number
  unit: string
  yardstick: { name: string; value: number }
  ratio: { median: number; min: number; max: number }
  also: Figure[]
}

/** What each file beside this one exports as its default. */
export type Benchmark = (options: { size: Size }) => Promise<Result | Result[]>

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3))

const { values, positionals } = parseArgs({
  options: { size: { type: 'string', default: 'small' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const size = values.size as Size
const unknown = positionals.find((name) => !known.includes(name))
if (unknown || !['small', 'large'].includes(size)) {
  console.error(`usage: npm run bench -- [NAME] [--size small|large] [--json]\nnames: ${known.join(', ') || 'none yet'}`)
  process.exit(2)
}

const results: Result[] = []
for (const name of positionals.length > 0 ? positionals : known) {
  const { default: measure } = (await import(`./${name}.ts`)) as { default: Benchmark }
  const measured = [await measure({ size })].flat()
  results.push(...measured)
  if (!values.json) for (const result of measured) console.log(describe(result))
}
if (values.json) console.log(JSON.stringify(results.length === 1 ? results[0] : results))

function describe({ name, runs, value, unit, yardstick, ratio, also }: Result): string {
  const compared = `${ratio.median.toFixed(2)} × ${yardstick.name} (${yardstick.value}), ${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)} in ${runs} runs`
  const figures = also.map(
    (figure) => `  ${figure.name}: ${figure.value} ${figure.unit}${figure.limit === undefined ? '' : ` (limit ${figure.limit})`}`,
  )
  return [`${name}: ${value} ${unit}, ${compared}`, ...figures].join('\n')
}
