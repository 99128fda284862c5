import { Select } from '@mantine/core'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import type { ImportKind, Inspection, Mapping } from '../import-queries.ts'
import { fieldName, type Field } from './field-name.ts'
import css from './mapping.module.css'
import { mappingMessages } from './messages.ts'

type ColumnListProps = {
  readonly columns: Inspection['columns']
  readonly kind: ImportKind
  readonly mapping: Mapping
  readonly missing: readonly Field[]
  readonly onChange: (mapping: Mapping) => void
}

/** Each column with a few of its cells, and the field it feeds. */
export function ColumnList({ columns, kind, mapping, missing, onChange }: ColumnListProps) {
  const m = useMessages(mappingMessages)
  const { language } = useLanguage()
  const options = kind.fields.map((field) => ({
    value: field.field,
    label: field.required ? m('required', { field: fieldName(field, language) }) : fieldName(field, language),
  }))
  const fieldOf = (name: string) => Object.entries(mapping.columns).find(([, column]) => column === name)?.[0] ?? null
  /** A field is fed by one column: given to another, it leaves the first. */
  const feed = (name: string, field: string | null) => {
    const others = Object.entries(mapping.columns).filter(([, column]) => column !== name)
    onChange({ ...mapping, columns: { ...Object.fromEntries(others), ...(field && { [field]: name }) } })
  }
  return (
    <div className={css.part}>
      <p className={missing.length > 0 ? css.missing : css.complete} role="status">
        {missing.length > 0
          ? m('needed', { fields: missing.map((field) => fieldName(field, language)).join(', ') })
          : m('complete')}
      </p>
      <div className={css.columns} role="table" aria-label={m('column')}>
        <div role="row" className={css.columnHead}>
          <span role="columnheader">{m('column')}</span>
          <span role="columnheader">{m('field')}</span>
        </div>
        {columns.map(({ name, examples }) => (
          <div key={name} role="row" className={css.columnLine}>
            <span role="cell" className={css.column}>
              <span className={css.columnName}>{name}</span>
              <span className={css.examples}>{examples.filter(Boolean).join(' · ')}</span>
            </span>
            <span role="cell">
              <Select
                aria-label={m('fieldOf', { column: name })}
                placeholder={m('none')}
                data={options}
                value={fieldOf(name)}
                onChange={(field) => feed(name, field)}
                searchable
                clearable
              />
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
