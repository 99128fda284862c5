import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { Skeleton } from '../../ui/states.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { showToast } from '../../ui/toast.tsx'
import css from './imports.module.css'
import { pileMessages } from './pile-messages.ts'

type ImportMessageProps = { readonly importId: string } | { readonly batchId: string }

/** What the imports brought, in a few lines for the team's chat, in the reader's language. */
export function ImportMessage(of: ImportMessageProps) {
  const p = useMessages(pileMessages)
  const { language } = useLanguage()
  const { data: message } = useQuery({
    queryKey: ['imports', 'message', of, language],
    queryFn: () =>
      'importId' in of
        ? read(api.GET('/v1/imports/{id}/message', { params: { path: { id: of.importId }, query: { lang: language } } }))
        : read(api.GET('/v1/imports/message', { params: { query: { batch_id: of.batchId, lang: language } } })),
  })
  const copy = async (text: string) => {
    await copyText(text)
    showToast(p('messageCopied'))
  }
  return (
    <section className={css.message} aria-label={p('message')}>
      <div className={css.listHead}>
        <Subheading className={css.subhead}>{p('message')}</Subheading>
        {message && (
          <Button variant="default" leftSection={<IconCopy size={15} aria-hidden />} onClick={() => void copy(message.text)}>
            {p('copyMessage')}
          </Button>
        )}
      </div>
      {message ? <p className={css.messageText}>{message.text}</p> : <Skeleton height={60} />}
    </section>
  )
}
