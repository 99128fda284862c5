import { useMessages } from '../../messages/language.tsx'
import { Page } from '../../ui/page.tsx'
import { consoleMessages } from '../messages.ts'
import { useWorkspace } from '../session.ts'

export function Today() {
  const t = useMessages(consoleMessages)
  const workspace = useWorkspace()
  return (
    <Page title={t('today')} subtitle={workspace.name}>
      {null}
    </Page>
  )
}
