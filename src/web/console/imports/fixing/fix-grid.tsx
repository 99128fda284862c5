import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { importMessages, rejectionMessages } from '../messages.ts'
import { translateCode } from '../words.ts'
import { faultsFirst, valueOf } from './edits.ts'
import type { FixProps } from './fix-rows.tsx'
import css from './fixing.module.css'
import { fixMessages } from './messages.ts'
import { useGridKeys } from './use-grid-keys.ts'

/** The rows as a spreadsheet: columns with a fault first, the wrong cell marked, its reason beside the row. */
export function FixGrid({ sheet, edits, onEdit, onLeaveOut }: FixProps) {
  const t = useMessages(importMessages)
  const f = useMessages(fixMessages)
  const { language } = useLanguage()
  const columns = faultsFirst(sheet)
  const grid = useRef<HTMLTableElement>(null)
  const keys = useGridKeys({ grid, sheet, columns, edits, onEdit })
  return (
    <div className={css.scroller}>
      <table
        ref={grid}
        className={css.grid}
        role="grid"
        aria-label={t('rejectedRows')}
        onPaste={keys.onPaste}
        onCopy={keys.onCopy}
      >
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col" className={css.rowNumber}>
              {t('row')}
            </th>
            <th role="columnheader" scope="col" className={css.why}>
              {t('why')}
            </th>
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, down) => (
            <tr key={row.row} role="row">
              <th role="rowheader" scope="row" className={css.rowNumber}>
                {row.row}
                <ActionIcon
                  size={24}
                  tabIndex={-1}
                  aria-label={f('leaveOutRow', { row: row.row })}
                  title={f('leaveOut')}
                  onClick={() => onLeaveOut(row.row)}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              </th>
              <td role="gridcell" className={css.why}>
                {translateCode(rejectionMessages, row.code, language, row.message)}
              </td>
              {columns.map((column, right) => {
                const changed = edits.get(row.row)?.[column] !== undefined
                const editing = keys.isEditing(down, right)
                const value = valueOf(edits, sheet, row, column)
                return (
                  <td
                    key={column}
                    role="gridcell"
                    className={css.cell}
                    data-cell={`${down} ${right}`}
                    data-bad={(column === row.column && !changed) || undefined}
                    data-changed={changed || undefined}
                    aria-invalid={(column === row.column && !changed) || undefined}
                    aria-label={[f('cell', { column, row: row.row }), value || f('blank'), changed && f('changed')]
                      .filter(Boolean)
                      .join(': ')}
                    {...keys.cell(down, right)}
                  >
                    {editing ? <input {...keys.input} aria-label={f('cell', { column, row: row.row })} /> : value}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
