import { PasswordInput } from '@mantine/core'
import { readFailure } from '../../api/failure.ts'
import { useMessages } from '../../messages/language.tsx'
import { signInMessages } from './messages.ts'

/** How the server's reasons for refusing a password are said. */
const REASONS = { 'password.too_short': 'tooShort', 'password.too_long': 'tooLong', 'password.too_common': 'tooCommon' } as const

/** Why a new password was refused, or null when the failure is about something else. */
export function passwordReason(error: unknown): (typeof REASONS)[keyof typeof REASONS] | null {
  if (!error) return null
  return REASONS[readFailure(error).code as keyof typeof REASONS] ?? null
}

export function NewPasswordField({ error, name = 'password' }: { error: unknown; name?: string }) {
  const t = useMessages(signInMessages)
  const reason = passwordReason(error)
  return (
    <PasswordInput
      name={name}
      label={t('newPassword')}
      description={t('passwordNote')}
      autoComplete="new-password"
      minLength={10}
      maxLength={128}
      required
      withAsterisk={false}
      error={reason && t(reason)}
    />
  )
}
