import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.layer.css'
import { IconFileImport } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.tsx'
import css from './file-drop.module.css'
import { kitMessages } from './messages.ts'

/** Takes files by drop, click or keyboard. Which ones fit is said in words; the server reads and decides. */
export function FileDrop({
  label,
  note,
  onFiles,
  busy = false,
}: {
  label: string
  note?: ReactNode
  onFiles: (files: File[]) => void
  busy?: boolean
}) {
  const t = useMessages(kitMessages)
  return (
    <Dropzone
      className={css.drop}
      onDrop={onFiles}
      loading={busy}
      multiple
      inputProps={{ 'aria-label': label }}
      aria-label={label}
    >
      <span className={css.icon}>
        <IconFileImport size={22} aria-hidden />
      </span>
      <span className={css.title}>{t('dropFiles')}</span>
      <span className={css.choose}>{t('chooseFiles')}</span>
      {note && <span className={css.note}>{note}</span>}
    </Dropzone>
  )
}
