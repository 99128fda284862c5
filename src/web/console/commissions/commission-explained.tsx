import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Money } from '../../ui/figures.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { commissionMessages, contentMessages } from '../field-messages.ts'
import { COMMISSION_TONES } from '../field.ts'
import { OrderVersions } from '../orders/order-versions.tsx'
import { useWorkspace } from '../session.ts'
import { TierBadge } from '../tier-badge.tsx'
import { CommissionSum } from './commission-sum.tsx'
import css from './commissions.module.css'
import { CommissionStates } from './commission-states.tsx'
import { PlanComparison } from './differences/plan-comparison.tsx'
import { commissionsMessages, explainMessages } from './messages.ts'
import { OtherTerms } from './other-terms.tsx'
import { explanationQuery, type Commission } from './queries.ts'

/** How a commission came about: the sum, the terms, the sale, the ledger and the file, in this order of interest. */
export function CommissionExplained({ id }: { id: string }) {
  const e = useMessages(explainMessages)
  const { zone } = useWorkspace()
  const { data, isError, error, refetch } = useQuery(explanationQuery(id))
  if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={10} />
  return (
    <div className={css.stack}>
      <CommissionSum explanation={data} />
      {data.plan && <PlanComparison comparison={data.plan} />}
      {data.others.length > 0 && <OtherTerms others={data.others} />}
      <Sale commission={data.commission} isGone={data.line === null} />
      {data.states.length > 0 && (
        <details className={css.fold}>
          <summary>{e('ledger', { count: data.states.length })}</summary>
          <CommissionStates states={data.states} />
        </details>
      )}
      {data.commission.line_id && (
        <details className={css.fold}>
          <summary>{e('file')}</summary>
          <OrderVersions lineId={data.commission.line_id} zone={zone} />
        </details>
      )}
    </div>
  )
}

function Sale({ commission, isGone }: { commission: Commission; isGone: boolean }) {
  const t = useMessages(commissionsMessages)
  const e = useMessages(explainMessages)
  const content = useMessages(contentMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  return (
    <section>
      <Subheading className={css.heading}>{e('sale')}</Subheading>
      <dl className={css.facts}>
        {commission.order_id && (
          <>
            <dt>{t('order')}</dt>
            <dd>{commission.order_id}</dd>
          </>
        )}
        <dt>{t('ordered')}</dt>
        <dd>{formatInstant(commission.ordered_at, zone, language)}</dd>
        <dt>{t('product')}</dt>
        <dd>{commission.product?.name ?? '–'}</dd>
        <dt>{t('shop')}</dt>
        <dd>{commission.shop?.name ?? '–'}</dd>
        <dt>{e('content')}</dt>
        <dd>{content(commission.content_type ?? 'unknown')}</dd>
      </dl>
      <div className={css.links}>
        {!isGone && commission.line_id && (
          <ButtonLink variant="default" to="/orders/$id" params={{ id: commission.line_id }}>
            {e('seeOrder')}
          </ButtonLink>
        )}
        <ButtonLink variant="default" to="/creators/$id" params={{ id: commission.creator.id }}>
          {e('seeCreator')}
        </ButtonLink>
      </div>
    </section>
  )
}

export function CommissionTitle({ commission }: { commission: Commission | undefined }) {
  if (!commission) return '\u00a0'
  return (
    <>
      <Money value={commission.amount} /> · {commission.creator.name}
    </>
  )
}

/** Payer, state and tier, below the title. */
export function CommissionLine({ commission }: { commission: Commission | undefined }) {
  const c = useMessages(commissionMessages)
  if (!commission) return '\u00a0'
  return (
    <span className={css.line}>
      <span>{c(commission.payer)}</span>
      <StatusBadge tone={COMMISSION_TONES[commission.status]}>{c(commission.status)}</StatusBadge>
      {commission.tier && <TierBadge tier={commission.tier} />}
    </span>
  )
}
