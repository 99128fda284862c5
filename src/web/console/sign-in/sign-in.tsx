import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { signIn, signInWithPasskey, speaksPasskeys } from '../../api/auth.ts'
import { readFailure } from '../../api/failure.ts'
import { useMessages } from '../../messages/language.tsx'
import { Door, FormFailure } from './door.tsx'
import { signInMessages } from './messages.ts'
import { SecondFactor } from './second-factor.tsx'
import css from './sign-in.module.css'

export function SignIn() {
  const t = useMessages(signInMessages)
  const enter = useEnter()
  const [askingCode, setAskingCode] = useState(false)
  const password = useMutation({
    mutationFn: (form: FormData) => signIn(String(form.get('email')), String(form.get('password'))),
    onSuccess: ({ secondFactor }) => (secondFactor ? setAskingCode(true) : enter()),
    meta: { shown: true },
  })
  const passkey = useMutation({ mutationFn: signInWithPasskey, onSuccess: enter, meta: { shown: true } })

  if (askingCode) return <SecondFactor onDone={enter} />
  const failure = password.error ?? passkey.error
  return (
    <Door title={t('title')}>
      <form action={(form) => password.mutate(form)}>
        <TextInput
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username webauthn"
          required
          withAsterisk={false}
          autoFocus
        />
        <PasswordInput name="password" label={t('password')} autoComplete="current-password" required withAsterisk={false} />
        {failure && <FormFailure>{whyNot(failure, t)}</FormFailure>}
        <Button type="submit" loading={password.isPending} fullWidth>
          {t('signIn')}
        </Button>
      </form>
      {speaksPasskeys() && (
        <>
          <div className={css.or}>{t('or')}</div>
          <Button
            variant="default"
            leftSection={<IconFingerprint size={17} />}
            onClick={() => passkey.mutate()}
            loading={passkey.isPending}
            fullWidth
          >
            {t('passkey')}
          </Button>
        </>
      )}
      <Anchor component={Link} to="/forgot-password" size="sm" className={css.forgot}>
        {t('forgot')}
      </Anchor>
    </Door>
  )
}

/** Goes where the person wanted to go before being asked to sign in. */
function useEnter() {
  const { next } = useSearch({ from: '/sign-in' })
  const { history } = useRouter()
  const queries = useQueryClient()
  return () => {
    queries.clear()
    // Only an address of our own: a link may not send somebody elsewhere after signing in.
    const own = next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\')
    history.push(own ? next : '/')
  }
}

function whyNot(error: unknown, t: (key: 'wrong' | 'tooOften') => string): string {
  const failure = readFailure(error)
  if (failure.status === 429) return t('tooOften')
  return failure.status === 401 || failure.status === 400 ? t('wrong') : failure.message
}
