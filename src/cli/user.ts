import { randomBytes } from 'node:crypto'
import { addMember, listMemberships, ROLES } from '#modules/team'
import { recordAudit } from '#platform/audit'
import { createResetToken, createUser, findUserByEmail, resetLink, systemScope } from '#platform/auth'
import { hostInUrl, type Config } from '#platform/config'
import { inWorkspace, type Role } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { defineCommand, WrongUsage, type Cli } from './command.ts'
import { withDatabase, withWorkspace, WORKSPACE } from './workspace.ts'

const USAGE = {
  add: `add --email E --name NAME [--role ${ROLES.join('|')}] [--password P] [--workspace W]`,
  reset: 'reset --email E',
}

/** The operator's way in: it needs no mail and nobody who is signed in. */
export default defineCommand({
  usage: `${USAGE.add} · ${USAGE.reset}`,
  options: {
    ...WORKSPACE,
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', default: 'owner' },
    password: { type: 'string' },
  },
  async run({ values, positionals }, cli) {
    const { email, name, password, workspace } = values
    const [verb] = positionals
    if (verb === 'reset' && email) return reset(cli, email)
    if (verb === 'add' && email && name) return add(cli, { email, name, role: readRole(values.role), password, workspace })
    throw new WrongUsage(`kolive user ${verb === 'reset' ? USAGE.reset : USAGE.add}.`)
  },
})

type NewUser = { email: string; name: string; role: Role; password: string | undefined; workspace: string | undefined }

/** Without a password the person chooses one by the link; someone who signs in already just joins. */
async function add(cli: Cli, { email, name, role, password, workspace }: NewUser): Promise<void> {
  await withWorkspace(cli, workspace, async ({ pool, scope }) => {
    const added = await inWorkspace(pool, scope, async (ctx) => {
      const known = await findUserByEmail(ctx.client, email)
      const user =
        known ?? (await createUser(ctx.client, { email, name, password: password ?? randomBytes(24).toString('base64url') }))
      const { id } = await addMember(ctx, { user, role })
      const needsLink = !known && password === undefined
      return {
        id,
        email: user.email,
        role,
        link: needsLink ? linkFor(cli.config, await createResetToken(ctx.client, user.id)) : null,
      }
    })
    cli.answer(
      added,
      `${added.email} is ${role} now.${added.link ? `\nThe password is chosen here, within a day: ${added.link}` : ''}`,
    )
  })
}

/** Whatever workspaces they are in: each one's audit log says so. */
async function reset(cli: Cli, email: string): Promise<void> {
  await withDatabase(cli, async ({ pool }) => {
    const user = await findUserByEmail(pool, email)
    if (!user) throw new Problem('missing', 'user.missing', `Nobody signs in as ${email}.`)
    for (const { workspace, member_id } of await listMemberships(pool, user.id)) {
      const scope = systemScope(workspace.id, 'cli')
      await inWorkspace(pool, scope, (ctx) => recordAudit(ctx, { action: 'member.reset_link_created', subject: member_id }))
    }
    const link = linkFor(cli.config, await createResetToken(pool, user.id))
    cli.answer({ email, link }, `A new password for ${email} is chosen here, within a day:\n${link}`)
  })
}

function linkFor({ publicUrl, host, port }: Config, token: string): string {
  return resetLink(publicUrl ?? `http://${hostInUrl(host)}:${port}`, token)
}

function readRole(text: string): Role {
  const role = ROLES.find((each) => each === text)
  if (!role) throw new WrongUsage(`--role is one of ${ROLES.join(', ')}.`)
  return role
}
