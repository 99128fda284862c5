import { Menu, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconChevronDown, IconSearch, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useMessages } from '../messages/language.tsx'
import css from './filter-bar.module.css'
import { kitMessages } from './messages.ts'

/** What a list may be narrowed by. `id` is the field's name in the URL and in the API alike. */
export type Filter =
  | { readonly kind: 'search'; readonly id: string; readonly label: string }
  | {
      readonly kind: 'choice'
      readonly id: string
      readonly label: string
      readonly options: readonly { readonly value: string; readonly label: string }[]
    }
  | { readonly kind: 'day'; readonly id: string; readonly label: string }

type Chosen = Readonly<Record<string, string | undefined>>
type FilterBarProps = {
  readonly filters: readonly Filter[]
  readonly chosen: Chosen
  readonly onChange: (change: Chosen) => void
}

/** Filters as chips. They live in the URL, so a filtered list can be sent to a colleague. */
export function FilterBar({ filters, chosen, onChange }: FilterBarProps) {
  const t = useMessages(kitMessages)
  const active = filters.filter(({ id }) => chosen[id])
  return (
    <div className={css.bar} role="search" aria-label={t('filters')} data-no-print>
      {filters.map((filter) => {
        const value = chosen[filter.id]
        const set = (next: string | undefined) => onChange({ [filter.id]: next })
        if (filter.kind === 'search') return <SearchFilter key={filter.id} label={filter.label} value={value} onChange={set} />
        if (filter.kind === 'day') return <DayFilter key={filter.id} label={filter.label} value={value} onChange={set} />
        return <ChoiceFilter key={filter.id} filter={filter} value={value} onChange={set} />
      })}
      {active.length > 1 && (
        <button
          type="button"
          className={css.clear}
          onClick={() => onChange(Object.fromEntries(filters.map(({ id }) => [id, undefined])))}
        >
          {t('clearFilters')}
        </button>
      )}
    </div>
  )
}

type OneFilter = { readonly value: string | undefined; readonly onChange: (value: string | undefined) => void }

function SearchFilter({ label, value, onChange }: OneFilter & { label: string }) {
  const [text, setText] = useState(value ?? '')
  const send = useDebouncedCallback((next: string) => onChange(next || undefined), 250)
  // The URL may change from outside: back, a link, "clear all".
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setText(value ?? '')
  }
  return (
    <TextInput
      className={css.search}
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={15} aria-hidden />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        send(event.currentTarget.value)
      }}
    />
  )
}

function ChoiceFilter({ filter, value, onChange }: OneFilter & { filter: Extract<Filter, { kind: 'choice' }> }) {
  const t = useMessages(kitMessages)
  const picked = filter.options.find((option) => option.value === value)
  return (
    <span className={css.chip} data-active={picked ? true : undefined}>
      <Menu position="bottom-start">
        <Menu.Target>
          <button
            type="button"
            className={css.open}
            aria-label={picked ? `${filter.label}: ${picked.label}` : t('addFilter', { what: filter.label })}
          >
            {picked ? `${filter.label}: ${picked.label}` : filter.label}
            {!picked && <IconChevronDown size={14} aria-hidden />}
          </button>
        </Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
          {filter.options.map((option) => (
            <Menu.Item
              key={option.value}
              onClick={() => onChange(option.value)}
              aria-current={option.value === value || undefined}
            >
              {option.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {picked && <RemoveFilter label={filter.label} onRemove={() => onChange(undefined)} />}
    </span>
  )
}

function DayFilter({ label, value, onChange }: OneFilter & { label: string }) {
  return (
    <label className={css.chip} data-active={value ? true : undefined}>
      <span className={css.dayLabel}>{label}</span>
      <input
        type="date"
        className={css.day}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
      {value && <RemoveFilter label={label} onRemove={() => onChange(undefined)} />}
    </label>
  )
}

function RemoveFilter({ label, onRemove }: { label: string; onRemove: () => void }) {
  const t = useMessages(kitMessages)
  return (
    <button type="button" className={css.remove} aria-label={t('removeFilter', { what: label })} onClick={onRemove}>
      <IconX size={13} aria-hidden />
    </button>
  )
}
