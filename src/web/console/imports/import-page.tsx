import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { ImportDetail } from './import-detail.tsx'
import { importQuery } from './import-queries.ts'
import { importMessages } from './messages.ts'

const route = getRouteApi('/shell/imports/$id')

export function ImportPage() {
  const t = useMessages(importMessages)
  const { id } = route.useParams()
  const { data: found } = useQuery(importQuery(id))
  return (
    <Page title={found?.file_name ?? t('title')} subtitle={<Link to="/imports">{t('back')}</Link>}>
      <Section>
        <ImportDetail id={id} />
      </Section>
    </Page>
  )
}
