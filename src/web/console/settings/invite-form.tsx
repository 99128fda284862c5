import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ROLES, roleMessages } from '../roles.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { memberMessages, settingsMessages } from './messages.ts'
import { OneTimeSecret } from './one-time-secret.tsx'
import css from './settings.module.css'

export function InviteForm({ onClose }: { onClose: () => void }) {
  const t = useMessages(settingsMessages)
  const m = useMessages(memberMessages)
  const roleName = useMessages(roleMessages)
  const queries = useQueryClient()
  const [role, setRole] = useState<components['schemas']['Role']>('specialist')
  const invite = useMutation({
    mutationFn: (form: FormData) => read(api.POST('/v1/invitations', { body: { email: String(form.get('email')), role } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invitations'] }),
    meta: { shown: true },
  })
  if (invite.data) {
    const { invitation, link, mailed } = invite.data
    const note = `${mailed ? `${m('mailed')} ` : ''}${m('handOver')}`
    return (
      <OneTimeSecret
        title={m('linkFor', { email: invitation.email })}
        label={m('link')}
        secret={link}
        note={note}
        onClose={onClose}
      />
    )
  }
  return (
    <Dialog title={m('inviteTitle')} onClose={onClose}>
      <form className={css.form} action={(form) => invite.mutate(form)}>
        <TextInput name="email" type="email" label={t('email')} required withAsterisk={false} data-autofocus />
        <Select
          label={t('role')}
          data={ROLES.map((value) => ({ value, label: roleName(value) }))}
          value={role}
          onChange={(next) => next && setRole(next as typeof role)}
        />
        {invite.isError && <FormFailure>{invite.error.message}</FormFailure>}
        <Button type="submit" loading={invite.isPending}>
          {m('invite')}
        </Button>
      </form>
    </Dialog>
  )
}
