import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { parseRate } from '#shared/money'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { dayIn } from '../day-start.ts'
import { useWorkspace } from '../session.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { formatExchange } from './format-exchange.ts'
import css from './ledger.module.css'
import type { Rate } from './queries.ts'
import { rateMessages } from './rate-messages.ts'

const CURRENCY = /^[A-Z]{3}$/

/** A rate of a day; it starts from the pair and the source of the one before. */
export function RateForm({ last, onClose }: { last: Rate | undefined; onClose: () => void }) {
  const t = useMessages(rateMessages)
  const { language } = useLanguage()
  const { zone, currency } = useWorkspace()
  const queries = useQueryClient()
  const [base, setBase] = useState(last?.base ?? '')
  const [quote, setQuote] = useState(last?.quote ?? currency)
  const [rate, setRate] = useState('')
  const [day, setDay] = useState(() => dayIn(zone, new Date()))
  const [source, setSource] = useState(last?.source ?? '')
  const wanted = rate.trim().replace(',', '.')
  const isRate = parseRate(wanted) !== null
  const isPair = CURRENCY.test(base) && CURRENCY.test(quote) && base !== quote
  const add = useMutation({
    mutationFn: (body: components['schemas']['NewRate']) => read(api.POST('/v1/rates', { body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['rates'] })
      showToast(t('added'))
      onClose()
    },
    meta: { shown: true },
  })
  const wrong = (code: string) => (code && !CURRENCY.test(code) ? t('currencyWrong') : undefined)
  return (
    <Dialog title={t('add')} onClose={onClose}>
      <form className={css.form} action={() => add.mutate({ base, quote, day, rate: wanted, source: source.trim() })}>
        <div className={css.pair}>
          <TextInput
            label={t('base')}
            value={base}
            maxLength={3}
            onChange={(event) => setBase(event.currentTarget.value.toUpperCase())}
            error={wrong(base)}
            placeholder="USD"
            data-autofocus
          />
          <TextInput
            label={t('quote')}
            value={quote}
            maxLength={3}
            onChange={(event) => setQuote(event.currentTarget.value.toUpperCase())}
            error={base && base === quote ? t('sameCurrency') : wrong(quote)}
          />
        </div>
        <TextInput
          label={t('rate')}
          description={isPair && isRate ? t('pair', { base, quote, rate: formatExchange(wanted, language) }) : t('rateNote')}
          inputMode="decimal"
          value={rate}
          onChange={(event) => setRate(event.currentTarget.value)}
          error={wanted && !isRate ? t('rateWrong') : undefined}
        />
        <TextInput type="date" label={t('day')} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        <TextInput
          label={t('source')}
          description={t('sourceNote')}
          value={source}
          maxLength={200}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        {add.isError && <FormFailure>{add.error.message}</FormFailure>}
        <Button type="submit" disabled={!isPair || !isRate || !day || !source.trim()} loading={add.isPending}>
          {t('add')}
        </Button>
      </form>
    </Dialog>
  )
}
