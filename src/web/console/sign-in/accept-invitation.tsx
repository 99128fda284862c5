import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { readAuthUser, signIn } from '../../api/auth.ts'
import { api, read } from '../../api/client.ts'
import { readFailure } from '../../api/failure.ts'
import { chooseWorkspace } from '../../api/workspace.ts'
import { useMessages } from '../../messages/language.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { roleMessages } from '../roles.ts'
import { sessionQuery } from '../session.ts'
import { Door, FormFailure } from './door.tsx'
import { signInMessages } from './messages.ts'
import { NewPasswordField, passwordReason } from './password-field.tsx'

export function AcceptInvitation() {
  const t = useMessages(signInMessages)
  const role = useMessages(roleMessages)
  const { token = '' } = useSearch({ from: '/join' })
  const navigate = useNavigate()
  const queries = useQueryClient()
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: async () => {
      const [found, user] = await Promise.all([
        read(api.GET('/v1/invitations/lookup', { params: { query: { token } } })),
        readAuthUser(),
      ])
      return { ...found, signedIn: user?.email === found.email }
    },
  })
  const accept = useMutation({
    mutationFn: async (form: FormData) => {
      const person = form.has('password') ? { name: String(form.get('name')), password: String(form.get('password')) } : {}
      const joined = await read(api.POST('/v1/invitations/accept', { body: { token, ...person } }))
      if (person.password) await signIn(joined.email, person.password)
      return joined
    },
    onSuccess: ({ workspace_id }) => {
      chooseWorkspace(workspace_id)
      queries.removeQueries(sessionQuery)
      void navigate({ to: '/' })
    },
    meta: { shown: true },
  })

  if (invitation.isPending) return <Door title="Kolive">{<SkeletonRows rows={3} />}</Door>
  if (invitation.isError)
    return (
      <Door title={t('linkBroken')} back>
        {readFailure(invitation.error).status !== 404 && <ErrorState error={invitation.error} />}
      </Door>
    )
  const { workspace, email, invited_by, has_account, signedIn } = invitation.data
  const text = t('invitedText', { inviter: invited_by ?? t('somebody'), email, role: role(invitation.data.role) })
  return (
    <Door title={t('invitedTitle', { workspace: workspace.name })} text={text}>
      {has_account && !signedIn ? (
        <>
          <p>{t('signInFirst', { email })}</p>
          <Button onClick={() => void navigate({ to: '/sign-in', search: { next: `/join?token=${token}` } })}>
            {t('signIn')}
          </Button>
        </>
      ) : (
        <form action={(form) => accept.mutate(form)}>
          {!has_account && (
            <>
              <TextInput
                name="name"
                label={t('name')}
                autoComplete="name"
                maxLength={120}
                required
                withAsterisk={false}
                autoFocus
              />
              <NewPasswordField error={accept.error} />
            </>
          )}
          {accept.isError && !passwordReason(accept.error) && <FormFailure>{accept.error.message}</FormFailure>}
          <Button type="submit" loading={accept.isPending} fullWidth>
            {t('accept')}
          </Button>
        </form>
      )}
    </Door>
  )
}
