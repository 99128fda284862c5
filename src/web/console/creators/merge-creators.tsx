import { Button, Radio } from '@mantine/core'
import { useMutation, useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone, useProblemText } from '../use-changes.ts'
import css from './creators.module.css'
import { creatorMessages } from './messages.ts'
import { creatorQuery } from './queries.ts'

type MergeCreatorsProps = {
  readonly creators: readonly { readonly id: string; readonly name: string }[]
  readonly onClose: () => void
  readonly onMerged?: (into: string) => void
}

/** Makes several creators one: asks which of them stays, and says what becomes of the rest. */
export function MergeCreators({ creators, onClose, onMerged }: MergeCreatorsProps) {
  const t = useMessages(creatorMessages)
  const done = useDone()
  const problemText = useProblemText()
  const [into, setInto] = useState(creators[0]!.id)
  const known = useQueries({ queries: creators.map(({ id }) => creatorQuery(id)) })
  const merge = useMutation({
    mutationFn: () =>
      read(api.POST('/v1/creators/merge', { body: { into, ids: creators.flatMap(({ id }) => (id === into ? [] : [id])) } })),
    onSuccess: ({ change_id }) => {
      onMerged?.(into)
      onClose()
      const { name } = creators.find(({ id }) => id === into)!
      return done(t('merged', { count: creators.length, name }), change_id)
    },
    meta: { shown: true },
  })
  return (
    <Dialog title={t('mergeTitle', { count: creators.length })} onClose={onClose}>
      <form className={css.form} action={() => merge.mutate()}>
        <Radio.Group label={t('mergeInto')} value={into} onChange={setInto}>
          <div className={css.choices}>
            {creators.map(({ id, name }, index) => (
              <Radio
                key={id}
                value={id}
                label={name}
                description={known[index]?.data?.handles.map(({ handle }) => `@${handle}`).join(', ')}
                {...(index === 0 && { 'data-autofocus': true })}
              />
            ))}
          </div>
        </Radio.Group>
        <p className={css.quiet}>{t('mergeNote')}</p>
        {merge.isError && <FormFailure>{problemText(merge.error)}</FormFailure>}
        <Button type="submit" loading={merge.isPending}>
          {t('merge')}
        </Button>
      </form>
    </Dialog>
  )
}
