import { useMessages } from '../../messages/language.tsx'
import { Door } from './door.tsx'
import { signInMessages } from './messages.ts'

/** Works on a server without mail: an owner, or whoever runs the server, hands out the link. */
export function ForgotPassword() {
  const t = useMessages(signInMessages)
  return (
    <Door title={t('forgotTitle')} text={t('forgotText')} back>
      <p>{t('forgotOwner', { command: 'npx kolive user reset' })}</p>
    </Door>
  )
}
