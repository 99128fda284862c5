import { ActionIcon, Button, Menu, Select } from '@mantine/core'
import { IconDots, IconKey, IconUserMinus, IconUserPlus } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '#shared/format'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'
import { ROLES, roleMessages } from '../roles.ts'
import { useMay, useSession } from '../session.ts'
import { InviteForm } from './invite-form.tsx'
import { Invitations } from './invitations.tsx'
import { memberMessages, settingsMessages } from './messages.ts'
import { OneTimeSecret } from './one-time-secret.tsx'
import css from './settings.module.css'

type Member = components['schemas']['Member']

export function MembersPage() {
  const t = useMessages(settingsMessages)
  const m = useMessages(memberMessages)
  const mayManage = useMay('members:manage')
  const [inviting, setInviting] = useState(false)
  const members = useQuery({ queryKey: ['members'], queryFn: () => read(api.GET('/v1/members')) })
  return (
    <Page
      title={t('members')}
      layout="narrow"
      actions={
        mayManage && (
          <Button leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
            {m('invite')}
          </Button>
        )
      }
    >
      <Section flush>
        {members.isPending && <SkeletonRows rows={4} />}
        {members.isError && <ErrorState error={members.error} onRetry={() => void members.refetch()} />}
        <ul>
          {members.data?.data.map((member) => (
            <MemberLine key={member.id} member={member} mayManage={mayManage} />
          ))}
        </ul>
      </Section>
      {mayManage && <Invitations />}
      {inviting && <InviteForm onClose={() => setInviting(false)} />}
    </Page>
  )
}

function MemberLine({ member, mayManage }: { member: Member; mayManage: boolean }) {
  const t = useMessages(settingsMessages)
  const m = useMessages(memberMessages)
  const role = useMessages(roleMessages)
  const { language } = useLanguage()
  const { member_id } = useSession()
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: ['members'] })
  const path = { params: { path: { id: member.id } } }

  const change = useMutation({
    mutationFn: (next: Member['role']) => read(api.PATCH('/v1/members/{id}', { ...path, body: { role: next } })),
    onSuccess: async (changed) => {
      await refresh()
      showToast(m('roleChanged', { name: member.name, role: role(changed.role) }), { undo: () => change.mutate(member.role) })
    },
  })
  const remove = useMutation({
    mutationFn: () => read(api.DELETE('/v1/members/{id}', path)),
    onSuccess: async () => {
      await refresh()
      showToast(m('removed', { name: member.name }))
    },
  })
  const reset = useMutation({ mutationFn: () => read(api.POST('/v1/members/{id}/reset-link', path)) })
  const isSelf = member.id === member_id
  return (
    <li className={css.line} data-stack>
      <div className={css.who}>
        {member.name} {isSelf && <span className={css.quiet}>({m('you')})</span>}
        <div className={css.quiet}>
          {member.email} · {m('since')} {formatDay(member.created_at.slice(0, 10), language)}
        </div>
      </div>
      {mayManage ? (
        <Select
          aria-label={m('roleOf', { name: member.name })}
          data={ROLES.map((value) => ({ value, label: role(value) }))}
          value={member.role}
          onChange={(next) => next && next !== member.role && change.mutate(next as Member['role'])}
          w={208}
        />
      ) : (
        <span>{role(member.role)}</span>
      )}
      {mayManage && (
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label={t('actionsOf', { name: member.name })}>
              <IconDots size={17} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconKey size={15} />} onClick={() => reset.mutate()}>
              {m('resetLink')}
            </Menu.Item>
            {!isSelf && (
              <Menu.Item leftSection={<IconUserMinus size={15} />} c="var(--k-bad)" onClick={() => remove.mutate()}>
                {m('remove')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {reset.data && (
        <OneTimeSecret
          title={m('linkFor', { email: member.email })}
          label={m('link')}
          secret={reset.data.link}
          note={m('resetNote')}
          onClose={reset.reset}
        />
      )}
    </li>
  )
}
