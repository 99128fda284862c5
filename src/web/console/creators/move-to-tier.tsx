import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Skeleton } from '../../ui/states.tsx'
import { dayIn, dayStart } from '../day-start.ts'
import { programsQuery, tierOptions } from '../programs-query.ts'
import { useWorkspace } from '../session.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone } from '../use-changes.ts'
import css from './creators.module.css'
import { creatorMessages } from './messages.ts'

type MoveToTierProps = {
  readonly creators: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
  readonly onMoved?: () => void
}

/** Moves creators into a tier at once or from a day on; the notice that says so takes it back. */
export function MoveToTier({ creators, onClose, onMoved }: MoveToTierProps) {
  const t = useMessages(creatorMessages)
  const { zone } = useWorkspace()
  const programs = useQuery(programsQuery)
  const done = useDone()
  const [tierId, setTierId] = useState<string | null>(null)
  const [starts, setStarts] = useState<'now' | 'day'>('now')
  const [day, setDay] = useState(() => dayIn(zone, new Date()))
  const naming = { count: creators.length, name: creators[0]?.name ?? '' }
  const options = tierOptions(programs.data?.data ?? [])

  const move = useMutation({
    mutationFn: (tier_id: string) => {
      const starts_at = starts === 'now' ? new Date().toISOString() : dayStart(day, zone)
      return read(api.POST('/v1/enrollments', { body: { creator_ids: creators.map(({ id }) => id), tier_id, starts_at } }))
    },
    onSuccess: ({ data, change_id }) => {
      onMoved?.()
      onClose()
      return done(t('moved', { ...naming, tier: data[0]?.tier.name ?? '' }), change_id)
    },
    meta: { shown: true },
  })

  return (
    <Dialog title={t('moveTitle', naming)} onClose={onClose}>
      {programs.isPending && <Skeleton height={120} />}
      {programs.data && options.length === 0 && (
        <div className={css.form}>
          <p>{t('noProgram')}</p>
          <ButtonLink to="/programme">{t('openProgramme')}</ButtonLink>
        </div>
      )}
      {options.length > 0 && (
        <form className={css.form} action={() => (tierId ? move.mutate(tierId) : undefined)}>
          <Select label={t('tier')} data={options} value={tierId} onChange={setTierId} data-autofocus />
          <div className={css.field}>
            <span className={css.fieldLabel}>{t('starts')}</span>
            <Segmented
              label={t('starts')}
              value={starts}
              onChange={setStarts}
              options={[
                { value: 'now', label: t('startsNow') },
                { value: 'day', label: t('startsDay') },
              ]}
            />
          </div>
          {starts === 'day' && (
            <TextInput
              type="date"
              label={t('day')}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
              required
              withAsterisk={false}
            />
          )}
          <p className={css.quiet}>{t('moveNote')}</p>
          {move.isError && <FormFailure>{move.error.message}</FormFailure>}
          <Button type="submit" disabled={!tierId || !day} loading={move.isPending}>
            {t('move')}
          </Button>
        </form>
      )}
    </Dialog>
  )
}
