import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { readFailure } from '../api/failure.ts'
import { useMessages } from '../messages/language.tsx'
import { CopyId } from './copy-id.tsx'
import { kitMessages } from './messages.ts'
import css from './states.module.css'

/** Nothing here yet: why, and the one thing to do about it. */
export function EmptyState({
  title,
  text,
  action,
  icon,
}: {
  title: string
  text?: ReactNode
  action?: ReactNode
  icon?: ReactNode
}) {
  return (
    <div className={css.state}>
      {icon && <span className={css.icon}>{icon}</span>}
      <p className={css.title}>{title}</p>
      {text && <p className={css.text}>{text}</p>}
      {action}
    </div>
  )
}

/** What went wrong in words, a way to try again, and the id that finds it in the log. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useMessages(kitMessages)
  const failure = readFailure(error)
  // Asking again finds no more.
  const gone = failure.status === 404
  return (
    <div className={css.state} role="alert">
      <span className={css.icon} data-tone="bad">
        <IconAlertTriangle size={20} aria-hidden />
      </span>
      <p className={css.title}>{t(gone ? 'gone' : 'failed')}</p>
      <p className={css.text}>{failure.code === 'offline' ? t('offline') : gone ? t('goneText') : failure.message}</p>
      {onRetry && !gone && (
        <Button variant="default" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
      {failure.requestId && <CopyId label={t('requestId')} id={failure.requestId} />}
    </div>
  )
}

/** Holds the place of what is coming, in its size, so that nothing moves when it comes. */
export function Skeleton({ width = '100%', height = 13 }: { width?: number | string; height?: number | string }) {
  return <span className={css.skeleton} style={{ width, height }} aria-hidden />
}

export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  const t = useMessages(kitMessages)
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={css.row}>
          <Skeleton width={`${38 + ((row * 17) % 30)}%`} />
          <Skeleton width={72} />
        </div>
      ))}
    </div>
  )
}
