import { formatInstant, zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { useWorkspace } from '../session.ts'
import { reportMessages } from './messages.ts'
import type { Report } from './report.ts'
import css from './reports.module.css'

/** Which kinds of file the figures come from, and how old each is. */
export function Sources({ report: { sources } }: { report: Report }) {
  const t = useMessages(reportMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  return (
    <p className={css.sources}>
      {t('sources')}:{' '}
      {sources
        .map(({ kind, as_of }) => `${kind} (${formatInstant(as_of, zone, language)} ${zoneLabel(zone, language)})`)
        .join(' · ')}
    </p>
  )
}
