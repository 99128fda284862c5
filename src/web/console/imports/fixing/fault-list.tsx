import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { rejectionMessages } from '../messages.ts'
import { translateCode } from '../words.ts'
import { listFaults, valueOf, type Edits, type Fault, type Sheet } from './edits.ts'
import css from './fixing.module.css'
import { fixMessages } from './messages.ts'

type FaultListProps = { readonly sheet: Sheet; readonly edits: Edits; readonly onReplace: (fault: Fault, value: string) => void }

/** Faults that several rows share: typed once, mended everywhere. */
export function FaultList({ sheet, edits, onReplace }: FaultListProps) {
  const f = useMessages(fixMessages)
  const faults = listFaults(sheet).filter(({ column, value, rows }) =>
    rows.some((row) => valueOf(edits, sheet, row, column).trim() === value.trim()),
  )
  if (faults.length === 0) return null
  return (
    <section className={css.faults} aria-label={f('same')}>
      {faults.map((fault) => (
        <FaultLine
          key={`${fault.column} ${fault.code} ${fault.value}`}
          fault={fault}
          onReplace={(value) => onReplace(fault, value)}
        />
      ))}
    </section>
  )
}

function FaultLine({ fault, onReplace }: { fault: Fault; onReplace: (value: string) => void }) {
  const f = useMessages(fixMessages)
  const { language } = useLanguage()
  const [value, setValue] = useState('')
  const { column, code, message, value: wrong, rows } = fault
  return (
    <form className={css.fault} action={() => onReplace(value)}>
      <p>
        <strong>
          {column}: {wrong || f('blank')}
        </strong>{' '}
        <span className={css.count}>{f('inRows', { count: rows.length })}</span>
        <br />
        {translateCode(rejectionMessages, code, language, message)}
      </p>
      <TextInput
        aria-label={f('replaceWith', { value: wrong || f('blank'), column })}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {f('replace', { count: rows.length })}
      </Button>
    </form>
  )
}
