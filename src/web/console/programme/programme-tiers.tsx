import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import type { Program, Tier } from '../programs-query.ts'
import { useWorkspace } from '../session.ts'
import { TierBadge } from '../tier-badge.tsx'
import { useRewardText } from '../use-reward-text.ts'
import { programmeMessages } from './messages.ts'
import css from './programme.module.css'
import { stateOf } from './rewards/state.ts'
import { TierForm } from './tier-form.tsx'
import { useProgramNow } from './use-program.ts'

/** Each tier with its creators, since when they are in it, and what is paid for it. The highest stands first. */
export function ProgrammeTiers({ program, mayWrite }: { program: Program; mayWrite: boolean }) {
  const p = useMessages(programmeMessages)
  const [adding, setAdding] = useState(false)
  return (
    <>
      <ul className={css.tiers}>
        {program.tiers.toReversed().map((tier) => (
          <TierLine key={tier.id} tier={tier} program={program} />
        ))}
      </ul>
      {mayWrite && (
        <Button variant="default" onClick={() => setAdding(true)}>
          {p('addTier')}
        </Button>
      )}
      {adding && <TierForm program={program} onClose={() => setAdding(false)} />}
    </>
  )
}

function TierLine({ tier, program }: { tier: Tier; program: Program }) {
  const p = useMessages(programmeMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const textOf = useRewardText()
  const now = useProgramNow()
  const at = (instant: string) => formatInstant(instant, zone, language)
  const rewards = program.rewards.flatMap((reward) => {
    const { state, terms } = stateOf(reward, now)
    return state === 'runs' && terms.conditions.tier_ids.includes(tier.id) ? [{ ...reward, now: terms }] : []
  })
  return (
    <li className={css.tier}>
      <div className={css.tierHead}>
        <TierBadge tier={tier} />
        {tier.is_default ? (
          <span className={css.quiet}>{p('isDefault')}</span>
        ) : (
          <Link to="/creators" search={{ tier_id: tier.id, currency: program.currency }}>
            {p('inTier', { count: tier.creators })}
          </Link>
        )}
        {tier.joined_at && <span className={css.quiet}>{p('joined', { at: at(tier.joined_at) })}</span>}
        {tier.comes_at && <span className={css.quiet}>{p('coming', { count: tier.coming, at: at(tier.comes_at) })}</span>}
      </div>
      {rewards.length > 0 ? (
        <ul className={css.terms} aria-label={p('paidBy')}>
          {rewards.map((reward) => (
            <li key={reward.id}>
              <Link to="/programme/rewards" search={{ program_id: program.id, reward: reward.id }}>
                {reward.name}
              </Link>{' '}
              <span className={css.quiet}>{textOf(reward.now)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <div className={css.quiet}>{p('noRewards')}</div>
      )}
    </li>
  )
}
