import { Select, TextInput } from '@mantine/core'
import { useMessages } from '../../../messages/language.tsx'
import { channelMessages, orderStatusMessages } from '../../orders/messages.ts'
import { ZONES } from '../../settings/zones.ts'
import type { Inspection, Mapping } from '../import-queries.ts'
import css from './mapping.module.css'
import { mappingMessages } from './messages.ts'

type Formats = NonNullable<Mapping['formats']>
type FormatFieldsProps = {
  readonly inspection: Inspection
  /** The file as read so far: it tells which words nobody understands. */
  readonly shown: Inspection | undefined
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** What the cells alone do not say. */
export function FormatFields({ inspection, shown, mapping, onChange }: FormatFieldsProps) {
  const m = useMessages(mappingMessages)
  const c = useMessages(channelMessages)
  const { formats = {} } = mapping
  const set = <Name extends keyof Formats>(name: Name, value: Formats[Name] | null | '') => {
    const { [name]: _, ...others } = formats
    onChange({ ...mapping, formats: value ? { ...others, [name]: value } : others })
  }
  const oneOf = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }))
  return (
    <section className={css.part} aria-label={m('formats')}>
      <h3 className={css.heading}>{m('formats')}</h3>
      <div className={css.formats}>
        <Select
          label={m('dates')}
          placeholder={m('asWritten')}
          data={oneOf(['dmy', 'mdy', 'ymd'], m)}
          value={formats.dates ?? null}
          onChange={(value) => set('dates', value as Formats['dates'])}
          clearable
        />
        <Select
          label={m('decimal')}
          placeholder={m('asWritten')}
          data={[
            { value: '.', label: m('point') },
            { value: ',', label: m('comma') },
          ]}
          value={formats.decimal ?? null}
          onChange={(value) => set('decimal', value as Formats['decimal'])}
          clearable
        />
        <Select
          label={m('zone')}
          placeholder={m('asWritten')}
          data={ZONES}
          value={formats.zone ?? null}
          onChange={(value) => set('zone', value)}
          searchable
          clearable
          limit={60}
        />
        <TextInput
          label={m('currency')}
          placeholder={m('asWritten')}
          maxLength={3}
          value={formats.currency ?? ''}
          onChange={(event) => set('currency', event.currentTarget.value.toUpperCase())}
        />
        <Select
          label={m('channel')}
          placeholder={m('asWritten')}
          data={oneOf(Object.keys(channelMessages.rows) as NonNullable<Formats['channel']>[], c)}
          value={formats.channel ?? null}
          onChange={(value) => set('channel', value as Formats['channel'])}
          clearable
        />
      </div>
      <StatusWords inspection={inspection} shown={shown} mapping={mapping} onChange={onChange} />
    </section>
  )
}

/** The status words of the file that were seen or not understood. */
function StatusWords({ inspection, shown, mapping, onChange }: FormatFieldsProps) {
  const m = useMessages(mappingMessages)
  const s = useMessages(orderStatusMessages)
  const column = mapping.columns['status']
  if (!column) return null
  const said = mapping.formats?.statuses ?? {}
  const seen = inspection.columns.find(({ name }) => name === column)?.examples ?? []
  const unknown = (shown?.rejections ?? []).flatMap(({ code, value }) =>
    code === 'import.unknown_status' && value ? [value] : [],
  )
  const words = [...new Set([...unknown, ...Object.keys(said), ...seen])].filter(Boolean)
  const set = (word: string, status: string | null) => {
    const { [word]: _, ...others } = said
    onChange({
      ...mapping,
      formats: { ...mapping.formats, statuses: (status ? { ...others, [word]: status } : others) as typeof said },
    })
  }
  return (
    <div className={css.statuses}>
      <p className={css.note}>{m('statuses')}</p>
      {words.map((word) => (
        <Select
          key={word}
          label={word}
          aria-label={m('statusOf', { word })}
          placeholder={m('asWritten')}
          data={(Object.keys(orderStatusMessages.rows) as (keyof typeof orderStatusMessages.rows)[]).map((status) => ({
            value: status,
            label: s(status),
          }))}
          value={said[word] ?? null}
          onChange={(status) => set(word, status)}
          clearable
        />
      ))}
    </div>
  )
}
