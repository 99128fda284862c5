import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { readFailure } from '../../api/failure.ts'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { creatorKindMessages } from '../field-messages.ts'
import { CREATOR_KINDS, type CreatorKind } from '../field.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { useProblemText } from '../use-changes.ts'
import css from './creators.module.css'
import { creatorMessages } from './messages.ts'
import { PLATFORM_OPTIONS, type Platform } from './platforms.ts'

/** A creator whom no file has named yet. */
export function NewCreator({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const t = useMessages(creatorMessages)
  const k = useMessages(creatorKindMessages)
  const queries = useQueryClient()
  const problemText = useProblemText()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<CreatorKind>('affiliate')
  const [platform, setPlatform] = useState<Platform>('tiktok')
  const [handle, setHandle] = useState('')
  const make = useMutation({
    mutationFn: () =>
      read(
        api.POST('/v1/creators', {
          body: { name: name.trim(), kind, note: '', handles: handle.trim() ? [{ platform, handle: handle.trim() }] : [] },
        }),
      ),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ['creators'] })
      showToast(t('created', { name: made.name }))
      onClose()
      onMade(made.id)
    },
    meta: { shown: true },
  })
  const failure = make.isError ? readFailure(make.error) : null
  const owner = failure?.code === 'handle.taken' ? failure.errors[0] : undefined
  return (
    <Dialog title={t('newCreator')} onClose={onClose}>
      <form className={css.form} action={() => make.mutate()}>
        <TextInput
          label={t('name')}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          withAsterisk={false}
          data-autofocus
        />
        <Select
          label={t('kind')}
          data={CREATOR_KINDS.map((value) => ({ value, label: k(value) }))}
          value={kind}
          onChange={(next) => next && setKind(next as CreatorKind)}
        />
        <div className={css.addHandle}>
          <Select
            label={t('platform')}
            data={PLATFORM_OPTIONS}
            value={platform}
            onChange={(next) => next && setPlatform(next as Platform)}
            w={128}
          />
          <TextInput
            label={t('handle')}
            placeholder={t('handleHint')}
            value={handle}
            onChange={(event) => setHandle(event.currentTarget.value)}
          />
        </div>
        {owner ? (
          <div className={css.conflict} role="alert">
            {t('handleTaken', { name: owner.message })}
            <ButtonLink variant="default" to="/creators/$id" params={{ id: owner.path }}>
              {t('openTheirs', { name: owner.message })}
            </ButtonLink>
          </div>
        ) : (
          failure && <FormFailure>{problemText(failure)}</FormFailure>
        )}
        <Button type="submit" disabled={!name.trim()} loading={make.isPending}>
          {t('newCreator')}
        </Button>
      </form>
    </Dialog>
  )
}
