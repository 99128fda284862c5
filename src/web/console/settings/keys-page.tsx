import { Button } from '@mantine/core'
import { IconKey, IconPlus } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatAge, formatDay } from '#shared/format'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ConfirmPopover } from '../../ui/confirm-popover.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useNow } from '../../ui/use-now.ts'
import { KeyForm } from './key-form.tsx'
import { keyMessages, settingsMessages } from './messages.ts'
import css from './settings.module.css'

export function KeysPage() {
  const t = useMessages(settingsMessages)
  const k = useMessages(keyMessages)
  const [creating, setCreating] = useState(false)
  const keys = useQuery({ queryKey: ['keys'], queryFn: () => read(api.GET('/v1/keys')) })
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)}>
      {k('create')}
    </Button>
  )
  return (
    <Page
      title={t('keys')}
      layout="narrow"
      subtitle={
        <>
          {k('intro', { header: 'Authorization: Bearer kol_…' })} <a href="/docs">{k('documentation')}</a>
        </>
      }
      actions={keys.data?.data.length ? create : null}
    >
      <Section flush>
        {keys.isPending && <SkeletonRows rows={3} />}
        {keys.isError && <ErrorState error={keys.error} onRetry={() => void keys.refetch()} />}
        {keys.data?.data.length === 0 && (
          <EmptyState icon={<IconKey size={20} />} title={k('none')} text={k('noneText')} action={create} />
        )}
        <ul>
          {keys.data?.data.map((key) => (
            <KeyLine key={key.id} apiKey={key} />
          ))}
        </ul>
      </Section>
      {creating && <KeyForm onClose={() => setCreating(false)} />}
    </Page>
  )
}

function KeyLine({ apiKey }: { apiKey: components['schemas']['Key'] }) {
  const k = useMessages(keyMessages)
  const { language } = useLanguage()
  const now = useNow()
  const queries = useQueryClient()
  const { id, name, hint, scopes, created_at, last_used_at } = apiKey
  const revoke = useMutation({
    mutationFn: () => read(api.DELETE('/v1/keys/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['keys'] })
      showToast(k('revoked', { name }))
    },
  })
  return (
    <li className={css.line}>
      <div className={css.who}>
        {name} <span className={css.code}>kol_…{hint}</span>
        <div className={css.quiet}>{scopes.join(' · ')}</div>
        <div className={css.quiet}>
          {k('created')} {formatDay(created_at.slice(0, 10), language)} · {k('used')}{' '}
          {last_used_at ? formatAge(last_used_at, now, language) : k('never')}
        </div>
      </div>
      <ConfirmPopover
        label={k('revokeFor', { name })}
        text={k('revokeSure')}
        verb={k('revoke')}
        onConfirm={() => revoke.mutate()}
      />
    </li>
  )
}
