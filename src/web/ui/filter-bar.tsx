import { Combobox, Menu, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconChevronDown, IconSearch, IconX } from '@tabler/icons-react'
import { useState, type ComponentProps } from 'react'
import { useMessages } from '../messages/language.tsx'
import css from './filter-bar.module.css'
import { kitMessages } from './messages.ts'

/**
 * What a list may be narrowed by. `id` is the field's name in the URL and in the API alike. A `rare` one shows when
 * it is set or asked for.
 */
export type Filter = { readonly rare?: boolean } & (
  | { readonly kind: 'search'; readonly id: string; readonly label: string }
  | {
      readonly kind: 'choice'
      readonly id: string
      readonly label: string
      readonly options: readonly { readonly value: string; readonly label: string }[]
      /** Where there are too many options to list: the server is asked for those that fit what is typed. */
      readonly onFind?: (text: string) => void
      /** Names what is chosen when it is not among the options. */
      readonly chosen?: string | undefined
    }
  /** Set by a link from elsewhere, such as "the orders of this import"; here it can only be taken off. */
  | { readonly kind: 'given'; readonly id: string; readonly label: string; readonly chosen: string | undefined }
  | { readonly kind: 'day'; readonly id: string; readonly label: string }
)

type Choice = Extract<Filter, { kind: 'choice' }>
type Chosen = Readonly<Record<string, string | undefined>>
type FilterBarProps = {
  readonly filters: readonly Filter[]
  readonly chosen: Chosen
  readonly onChange: (change: Chosen) => void
}

/** Filters as chips. They live in the URL, so a filtered list can be sent to a colleague. */
export function FilterBar({ filters, chosen, onChange }: FilterBarProps) {
  const t = useMessages(kitMessages)
  const [all, setAll] = useState(false)
  const active = filters.filter(({ id }) => chosen[id])
  const shown = filters.filter(({ rare, id }) => !rare || all || chosen[id])
  return (
    <div className={css.bar} role="search" aria-label={t('filters')} data-no-print>
      {shown.map((filter) => {
        const value = chosen[filter.id]
        const set = (next: string | undefined) => onChange({ [filter.id]: next })
        if (filter.kind === 'search') return <SearchFilter key={filter.id} label={filter.label} value={value} onChange={set} />
        if (filter.kind === 'given')
          return value && <GivenFilter key={filter.id} filter={filter} onRemove={() => set(undefined)} />
        if (filter.kind === 'day') return <DayFilter key={filter.id} label={filter.label} value={value} onChange={set} />
        return <ChoiceFilter key={filter.id} filter={filter} value={value} onChange={set} />
      })}
      {!all && filters.some(({ rare }) => rare) && (
        <button type="button" className={css.more} onClick={() => setAll(true)}>
          {t('moreFilters')}
        </button>
      )}
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

/** Past this many, options are found by typing. */
const LISTED = 12

function ChoiceFilter(props: OneFilter & { filter: Choice }) {
  const { filter, value, onChange } = props
  if (filter.onFind || filter.options.length > LISTED) return <FindFilter {...props} />
  const name = nameOf(filter, value)
  return (
    <span className={css.chip} data-active={name ? true : undefined}>
      <Menu position="bottom-start">
        <Menu.Target>
          <ChoiceButton label={filter.label} name={name} />
        </Menu.Target>
        <Menu.Dropdown>
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
      {name && <RemoveFilter label={filter.label} onRemove={() => onChange(undefined)} />}
    </span>
  )
}

function FindFilter({ filter, value, onChange }: OneFilter & { filter: Choice }) {
  const t = useMessages(kitMessages)
  const { onFind } = filter
  const [text, setText] = useState('')
  const find = useDebouncedCallback((next: string) => onFind?.(next), 200)
  const type = (next: string) => {
    setText(next)
    find(next)
  }
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      type('')
    },
  })
  const name = nameOf(filter, value)
  const typed = text.trim().toLowerCase()
  const fitting = onFind || !typed ? filter.options : filter.options.filter(({ label }) => label.toLowerCase().includes(typed))
  return (
    <span className={css.chip} data-active={name ? true : undefined}>
      <Combobox
        store={combobox}
        width={280}
        position="bottom-start"
        withinPortal={false}
        floatingStrategy="fixed"
        onOptionSubmit={(next) => {
          onChange(next)
          combobox.closeDropdown()
        }}
      >
        <Combobox.Target targetType="button">
          <ChoiceButton label={filter.label} name={name} onClick={() => combobox.toggleDropdown()} />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Search
            value={text}
            onChange={(event) => type(event.currentTarget.value)}
            placeholder={t('find')}
            aria-label={filter.label}
          />
          <Combobox.Options tabIndex={0} mah={264} style={{ overflowY: 'auto' }} aria-label={filter.label}>
            {fitting.map((option) => (
              <Combobox.Option key={option.value} value={option.value} active={option.value === value}>
                {option.label}
              </Combobox.Option>
            ))}
            {fitting.length === 0 && <Combobox.Empty>{t('noneFound')}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {name && <RemoveFilter label={filter.label} onRemove={() => onChange(undefined)} />}
    </span>
  )
}

function nameOf(filter: Choice, value: string | undefined): string | undefined {
  return value && (filter.options.find((option) => option.value === value)?.label ?? filter.chosen)
}

function ChoiceButton({ label, name, ...button }: ComponentProps<'button'> & { label: string; name: string | undefined }) {
  const t = useMessages(kitMessages)
  return (
    <button
      {...button}
      type="button"
      className={css.open}
      aria-label={name ? `${label}: ${name}` : t('addFilter', { what: label })}
    >
      <span className={css.name}>{name ? `${label}: ${name}` : label}</span>
      {!name && <IconChevronDown size={14} aria-hidden />}
    </button>
  )
}

function GivenFilter({ filter, onRemove }: { filter: Extract<Filter, { kind: 'given' }>; onRemove: () => void }) {
  return (
    <span className={css.chip} data-active>
      <span className={css.given}>
        <span className={css.name}>{filter.chosen ? `${filter.label}: ${filter.chosen}` : filter.label}</span>
      </span>
      <RemoveFilter label={filter.label} onRemove={onRemove} />
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
