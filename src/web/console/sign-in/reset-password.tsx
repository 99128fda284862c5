import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { resetPassword } from '../../api/auth.ts'
import { useMessages } from '../../messages/language.tsx'
import { showToast } from '../../ui/toast.tsx'
import { Door, FormFailure } from './door.tsx'
import { signInMessages } from './messages.ts'
import { NewPasswordField, passwordReason } from './password-field.tsx'

export function ResetPassword() {
  const t = useMessages(signInMessages)
  const { token } = useSearch({ from: '/reset-password' })
  const navigate = useNavigate()
  const save = useMutation({
    mutationFn: (form: FormData) => resetPassword(token ?? '', String(form.get('password'))),
    onSuccess: () => {
      showToast(t('resetDone'))
      void navigate({ to: '/sign-in' })
    },
    meta: { shown: true },
  })
  return (
    <Door title={t('resetTitle')} back>
      <form action={(form) => save.mutate(form)}>
        <NewPasswordField error={save.error} />
        {(!token || (save.isError && !passwordReason(save.error))) && <FormFailure>{t('linkBroken')}</FormFailure>}
        <Button type="submit" disabled={!token} loading={save.isPending} fullWidth>
          {t('savePassword')}
        </Button>
      </form>
    </Door>
  )
}
