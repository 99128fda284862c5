import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { signIn, signOut } from '../../api/auth.ts'
import { api, read } from '../../api/client.ts'
import { chooseWorkspace } from '../../api/workspace.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { useSession } from '../session.ts'
import { workspaceMessages } from '../settings/messages.ts'
import { ZONES } from '../settings/zones.ts'
import { Door, FormFailure } from './door.tsx'
import { signInMessages } from './messages.ts'
import { NewPasswordField, passwordReason } from './password-field.tsx'

const CURRENCIES = ['IDR', 'VND', 'USD', 'SGD', 'MYR', 'THB', 'PHP']
/** The currency of the place whose day the workspace keeps. */
const CURRENCY_OF_ZONE: Readonly<Record<string, string>> = { 'Asia/Ho_Chi_Minh': 'VND', 'Asia/Saigon': 'VND' }

/** Starts a workspace. The demo's login is nobody's own, so from there the first owner is made along. */
export function NewWorkspace() {
  const t = useMessages(signInMessages)
  const w = useMessages(workspaceMessages)
  const { language } = useLanguage()
  const { memberships } = useSession()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const isDemo = memberships.some(({ workspace }) => workspace.demo)
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const [zone, setZone] = useState(ZONES.includes(here) ? here : 'Asia/Jakarta')
  const [currency, setCurrency] = useState<string>()
  const shownCurrency = currency ?? CURRENCY_OF_ZONE[zone] ?? 'IDR'
  const start = useMutation({
    mutationFn: async (form: FormData) => {
      const text = (name: string) => String(form.get(name)).trim()
      const owner = { name: text('person'), email: text('email'), password: String(form.get('password')) }
      const body = { name: text('workspace'), zone, currency: shownCurrency, locale: language, ...(isDemo && { owner }) }
      const workspace = await read(api.POST('/v1/workspaces', { body }))
      if (!isDemo) return workspace
      await signOut()
      await signIn(owner.email, owner.password)
      return workspace
    },
    onSuccess: ({ id }) => {
      chooseWorkspace(id)
      queries.clear()
      void navigate({ to: '/' })
    },
    meta: { shown: true },
  })
  return (
    <Door title={t('startTitle')} text={t(isDemo ? 'startFromDemo' : 'startText')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          start.mutate(new FormData(event.currentTarget))
        }}
      >
        <TextInput
          name="workspace"
          label={t('workspaceName')}
          description={t('workspaceNote')}
          maxLength={120}
          required
          withAsterisk={false}
          autoFocus
        />
        <Select label={w('zone')} data={ZONES} value={zone} onChange={(next) => next && setZone(next)} searchable limit={60} />
        <Select label={w('currency')} data={CURRENCIES} value={shownCurrency} onChange={(next) => next && setCurrency(next)} />
        {isDemo && (
          <>
            <TextInput name="person" label={t('name')} autoComplete="name" maxLength={120} required withAsterisk={false} />
            <TextInput name="email" type="email" label={t('email')} autoComplete="email" required withAsterisk={false} />
            <NewPasswordField error={start.error} />
          </>
        )}
        {start.isError && !passwordReason(start.error) && <FormFailure>{start.error.message}</FormFailure>}
        <Button type="submit" loading={start.isPending} fullWidth>
          {t('start')}
        </Button>
      </form>
      {memberships.length > 0 && (
        <Button variant="subtle" onClick={() => void navigate({ to: '/' })}>
          {t('notNow')}
        </Button>
      )}
    </Door>
  )
}
