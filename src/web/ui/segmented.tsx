import { useId } from 'react'
import css from './segmented.module.css'

type SegmentedProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly title?: string; readonly hint?: string }[]
  readonly onChange: (value: Value) => void
}

/** A few exclusive choices side by side; `title` is the whole name of a short label, `hint` what choosing it means. Radio buttons underneath, so arrows and screen readers work as ever. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={css.group}>
      {options.map((option) => (
        <label key={option.value} className={css.option} title={option.hint ?? option.title}>
          <input
            type="radio"
            className={css.input}
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-label={option.title ?? option.label}
            aria-description={option.hint}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
