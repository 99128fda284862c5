import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { formatDay } from '#shared/format'
import { api, read } from '../../api/client.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Section } from '../../ui/page.tsx'
import { showToast } from '../../ui/toast.tsx'
import { roleMessages } from '../roles.ts'
import { memberMessages } from './messages.ts'
import css from './settings.module.css'

/** Invitations nobody has accepted yet. */
export function Invitations() {
  const m = useMessages(memberMessages)
  const role = useMessages(roleMessages)
  const { language } = useLanguage()
  const queries = useQueryClient()
  const invitations = useQuery({ queryKey: ['invitations'], queryFn: () => read(api.GET('/v1/invitations')) })
  const revoke = useMutation({
    mutationFn: ({ id }: { id: string; email: string }) => read(api.DELETE('/v1/invitations/{id}', { params: { path: { id } } })),
    onSuccess: async (_, { email }) => {
      await queries.invalidateQueries({ queryKey: ['invitations'] })
      showToast(m('revoked', { email }))
    },
  })
  if (!invitations.data?.data.length) return null
  return (
    <Section title={m('waiting')} flush>
      <ul>
        {invitations.data.data.map(({ id, email, role: given, expires_at }) => (
          <li key={id} className={css.line}>
            <div className={css.who}>
              {email}
              <div className={css.quiet}>
                {role(given)} · {m('expires')} {formatDay(expires_at.slice(0, 10), language)}
              </div>
            </div>
            <Button variant="default" onClick={() => revoke.mutate({ id, email })}>
              {m('revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
