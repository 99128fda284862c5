import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '#shared/format'
import { api, read } from '../../../api/client.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { SideSheet } from '../../../ui/side-sheet.tsx'
import { ErrorState, SkeletonRows } from '../../../ui/states.tsx'
import { Subheading } from '../../../ui/subheading.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { useWorkspace } from '../../session.ts'
import { planKindMessages, planMessages } from './messages.ts'
import { PlanEditForm } from './plan-edit-form.tsx'
import css from './plans.module.css'
import { planQuery, type Plan } from './queries.ts'
import { RateForm } from './rate-form.tsx'
import { RateHistory } from './rate-history.tsx'
import { useAfterPlanChange } from './use-after-change.ts'

type PlanSheetProps = {
  readonly id: string
  readonly mayWrite: boolean
  readonly onClose: () => void
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
}

export function PlanSheet({ id, mayWrite, ...moves }: PlanSheetProps) {
  const k = useMessages(planKindMessages)
  const { data, isError, error, refetch } = useQuery(planQuery(id))
  return (
    <SideSheet title={data?.name ?? '\u00a0'} subtitle={data && `${k(data.kind)} · ${data.shop.name}`} {...moves}>
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={8} />}
      {data && <PlanDetails plan={data} mayWrite={mayWrite} />}
    </SideSheet>
  )
}

function PlanDetails({ plan, mayWrite }: { plan: Plan; mayWrite: boolean }) {
  const t = useMessages(planMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const [doing, setDoing] = useState<'rate' | 'edit'>()
  const end = useEnd(plan)
  return (
    <div className={css.stack}>
      <section>
        <Subheading className={css.heading}>{t('whoHeading')}</Subheading>
        <p>{t(plan.kind === 'partner' ? 'whoPartner' : 'whoSheet', { partner: plan.partner_name ?? t('unnamed') })}</p>
        {plan.protection && (
          <p className={css.note}>
            {t(plan.protection.confirmed ? 'protects' : 'protectsUnsure', { days: plan.protection.days })}
          </p>
        )}
      </section>
      <dl className={css.facts}>
        {plan.program && (
          <>
            <dt>{t('programme')}</dt>
            <dd>{plan.program.name}</dd>
          </>
        )}
        <dt>{t('creators')}</dt>
        <dd>{plan.creators === null ? t('allCreators') : plan.creators.map(({ name }) => name).join(', ')}</dd>
        {plan.ends_at && (
          <>
            <dt>{t('until')}</dt>
            <dd>{formatInstant(plan.ends_at, zone, language)}</dd>
          </>
        )}
      </dl>
      {mayWrite && (
        <div className={css.buttons}>
          <Button onClick={() => setDoing('rate')}>{t('addRate')}</Button>
          <Button variant="default" onClick={() => setDoing('edit')}>
            {t('edit')}
          </Button>
          <Button
            variant="default"
            loading={end.isPending}
            onClick={() => end.mutate(plan.ends_at ? null : new Date().toISOString())}
          >
            {t(plan.ends_at ? 'takeEndBack' : 'end')}
          </Button>
        </div>
      )}
      <RateHistory plan={plan} />
      <ButtonLink variant="default" to="/commissions/differences" search={{ plan_id: plan.id }}>
        {t('seeItsDifferences')}
      </ButtonLink>
      {doing === 'rate' && <RateForm plan={plan} onClose={() => setDoing(undefined)} />}
      {doing === 'edit' && <PlanEditForm plan={plan} onClose={() => setDoing(undefined)} />}
    </div>
  )
}

function useEnd(plan: Plan) {
  const t = useMessages(planMessages)
  const changed = useAfterPlanChange()
  const set = useMutation({
    mutationFn: (at: string | null) =>
      read(api.POST('/v1/commission-plans/{id}/end', { params: { path: { id: plan.id } }, body: { at } })),
    onSuccess: async (_, at) => {
      await changed()
      showToast(t(at === null ? 'endTakenBack' : 'hasEnded', { name: plan.name }), { undo: () => set.mutate(plan.ends_at) })
    },
  })
  return set
}
