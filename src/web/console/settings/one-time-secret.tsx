import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { settingsMessages } from './messages.ts'
import css from './settings.module.css'

/** Shows a key or a link that nobody, the server included, can show again. */
export function OneTimeSecret({
  title,
  label,
  secret,
  note,
  onClose,
}: {
  title: string
  label: string
  secret: string
  note?: ReactNode
  onClose: () => void
}) {
  const t = useMessages(settingsMessages)
  return (
    <Dialog title={title} onClose={onClose} size={520} keepOpen>
      <div className={css.form}>
        <CopyId id={secret} label={label} />
        <p>{t('copyNow')}</p>
        {note && <p className={css.quiet}>{note}</p>}
        <Button onClick={onClose}>{t('done')}</Button>
      </div>
    </Dialog>
  )
}
