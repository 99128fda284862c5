import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../../api/client.ts'
import { readFailure } from '../../../api/failure.ts'
import { useMessages } from '../../../messages/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { faultMessages, rewardsMessages, termsMessages } from './messages.ts'
import css from './rewards.module.css'
import { useAfterRewards } from './use-set-terms.ts'

/** Another name, which the notice takes back. */
export function RenameReward({
  reward,
  onClose,
}: {
  reward: { readonly id: string; readonly name: string }
  onClose: () => void
}) {
  const r = useMessages(rewardsMessages)
  const t = useMessages(termsMessages)
  const f = useMessages(faultMessages)
  const after = useAfterRewards()
  const [name, setName] = useState(reward.name)
  const rename = useMutation({
    mutationFn: (next: string) =>
      read(api.PATCH('/v1/rewards/{id}', { params: { path: { id: reward.id } }, body: { name: next } })),
    onSuccess: async (_, next) => {
      onClose()
      await after()
      showToast(r('renamed', { name: next }), next === reward.name ? {} : { undo: () => rename.mutate(reward.name) })
    },
    meta: { shown: true },
  })
  const failure = rename.isError ? readFailure(rename.error) : undefined
  return (
    <Dialog title={r('rename')} onClose={onClose}>
      <form className={css.form} action={() => rename.mutate(name.trim())}>
        <TextInput
          label={t('name')}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          error={failure && (failure.code === 'reward.name_taken' ? f('reward.name_taken') : failure.message)}
          data-autofocus
        />
        <Button type="submit" disabled={!name.trim() || name.trim() === reward.name} loading={rename.isPending}>
          {r('rename')}
        </Button>
      </form>
    </Dialog>
  )
}
