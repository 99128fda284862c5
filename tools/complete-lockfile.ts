import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `node tools/complete-lockfile.ts` after an `npm install`: a registry that has not every platform's binaries makes npm
 * leave those out of the lockfile, and `npm ci` then refuses it everywhere. They are named here; npm skips what the
 * machine it runs on has no use for.
 */

type Locked = {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  optionalDependencies?: Record<string, string>
}
type Lockfile = { packages: Record<string, Locked> }

const PLATFORM = /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)/

/** The optional packages that the lockfile does not name, as it should. */
export function findMissing({ packages }: Lockfile): Record<string, Locked> {
  const missing: Record<string, Locked> = {}
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (packages[`${path}/node_modules/${name}`] || packages[`node_modules/${name}`]) continue
      const [, os, cpu] = PLATFORM.exec(name) ?? []
      const platform = os && cpu ? { cpu: [cpu], os: [os] } : {}
      missing[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), optional: true, ...platform }
    }
  }
  return missing
}

export const LOCKFILE = join(import.meta.dirname, '../package-lock.json')

if (import.meta.main) {
  const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8')) as Lockfile
  const missing = findMissing(lock)
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(LOCKFILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
  console.log(`${Object.keys(missing).length} packages added`)
}
