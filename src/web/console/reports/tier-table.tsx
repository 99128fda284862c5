import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatNumber, formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { metricMessages } from '../field-messages.ts'
import { reportMessages } from './messages.ts'
import type { CurrencyReport, RowsSearch } from './report.ts'
import { sumTiers, type TierFigures } from './sum-tiers.ts'
import css from './reports.module.css'

/** Exclusive against the rest, and the tiers that make up each side. */
export function TierTable({ section: { tiers, figures }, rows }: { section: CurrencyReport; rows: RowsSearch }) {
  const t = useMessages(reportMessages)
  const m = useMessages(metricMessages)
  const exclusive = tiers.filter(({ tier }) => tier?.exclusive)
  const others = tiers.filter(({ tier }) => !tier?.exclusive)
  // Sales outside any program have no tier to find them by.
  const canOpenOthers = others.every(({ tier }) => tier)
  return (
    <div className={css.scroller} tabIndex={0} role="group" aria-label={t('exclusiveTitle')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('tier')}</th>
            <th scope="col">{m('gmv')}</th>
            <th scope="col">{t('share')}</th>
            <th scope="col">{m('orders')}</th>
            <th scope="col">{t('creators')}</th>
            <th scope="col">{m('cost')}</th>
            <th scope="col">{m('costRatio')}</th>
          </tr>
        </thead>
        <tbody>
          <Side name={t('exclusive')} tiers={exclusive} total={figures.gmv} rows={rows} search={{ exclusive: 'true' }} />
          <Side
            name={t('notExclusive')}
            tiers={others}
            total={figures.gmv}
            rows={rows}
            search={canOpenOthers ? { exclusive: 'false' } : null}
          />
        </tbody>
      </table>
    </div>
  )
}

type SideProps = {
  readonly name: string
  readonly tiers: CurrencyReport['tiers']
  readonly total: TierFigures['gmv']
  readonly rows: RowsSearch
  readonly search: { exclusive: string } | null
}

function Side({ name, tiers, total, rows, search }: SideProps) {
  const t = useMessages(reportMessages)
  return (
    <>
      <Row name={name} figures={sumTiers(tiers, total.currency)} total={total} search={search && { ...rows, ...search }} sum />
      {tiers.map((one) => (
        <Row
          key={one.tier?.id ?? ''}
          name={one.tier?.name ?? t('noProgramme')}
          figures={one}
          total={total}
          search={one.tier && { ...rows, tier_id: one.tier.id }}
        />
      ))}
    </>
  )
}

type RowProps = {
  readonly name: string
  readonly figures: TierFigures
  readonly total: TierFigures['gmv']
  readonly search: (RowsSearch & { exclusive?: string; tier_id?: string }) | null
  readonly sum?: boolean
}

function Row({ name, figures, total, search, sum = false }: RowProps) {
  const { language } = useLanguage()
  const part = (of: TierFigures['gmv'], whole: TierFigures['gmv']): ReactNode =>
    Number(whole.amount) > 0 ? formatPercent(Number(of.amount) / Number(whole.amount), language) : '–'
  const gmv = <Money value={figures.gmv} form="compact" />
  return (
    <tr data-sum={sum || undefined}>
      <th scope="row">{name}</th>
      <td>
        {search ? (
          <Link to="/orders" search={search}>
            {gmv}
          </Link>
        ) : (
          gmv
        )}
      </td>
      <td>{part(figures.gmv, total)}</td>
      <td>{formatNumber(figures.orders, language)}</td>
      <td>{formatNumber(figures.creators, language)}</td>
      <td>
        <Money value={figures.cost} form="compact" />
      </td>
      <td>{part(figures.cost, figures.gmv)}</td>
    </tr>
  )
}
