import { Autocomplete, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ImportQuery } from '../../api/upload.ts'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { ZONES } from '../settings/zones.ts'
import css from './imports.module.css'
import { importMessages } from './messages.ts'

/** As typed: `exported_at` is a wall clock time until it is sent. */
export type ImportOptions = ImportQuery

export const NO_OPTIONS: ImportOptions = { shop: undefined, account: undefined, zone: undefined, exported_at: undefined }

/** What a file may not say of itself. They hold for the files dropped after them. */
export function ImportOptionsForm({ options, onChange }: { options: ImportOptions; onChange: (next: ImportOptions) => void }) {
  const t = useMessages(importMessages)
  const shops = useQuery({ queryKey: ['shops'], queryFn: () => read(api.GET('/v1/shops')), staleTime: 5 * 60_000 })
  const own = shops.data?.data.filter(({ kind }) => kind === 'own').map(({ name }) => name) ?? []
  const set = (name: keyof ImportOptions) => (value: string | null) =>
    onChange({ ...options, [name]: value?.trim() || undefined })
  return (
    <div className={css.options}>
      <Autocomplete
        label={t('shop')}
        description={t('shopNote')}
        data={[...new Set(own)]}
        value={options.shop ?? ''}
        onChange={set('shop')}
        comboboxProps={{ withinPortal: false }}
        size="sm"
      />
      <TextInput
        label={t('account')}
        description={t('accountNote')}
        value={options.account ?? ''}
        onChange={(event) => set('account')(event.currentTarget.value)}
      />
      <Select
        label={t('zone')}
        description={t('zoneNote')}
        data={ZONES}
        value={options.zone ?? null}
        onChange={set('zone')}
        searchable
        clearable
        limit={60}
      />
      <TextInput
        type="datetime-local"
        label={t('exportedAt')}
        description={t('exportedAtNote')}
        value={options.exported_at ?? ''}
        onChange={(event) => set('exported_at')(event.currentTarget.value)}
      />
    </div>
  )
}

/** As the API takes them. The clock time is one of the file's zone, else of the workspace's. */
export async function toImportQuery(options: ImportOptions, workspaceZone: string): Promise<ImportQuery> {
  if (!options.exported_at) return options
  const { Temporal } = await import('#shared/temporal')
  const instant = Temporal.PlainDateTime.from(options.exported_at)
    .toZonedDateTime(options.zone ?? workspaceZone)
    .toInstant()
  return { ...options, exported_at: instant.toString() }
}
