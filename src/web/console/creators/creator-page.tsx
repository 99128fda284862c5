import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { Page } from '../../ui/page.tsx'
import { CreatorDetails } from './creator-details.tsx'
import { CreatorLine } from './creator-line.tsx'
import { CreatorLinks } from './creator-links.tsx'
import { creatorMessages } from './messages.ts'
import { creatorQuery } from './queries.ts'

const route = getRouteApi('/shell/creators/$id')

/** The sheet's creator on a page of its own. */
export function CreatorPage() {
  const t = useMessages(creatorMessages)
  const { id } = route.useParams()
  const { data } = useQuery(creatorQuery(id))
  return (
    <Page title={data?.name ?? t('creator')} subtitle={<CreatorLine id={id} />} actions={<CreatorLinks id={id} />}>
      <CreatorDetails key={id} id={id} page />
    </Page>
  )
}
