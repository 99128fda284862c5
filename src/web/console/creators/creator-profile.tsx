import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { readFailure } from '../../api/failure.ts'
import { useMessages } from '../../messages/language.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { creatorKindMessages } from '../field-messages.ts'
import { CREATOR_KINDS, type CreatorKind } from '../field.ts'
import { useMay } from '../session.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone, useProblemText } from '../use-changes.ts'
import { CreatorHandles } from './creator-handles.tsx'
import css from './creators.module.css'
import { MergedParts } from './merged-parts.tsx'
import { creatorMessages } from './messages.ts'
import { creatorQuery, type Creator } from './queries.ts'

type Edit = components['schemas']['CreatorEdit']

/** Edited in place: a field is saved when one leaves it, and says so with a way back. */
export function CreatorProfile({ creator }: { creator: Creator }) {
  const t = useMessages(creatorMessages)
  const k = useMessages(creatorKindMessages)
  const mayWrite = useMay('creators:write')
  const queries = useQueryClient()
  const done = useDone()
  const problemText = useProblemText()
  const { queryKey } = creatorQuery(creator.id)
  const [name, setName] = useState(creator.name)
  const [note, setNote] = useState(creator.note)
  const save = useMutation({
    mutationFn: (edit: Edit) => {
      const params = { path: { id: creator.id } }
      return read(api.PATCH('/v1/creators/{id}', { params, headers: { 'If-Match': `"${creator.version}"` }, body: edit }))
    },
    onSuccess: ({ change_id, ...saved }) => {
      queries.setQueryData(queryKey, saved)
      return done(t('saved'), change_id)
    },
    meta: { shown: true },
  })
  const change = (edit: Edit) => save.mutate(edit)
  // An undo, or somebody else's edit, comes in from outside.
  const [known, setKnown] = useState(creator)
  if (known.version !== creator.version) {
    setKnown(creator)
    setName(creator.name)
    setNote(creator.note)
  }
  const conflict = save.isError && readFailure(save.error).code === 'creator.changed'
  const reload = async () => {
    save.reset()
    const fresh = await queries.fetchQuery({ ...creatorQuery(creator.id), staleTime: 0 })
    setName(fresh.name)
    setNote(fresh.note)
  }
  return (
    <section className={css.block}>
      <div className={css.blockHead}>
        <Subheading className={css.blockTitle}>{t('profile')}</Subheading>
      </div>
      <div className={css.form}>
        {conflict && (
          <div className={css.conflict} role="alert">
            {t('conflict')}
            <Button variant="default" onClick={() => void reload()}>
              {t('reload')}
            </Button>
          </div>
        )}
        {save.isError && !conflict && <FormFailure>{problemText(save.error)}</FormFailure>}
        <CreatorHandles creator={creator} mayWrite={mayWrite} />
        <TextInput
          label={t('name')}
          value={name}
          maxLength={120}
          readOnly={!mayWrite}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => (name.trim() ? name.trim() !== creator.name && change({ name: name.trim() }) : setName(creator.name))}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        <Select
          label={t('kind')}
          data={CREATOR_KINDS.map((value) => ({ value, label: k(value) }))}
          value={creator.kind}
          readOnly={!mayWrite}
          onChange={(kind) => kind && kind !== creator.kind && change({ kind: kind as CreatorKind })}
        />
        <Textarea
          label={t('note')}
          placeholder={mayWrite ? t('noNote') : ''}
          value={note}
          maxLength={4000}
          autosize
          minRows={2}
          readOnly={!mayWrite}
          onChange={(event) => setNote(event.currentTarget.value)}
          onBlur={() => note !== creator.note && change({ note })}
        />
        <MergedParts creator={creator} mayWrite={mayWrite} />
      </div>
    </section>
  )
}
