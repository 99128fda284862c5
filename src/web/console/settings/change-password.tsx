import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { changePassword } from '../../api/auth.ts'
import { useMessages } from '../../messages/language.tsx'
import { Section } from '../../ui/page.tsx'
import { showToast } from '../../ui/toast.tsx'
import { NewPasswordField, passwordReason } from '../sign-in/password-field.tsx'
import { securityMessages } from './messages.ts'
import css from './settings.module.css'

export function ChangePassword() {
  const s = useMessages(securityMessages)
  const form = useRef<HTMLFormElement>(null)
  const change = useMutation({
    mutationFn: (values: FormData) => changePassword(String(values.get('current')), String(values.get('password'))),
    onSuccess: () => {
      form.current?.reset()
      showToast(s('changed'))
    },
    meta: { shown: true },
  })
  const wrong = change.isError && !passwordReason(change.error) ? s('wrong') : null
  return (
    <Section title={s('changePassword')}>
      <form
        ref={form}
        className={css.form}
        onSubmit={(event) => {
          // Not a form action: React empties the fields after one, also when the password was refused.
          event.preventDefault()
          change.mutate(new FormData(event.currentTarget))
        }}
      >
        <PasswordInput
          name="current"
          label={s('current')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          error={wrong}
        />
        <NewPasswordField error={change.error} />
        <Button type="submit" variant="default" loading={change.isPending}>
          {s('changePassword')}
        </Button>
      </form>
    </Section>
  )
}
