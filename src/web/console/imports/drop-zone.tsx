import { Button, Textarea } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { useWorkspace } from '../session.ts'
import css from './imports.module.css'
import { importMessages } from './messages.ts'
import { pileMessages } from './pile-messages.ts'
import { PileSection } from './pile-section.tsx'
import { addFiles, addPasted, usePile } from './pile.ts'
import { WhereToFind } from './where-to-find.tsx'

/** Takes files and rows however they come, and shows each one's way in. */
export function DropZone() {
  const t = useMessages(importMessages)
  const p = useMessages(pileMessages)
  const { id } = useWorkspace()
  const items = usePile(id)
  const [pasting, setPasting] = useState(false)
  const addRows = (text: string) => addPasted(id, `${p('pastedName')}.tsv`, text)
  usePaste({ onFiles: (files) => addFiles(id, files), onRows: addRows })
  return (
    <>
      <section className={css.zone} aria-label={t('files')} data-no-print>
        <FileDrop label={t('files')} note={t('recognised')} onFiles={(files) => addFiles(id, files)} />
        <div className={css.under}>
          <WhereToFind />
          <button type="button" className={css.pasteRows} onClick={() => setPasting(true)}>
            <IconClipboardText size={15} aria-hidden />
            {p('paste')}
          </button>
        </div>
      </section>
      {items.length > 0 && <PileSection items={items} />}
      {pasting && <PasteDialog onRows={addRows} onClose={() => setPasting(false)} />}
    </>
  )
}

/** Ctrl+V anywhere on the screen: copied files, or rows of a spreadsheet. What is pasted into a field is the field's. */
function usePaste({ onFiles, onRows }: { onFiles: (files: File[]) => void; onRows: (text: string) => void }) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || (event.target as Element).closest('input, textarea, select, [role=grid], [role=dialog]'))
        return
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length > 0) onFiles(files)
      else if (/[\t\n].*\S/s.test(text)) onRows(text)
      else return
      event.preventDefault()
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  })
}

function PasteDialog({ onRows, onClose }: { onRows: (text: string) => void; onClose: () => void }) {
  const p = useMessages(pileMessages)
  const [text, setText] = useState('')
  const submit = () => {
    onRows(text)
    onClose()
  }
  return (
    <Dialog title={p('pasteTitle')} onClose={onClose} size={640}>
      <form className={css.dialogForm} action={submit}>
        <Textarea
          label={p('pasteLabel')}
          description={p('pasteNote')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={10}
          classNames={{ input: css.rowsText! }}
          data-autofocus
        />
        <Button type="submit" disabled={!text.trim()}>
          {p('pasteAdd')}
        </Button>
      </form>
    </Dialog>
  )
}
