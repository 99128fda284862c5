import { readSecret } from '#platform/config'
import { Problem } from '#platform/problem'
import { defineCommand, WrongUsage } from './command.ts'
import { migrateAll, openDatabase } from './database.ts'
import { writeDemo } from './demo/load.ts'
import { onInterrupt } from './shutdown.ts'

const LINES = { small: 60_000, large: 600_000 }
const SEED = 1

export default defineCommand({
  usage: '[--size small|large] [--seed n]',
  options: { size: { type: 'string', default: 'small' }, seed: { type: 'string', default: String(SEED) } },
  async run({ values }, cli) {
    if (values.size !== 'small' && values.size !== 'large') throw new WrongUsage('--size is small or large.')
    if (!/^\d{1,9}$/.test(values.seed!)) throw new WrongUsage('--seed is a whole number of at most nine digits.')
    await using database = await openDatabase(cli.config, cli.say)
    await migrateAll(database.url)
    const secret = readSecret(cli.env, cli.config.dataDir)
    const summary = await writeDemo({
      databaseUrl: database.url,
      secret,
      seed: Number(values.seed),
      lines: LINES[values.size],
      say: cli.say,
      signal: onInterrupt(),
    })
    const { creators, lines, imports } = summary
    cli.answer(
      summary,
      `The demo stands: ${creators} creators and ${lines} order lines from ${imports} files. \`kolive start\` shows its login.`,
    )
  },
})

type Wish = { databaseUrl: string; secret: string; say: (line: string) => void; signal: AbortSignal; onOpen: () => void }

/**
 * Sees that the demo stands: loads it, or loads it anew when it was interrupted. One that is complete, or being loaded,
 * is left alone. `onOpen` is called as soon as its login works.
 */
export async function loadDemo(wish: Wish): Promise<void> {
  try {
    await writeDemo({ ...wish, seed: SEED, lines: LINES.small })
  } catch (error) {
    if (!(error instanceof Problem && ['demo.stands', 'demo.loading'].includes(error.code))) throw error
    wish.onOpen()
  }
}
