import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { Problem } from '#platform/problem'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What the built pages depend on; of a module only what also runs in the browser. */
const SOURCES = ['src/web', 'src/shared', 'src/modules', 'vite.config.ts', 'package-lock.json']

/** Builds the pages when they are missing or older than a source, such as after a pull. An installed package has no sources. */
export async function ensureWeb(say: (line: string) => void): Promise<void> {
  if (!existsSync(join(ROOT, 'src/web')) || newest(SOURCES) <= builtAt()) return
  say('Building the pages (once)')
  const { build } = await import('vite')
  try {
    await build({ root: join(ROOT, 'src/web'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'silent' })
  } catch (error) {
    const reason =
      stripVTControlCharacters((error as Error).message)
        .split('\n')
        .find((line) => line.includes('[')) ?? 'vite failed'
    if (builtAt() === 0)
      throw new Problem(
        'conflict',
        'web.not_built',
        `The pages could not be built: ${reason.trim()}. \`npx vite build\` tells more.`,
      )
    say(`The pages could not be built, so the previous ones are shown: ${reason.trim()}`)
  }
}

function builtAt(): number {
  return statSync(join(ROOT, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newest(paths: string[]): number {
  return Math.max(0, ...paths.map((path) => newestIn(join(ROOT, path))))
}

function newestIn(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && isSource(join(entry.parentPath, entry.name)),
  )
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs))
}

function isSource(file: string): boolean {
  if (/\.test\.tsx?$/.test(file)) return false
  return !file.includes('/src/modules/') || /\/(schema|rules)(\.ts$|\/)/.test(file)
}
