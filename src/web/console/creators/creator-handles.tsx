import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { readFailure } from '../../api/failure.ts'
import { useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone, useProblemText } from '../use-changes.ts'
import css from './creators.module.css'
import { MergeCreators } from './merge-creators.tsx'
import { creatorMessages } from './messages.ts'
import { PLATFORM_NAMES, PLATFORM_OPTIONS, type Handle, type Platform } from './platforms.ts'
import { creatorQuery, type Creator } from './queries.ts'

type Somebody = { readonly id: string; readonly name: string }

/** The accounts a creator is known by. One that is somebody else's offers to make the two one. */
export function CreatorHandles({ creator, mayWrite }: { creator: Creator; mayWrite: boolean }) {
  const t = useMessages(creatorMessages)
  const queries = useQueryClient()
  const done = useDone()
  const problemText = useProblemText()
  const [platform, setPlatform] = useState<Platform>('tiktok')
  const [handle, setHandle] = useState('')
  const [merging, setMerging] = useState<Somebody | null>(null)
  const save = useMutation({
    mutationFn: ({ handles }: { handles: readonly Handle[]; said: string }) =>
      read(
        api.PUT('/v1/creators/{id}/handles', {
          params: { path: { id: creator.id } },
          headers: { 'If-Match': `"${creator.version}"` },
          body: { handles: [...handles] },
        }),
      ),
    onSuccess: ({ change_id, ...saved }, { said }) => {
      queries.setQueryData(creatorQuery(creator.id).queryKey, saved)
      setHandle('')
      return done(said, change_id)
    },
    meta: { shown: true },
  })
  const failure = save.isError ? readFailure(save.error) : null
  const owner = failure?.code === 'handle.taken' ? failure.errors[0] : undefined
  const remove = (gone: Handle) =>
    save.mutate({
      handles: creator.handles.filter((one) => one !== gone),
      said: t('handleRemoved', { handle: gone.handle, platform: PLATFORM_NAMES[gone.platform] }),
    })
  return (
    <div className={css.field}>
      <span className={css.fieldLabel}>{t('handles')}</span>
      <ul className={css.handleList}>
        {creator.handles.map((one) => (
          <li key={`${one.platform} ${one.handle}`}>
            <span className={css.quiet}>{PLATFORM_NAMES[one.platform]}</span>{' '}
            <CopyId id={one.handle} shown={`@${one.handle}`} label={t('handleOn', { platform: PLATFORM_NAMES[one.platform] })} />
            {mayWrite && (
              <ActionIcon
                aria-label={t('removeHandle', { handle: one.handle })}
                onClick={() => remove(one)}
                disabled={save.isPending}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
        {creator.handles.length === 0 && <li className={css.quiet}>{t('noHandles')}</li>}
      </ul>
      {mayWrite && (
        <form
          className={css.addHandle}
          action={() =>
            save.mutate({
              handles: [...creator.handles, { platform, handle }],
              said: t('handleAdded', { handle: handle.replace(/^@/, ''), platform: PLATFORM_NAMES[platform] }),
            })
          }
        >
          <Select
            aria-label={t('platform')}
            data={PLATFORM_OPTIONS}
            value={platform}
            onChange={(next) => next && setPlatform(next as Platform)}
            w={128}
          />
          <TextInput
            aria-label={t('handle')}
            placeholder={t('handleHint')}
            value={handle}
            onChange={(event) => setHandle(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={!handle.trim()} loading={save.isPending}>
            {t('addHandle')}
          </Button>
        </form>
      )}
      {owner ? (
        <div className={css.conflict} role="alert">
          {t('handleTaken', { name: owner.message })}
          <Button variant="default" onClick={() => setMerging({ id: owner.path, name: owner.message })}>
            {t('mergeThem')}
          </Button>
        </div>
      ) : (
        failure && <FormFailure>{problemText(failure)}</FormFailure>
      )}
      {merging && (
        <MergeCreators
          creators={[creator, merging]}
          onClose={() => setMerging(null)}
          onMerged={() => {
            setHandle('')
            save.reset()
          }}
        />
      )}
    </div>
  )
}
