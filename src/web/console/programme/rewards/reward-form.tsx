import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import { api, read } from '../../../api/client.ts'
import { readFailure } from '../../../api/failure.ts'
import { useMessages } from '../../../messages/language.tsx'
import { SideSheet } from '../../../ui/side-sheet.tsx'
import { showToast } from '../../../ui/toast.tsx'
import type { Program } from '../../programs-query.ts'
import { FormFailure } from '../../sign-in/door.tsx'
import { WhatIf } from '../simulator/what-if.tsx'
import type { NewTerms } from './draft.ts'
import { faultMessages, rewardsMessages, termsMessages } from './messages.ts'
import css from './rewards.module.css'
import { TermsFields } from './terms-fields.tsx'
import { useAfterRewards, useSetTerms } from './use-set-terms.ts'
import { useTerms } from './use-terms.ts'

type Reward = Program['rewards'][number]
type RewardFormProps = {
  readonly program: Program
  /** Whose terms are new; none is a reward that is new. */
  readonly reward: Reward | undefined
  /** What the form starts from. */
  readonly from: NewTerms | undefined
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}

/** A reward's terms, new or for the first time. Until they are saved, the simulator says what they would have cost. */
export function RewardForm({ program, reward, from, onClose, onSaved }: RewardFormProps) {
  const r = useMessages(rewardsMessages)
  const t = useMessages(termsMessages)
  const f = useMessages(faultMessages)
  const [name, setName] = useState('')
  const [asked, setAsked] = useState<NewTerms>()
  const form = useTerms(`${program.id} ${reward?.id} ${from && JSON.stringify(from)}`, program, from)
  const after = useAfterRewards()
  const setTerms = useSetTerms()
  const save = useMutation({
    mutationFn: (terms: NewTerms) =>
      reward
        ? setTerms.mutateAsync({ reward, terms })
        : read(
            api.POST('/v1/programs/{id}/rewards', { params: { path: { id: program.id } }, body: { name: name.trim(), terms } }),
          ),
    onSuccess: async (changed) => {
      form.forget()
      if (!reward) {
        await after()
        showToast(r('added', { name: name.trim() }))
      }
      onSaved(reward?.id ?? changed.rewards.find((one) => one.name === name.trim())?.id ?? '')
    },
    onError: (error) => form.refuse(readFailure(error).errors),
    meta: { shown: true },
  })
  const failure = save.isError ? readFailure(save.error) : undefined
  const isTaken = failure?.code === 'reward.name_taken'
  const submit = () => {
    const terms = form.finish()
    if (terms && (reward || name.trim())) save.mutate(terms)
  }
  return (
    <SideSheet title={reward ? r('newTermsOf', { name: reward.name }) : r('add')} subtitle={r('note')} onClose={onClose}>
      <form className={css.form} action={submit} onKeyDown={keepSheetOpen}>
        {!reward && (
          <TextInput
            label={t('name')}
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            withAsterisk={false}
            error={isTaken ? f('reward.name_taken') : undefined}
          />
        )}
        <TermsFields {...form.fields} terms={form.terms} faults={form.faults} />
        <WhatIf program={program} replaces={reward?.id ?? null} terms={asked} onAsk={() => setAsked(form.finish())} />
        {failure && !isTaken && failure.errors.length === 0 && <FormFailure>{failure.message}</FormFailure>}
        <Button type="submit" loading={save.isPending}>
          {r('save')}
        </Button>
      </form>
    </SideSheet>
  )
}

/** Escape closes an open list of choices first, not the sheet around it. */
function keepSheetOpen(event: KeyboardEvent) {
  if (event.key === 'Escape' && (event.target as Element).getAttribute('aria-expanded') === 'true') event.stopPropagation()
}
