import { Button, TextInput } from '@mantine/core'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { importMessages, rejectionMessages } from '../messages.ts'
import { translateCode } from '../words.ts'
import { setCell, valueOf, type OpenRow } from './edits.ts'
import type { FixProps } from './fix-rows.tsx'
import css from './fixing.module.css'
import { fixMessages } from './messages.ts'

/** One row at a time, as a phone has the width for: the cell in question first, the others on demand. */
export function FixCards(props: FixProps) {
  return (
    <ul className={css.cards}>
      {props.sheet.rows.map((row) => (
        <FixCard key={row.row} row={row} {...props} />
      ))}
    </ul>
  )
}

function FixCard({ row, sheet, edits, onEdit, onLeaveOut }: FixProps & { row: OpenRow }) {
  const t = useMessages(importMessages)
  const f = useMessages(fixMessages)
  const { language } = useLanguage()
  const field = (column: string) => (
    <TextInput
      key={column}
      label={column}
      value={valueOf(edits, sheet, row, column)}
      onChange={(event) => onEdit(setCell(edits, sheet, row, column, event.currentTarget.value))}
      error={column === row.column && !(edits.get(row.row)?.[column] !== undefined)}
    />
  )
  return (
    <li className={css.card}>
      <p className={css.cardHead}>
        <strong>
          {t('row')} {row.row}
        </strong>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={f('leaveOutRow', { row: row.row })}
          onClick={() => onLeaveOut(row.row)}
        >
          {f('leaveOut')}
        </Button>
      </p>
      <p className={css.reason}>{translateCode(rejectionMessages, row.code, language, row.message)}</p>
      {row.column !== null && field(row.column)}
      <details>
        <summary>{f('otherColumns')}</summary>
        <div className={css.others}>{sheet.columns.filter((column) => column !== row.column).map(field)}</div>
      </details>
    </li>
  )
}
