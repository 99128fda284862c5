import { createKey, PERMISSIONS, type Permission } from '#modules/team'
import { inWorkspace } from '#platform/db/tenant'
import { defineCommand, WrongUsage } from './command.ts'
import { withWorkspace, WORKSPACE } from './workspace.ts'

export default defineCommand({
  usage: 'create --name NAME --scopes orders:read,… [--expires 2027-01-31T00:00:00Z] [--workspace W]',
  options: { ...WORKSPACE, name: { type: 'string' }, scopes: { type: 'string' }, expires: { type: 'string' } },
  async run({ values, positionals }, cli) {
    const { name, scopes, expires } = values
    if (positionals.join() !== 'create' || !name || !scopes) throw new WrongUsage('key create needs --name and --scopes.')
    const key = {
      name,
      scopes: scopes.split(',').map(readScope),
      expires_at: expires === undefined ? null : readInstant(expires),
    }
    await withWorkspace(cli, values.workspace, async ({ pool, scope }) => {
      const made = await inWorkspace(pool, scope, (ctx) => createKey(ctx, key))
      cli.answer(made, `${made.key}\nKeep it now: it is not shown again.`)
    })
  },
})

function readScope(text: string): Permission {
  const found = PERMISSIONS.find((permission) => permission === text.trim())
  if (!found) throw new WrongUsage(`There is no scope "${text}". There are: ${PERMISSIONS.join(', ')}.`)
  return found
}

function readInstant(text: string): string {
  try {
    return Temporal.Instant.from(text).toString()
  } catch {
    throw new WrongUsage(`--expires is a moment such as 2027-01-31T00:00:00Z, not "${text}".`)
  }
}
