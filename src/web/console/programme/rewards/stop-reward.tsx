import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { zoneLabel } from '#shared/format'
import { api, read } from '../../../api/client.ts'
import { readFailure } from '../../../api/failure.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { dayIn, dayStart } from '../../day-start.ts'
import type { Program } from '../../programs-query.ts'
import { useWorkspace } from '../../session.ts'
import { FormFailure } from '../../sign-in/door.tsx'
import { faultMessages, rewardsMessages, termsMessages } from './messages.ts'
import css from './rewards.module.css'
import { stateOf } from './state.ts'
import { asNew, useAfterRewards, useSetTerms } from './use-set-terms.ts'

/** From a moment on the reward pays nothing; the notice takes it up again. */
export function StopReward({ reward, onClose }: { reward: Program['rewards'][number]; onClose: () => void }) {
  const r = useMessages(rewardsMessages)
  const t = useMessages(termsMessages)
  const f = useMessages(faultMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const after = useAfterRewards()
  const setTerms = useSetTerms()
  const [when, setWhen] = useState<'now' | 'day'>('now')
  const [day, setDay] = useState(() => dayIn(zone, new Date()))
  const stop = useMutation({
    mutationFn: (at: string) => read(api.POST('/v1/rewards/{id}/stop', { params: { path: { id: reward.id } }, body: { at } })),
    onSuccess: async (_, at) => {
      onClose()
      await after()
      const { terms } = stateOf(reward, new Date())
      showToast(r('hasStopped', { name: reward.name }), {
        undo: () => setTerms.mutate({ reward: { ...reward, terms: [] }, terms: asNew(terms, at) }),
        verb: r('back'),
      })
    },
    meta: { shown: true },
  })
  const failure = stop.isError ? readFailure(stop.error) : undefined
  return (
    <Dialog title={r('stopOf', { name: reward.name })} onClose={onClose}>
      <form className={css.form} action={() => stop.mutate(when === 'now' ? new Date().toISOString() : dayStart(day, zone))}>
        <p>{r('stopText')}</p>
        <Segmented
          label={t('starts')}
          value={when}
          options={[
            { value: 'now', label: t('startsNow') },
            { value: 'day', label: t('startsDay') },
          ]}
          onChange={setWhen}
        />
        {when === 'day' && (
          <TextInput
            type="date"
            label={t('from')}
            description={t('fromNote', { zone: zoneLabel(zone, language) })}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        )}
        {failure && <FormFailure>{failure.code === 'reward.not_begun' ? f('reward.not_begun') : failure.message}</FormFailure>}
        <Button type="submit" disabled={when === 'day' && !day} loading={stop.isPending}>
          {r('stop')}
        </Button>
      </form>
    </Dialog>
  )
}
