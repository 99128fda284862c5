import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core'
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
import { useWorkspace } from '../../session.ts'
import { FormFailure } from '../../sign-in/door.tsx'
import { planKindMessages, planMessages } from './messages.ts'
import { PickCreators } from '../pick.tsx'
import css from './plans.module.css'
import { PLAN_KINDS, type PlanKind } from './queries.ts'
import { RateFields, readRateFields, type RateText } from './rate-fields.tsx'
import { useAfterPlanChange } from './use-after-change.ts'

type PlanFormProps = {
  readonly shops: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}

/** Mirrors a plan: one rate for all products, or rows pasted from a spreadsheet. */
export function PlanForm({ shops, onClose, onMade }: PlanFormProps) {
  const t = useMessages(planMessages)
  const k = useMessages(planKindMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const changed = useAfterPlanChange()
  const [shopId, setShopId] = useState(shops[0]?.id ?? null)
  const [kind, setKind] = useState<PlanKind>('open')
  const [name, setName] = useState('')
  const [partner, setPartner] = useState('')
  const [isForAll, setForAll] = useState(true)
  const [creators, setCreators] = useState<string[]>([])
  const [by, setBy] = useState<'rate' | 'paste'>('rate')
  const [text, setText] = useState<RateText>({ rate: '', ads: '', partner: '' })
  const [rows, setRows] = useState('')
  const [day, setDay] = useState(() => dayIn(zone, new Date()))
  const fields = readRateFields(text)
  const named = kind === 'target' || !isForAll
  const make = useMutation({
    mutationFn: () => {
      const head = { shop_id: shopId!, kind, name: name.trim(), partner_name: kind === 'partner' ? partner.trim() || null : null }
      return read(
        by === 'paste'
          ? api.POST('/v1/commission-plans/paste', { body: { ...head, text: rows } })
          : api.POST('/v1/commission-plans', {
              body: {
                ...head,
                external_id: null,
                creator_ids: named ? creators : null,
                rates: [{ ...fields!, product_ids: null, starts_at: dayStart(day, zone) }],
              },
            }),
      )
    },
    onSuccess: async (plan) => {
      await changed()
      showToast(t('made', { name: plan.name }))
      onMade(plan.id)
      onClose()
    },
    meta: { shown: true },
  })
  const isReady =
    shopId !== null &&
    name.trim() !== '' &&
    (by === 'paste' ? rows.trim() !== '' : fields !== undefined && day !== '' && (!named || creators.length > 0))
  return (
    <Dialog title={t('add')} size={560} onClose={onClose} keepOpen>
      <form className={css.form} action={() => make.mutate()}>
        <p className={css.note}>{t('who')}</p>
        <Segmented
          label={t('kind')}
          value={kind}
          onChange={setKind}
          options={PLAN_KINDS.map((value) => ({ value, label: k(value) }))}
        />
        <Select
          label={t('shop')}
          data={shops.map(({ id, name: label }) => ({ value: id, label }))}
          value={shopId}
          onChange={setShopId}
          allowDeselect={false}
        />
        <TextInput label={t('name')} value={name} maxLength={120} onChange={(event) => setName(event.currentTarget.value)} />
        {kind === 'partner' && (
          <TextInput
            label={t('partner')}
            value={partner}
            maxLength={120}
            onChange={(event) => setPartner(event.currentTarget.value)}
          />
        )}
        <Segmented
          label={t('rates')}
          value={by}
          onChange={setBy}
          options={[
            { value: 'rate', label: t('byRate') },
            { value: 'paste', label: t('byPaste') },
          ]}
        />
        {by === 'paste' ? (
          <Textarea
            label={t('rows')}
            description={t('rowsNote')}
            placeholder={t('rowsExample')}
            autosize
            minRows={5}
            maxRows={12}
            value={rows}
            onChange={(event) => setRows(event.currentTarget.value)}
          />
        ) : (
          <>
            {kind !== 'target' && (
              <Checkbox
                label={t('allCreators')}
                checked={isForAll}
                onChange={(event) => setForAll(event.currentTarget.checked)}
              />
            )}
            {named && <PickCreators value={creators} onChange={setCreators} />}
            <RateFields value={text} onChange={setText} kind={kind} />
            <TextInput
              type="date"
              label={t('fromDay')}
              description={t('fromDayNote', { zone: zoneLabel(zone, language) })}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          </>
        )}
        {make.isError && <Refused error={make.error} />}
        <Button type="submit" disabled={!isReady} loading={make.isPending}>
          {t('add')}
        </Button>
      </form>
    </Dialog>
  )
}

/** Where a pasted cell stands, by what the server calls its column. */
const COLUMNS = {
  product: 'product',
  rate: 'rate',
  shop_ads_rate: 'adsRate',
  creators: 'creators',
  from: 'since',
  until: 'until',
} as const

/** What was refused; of pasted rows each cell by row and column. */
function Refused({ error }: { error: unknown }) {
  const t = useMessages(planMessages)
  const { code, message, errors } = readFailure(error)
  if (code !== 'plan.pasted_rows') return <FormFailure>{message}</FormFailure>
  const place = (path: string) => {
    const [row = '', column = ''] = path.split('.')
    return [t('rowAt', { row }), column in COLUMNS && t(COLUMNS[column as keyof typeof COLUMNS])].filter(Boolean).join(', ')
  }
  const why = (cell: (typeof errors)[number]) =>
    cell.code in planMessages.rows ? t(cell.code as keyof typeof planMessages.rows) : cell.message
  return (
    <div>
      <FormFailure>{t('pastedRefused')}</FormFailure>
      <ul>
        {errors.slice(0, 20).map((cell) => (
          <li key={`${cell.path} ${cell.message}`}>
            {place(cell.path)}: {why(cell)}
          </li>
        ))}
      </ul>
    </div>
  )
}
