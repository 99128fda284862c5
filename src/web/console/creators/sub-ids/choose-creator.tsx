import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../../api/client.ts'
import { useMessages } from '../../../messages/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FormFailure } from '../../sign-in/door.tsx'
import { useProblemText } from '../../use-changes.ts'
import { subIdMessages } from './messages.ts'
import css from './sub-ids.module.css'
import { useMap, type SubId } from './use-map.ts'

/** Whose some sub-ids of one account are: found by name or handle, or a new creator by their handle. */
export function ChooseCreator({
  subIds,
  onClose,
  onMapped,
}: {
  subIds: readonly SubId[]
  onClose: () => void
  onMapped: () => void
}) {
  const t = useMessages(subIdMessages)
  const problemText = useProblemText()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 200)
  const found = useQuery({
    queryKey: ['creators', 'like', asked],
    queryFn: () => read(api.GET('/v1/creators', { params: { query: { limit: 8, ...(asked && { q: asked }) } } })),
    placeholderData: keepPreviousData,
  })
  const map = useMap(() => {
    onMapped()
    onClose()
  })
  const give = (to: { creator_id: string } | { handle: string }) =>
    map.mutate({ account: subIds[0]!, mapped: subIds.map((subId) => ({ ...subId, to })) })
  const handle = text.trim().replace(/^@/, '')
  const creators = found.data?.data.map(({ creator }) => creator) ?? []
  const title = subIds.length === 1 ? t('chooseTitle', { value: subIds[0]!.value }) : t('chooseMany', { count: subIds.length })
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={css.form}>
        <TextInput
          aria-label={t('find')}
          placeholder={t('find')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        <ul className={css.found}>
          {creators.map((creator) => (
            <li key={creator.id}>
              <button
                type="button"
                className={css.pick}
                onClick={() => give({ creator_id: creator.id })}
                disabled={map.isPending}
              >
                <span>{creator.name}</span>
                {creator.handle && <span className={css.quiet}>@{creator.handle}</span>}
              </button>
            </li>
          ))}
          {found.data && creators.length === 0 && <li className={css.quiet}>{t('nobodyFound')}</li>}
        </ul>
        {handle && !/\s/.test(handle) && !creators.some((creator) => creator.handle === handle.toLowerCase()) && (
          <Button variant="default" onClick={() => give({ handle })} loading={map.isPending}>
            {t('makeNew', { handle })}
          </Button>
        )}
        {map.isError && <FormFailure>{problemText(map.error)}</FormFailure>}
      </div>
    </Dialog>
  )
}
