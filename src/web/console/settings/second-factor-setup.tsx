import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { renderSVG } from 'uqr'
import { readAuthUser, startSecondFactor, stopSecondFactor, verifyCode } from '../../api/auth.ts'
import { useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { Section } from '../../ui/page.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { showToast } from '../../ui/toast.tsx'
import { securityMessages } from './messages.ts'
import css from './settings.module.css'

/** Codes from an authenticator app. It is on only once a code has been confirmed, so nobody locks themselves out. */
export function SecondFactorSetup() {
  const s = useMessages(securityMessages)
  const [asking, setAsking] = useState(false)
  const user = useQuery({ queryKey: ['auth-user'], queryFn: readAuthUser })
  const isOn = user.data?.twoFactorEnabled === true
  const start = useMutation({
    mutationFn: (form: FormData) => startSecondFactor(String(form.get('password'))),
    meta: { shown: true },
  })
  const stop = useMutation({
    mutationFn: (form: FormData) => stopSecondFactor(String(form.get('password'))),
    onSuccess: async () => {
      await user.refetch()
      setAsking(false)
      showToast(s('isOff'))
    },
    meta: { shown: true },
  })
  const verify = useMutation({
    mutationFn: (form: FormData) => verifyCode(String(form.get('code')).replaceAll(/\s/g, ''), false),
    onSuccess: async () => {
      await user.refetch()
      start.reset()
      setAsking(false)
      showToast(s('isOn'))
    },
    meta: { shown: true },
  })
  const step = isOn ? stop : start
  return (
    <Section
      title={s('secondFactor')}
      note={s('secondFactorNote')}
      actions={user.data && <StatusBadge tone={isOn ? 'good' : 'neutral'}>{s(isOn ? 'on' : 'off')}</StatusBadge>}
    >
      {start.data ? (
        <form className={css.form} action={(form) => verify.mutate(form)}>
          <p>{s('scan')}</p>
          <div
            className={css.qr}
            role="img"
            aria-label={s('scan')}
            dangerouslySetInnerHTML={{ __html: renderSVG(start.data.totpURI, { border: 1 }) }}
          />
          <p>{s('orType')}</p>
          <CopyId id={new URL(start.data.totpURI).searchParams.get('secret') ?? ''} label={s('secret')} />
          <div>
            <p>{s('backupCodes')}</p>
            <p className={css.quiet}>{s('backupNote')}</p>
          </div>
          <ul className={css.codes}>
            {start.data.backupCodes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
          <TextInput
            name="code"
            label={s('code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            withAsterisk={false}
            error={verify.isError && s('wrongCode')}
          />
          <Button type="submit" loading={verify.isPending}>
            {s('confirm')}
          </Button>
        </form>
      ) : asking ? (
        <form className={css.form} action={(form) => step.mutate(form)}>
          <PasswordInput
            name="password"
            label={s('current')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            autoFocus
            error={step.isError && s('wrong')}
          />
          <Button type="submit" loading={step.isPending}>
            {s(isOn ? 'turnOff' : 'turnOn')}
          </Button>
        </form>
      ) : (
        <Button variant="default" disabled={!user.data} onClick={() => setAsking(true)}>
          {s(isOn ? 'turnOff' : 'turnOn')}
        </Button>
      )}
    </Section>
  )
}
