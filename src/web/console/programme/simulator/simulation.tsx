import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDay, formatMoney, formatNumber, formatPercent, type MoneyText } from '#shared/format'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { Delta, Money } from '../../../ui/figures.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { Subheading } from '../../../ui/subheading.tsx'
import { changeOf } from '../../field.ts'
import { simulatorMessages } from './messages.ts'
import { simulationQuery, type Question, type Simulation as Answer } from './question.ts'
import css from './simulator.module.css'

/** The answer to a question: what the period costs as it is, and what it would cost. */
export function Simulation({ question, brief = false }: { question: Question; brief?: boolean }) {
  const s = useMessages(simulatorMessages)
  const answer = useQuery(simulationQuery(question))
  if (answer.isError) return <ErrorState error={answer.error} onRetry={() => void answer.refetch()} />
  if (!answer.data)
    return (
      <div className={css.waiting} role="status">
        <Progress label={s('reckoning')} />
        <p className={css.quiet}>{s('reckoning')}</p>
      </div>
    )
  if (Number(answer.data.gmv.amount) === 0) return <EmptyState title={s('noSales')} text={s('noSalesText')} />
  return <Figures answer={answer.data} question={question} brief={brief} />
}

function Figures({ answer, question, brief }: { answer: Answer; question: Question; brief: boolean }) {
  const s = useMessages(simulatorMessages)
  const { language } = useLanguage()
  const { as_is, would_be, currency, lines_changed, creators_changed } = answer
  const difference = { amount: String(Number(would_be.amount) - Number(as_is.amount)), currency }
  const share = (ratio: string | null) => (ratio === null ? '–' : formatPercent(Number(ratio), language, 2))
  const days = { from: question.from, to: question.to }
  return (
    <div className={css.answer}>
      <p className={css.quiet}>
        {s('cost')} · {s('result', { from: formatDay(days.from, language), to: formatDay(days.to, language) })} ·{' '}
        {s('ofGmvIn', { gmv: formatMoney(answer.gmv, language) })}
      </p>
      <dl className={css.figures}>
        <Figure label={s('asIs')} value={as_is} note={s('ofGmv', { share: share(answer.cost_ratio_as_is) })} />
        <Figure label={s('wouldBe')} value={would_be} note={s('ofGmv', { share: share(answer.cost_ratio_would_be) })} strong />
        <Figure
          label={s('difference')}
          value={difference}
          signed
          note={<Delta ratio={changeOf(would_be, as_is)} lowerIsBetter />}
        />
      </dl>
      <p>
        {lines_changed + creators_changed === 0
          ? s('unchanged')
          : s('changed', { lines: formatNumber(lines_changed, language), creators: formatNumber(creators_changed, language) })}
      </p>
      {!brief && (
        <>
          <Subheading className={css.heading}>{s('byReward')}</Subheading>
          <Pairs
            head={s('reward')}
            rows={answer.rewards.map((row) => ({
              id: row.reward?.id ?? 'draft',
              name: row.reward ? (
                <Link to="/commissions" search={{ reward_id: row.reward.id, ...days }}>
                  {row.reward.name}
                </Link>
              ) : (
                <strong>{s('thisDraft')}</strong>
              ),
              as_is: row.as_is,
              would_be: row.would_be,
            }))}
          />
          {answer.creators.length > 0 && (
            <>
              <Subheading className={css.heading}>{s('byCreator')}</Subheading>
              {answer.creators.length < creators_changed && (
                <p className={css.quiet}>
                  {s('shown', { shown: answer.creators.length, all: formatNumber(creators_changed, language) })}
                </p>
              )}
              <Pairs
                head={s('creator')}
                rows={answer.creators.map((row) => ({
                  id: row.creator.id,
                  name: (
                    <Link to="/creators/$id" params={{ id: row.creator.id }}>
                      {row.creator.name}
                    </Link>
                  ),
                  as_is: row.as_is,
                  would_be: row.would_be,
                }))}
              />
            </>
          )}
        </>
      )}
    </div>
  )
}

type FigureProps = {
  readonly label: string
  readonly value: MoneyText
  readonly note: ReactNode
  readonly strong?: boolean
  readonly signed?: boolean
}

function Figure({ label, value, note, strong = false, signed = false }: FigureProps) {
  const isMore = signed && Number(value.amount) > 0
  return (
    <div>
      <dt>{label}</dt>
      <dd className={css.figure} data-strong={strong || undefined}>
        {isMore && '+'}
        <Money value={value} />
      </dd>
      <dd className={css.quiet}>{note}</dd>
    </div>
  )
}

type Pair = { readonly id: string; readonly name: ReactNode; readonly as_is: MoneyText; readonly would_be: MoneyText }

function Pairs({ head, rows }: { head: string; rows: readonly Pair[] }) {
  const s = useMessages(simulatorMessages)
  return (
    // A table that is wider than a phone scrolls by itself, by the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css.scroller} tabIndex={0} role="region" aria-label={head}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{s('asIs')}</th>
            <th scope="col">{s('wouldBe')}</th>
            <th scope="col">{s('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, as_is, would_be }) => {
            const difference = Number(would_be.amount) - Number(as_is.amount)
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <Money value={as_is} />
                </td>
                <td>
                  <Money value={would_be} />
                </td>
                <td>
                  {difference > 0 && '+'}
                  {difference === 0 ? '–' : <Money value={{ amount: String(difference), currency: as_is.currency }} />}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
