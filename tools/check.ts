import { spawn } from 'node:child_process'

/** Everything that can be said of the code without running it, side by side: `npm run check`. */
const CHECKS: Record<string, string[]> = {
  types: ['tsc'],
  lint: ['oxlint', '--deny-warnings'],
  format: ['oxfmt', '--check'],
  unused: ['knip'],
}

function runCheck(name: string, [command, ...args]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const started = performance.now()
    const check = spawn(command!, args, { env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } })
    let said = ''
    check.stdout.on('data', (chunk: Buffer) => (said += chunk))
    check.stderr.on('data', (chunk: Buffer) => (said += chunk))
    check.once('error', (error) => (said += error.message))
    check.once('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
      if (code !== 0) console.log(said.trimEnd())
      resolve(code === 0)
    })
  })
}

const passed = await Promise.all(Object.entries(CHECKS).map(([name, command]) => runCheck(name, command)))
process.exitCode = passed.every(Boolean) ? 0 : 1
