import { formatNumber } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { Import } from './import-queries.ts'
import css from './imports.module.css'
import { importMessages } from './messages.ts'
import { pileMessages } from './pile-messages.ts'

/** How far a running import is: its rows as long as they are read, then what is done with them. */
export function ImportProgress({ found }: { found: Import }) {
  const t = useMessages(importMessages)
  const p = useMessages(pileMessages)
  const { language } = useLanguage()
  const { phase, rows_read, rows_expected, attempt } = found
  const text =
    phase === 'merging'
      ? p('phaseMerging')
      : phase === 'reckoning'
        ? p('phaseReckoning')
        : rows_read === 0
          ? t('starting')
          : rows_expected
            ? p('ofExpected', {
                read: formatNumber(rows_read, language),
                all: formatNumber(Math.max(rows_read, rows_expected), language),
              })
            : t('reading', { count: rows_read })
  const share = phase === 'reading' && rows_expected ? Math.min(1, rows_read / rows_expected) : undefined
  return (
    <div className={css.underWay}>
      <Progress label={found.file_name} value={share} />
      <p className={css.meta}>
        {text}
        {attempt > 1 && ` · ${p('again')}`}
      </p>
    </div>
  )
}
