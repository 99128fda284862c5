import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../../api/client.ts'
import { useMessages } from '../../../messages/language.tsx'
import { planMessages } from './messages.ts'
import type { Plan } from './queries.ts'

type PickProps = { readonly value: string[]; readonly onChange: (value: string[]) => void }
type Named = { readonly id: string; readonly name: string }

/** Several of what the server finds. What was chosen keeps its name when the search goes on. */
function Pick({
  value,
  onChange,
  label,
  known,
  found,
  onSearch,
}: PickProps & {
  label: string
  known: readonly Named[]
  found: readonly Named[]
  onSearch: (text: string) => void
}) {
  const t = useMessages(planMessages)
  const [names, setNames] = useState(() => new Map(known.map(({ id, name }) => [id, name])))
  const options = new Map([...names, ...found.map(({ id, name }) => [id, name] as const)])
  return (
    <MultiSelect
      label={label}
      searchable
      clearable
      hidePickedOptions
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
      value={value}
      onChange={(next) => {
        setNames(new Map([...names, ...next.map((id) => [id, options.get(id) ?? id] as const)]))
        onChange(next)
      }}
      onSearchChange={onSearch}
      nothingFoundMessage={t('nothingFound')}
    />
  )
}

export function PickProducts({ plan, ...props }: PickProps & { plan: Plan }) {
  const t = useMessages(planMessages)
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const { data } = useQuery({
    queryKey: ['search', asked],
    queryFn: () => read(api.GET('/v1/search', { params: { query: { q: asked } } })),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  })
  const found = (data?.data ?? []).filter(({ kind }) => kind === 'product').map(({ id, title }) => ({ id, name: title }))
  const known = new Map(plan.rates.flatMap(({ product }) => (product ? [[product.id, product] as const] : [])))
  return <Pick {...props} label={t('products')} known={[...known.values()]} found={found} onSearch={setText} />
}

export function PickCreators({ known = [], ...props }: PickProps & { known?: readonly Named[] }) {
  const t = useMessages(planMessages)
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const { data } = useQuery({
    queryKey: ['creators', 'like', asked],
    queryFn: () => read(api.GET('/v1/creators', { params: { query: { limit: 20, ...(asked && { q: asked }) } } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const found = (data?.data ?? []).map(({ creator }) => creator)
  return <Pick {...props} label={t('creators')} known={known} found={found} onSearch={setText} />
}
