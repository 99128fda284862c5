import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '../../messages/language.tsx'
import type { Program } from '../programs-query.ts'
import { TierBadge } from '../tier-badge.tsx'
import { programmeMessages } from './messages.ts'
import css from './programme.module.css'
import { TierForm } from './tier-form.tsx'

export function ProgrammeTiers({ program, mayWrite }: { program: Program; mayWrite: boolean }) {
  const p = useMessages(programmeMessages)
  const [adding, setAdding] = useState(false)
  return (
    <>
      <ul className={css.tiers}>
        {program.tiers.toReversed().map((tier) => (
          <li key={tier.id} className={css.tier}>
            <TierBadge tier={tier} />{' '}
            {tier.is_default ? (
              <span className={css.quiet}>{p('isDefault')}</span>
            ) : (
              <Link to="/creators" search={{ tier_id: tier.id, currency: program.currency }} className={css.quiet}>
                {p('inTier', { count: tier.creators })}
              </Link>
            )}
          </li>
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
