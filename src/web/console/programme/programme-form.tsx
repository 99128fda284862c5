import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWorkspace } from '../session.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { programmeMessages } from './messages.ts'
import css from './programme.module.css'

const CURRENCIES = ['IDR', 'VND', 'MYR', 'THB', 'PHP', 'SGD', 'USD']

/** Starts a program, and goes to it. */
export function ProgrammeForm({ onClose, onStarted }: { onClose: () => void; onStarted: (id: string) => void }) {
  const p = useMessages(programmeMessages)
  const workspace = useWorkspace()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [currency, setCurrency] = useState<string>(workspace.currency)
  const start = useMutation({
    mutationFn: () => read(api.POST('/v1/programs', { body: { name: name.trim(), currency } })),
    onSuccess: async (program) => {
      await queries.invalidateQueries({ queryKey: ['programs'] })
      showToast(p('started', { name: program.name }))
      onStarted(program.id)
      onClose()
    },
    meta: { shown: true },
  })
  return (
    <Dialog title={p('start')} onClose={onClose}>
      <form className={css.form} action={() => start.mutate()}>
        <TextInput
          label={p('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={120}
          required
          withAsterisk={false}
          data-autofocus
        />
        <Select
          label={p('currency')}
          description={p('currencyNote')}
          data={[...new Set([workspace.currency, ...CURRENCIES])]}
          value={currency}
          onChange={(next) => next && setCurrency(next)}
        />
        {start.isError && <FormFailure>{start.error.message}</FormFailure>}
        <Button type="submit" disabled={!name.trim()} loading={start.isPending}>
          {p('start')}
        </Button>
      </form>
    </Dialog>
  )
}
