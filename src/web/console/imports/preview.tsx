import { formatInstant, formatNumber } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { useWorkspace } from '../session.ts'
import { orderStatusMessages } from '../orders/messages.ts'
import { contentMessages } from '../field-messages.ts'
import type { Inspection } from './import-queries.ts'
import css from './imports.module.css'
import { importMessages, rejectionMessages } from './messages.ts'
import { pileMessages } from './pile-messages.ts'
import { recordMessages } from './record-messages.ts'
import { translateCode } from './words.ts'

type Value = Inspection['records'][number]['record'][string]

const ORDER = Object.keys(recordMessages.rows)
const SHOWN_ROWS = 8

/** The first rows as Kolive reads them, for whoever wants to look. */
export function Preview({ inspection }: { inspection: Inspection }) {
  const p = useMessages(pileMessages)
  if (inspection.records.length + inspection.rejections.length === 0) return null
  return (
    <details className={css.preview}>
      <summary>{p('preview')}</summary>
      <PreviewTable inspection={inspection} />
    </details>
  )
}

/** Faulty rows stand among the others, in their place. */
export function PreviewTable({ inspection: { records, rejections } }: { inspection: Inspection }) {
  const t = useMessages(importMessages)
  const p = useMessages(pileMessages)
  const { language } = useLanguage()
  const fields = ORDER.filter((field) => records.some(({ record }) => record[field] !== undefined))
  const rows = [
    ...records.map(({ row, record }) => ({ row, record, fault: undefined })),
    ...rejections.map((fault) => ({ row: fault.row, record: undefined, fault })),
  ]
    .toSorted((a, b) => a.row - b.row)
    .slice(0, SHOWN_ROWS)
  return (
    <div className={css.previewTable} tabIndex={0} role="group" aria-label={p('preview')}>
      <table>
        <thead>
          <tr>
            <th scope="col" data-align="end">
              {t('row')}
            </th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {translateCode(recordMessages, field, language, field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, record, fault }) => (
            <tr key={row} data-bad={fault ? true : undefined}>
              <td data-align="end">{formatNumber(row, language)}</td>
              {fault ? (
                <td colSpan={Math.max(1, fields.length)}>
                  <strong>{[fault.column, fault.value].filter(Boolean).join(': ')}</strong>{' '}
                  {translateCode(rejectionMessages, fault.code, language, fault.message)}
                </td>
              ) : (
                fields.map((field) => (
                  <td key={field}>
                    <Cell field={field} value={record[field]} />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ field, value }: { field: string; value: Value | undefined }) {
  const p = useMessages(pileMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  if (value === undefined || value === null) return '–'
  if (typeof value === 'number') return formatNumber(value, language)
  if (typeof value === 'boolean') return p(value ? 'yes' : 'no')
  if (typeof value === 'object') return 'amount' in value ? <Money value={value} form="full" /> : value.filter(Boolean).join(', ')
  if (field.endsWith('_at')) return formatInstant(value, zone, language)
  if (field === 'status') return translateCode(orderStatusMessages, value, language, value)
  if (field === 'content_type') return translateCode(contentMessages, value, language, value)
  return value
}
