import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, zoneLabel } from '#shared/format'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { dayIn, dayStart } from '../day-start.ts'
import { formatRate } from '../format-rate.ts'
import type { Tier } from '../programs-query.ts'
import { useWorkspace } from '../session.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { programmeMessages } from './programme-messages.ts'
import css from './programme.module.css'
import { readAmount, readRate } from './read-terms.ts'

type RewardTermsFormProps = {
  readonly tier: Tier
  readonly currency: string
  /** The terms that hold now: what new ones start from. */
  readonly held: components['schemas']['RewardTerms'] | undefined
  readonly onClose: () => void
}

/** New terms of a tier from a day on. They follow the ones before, which stay for the sales before. */
export function RewardTermsForm({ tier, currency, held, onClose }: RewardTermsFormProps) {
  const p = useMessages(programmeMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const queries = useQueryClient()
  const [rate, setRate] = useState(held?.rate ?? '')
  const [cap, setCap] = useState(held?.cap?.amount ?? '')
  const [day, setDay] = useState(() => dayIn(zone, new Date()))
  const wantedRate = readRate(rate)
  const wantedCap = cap.trim() ? readAmount(cap) : null
  const set = useMutation({
    mutationFn: (body: components['schemas']['NewRewardTerms']) =>
      read(api.POST('/v1/tiers/{id}/reward-terms', { params: { path: { id: tier.id } }, body })),
    onSuccess: async () => {
      // Commissions and reports follow when the sales are reckoned again; asked anew, they show how far that is.
      await Promise.all(
        [['programs'], ['commissions'], ['reports'], ['creators']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      )
      showToast(
        p('termsSet', { tier: tier.name, rate: formatRate(wantedRate ?? '0', language), since: formatDay(day, language) }),
      )
      onClose()
    },
    meta: { shown: true },
  })
  const submit = () => {
    if (wantedRate === undefined || wantedCap === undefined) return
    set.mutate({
      rate: wantedRate,
      cap: wantedCap === null ? null : { amount: wantedCap, currency },
      starts_at: dayStart(day, zone),
    })
  }
  return (
    <Dialog title={p('setTermsOf', { tier: tier.name })} onClose={onClose}>
      <form className={css.form} action={submit}>
        <TextInput
          label={p('rate')}
          description={p('rateNote')}
          inputMode="decimal"
          value={rate}
          onChange={(event) => setRate(event.currentTarget.value)}
          error={rate.trim() && wantedRate === undefined ? p('rateWrong') : undefined}
          data-autofocus
        />
        <TextInput
          label={p('cap', { currency })}
          description={p('capNote')}
          inputMode="decimal"
          value={cap}
          onChange={(event) => setCap(event.currentTarget.value)}
          error={wantedCap === undefined ? p('capWrong') : undefined}
        />
        <TextInput
          type="date"
          label={p('from')}
          description={p('fromNote', { zone: zoneLabel(zone, language) })}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {set.isError && <FormFailure>{set.error.message}</FormFailure>}
        <Button type="submit" disabled={wantedRate === undefined || wantedCap === undefined || !day} loading={set.isPending}>
          {p('setTerms')}
        </Button>
      </form>
    </Dialog>
  )
}
