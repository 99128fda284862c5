import { Link } from '@tanstack/react-router'
import { formatNumber, formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Delta, MetricHint, Money } from '../../ui/figures.tsx'
import { Section } from '../../ui/page.tsx'
import { gmvMessages, metricMessages } from '../field-messages.ts'
import { changeOf } from '../field.ts'
import { todayMessages } from './messages.ts'
import css from './today.module.css'
import { rowsBehind, type CurrencyFigures } from './today-query.ts'

/** Who sold most in the period; the name opens the creator, the amount its orders. */
export function TopCreators({ figures }: { figures: CurrencyFigures }) {
  const t = useMessages(todayMessages)
  const g = useMessages(gmvMessages)
  const m = useMessages(metricMessages)
  const { language } = useLanguage()
  const rows = rowsBehind(figures)
  return (
    <Section
      flush
      title={t('topCreators')}
      actions={
        <Link to="/creators" search={rows}>
          {t('allCreators')}
        </Link>
      }
    >
      <table className={css.creators}>
        <thead>
          <tr>
            <th scope="col">{t('creator')}</th>
            <th scope="col" className={css.wide}>
              {t('tier')}
            </th>
            <th scope="col" data-align="end">
              <MetricHint label={t('gmv', { currency: figures.currency })} definition={g('paidHint')} />
            </th>
            <th scope="col" data-align="end">
              {t('change')}
            </th>
            <th scope="col" data-align="end" className={css.wide}>
              {t('orders')}
            </th>
            <th scope="col" data-align="end" className={css.wide}>
              <MetricHint label={m('costRatio')} definition={m('costRatioHint')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.creators.map(({ creator, tier, gmv, gmv_before, orders, cost_ratio }) => (
            <tr key={creator.id}>
              <th scope="row">
                <Link to="/creators/$id" params={{ id: creator.id }}>
                  {creator.name}
                </Link>
              </th>
              <td className={css.wide}>{tier?.name ?? '–'}</td>
              <td data-align="end">
                <Link to="/orders" search={{ ...rows, creator_id: creator.id }} className={css.figure}>
                  <Money value={gmv} form="bare" />
                </Link>
              </td>
              <td data-align="end">
                <Delta ratio={changeOf(gmv, gmv_before)} />
              </td>
              <td data-align="end" className={css.wide}>
                {formatNumber(orders, language)}
              </td>
              <td data-align="end" className={css.wide}>
                {cost_ratio === null ? '–' : formatPercent(Number(cost_ratio), language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
