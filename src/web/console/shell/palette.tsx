import { Spotlight, spotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.layer.css'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBox, IconPackage, IconSearch, IconUser, type Icon } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { consoleMessages } from '../messages.ts'
import { DESTINATIONS } from './navigation.ts'
import './palette.css'

const KINDS: Readonly<Partial<Record<string, { icon: Icon; href: (id: string) => string }>>> = {
  creator: { icon: IconUser, href: (id) => `/creators/${id}` },
  order: { icon: IconPackage, href: (id) => `/orders/${id}` },
  product: { icon: IconBox, href: (id) => `/products/${id}` },
}

/** Jumps anywhere: screens by name, and whatever the server finds. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const t = useMessages(consoleMessages)
  const { navigate, history } = useRouter()
  const [query, setQuery] = useState('')
  const [asked] = useDebouncedValue(query.trim(), 150)
  const found = useQuery({
    queryKey: ['search', asked],
    queryFn: () => read(api.GET('/v1/search', { params: { query: { q: asked } } })),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  })
  useEffect(() => spotlight.open(), [])

  const wanted = query.trim().toLowerCase()
  const pages = DESTINATIONS.filter(({ label }) => t(label).toLowerCase().includes(wanted))
  const results = wanted.length > 1 ? (found.data?.data ?? []) : []
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      onSpotlightClose={onClose}
      maxHeight={420}
      scrollable
      transitionProps={{ duration: 100 }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': t('search') } }}
    >
      <Spotlight.Search placeholder={t('search')} aria-label={t('search')} leftSection={<IconSearch size={17} aria-hidden />} />
      <Spotlight.ActionsList>
        {results.map((result) => {
          const kind = KINDS[result.kind]
          const ResultIcon = kind?.icon ?? IconSearch
          return (
            <Spotlight.Action
              key={`${result.kind}${result.id}`}
              label={result.title}
              description={result.subtitle ?? ''}
              leftSection={<ResultIcon size={17} stroke={1.6} aria-hidden />}
              onClick={() => kind && history.push(kind.href(result.id))}
            />
          )
        })}
        {pages.map(({ to, label, icon: PageIcon, key }) => (
          <Spotlight.Action
            key={to}
            label={t(label)}
            leftSection={<PageIcon size={17} stroke={1.6} aria-hidden />}
            rightSection={<kbd className="palette-key">g {key}</kbd>}
            onClick={() => void navigate({ to })}
          />
        ))}
        {results.length + pages.length === 0 && (
          <Spotlight.Empty>{found.isFetching ? t('searching') : t('nothingFound', { query: query.trim() })}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
