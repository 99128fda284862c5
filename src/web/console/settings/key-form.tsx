import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useSession, type Permission } from '../session.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { keyMessages, settingsMessages } from './messages.ts'
import { OneTimeSecret } from './one-time-secret.tsx'
import css from './settings.module.css'

/** Scopes are offered as far as one holds them: nobody gives away more. */
export function KeyForm({ onClose }: { onClose: () => void }) {
  const t = useMessages(settingsMessages)
  const k = useMessages(keyMessages)
  const { permissions } = useSession()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<string[]>([])
  const create = useMutation({
    mutationFn: () =>
      read(api.POST('/v1/keys', { body: { name: name.trim(), scopes: scopes as Permission[], expires_at: null } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['keys'] }),
    meta: { shown: true },
  })
  if (create.data)
    return <OneTimeSecret title={k('newKey', { name })} label={k('key')} secret={create.data.key} onClose={onClose} />
  return (
    <Dialog title={k('create')} onClose={onClose} size={520}>
      <form className={css.form} action={() => create.mutate()}>
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={120}
          required
          withAsterisk={false}
          data-autofocus
        />
        <Checkbox.Group label={k('scopes')} value={scopes} onChange={setScopes}>
          <div className={css.scopes}>
            {permissions.map((permission) => (
              <Checkbox key={permission} value={permission} label={permission} />
            ))}
          </div>
        </Checkbox.Group>
        {create.isError && <FormFailure>{create.error.message}</FormFailure>}
        <Button type="submit" disabled={scopes.length === 0 || !name.trim()} loading={create.isPending}>
          {k('create')}
        </Button>
      </form>
    </Dialog>
  )
}
