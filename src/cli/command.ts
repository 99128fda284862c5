import type { ParseArgsConfig, parseArgs } from 'node:util'
import type { Config } from '#platform/config'

/**
 * One command is one file here, with one line in commands.ts:
 *
 *     export default defineCommand({
 *       usage: 'FILE… [--kind auto|…]',
 *       options: { kind: { type: 'string', default: 'auto' } },
 *       async run({ values, positionals }, cli) { … cli.answer(document, 'text for people') },
 *     })
 *
 * `--json` and `--help` are there without being named. To refuse, throw a Problem (exit 1);
 * for wrong usage, a WrongUsage (exit 2).
 */
export type Command<Options extends ParseArgsOptions = ParseArgsOptions> = {
  /** What follows the command's name on its line of help. */
  readonly usage: string
  readonly options: Options
  readonly run: (args: Args<Options>, cli: Cli) => Promise<void>
}

type ParseArgsOptions = NonNullable<ParseArgsConfig['options']>

export const EVERYWHERE = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

type Args<Options extends ParseArgsOptions> = Pick<
  ReturnType<typeof parseArgs<{ options: Options & typeof EVERYWHERE; allowPositionals: true }>>,
  'values' | 'positionals'
>

/** What a command has besides its arguments. */
export type Cli = {
  readonly env: NodeJS.ProcessEnv
  readonly config: Config
  readonly json: boolean
  /** The answer, once: the document with `--json`, else the text. */
  answer(document: unknown, text: string): void
  /** Progress, on stderr. */
  say(line: string): void
}

export class WrongUsage extends Error {}

/** Infers the values' types from the options. */
export function defineCommand<const Options extends ParseArgsOptions>(command: Command<Options>): Command {
  return command as unknown as Command
}
