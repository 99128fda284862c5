import { useQuery } from '@tanstack/react-query'
import { formatInstant, formatNumber } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { orderStatusMessages } from '../orders/messages.ts'
import { isOrderStatus } from '../orders/order-status.tsx'
import { useWorkspace } from '../session.ts'
import { importQuery, isUnderWay, type Import } from './import-queries.ts'
import { FileProblem, ImportResult } from './import-result.tsx'
import { ImportStatusBadge } from './import-status.tsx'
import css from './imports.module.css'
import { importMessages } from './messages.ts'
import { RejectedRows } from './fixing/rejected-rows.tsx'
import { ImportMessage } from './import-message.tsx'
import { ImportProgress } from './import-progress.tsx'
import { NextSteps } from './next-steps.tsx'
import { formatBytes } from './words.ts'

/** The same in the sheet and on its own page: what the file brought, what it left out, and the way back. */
export function ImportDetail({ id }: { id: string }) {
  const { data: found, isError, error, refetch } = useQuery(importQuery(id))
  if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!found) return <SkeletonRows rows={6} />
  return <FoundImport found={found} />
}

function FoundImport({ found }: { found: Import }) {
  const t = useMessages(importMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  return (
    <div className={css.detail}>
      <p className={css.meta}>
        <ImportStatusBadge status={found.status} /> · {t('importedAt')} {formatInstant(found.created_at, zone, language)} ·{' '}
        {formatBytes(found.file_size, language)}
      </p>
      {isUnderWay(found) && <ImportProgress found={found} />}
      {found.problem && (
        <>
          <Subheading className={css.subhead}>{t('failedTitle')}</Subheading>
          <FileProblem problem={found.problem} />
        </>
      )}
      {found.status === 'undone' && <p className={css.hint}>{t('undoneNote')}</p>}
      <ImportResult found={found} />
      <NextSteps found={found} withRows={false} />
      {found.summary && Object.keys(found.summary.statuses).length > 0 && <Statuses statuses={found.summary.statuses} />}
      {found.summary && found.summary.rejected > 0 && <RejectedRows found={found} />}
      {found.status === 'done' && <ImportMessage importId={found.id} />}
      <p className={css.meta}>
        {t('importId')} <CopyId label={t('importId')} id={found.id} />
      </p>
    </div>
  )
}

function Statuses({ statuses }: { statuses: Readonly<Record<string, number>> }) {
  const t = useMessages(importMessages)
  const o = useMessages(orderStatusMessages)
  const { language } = useLanguage()
  return (
    <div>
      <Subheading className={css.subhead}>{t('statuses')}</Subheading>
      <dl className={css.counts}>
        {Object.entries(statuses).map(([status, count]) => (
          <div key={status}>
            <dt>{isOrderStatus(status) ? o(status) : status}</dt>
            <dd>{formatNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
