import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../messages/language.tsx'
import { useNow } from '../../ui/use-now.ts'
import { creatorKindMessages } from '../field-messages.ts'
import { TierBadge } from '../tier-badge.tsx'
import css from './creators.module.css'
import { creatorQuery, enrollmentsQuery } from './queries.ts'

/** Kind, account and present tiers, below a creator's name. */
export function CreatorLine({ id }: { id: string }) {
  const k = useMessages(creatorKindMessages)
  const { data: creator } = useQuery(creatorQuery(id))
  const { data: enrollments } = useQuery(enrollmentsQuery(id))
  const now = useNow().toISOString()
  const present = (enrollments?.data ?? []).filter(({ starts_at, ends_at }) => starts_at <= now && (!ends_at || ends_at > now))
  if (!creator) return '\u00a0'
  return (
    <span className={css.handles}>
      <span>{k(creator.kind)}</span>
      {creator.handles[0] && <span>@{creator.handles[0].handle}</span>}
      {present.map((enrollment) => (
        <TierBadge key={enrollment.id} tier={enrollment.tier} />
      ))}
    </span>
  )
}
