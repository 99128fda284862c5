import { ActionIcon, Button } from '@mantine/core'
import { IconFileSpreadsheet, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { kitMessages } from '../../ui/messages.ts'
import { Progress } from '../../ui/progress.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { queries } from '../queries.ts'
import { importQuery, isUnderWay, useUndoImport, type Import } from './import-queries.ts'
import { FileProblem, ImportResult } from './import-result.tsx'
import { ImportStatusBadge } from './import-status.tsx'
import css from './imports.module.css'
import { importMessages } from './messages.ts'
import { dropUpload, type Upload } from './uploads.ts'
import { formatBytes } from './words.ts'

/** One file on its way, then what it brought and what to do next. */
export function UploadCard({ upload, onRetry }: { upload: Upload; onRetry: () => void }) {
  const t = useMessages(importMessages)
  const { language } = useLanguage()
  const { file, sent, importId, failure } = upload
  const { data: found } = useQuery({ ...importQuery(importId ?? ''), enabled: importId !== undefined })
  const through = found && !isUnderWay(found) ? found.status : undefined
  // What just came in stands in every list and figure.
  useEffect(() => {
    if (through === 'done') void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== importId })
    if (through === 'failed') void queries.invalidateQueries({ queryKey: ['imports', 'list'] })
  }, [through, importId])
  return (
    <li className={css.card}>
      <div className={css.cardHead}>
        <IconFileSpreadsheet size={18} stroke={1.6} aria-hidden />
        <h2 className={css.fileName}>{file.name}</h2>
        <span className={css.meta}>{formatBytes(file.size, language)}</span>
        <span className={css.push}>
          {failure && <StatusBadge tone="bad">{t('notSent')}</StatusBadge>}
          {found && <ImportStatusBadge status={found.status} />}
        </span>
        {(failure || through) && (
          <ActionIcon size={24} aria-label={t('dismiss', { file: file.name })} onClick={() => dropUpload(upload.key)}>
            <IconX size={15} />
          </ActionIcon>
        )}
      </div>
      {!through && !failure && <UnderWay name={file.name} sent={sent} found={found} />}
      {failure && <NotSent failure={failure} onRetry={onRetry} />}
      {found?.status === 'failed' && (
        <>
          <FileProblem problem={found.problem ?? { code: 'unexpected', message: t('failedTitle') }} />
          <RetryButton onRetry={onRetry} />
        </>
      )}
      {found && (found.status === 'done' || found.status === 'undone') && (
        <>
          <ImportResult found={found} />
          <NextSteps found={found} />
        </>
      )}
    </li>
  )
}

function UnderWay({ name, sent, found }: { name: string; sent: number; found: Import | undefined }) {
  const t = useMessages(importMessages)
  const { language } = useLanguage()
  const text = found
    ? found.rows_read > 0
      ? t('reading', { count: found.rows_read })
      : t('starting')
    : sent === 0
      ? t('queued')
      : t('sending', { share: formatPercent(sent, language, 0) })
  return (
    <div className={css.underWay}>
      <Progress label={name} value={found ? undefined : sent} />
      <p className={css.meta} aria-live="off">
        {text}
      </p>
    </div>
  )
}

function NotSent({ failure, onRetry }: { failure: NonNullable<Upload['failure']>; onRetry: () => void }) {
  const t = useMessages(importMessages)
  const k = useMessages(kitMessages)
  return (
    <>
      {failure.status === 0 ? (
        <div className={css.problem} role="alert">
          <p>{t('lost')}</p>
        </div>
      ) : (
        <FileProblem problem={failure} />
      )}
      <RetryButton onRetry={onRetry} />
      {failure.requestId && <CopyId label={k('requestId')} id={failure.requestId} />}
    </>
  )
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  const k = useMessages(kitMessages)
  return (
    <div className={css.next}>
      <Button variant="default" onClick={onRetry}>
        {k('retry')}
      </Button>
    </div>
  )
}

function NextSteps({ found }: { found: Import }) {
  const t = useMessages(importMessages)
  const { undo, redo } = useUndoImport(found)
  const { id, status, summary } = found
  return (
    <div className={css.next} data-no-print>
      {status === 'done' && (
        <>
          {summary && summary.created + summary.updated > 0 && (
            <ButtonLink to="/orders" search={{ import_id: id }}>
              {t('seeOrders')}
            </ButtonLink>
          )}
          <ButtonLink variant="default" to="/weekly">
            {t('seeReport')}
          </ButtonLink>
          {summary && summary.rejected > 0 && (
            <ButtonLink variant="default" to="/imports/$id" params={{ id }}>
              {t('seeRejected', { count: summary.rejected })}
            </ButtonLink>
          )}
          <Button variant="subtle" loading={undo.isPending} onClick={() => undo.mutate()}>
            {t('undo')}
          </Button>
        </>
      )}
      {status === 'undone' && (
        <Button variant="default" loading={redo.isPending} onClick={() => redo.mutate()}>
          {t('redoImport')}
        </Button>
      )}
    </div>
  )
}
