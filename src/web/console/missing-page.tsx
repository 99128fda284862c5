import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/language.tsx'
import { Page } from '../ui/page.tsx'
import { EmptyState } from '../ui/states.tsx'
import { consoleMessages } from './messages.ts'

export function MissingPage() {
  const t = useMessages(consoleMessages)
  return (
    <Page title={t('missingTitle')}>
      <EmptyState
        title={t('missingText')}
        action={
          <Button component={Link} to="/">
            {t('goHome')}
          </Button>
        }
      />
    </Page>
  )
}
