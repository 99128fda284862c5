import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { Program } from '../programs-query.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { programmeMessages } from './messages.ts'
import css from './programme.module.css'

/** One more tier above the others. What it pays, a reward says. */
export function TierForm({ program, onClose }: { program: Program; onClose: () => void }) {
  const p = useMessages(programmeMessages)
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [exclusive, setExclusive] = useState(false)
  const add = useMutation({
    mutationFn: () =>
      read(api.POST('/v1/programs/{id}/tiers', { params: { path: { id: program.id } }, body: { name: name.trim(), exclusive } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['programs'] })
      showToast(p('tierAdded', { name: name.trim() }))
      onClose()
    },
    meta: { shown: true },
  })
  return (
    <Dialog title={p('addTier')} onClose={onClose}>
      <form className={css.form} action={() => add.mutate()}>
        <TextInput
          label={p('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={60}
          required
          withAsterisk={false}
          data-autofocus
        />
        <Checkbox
          label={p('exclusive')}
          description={p('exclusiveNote')}
          checked={exclusive}
          onChange={(event) => setExclusive(event.currentTarget.checked)}
        />
        {add.isError && <FormFailure>{add.error.message}</FormFailure>}
        <Button type="submit" disabled={!name.trim()} loading={add.isPending}>
          {p('addTier')}
        </Button>
      </form>
    </Dialog>
  )
}
