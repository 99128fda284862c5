import { useMessages } from '../../messages/language.tsx'
import { Page } from '../../ui/page.tsx'
import { ChangePassword } from './change-password.tsx'
import { settingsMessages } from './messages.ts'
import { Passkeys } from './passkeys.tsx'
import { SecondFactorSetup } from './second-factor-setup.tsx'

export function SecurityPage() {
  const t = useMessages(settingsMessages)
  return (
    <Page title={t('security')} layout="narrow">
      <ChangePassword />
      <SecondFactorSetup />
      <Passkeys />
    </Page>
  )
}
