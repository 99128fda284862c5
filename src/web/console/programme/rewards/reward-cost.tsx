import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../../messages/language.tsx'
import { Money } from '../../../ui/figures.tsx'
import { Skeleton } from '../../../ui/states.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { useMay, useWorkspace } from '../../session.ts'
import { costsQuery, last28 } from './cost-query.ts'
import { rewardsMessages } from './messages.ts'
import css from './rewards.module.css'

/** What a reward cost lately; the figure opens its commissions. */
export function RewardCost({ reward, currency }: { reward: { readonly id: string }; currency: string }) {
  const r = useMessages(rewardsMessages)
  const { zone } = useWorkspace()
  const mayRead = useMay('commissions:read')
  const period = last28(zone, useNow())
  const costs = useQuery({ ...costsQuery(period), enabled: mayRead })
  if (!mayRead) return null
  const cost = costs.data?.data.find(({ reward_id }) => reward_id === reward.id)?.amount
  return (
    <span className={css.cost}>
      <span className={css.quiet}>{r('cost28')}</span>
      {costs.data ? (
        <Link to="/commissions" search={{ reward_id: reward.id, ...period }}>
          <Money value={cost ?? { amount: '0', currency }} />
        </Link>
      ) : (
        !costs.isError && <Skeleton width={72} />
      )}
    </span>
  )
}
