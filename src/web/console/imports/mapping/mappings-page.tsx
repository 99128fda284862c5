import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '#shared/format'
import { api, read } from '../../../api/client.ts'
import type { components } from '../../../api/types.d.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ConfirmPopover } from '../../../ui/confirm-popover.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../../ui/states.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { useMay, useWorkspace } from '../../session.ts'
import { healthMessages } from '../health/messages.ts'
import { ImportTabs } from '../import-tabs.tsx'
import { importMessages } from '../messages.ts'
import { fileKindName } from '../words.ts'
import css from './mapping.module.css'
import { mappingMessages } from './messages.ts'

type Remembered = components['schemas']['RememberedMapping']

const KEY = ['imports', 'mappings']

/** What was said once about files of unknown columns, and is said for them again. */
export function MappingsPage() {
  const m = useMessages(mappingMessages)
  const h = useMessages(healthMessages)
  const t = useMessages(importMessages)
  const pages = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam }) =>
      read(api.GET('/v1/imports/mappings', { params: { query: { limit: 100, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })
  const mappings = pages.data?.pages.flatMap(({ data }) => data) ?? []
  return (
    <>
      <ImportTabs />
      <Page title={m('list')} subtitle={m('listNote')}>
        <Section flush={mappings.length > 0}>
          {pages.isPending && <SkeletonRows rows={4} />}
          {pages.isError && <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />}
          {pages.data && mappings.length === 0 && (
            <EmptyState
              title={m('noneYet')}
              text={m('noneYetText')}
              action={<ButtonLink to="/imports">{h('importFile')}</ButtonLink>}
            />
          )}
          <ul>
            {mappings.map((mapping) => (
              <MappingLine key={mapping.id} mapping={mapping} />
            ))}
          </ul>
          {pages.hasNextPage && (
            <Button variant="subtle" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </Section>
      </Page>
    </>
  )
}

function MappingLine({ mapping }: { mapping: Remembered }) {
  const { id, name, shop, headers, used_at } = mapping
  const m = useMessages(mappingMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const mayWrite = useMay('imports:write')
  const queries = useQueryClient()
  const [renaming, setRenaming] = useState(false)
  const refresh = () => queries.invalidateQueries({ queryKey: KEY })
  const params = { path: { id } }
  const rename = useMutation({
    mutationFn: (next: string) => read(api.PATCH('/v1/imports/mappings/{id}', { params, body: { name: next } })),
    onSuccess: async (changed) => {
      setRenaming(false)
      showToast(m('renamed', { name: changed.name }), { undo: () => rename.mutate(name) })
      await refresh()
    },
  })
  const forget = useMutation({
    mutationFn: () => read(api.DELETE('/v1/imports/mappings/{id}', { params })),
    onSuccess: async () => {
      showToast(m('forgotten', { name }))
      await refresh()
    },
  })
  return (
    <li className={css.mapping}>
      {renaming ? (
        <form className={css.rename} action={(form: FormData) => rename.mutate(String(form.get('name')).trim() || name)}>
          <TextInput
            name="name"
            aria-label={m('name')}
            defaultValue={name}
            maxLength={120}
            autoFocus
            onKeyDown={(event) => event.key === 'Escape' && setRenaming(false)}
          />
          <Button type="submit" loading={rename.isPending}>
            {m('save')}
          </Button>
        </form>
      ) : (
        <div className={css.who}>
          <strong>{name}</strong>
          {mayWrite && (
            <ActionIcon size={24} aria-label={m('rename', { name })} onClick={() => setRenaming(true)}>
              <IconPencil size={14} aria-hidden />
            </ActionIcon>
          )}
          <p className={css.quiet}>
            {[fileKindName(mapping.mapping.kind, language), shop, `${m('usedAt')} ${formatInstant(used_at, zone, language)}`]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className={css.headers} title={headers.join(', ')}>
            {headers.join(', ')}
          </p>
        </div>
      )}
      {mayWrite && !renaming && (
        <ConfirmPopover
          label={m('forgetNamed', { name })}
          text={m('forgetText')}
          verb={m('forget')}
          onConfirm={() => forget.mutate()}
        />
      )}
    </li>
  )
}
