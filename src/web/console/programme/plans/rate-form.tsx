import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { zoneLabel } from '#shared/format'
import { api, read } from '../../../api/client.ts'
import type { components } from '../../../api/types.d.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { dayIn, dayStart } from '../../day-start.ts'
import { useWorkspace } from '../../session.ts'
import { FormFailure } from '../../sign-in/door.tsx'
import { planMessages } from './messages.ts'
import { PickProducts } from '../pick.tsx'
import css from './plans.module.css'
import type { Plan } from './queries.ts'
import { RateFields, readRateFields, type RateText } from './rate-fields.tsx'
import { useAfterPlanChange } from './use-after-change.ts'

/** New rates of a plan from a day on. They follow the ones before, which stay for the orders before. */
export function RateForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const t = useMessages(planMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const changed = useAfterPlanChange()
  const [isForAll, setForAll] = useState(plan.rates.some(({ product }) => product === null))
  const [products, setProducts] = useState<string[]>([])
  const [text, setText] = useState<RateText>({ rate: '', ads: '', partner: '' })
  const [isOut, setOut] = useState(false)
  const [day, setDay] = useState(() => dayIn(zone, new Date()))
  const fields = readRateFields(text)
  const add = useMutation({
    mutationFn: (rates: Pick<components['schemas']['NewPlanRates'], 'rate' | 'shop_ads_rate' | 'partner_rate'>) =>
      read(
        api.POST('/v1/commission-plans/{id}/rates', {
          params: { path: { id: plan.id } },
          body: { ...rates, product_ids: isForAll ? null : products, starts_at: dayStart(day, zone) },
        }),
      ),
    onSuccess: async () => {
      await changed()
      showToast(t('rateAdded', { name: plan.name }))
      onClose()
    },
    meta: { shown: true },
  })
  const rates = isOut ? { rate: null, shop_ads_rate: null, partner_rate: null } : fields
  const isReady = rates !== undefined && day !== '' && (isForAll || products.length > 0)
  return (
    <Dialog title={t('addRateTo', { name: plan.name })} onClose={onClose}>
      <form className={css.form} action={() => rates && add.mutate(rates)}>
        <Checkbox label={t('forAll')} checked={isForAll} onChange={(event) => setForAll(event.currentTarget.checked)} />
        {!isForAll && <PickProducts value={products} onChange={setProducts} />}
        <Checkbox
          label={t('takeOut')}
          description={t('takeOutNote')}
          checked={isOut}
          onChange={(event) => setOut(event.currentTarget.checked)}
        />
        {!isOut && <RateFields value={text} onChange={setText} kind={plan.kind} />}
        <TextInput
          type="date"
          label={t('fromDay')}
          description={t('fromDayNote', { zone: zoneLabel(zone, language) })}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {plan.protection && (
          <p className={css.note}>
            {t(plan.protection.confirmed ? 'protects' : 'protectsUnsure', { days: plan.protection.days })}
          </p>
        )}
        {add.isError && <FormFailure>{add.error.message}</FormFailure>}
        <Button type="submit" disabled={!isReady} loading={add.isPending}>
          {t('addRate')}
        </Button>
      </form>
    </Dialog>
  )
}
