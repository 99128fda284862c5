import '@mantine/core/styles/Pill.layer.css'
import '@mantine/core/styles/PillsInput.layer.css'
import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { categoriesQuery, productQuery } from '../catalog/queries.ts'
import { programmeMessages } from './messages.ts'

type Named = { readonly id: string; readonly name: string }
type PickProps = {
  readonly value: string[]
  /** `names` says what the chosen are called. */
  readonly onChange: (value: string[], names: readonly Named[]) => void
  /** What is chosen already, for its names. */
  readonly known?: readonly Named[]
  readonly placeholder?: string
}

/** Several of what the server finds. What was chosen keeps its name when the search goes on. */
function Pick({
  value,
  onChange,
  label,
  known = [],
  found,
  onSearch,
  placeholder,
}: PickProps & { label: string; found: readonly Named[]; onSearch: (text: string) => void }) {
  const p = useMessages(programmeMessages)
  const [chosen, setChosen] = useState(() => new Map(known.map(({ id, name }) => [id, name])))
  const options = new Map([...chosen, ...found.map(({ id, name }) => [id, name] as const)])
  return (
    <MultiSelect
      label={label}
      placeholder={value.length === 0 ? placeholder : undefined}
      searchable
      clearable
      hidePickedOptions
      clearButtonProps={{ 'aria-label': p('clearOf', { what: label }) }}
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
      // The server has searched: what it found fits, whatever part of it did.
      filter={({ options: all }) => all}
      value={value}
      onChange={(next) => {
        const named = next.map((id) => ({ id, name: options.get(id) ?? id }))
        setChosen(new Map([...chosen, ...named.map(({ id, name }) => [id, name] as const)]))
        onChange(next, named)
      }}
      onSearchChange={onSearch}
      nothingFoundMessage={p('nothingFound')}
    />
  )
}

function useTyped() {
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  return { asked, setText }
}

const useProducts = (asked: string, currency: string | undefined) =>
  useQuery({
    queryKey: ['products', 'like', asked, currency],
    queryFn: () =>
      read(
        api.GET('/v1/products', { params: { query: { limit: 20, ...(asked && { q: asked }), ...(currency && { currency }) } } }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  }).data?.data ?? []

/** Of one currency's shops, or of all. */
export function PickProducts({ currency, ...props }: PickProps & { currency?: string }) {
  const p = useMessages(programmeMessages)
  const { asked, setText } = useTyped()
  return <Pick {...props} label={p('products')} found={useProducts(asked, currency)} onSearch={setText} />
}

export function PickCreators(props: PickProps) {
  const p = useMessages(programmeMessages)
  const { asked, setText } = useTyped()
  const { data } = useQuery({
    queryKey: ['creators', 'like', asked],
    queryFn: () => read(api.GET('/v1/creators', { params: { query: { limit: 20, ...(asked && { q: asked }) } } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const found = (data?.data ?? []).map(({ creator }) => creator)
  return <Pick {...props} label={p('creators')} found={found} onSearch={setText} />
}

/** How many products' SKUs are offered at a time. */
const PRODUCTS_SHOWN = 5

/** Found by their product. */
export function PickSkus({ currency, ...props }: PickProps & { currency?: string }) {
  const p = useMessages(programmeMessages)
  const { asked, setText } = useTyped()
  const products = useProducts(asked, currency)
    .filter(({ skus }) => skus > 0)
    .slice(0, PRODUCTS_SHOWN)
  const found = useQueries({ queries: products.map(({ id }) => ({ ...productQuery(id), staleTime: 60_000 })) }).flatMap(
    ({ data }) =>
      data?.skus.map(({ id, name, seller_sku, external_id }) => ({
        id,
        name: `${data.name} · ${name ?? seller_sku ?? external_id}`,
      })) ?? [],
  )
  return <Pick {...props} label={p('skus')} found={found} onSearch={setText} />
}

export function PickCategories({ value, onChange }: Pick<PickProps, 'value' | 'onChange'>) {
  const p = useMessages(programmeMessages)
  const categories = (useQuery(categoriesQuery).data?.data ?? []).map(({ category }) => category)
  // A category covers those below it, so those above are there to choose too.
  const all = categories.flatMap((path) => {
    const words = path.split(' > ')
    return words.map((_, index) => words.slice(0, index + 1).join(' > '))
  })
  return (
    <MultiSelect
      label={p('categories')}
      searchable
      clearable
      hidePickedOptions
      clearButtonProps={{ 'aria-label': p('clearOf', { what: p('categories') }) }}
      data={[...new Set([...all, ...value])].sort()}
      value={value}
      onChange={(next) =>
        onChange(
          next,
          next.map((id) => ({ id, name: id })),
        )
      }
      nothingFoundMessage={p('nothingFound')}
    />
  )
}
