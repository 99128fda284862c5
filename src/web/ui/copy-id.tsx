import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useMessages } from '../messages/language.tsx'
import { kitMessages } from './messages.ts'
import css from './copy-id.module.css'
import { copyText } from './copy-text.ts'

/** An id or a link that can be copied wherever it is shown. */
export function CopyId({ id, label, shown }: { id: string; label: string; shown?: string }) {
  const t = useMessages(kitMessages)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = () => void copyText(id).then(() => setCopied(true))
  return (
    <button type="button" className={css.copy} onClick={copy} title={id} aria-label={t('copy', { what: `${label} ${id}` })}>
      <span className={css.id}>{shown ?? id}</span>
      {copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
      <span role="status" className={css.said}>
        {copied ? t('copied') : ''}
      </span>
    </button>
  )
}
