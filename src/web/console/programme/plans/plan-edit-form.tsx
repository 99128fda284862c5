import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../../api/client.ts'
import { useMessages } from '../../../messages/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { FormFailure } from '../../sign-in/door.tsx'
import { planMessages } from './messages.ts'
import { PickCreators } from '../pick.tsx'
import css from './plans.module.css'
import type { Plan } from './queries.ts'
import { useAfterPlanChange } from './use-after-change.ts'

/** Corrects what the mirror says of the plan itself; it holds for the plan's whole time. */
export function PlanEditForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useMessages(planMessages)
  const changed = useAfterPlanChange()
  const [name, setName] = useState(plan.name)
  const [partner, setPartner] = useState(plan.partner_name ?? '')
  const [isForAll, setForAll] = useState(plan.creators === null)
  const [creators, setCreators] = useState(plan.creators?.map(({ id }) => id) ?? [])
  const edit = useMutation({
    mutationFn: () =>
      read(
        api.PATCH('/v1/commission-plans/{id}', {
          params: { path: { id: plan.id } },
          body: {
            name: name.trim(),
            ...(plan.kind === 'partner' && { partner_name: partner.trim() || null }),
            creator_ids: isForAll ? null : creators,
          },
        }),
      ),
    onSuccess: async () => {
      await changed()
      showToast(t('edited', { name: name.trim() }))
      onClose()
    },
    meta: { shown: true },
  })
  const isReady = name.trim() !== '' && (isForAll || creators.length > 0)
  return (
    <Dialog title={t('edit')} onClose={onClose}>
      <form className={css.form} action={() => edit.mutate()}>
        <TextInput label={t('name')} value={name} maxLength={120} onChange={(event) => setName(event.currentTarget.value)} />
        {plan.kind === 'partner' && (
          <TextInput
            label={t('partner')}
            value={partner}
            maxLength={120}
            onChange={(event) => setPartner(event.currentTarget.value)}
          />
        )}
        {plan.kind !== 'target' && (
          <Checkbox label={t('allCreators')} checked={isForAll} onChange={(event) => setForAll(event.currentTarget.checked)} />
        )}
        {!isForAll && <PickCreators value={creators} onChange={setCreators} known={plan.creators ?? []} />}
        {edit.isError && <FormFailure>{edit.error.message}</FormFailure>}
        <Button type="submit" disabled={!isReady} loading={edit.isPending}>
          {t('save')}
        </Button>
      </form>
    </Dialog>
  )
}
