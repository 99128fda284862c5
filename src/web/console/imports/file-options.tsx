import { Autocomplete, Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { useWorkspace } from '../session.ts'
import { ZONES } from '../settings/zones.ts'
import { kindsQuery, shopsQuery, type Answers } from './import-queries.ts'
import css from './imports.module.css'
import { importMessages } from './messages.ts'
import { pileMessages } from './pile-messages.ts'
import { fileKindName } from './words.ts'

type FileOptionsProps = {
  readonly answers: Answers
  /** Of the file, else of the workspace: what a clock time is read in. */
  readonly zone: string | null
  readonly busy: boolean
  readonly onAnswer: (answers: Answers) => void
}

/** Whatever may be said about a file, recognised or not. */
export function FileOptions({ answers, zone, busy, onAnswer }: FileOptionsProps) {
  const t = useMessages(importMessages)
  const p = useMessages(pileMessages)
  const { language } = useLanguage()
  const workspace = useWorkspace()
  const kinds = useQuery(kindsQuery)
  const shops = useQuery(shopsQuery)
  const [said, setSaid] = useState(answers)
  /** A wall clock time until it is sent. */
  const [exportedAt, setExportedAt] = useState('')
  const own = shops.data?.data.filter(({ kind }) => kind === 'own').map(({ name }) => name) ?? []
  const say = (name: keyof Answers) => (value: string | null) => {
    const { [name]: _, ...others } = said
    setSaid(value ? { ...others, [name]: value } : others)
  }
  const submit = async () => {
    if (!exportedAt) return onAnswer(said)
    const { Temporal } = await import('#shared/temporal')
    const instant = Temporal.PlainDateTime.from(exportedAt)
      .toZonedDateTime(said.zone ?? zone ?? workspace.zone)
      .toInstant()
    onAnswer({ ...said, exported_at: instant.toString() })
  }
  return (
    <form className={css.options} action={submit}>
      <Select
        label={t('kind')}
        data={[
          { value: 'auto', label: p('anyKind') },
          ...(kinds.data?.data ?? []).map(({ kind }) => ({ value: kind, label: fileKindName(kind, language) })),
        ]}
        value={said.kind ?? 'auto'}
        onChange={say('kind')}
        allowDeselect={false}
      />
      <Autocomplete
        label={t('shop')}
        description={t('shopNote')}
        data={[...new Set(own)]}
        value={said.shop ?? ''}
        onChange={say('shop')}
      />
      <TextInput
        label={t('account')}
        description={t('accountNote')}
        value={said.account ?? ''}
        onChange={(event) => say('account')(event.currentTarget.value)}
      />
      <Select
        label={t('zone')}
        description={t('zoneNote')}
        data={ZONES}
        value={said.zone ?? null}
        onChange={say('zone')}
        searchable
        clearable
        limit={60}
      />
      <TextInput
        type="datetime-local"
        label={t('exportedAt')}
        description={t('exportedAtNote')}
        value={exportedAt}
        onChange={(event) => setExportedAt(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy}>
        {p('apply')}
      </Button>
    </form>
  )
}
