import { useMessages } from '../../messages/language.tsx'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import type { ImportStatus } from './import-queries.ts'
import { importStatusMessages } from './messages.ts'

const TONES: Readonly<Record<ImportStatus, Tone>> = {
  waiting: 'neutral',
  running: 'warn',
  done: 'good',
  dry_run: 'neutral',
  failed: 'bad',
  undone: 'neutral',
}

export function ImportStatusBadge({ status }: { status: ImportStatus }) {
  const t = useMessages(importStatusMessages)
  return <StatusBadge tone={TONES[status]}>{t(status)}</StatusBadge>
}
