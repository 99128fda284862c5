import { Link } from '@tanstack/react-router'
import { formatDay, formatInstant, formatNumber, zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { useWorkspace } from '../session.ts'
import type { Inspection } from './import-queries.ts'
import css from './imports.module.css'
import { importMessages } from './messages.ts'
import { pileMessages } from './pile-messages.ts'
import { fileKindName, languageName } from './words.ts'

/** What was recognised of a file: the facts one checks before it goes in. */
export function FileFacts({ inspection }: { inspection: Inspection }) {
  const t = useMessages(importMessages)
  const p = useMessages(pileMessages)
  const { language } = useLanguage()
  const workspace = useWorkspace()
  const { kind, locale, covers, as_of, shop, account, rows_expected, same_file_as, zone } = inspection
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [t('kind'), kind && [fileKindName(kind, language), locale && languageName(locale, language)].filter(Boolean).join(' · ')],
    [
      t('period'),
      covers &&
        (covers.from === covers.to
          ? formatDay(covers.from, language)
          : `${formatDay(covers.from, language)} – ${formatDay(covers.to, language)}`),
    ],
    [
      t('asOf'),
      as_of && `${formatInstant(as_of, zone ?? workspace.zone, language)} ${zoneLabel(zone ?? workspace.zone, language)}`,
    ],
    [t('shop'), shop?.name ?? null],
    [t('account'), inspection.questions.includes('account_needed') ? null : account],
    [t('rows'), kind && formatNumber(rows_expected, language)],
  ]
  return (
    <>
      <dl className={css.facts}>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {inspection.mapping_from === 'remembered' && <p className={css.meta}>{p('remembered')}</p>}
      {same_file_as && (
        <p className={css.hint}>
          {t('sameFile')}{' '}
          <Link to="/imports/$id" params={{ id: same_file_as }}>
            {t('sameFileLink')}
          </Link>
        </p>
      )}
    </>
  )
}
