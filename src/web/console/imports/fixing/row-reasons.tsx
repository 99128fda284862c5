import { formatNumber } from '#shared/format'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import type { Rejection } from '../import-queries.ts'
import css from '../imports.module.css'
import { importMessages, rejectionMessages } from '../messages.ts'
import { translateCode } from '../words.ts'

/** Why rows were not taken, for whoever may not mend them here. */
export function RowReasons({ rows }: { rows: readonly Rejection[] }) {
  const t = useMessages(importMessages)
  const { language } = useLanguage()
  return (
    <div className={css.rejections} tabIndex={0} role="group" aria-label={t('rejectedRows')}>
      <table>
        <thead>
          <tr>
            <th scope="col" data-align="end">
              {t('row')}
            </th>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <td data-align="end">{formatNumber(row.row, language)}</td>
              <td>{row.column ?? '–'}</td>
              <td className={css.cell}>{row.value || '–'}</td>
              <td>{translateCode(rejectionMessages, row.code, language, row.message)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
