#!/usr/bin/env node
// Plain JavaScript that any Node ≥ 20 reads. Kolive runs on the one Node it is tested with, which npm installs
// beside it: another Node hands over to that one.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).dependencies.node

if (process.versions.node === wanted) {
  if (process.env.KOLIVE_HANDED_OVER) followLauncher()
  await import('../src/main.ts')
} else {
  const node = findNode()
  if (!node || process.env.KOLIVE_HANDED_OVER) {
    console.error(`Kolive runs on Node ${wanted}, this is ${process.versions.node}: run \`npm ci\` to install it beside Kolive.`)
    process.exit(1)
  }
  handOver(node)
}

function findNode() {
  try {
    const node = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node')
    return existsSync(node) ? node : null
  } catch {
    return null
  }
}

function handOver(node) {
  const env = { ...process.env, KOLIVE_HANDED_OVER: '1' }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  process.on('SIGINT', () => {}) // The terminal sends Ctrl-C to both: the child decides when it ends.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

/** A launcher that is killed outright cannot pass that on: its channel closing does. */
function followLauncher() {
  delete process.env.KOLIVE_HANDED_OVER
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
