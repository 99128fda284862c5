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

function useSentence({ commission, line }: Explanation): string {
  const e = useMessages(explainMessages)
  const { language } = useLanguage()
  if (commission.status === 'reversed') return e(line?.status === 'cancelled' ? 'reversedSum' : 'goneSum')
  const money = (value: typeof commission.base) => (value ? formatMoney(value, language) : '')
  const values = {
    creator: commission.creator.name,
    rate: formatRate(commission.rate ?? '0', language).replace('%', ''),
    base: money(commission.base),
    amount: money(commission.amount),
    uncapped: money(commission.gross),
    reward: commission.reward?.name ?? '',
  }
  const state = commission.status in STATE ? ` ${e(STATE[commission.status as keyof typeof STATE])}` : ''
  if (commission.payer === 'platform') return e('platformSum', values) + state
  if (Number(commission.amount.amount) === 0) return e('brandNothing', values)
  const isByRate = commission.rate !== null && commission.base !== null
  if (!isByRate) return e('brandOther', values) + state
  return e(commission.limited_by ? 'brandCapped' : 'brandSum', values) + state
}

function BrandLines({ explanation: { commission, base_kind, terms } }: { explanation: Explanation }) {
  const e = useMessages(explainMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const { base, rate, gross, taken_back, limited_by, reward } = commission
  const note =
    terms && reward
      ? e('rewardTerms', { reward: reward.name, version: terms.version, since: formatInstant(terms.starts_at, zone, language) })
      : undefined
  return (
    <ol className={css.lines}>
      {base && <Line label={e(base_kind)} value={<Money value={base} form="full" />} />}
      {rate !== null && <Line label={e('timesRate')} value={formatRate(rate, language)} />}
      {gross && <Line label={e('gross')} note={note} value={<Money value={gross} form="full" />} />}
      {limited_by && <Line label={e('limited')} note={e(`limit_${limited_by}`)} value="" tone="warn" />}
      {Number(taken_back.amount) !== 0 && <Line label={e('takenBack')} value={<Money value={taken_back} form="full" />} />}
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

function PlatformLines({ explanation: { commission, base_kind, expected, deviation, plan } }: { explanation: Explanation }) {
  const e = useMessages(explainMessages)
  const { language } = useLanguage()
  const deviates = deviation === 'capped_by_marketplace' || deviation === 'more_than_rate'
  return (
    <>
      <ol className={css.lines}>
        <Line label={e(base_kind)} value={<Money value={commission.base} form="full" />} />
        <Line label={e('ownRate')} value={commission.rate === null ? e('noRate') : formatRate(commission.rate, language)} />
        {expected && <Line label={e('expected')} value={<Money value={expected} form="full" />} />}
        <Line label={e('reported')} value={<Money value={commission.amount} form="full" />} total />
      </ol>
      {/* Our own plans, where there are some, say it better. */}
      {deviation && !plan?.cause && (
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
