import { parseArgs } from 'node:util'
import { EVERYWHERE, WrongUsage, type Cli, type Command } from './cli/command.ts'
import { COMMANDS } from './cli/commands.ts'
import { readConfig } from '#platform/config'
import { hidePasswords } from '#platform/log'
import { Problem } from '#platform/problem'

const REFUSED = 1
const WRONG_USAGE = 2

process.exitCode = await main(process.argv.slice(2))

/** Runs one command and says how it went: 0 done, 1 refused, 2 wrong usage. */
async function main([name, ...args]: string[]): Promise<number> {
  const json = args.includes('--json')
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') return help()
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!entry) throw new WrongUsage(`There is no command "${name}".`)
    const { default: command } = await entry.load()
    const parsed = parse(command, args)
    if (parsed.values.help) return helpOn(name, command)
    await command.run(parsed, openCli(json))
    return 0
  } catch (error) {
    return report(error, json)
  }
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({ args, options: { ...command.options, ...EVERYWHERE }, allowPositionals: true })
  } catch (error) {
    throw new WrongUsage((error as Error).message)
  }
}

function openCli(json: boolean): Cli {
  return {
    env: process.env,
    config: readConfig(process.env),
    json,
    answer: (document, text) => console.log(json ? JSON.stringify(document) : text),
    say: (line) => console.error(line),
  }
}

function report(error: unknown, json: boolean): number {
  if (error instanceof WrongUsage) {
    console.error(
      json
        ? JSON.stringify({ title: 'usage', code: 'cli.usage', detail: error.message })
        : `kolive: ${error.message} See kolive --help.`,
    )
    return WRONG_USAGE
  }
  if (error instanceof Problem) {
    const { kind: title, code, message: detail, errors } = error
    console.error(
      json ? JSON.stringify({ type: 'about:blank', title, code, detail, errors }) : `kolive: ${hidePasswords(detail)}`,
    )
    return REFUSED
  }
  // A fault of ours: whole, so that it can be reported.
  const detail = hidePasswords(error instanceof Error ? (error.stack ?? error.message) : String(error))
  console.error(
    json ? JSON.stringify({ type: 'about:blank', title: 'error', code: 'internal', detail, errors: [] }) : `kolive: ${detail}`,
  )
  return REFUSED
}

function help(): number {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  console.log(
    `kolive COMMAND [--json] [--help]\n\n${lines.join('\n')}\n\nkolive COMMAND --help tells more. Settings come from the environment: see the README.`,
  )
  return 0
}

function helpOn(name: string, { usage }: Command): number {
  console.log(`kolive ${name} ${usage}`.trim() + `\n\n${COMMANDS[name]!.summary}`)
  return 0
}
