import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatInstant, formatNumber } from '#shared/format'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { orderMessages } from './messages.ts'
import { OrderStatusBadge } from './order-status.tsx'
import css from './orders.module.css'

type Version = components['schemas']['OrderVersion']

/** Where every figure of the line comes from: each file's word on it, down to the row as it was exported. */
export function OrderVersions({ lineId, zone }: { lineId: string; zone: string }) {
  const t = useMessages(orderMessages)
  const { data, isPending, isError, error, refetch } = useQuery({
    queryKey: ['orders', 'versions', lineId],
    queryFn: () => read(api.GET('/v1/orders/{id}/versions', { params: { path: { id: lineId } } })),
  })
  return (
    <section aria-label={t('versions')}>
      <Subheading className={css.subhead}>{t('versions')}</Subheading>
      <p className={css.quiet}>{t('versionsNote')}</p>
      {isPending && <SkeletonRows rows={3} />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      <ol className={css.versions}>
        {data?.data.map((version) => (
          <VersionCard key={`${version.import_id} ${version.row}`} version={version} zone={zone} />
        ))}
      </ol>
    </section>
  )
}

function VersionCard({ version, zone }: { version: Version; zone: string }) {
  const t = useMessages(orderMessages)
  const { language } = useLanguage()
  const state = version.undone ? 'undone' : version.stands ? 'stands' : 'superseded'
  return (
    <li className={css.version} data-stands={version.stands || undefined}>
      <div className={css.versionHead}>
        <span className={css.grow}>
          <Link to="/imports/$id" params={{ id: version.import_id }}>
            {version.file_name}
          </Link>{' '}
          <span className={css.quiet}>{t('fileRow', { row: formatNumber(version.row, language) })}</span>
        </span>
        <StatusBadge tone={state === 'stands' ? 'good' : 'neutral'}>{t(state)}</StatusBadge>
      </div>
      <p className={css.quiet}>
        {t('asOf')} {formatInstant(version.as_of, zone, language)}
      </p>
      <dl className={css.figures}>
        <div>
          <dt>{t('status')}</dt>
          <dd>
            <OrderStatusBadge status={version.status} sourceWord={version.source_status} />
          </dd>
        </div>
        <div>
          <dt>{t('orderValue')}</dt>
          <dd>
            <Money value={version.order_value} />
          </dd>
        </div>
        <div>
          <dt>{t('refund')}</dt>
          <dd>
            <Money value={version.refund_value} />
          </dd>
        </div>
        <div>
          <dt>{t('commissionShort')}</dt>
          <dd>
            <Money value={version.platform_commission} />
          </dd>
        </div>
      </dl>
      <details className={css.source}>
        <summary>{t('source')}</summary>
        <table>
          <tbody>
            {version.source.map(({ column, value }, index) => (
              <tr key={index}>
                <th scope="row">{column}</th>
                <td>{value || <span className={css.quiet}>{t('blank')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  )
}
