import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** `npm run prove -- NAME [--times n] [--seed n] [--shots DIR] [--json]`; without a name, each of them, short. Exit 1 on any loss.
 * `--shots` keeps what a proof that looks at screens saw. */

/** What was promised to a caller, and what became of it. A proof may tell more. */
export type Outcome = { acknowledged: number; lost: number; doubled: number; [more: string]: unknown }

/** What each file beside this one exports: `short` is how often it tries when nobody says how often. */
export type Proof = { short: number; default: (options: { times: number; seed: number; shots?: string }) => Promise<Outcome> }

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3))

const { values, positionals } = parseArgs({
  options: {
    times: { type: 'string' },
    seed: { type: 'string', default: '1' },
    shots: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const counts = [values.times, values.seed].filter((text) => text !== undefined)
const unknown = positionals.find((name) => !known.includes(name))
if (unknown || counts.some((text) => !/^\d+$/.test(text))) {
  console.error(
    `usage: npm run prove -- [NAME] [--times n] [--seed n] [--shots DIR] [--json]\nnames: ${known.join(', ') || 'none yet'}`,
  )
  process.exit(2)
}

const outcomes: ({ name: string; times: number; seed: number } & Outcome)[] = []
for (const name of positionals.length > 0 ? positionals : known) {
  const proof = (await import(`./${name}.ts`)) as Proof
  const seed = Number(values.seed)
  const times = Number(values.times ?? proof.short)
  const outcome = { name, times, seed, ...(await proof.default({ times, seed, ...(values.shots && { shots: values.shots }) })) }
  outcomes.push(outcome)
  if (!values.json) console.log(`${name}: ${JSON.stringify(outcome)}`)
}
if (values.json) console.log(JSON.stringify(outcomes.length === 1 ? outcomes[0] : outcomes))
process.exitCode = outcomes.some(({ lost, doubled }) => lost > 0 || doubled > 0) ? 1 : 0
