import type { Command } from './command.ts'

type Entry = { readonly summary: string; readonly load: () => Promise<{ default: Command }> }

/** Every command in the order of the help. A file is loaded only when its command is asked for. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  start: { summary: 'starts Kolive', load: () => import('./start.ts') },
  demo: { summary: 'loads the demo workspace', load: () => import('./demo.ts') },
  import: { summary: 'imports files that a marketplace exported', load: () => import('./import.ts') },
  report: { summary: 'prints the report that a lead sends up', load: () => import('./report.ts') },
  migrate: { summary: "brings the database to this version's schema", load: () => import('./migrate.ts') },
  openapi: { summary: 'prints the description of the API', load: () => import('./openapi.ts') },
  backup: { summary: 'writes everything into one file, beside a running Kolive', load: () => import('./backup.ts') },
  restore: { summary: 'fills an empty database with a backup', load: () => import('./restore.ts') },
  doctor: { summary: 'checks that everything is as it should be', load: () => import('./doctor.ts') },
  key: { summary: 'makes an API key', load: () => import('./key.ts') },
  user: { summary: 'adds a person, or lets one choose a new password', load: () => import('./user.ts') },
}
