import { ActionIcon, Button } from '@mantine/core'
import { IconFingerprint, IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { formatDay } from '#shared/format'
import { addPasskey, listPasskeys, removePasskey, speaksPasskeys } from '../../api/auth.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Section } from '../../ui/page.tsx'
import { showToast } from '../../ui/toast.tsx'
import { securityMessages } from './messages.ts'
import css from './settings.module.css'

export function Passkeys() {
  const s = useMessages(securityMessages)
  const { language } = useLanguage()
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: listPasskeys })
  const add = useMutation({
    mutationFn: () => addPasskey(navigator.platform || s('passkey')),
    onSuccess: async () => {
      await passkeys.refetch()
      showToast(s('passkeyAdded'))
    },
  })
  const remove = useMutation({ mutationFn: removePasskey, onSuccess: () => passkeys.refetch() })
  if (!speaksPasskeys() && !passkeys.data?.length) return null
  return (
    <Section title={s('passkeys')} note={s('passkeysNote')}>
      {passkeys.data?.length === 0 && <p className={css.quiet}>{s('noPasskeys')}</p>}
      <ul className={css.list}>
        {passkeys.data?.map(({ id, name, createdAt }) => (
          <li key={id} className={css.line}>
            <span>
              {name ?? s('passkey')} <span className={css.quiet}>{formatDay(createdAt.slice(0, 10), language)}</span>
            </span>
            <ActionIcon aria-label={s('removePasskey', { name: name ?? s('passkey') })} onClick={() => remove.mutate(id)}>
              <IconTrash size={16} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {speaksPasskeys() && (
        <Button
          mt="sm"
          variant="default"
          leftSection={<IconFingerprint size={16} />}
          onClick={() => add.mutate()}
          loading={add.isPending}
        >
          {s('addPasskey')}
        </Button>
      )}
    </Section>
  )
}
