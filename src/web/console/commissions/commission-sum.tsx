import type { ReactNode } from 'react'
import { formatInstant, formatMoney } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { formatRate } from '../format-rate.ts'
import { useWorkspace } from '../session.ts'
import css from './commissions.module.css'
import { explainMessages } from './messages.ts'
import type { Explanation } from './queries.ts'

/** The sum, first as a sentence and then line by line, with every digit there is. */
export function CommissionSum({ explanation }: { explanation: Explanation }) {
  const e = useMessages(explainMessages)
  return (
    <section>
      <Subheading className={css.heading}>{e('how')}</Subheading>
      <p className={css.sentence}>{useSentence(explanation)}</p>
      {explanation.commission.payer === 'brand' ? (
        <BrandLines explanation={explanation} />
      ) : (
        <PlatformLines explanation={explanation} />
      )}
    </section>
  )
}

const STATE = { pending: 'statusPending', approved: 'statusApproved', paid: 'statusPaid' } as const

function useSentence({ commission, line, capped, uncapped }: Explanation): string {
  const e = useMessages(explainMessages)
  const { language } = useLanguage()
  if (commission.status === 'reversed') return e(line?.status === 'cancelled' ? 'reversedSum' : 'goneSum')
  const money = (value: typeof commission.base) => (value ? formatMoney(value, language) : '')
  const values = {
    creator: commission.creator.name,
    rate: formatRate(commission.rate ?? '0', language).replace('%', ''),
    base: money(commission.base),
    amount: money(commission.amount),
    uncapped: money(uncapped),
  }
  const state = commission.status in STATE ? ` ${e(STATE[commission.status as keyof typeof STATE])}` : ''
  if (commission.payer === 'platform') return e('platformSum', values) + state
  if (Number(commission.amount.amount) === 0) return e('brandNothing', values)
  return e(capped ? 'brandCapped' : 'brandSum', values) + state
}

function BrandLines({ explanation: { commission, line, base_kind, uncapped, capped, terms } }: { explanation: Explanation }) {
  const e = useMessages(explainMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const since =
    terms && commission.tier
      ? e('terms', {
          tier: commission.tier.name,
          version: terms.version,
          since: formatInstant(terms.starts_at, zone, language),
        })
      : undefined
  return (
    <ol className={css.lines}>
      {base_kind === 'order_value_less_refund' && line && (
        <>
          <Line label={e('orderValue')} value={<Money value={line.gmv} form="full" />} />
          <Line label={e('lessRefund')} value={<Money value={line.refund_value} form="full" />} />
        </>
      )}
      <Line label={e(base_kind)} value={<Money value={commission.base} form="full" />} />
      <Line label={e('timesRate')} note={since} value={commission.rate === null ? '–' : formatRate(commission.rate, language)} />
      {commission.cap && (
        <>
          <Line label={e('uncapped')} value={<Money value={uncapped} form="full" />} />
          <Line
            label={e('cap')}
            note={e(capped ? 'capBit' : 'capNot')}
            value={<Money value={commission.cap} form="full" />}
            tone={capped ? 'warn' : undefined}
          />
        </>
      )}
      <Line label={e('result')} value={<Money value={commission.amount} form="full" />} total />
    </ol>
  )
}

const DEVIATION = {
  none: 'deviationNone',
  capped_by_marketplace: 'deviationCapped',
  more_than_rate: 'deviationMore',
  unknown: 'deviationUnknown',
} as const

function PlatformLines({ explanation: { commission, base_kind, uncapped, deviation } }: { explanation: Explanation }) {
  const e = useMessages(explainMessages)
  const { language } = useLanguage()
  const deviates = deviation === 'capped_by_marketplace' || deviation === 'more_than_rate'
  return (
    <>
      <ol className={css.lines}>
        <Line label={e(base_kind)} value={<Money value={commission.base} form="full" />} />
        <Line label={e('ownRate')} value={commission.rate === null ? e('noRate') : formatRate(commission.rate, language)} />
        {uncapped && <Line label={e('expected')} value={<Money value={uncapped} form="full" />} />}
        <Line label={e('reported')} value={<Money value={commission.amount} form="full" />} total />
      </ol>
      {deviation && (
        <p className={css.deviation} data-tone={deviates ? 'warn' : undefined}>
          {e(DEVIATION[deviation])}
        </p>
      )}
    </>
  )
}

type LineProps = {
  readonly label: string
  readonly note?: string | undefined
  readonly value: ReactNode
  readonly total?: boolean
  readonly tone?: 'warn' | undefined
}

function Line({ label, note, value, total = false, tone }: LineProps) {
  return (
    <li className={css.sumLine} data-total={total || undefined} data-tone={tone}>
      <span>
        {label}
        {note && <span className={css.lineNote}>{note}</span>}
      </span>
      <span className={css.figure}>{value}</span>
    </li>
  )
}
