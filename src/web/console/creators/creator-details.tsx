import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { CreatorHistory } from './creator-history.tsx'
import { CreatorLinks } from './creator-links.tsx'
import { CreatorProfile } from './creator-profile.tsx'
import { CreatorTiers } from './creator-tiers.tsx'
import css from './creators.module.css'
import { creatorMessages } from './messages.ts'
import { creatorQuery } from './queries.ts'

/** All that is known of a creator, in a sheet or on a page. */
export function CreatorDetails({ id, page = false }: { id: string; page?: boolean }) {
  const t = useMessages(creatorMessages)
  const creator = useQuery(creatorQuery(id))
  if (creator.isError) return <ErrorState error={creator.error} onRetry={() => void creator.refetch()} />
  if (!creator.data) return <SkeletonRows rows={12} />
  if (creator.data.merged_into)
    return (
      <EmptyState
        title={t('mergedAway')}
        action={
          <ButtonLink to="/creators/$id" params={{ id: creator.data.merged_into }}>
            {t('openMerged')}
          </ButtonLink>
        }
      />
    )
  return (
    <div className={css.stack} data-page={page || undefined}>
      <div className={css.column}>
        {!page && <CreatorLinks id={id} />}
        <CreatorHistory id={id} />
      </div>
      <div className={css.column}>
        <CreatorTiers creator={creator.data} />
        <CreatorProfile creator={creator.data} />
      </div>
    </div>
  )
}
