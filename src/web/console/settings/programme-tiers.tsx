import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatInstant, formatMoney } from '#shared/format'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useNow } from '../../ui/use-now.ts'
import { formatRate } from '../format-rate.ts'
import type { Program, Tier } from '../programs-query.ts'
import { useWorkspace } from '../session.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { TierBadge } from '../tier-badge.tsx'
import { programmeMessages } from './programme-messages.ts'
import css from './programme.module.css'
import { RewardTermsForm } from './reward-terms-form.tsx'

type Terms = components['schemas']['RewardTerms']

export function ProgrammeTiers({ program, mayWrite }: { program: Program; mayWrite: boolean }) {
  const p = useMessages(programmeMessages)
  const [adding, setAdding] = useState(false)
  return (
    <>
      <ul className={css.tiers}>
        {program.tiers.toReversed().map((tier) => (
          <TierLine key={tier.id} tier={tier} program={program} mayWrite={mayWrite} />
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

/** What a set of terms pays, in words. */
function useTermsText() {
  const p = useMessages(programmeMessages)
  const { language } = useLanguage()
  return ({ rate, cap }: Pick<Terms, 'rate' | 'cap'>) => {
    const written = formatRate(rate, language)
    return cap ? p('nowCapped', { rate: written, cap: formatMoney(cap, language) }) : p('now', { rate: written })
  }
}

/** The terms that hold at a moment: the latest begun, and of those that begin together the newest version. */
function termsAt(terms: readonly Terms[], now: string): Terms | undefined {
  return terms
    .filter(({ starts_at }) => new Date(starts_at) <= new Date(now))
    .toSorted(
      (one, other) => new Date(other.starts_at).getTime() - new Date(one.starts_at).getTime() || other.version - one.version,
    )[0]
}

function TierLine({ tier, program, mayWrite }: { tier: Tier; program: Program; mayWrite: boolean }) {
  const p = useMessages(programmeMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const now = useNow().toISOString()
  const textOf = useTermsText()
  const [setting, setSetting] = useState(false)
  const terms = tier.reward?.terms ?? []
  const held = termsAt(terms, now)
  return (
    <li className={css.tier}>
      <div className={css.tierHead}>
        <div className={css.grow}>
          <TierBadge tier={tier} />{' '}
          {tier.is_default ? (
            <span className={css.quiet}>{p('isDefault')}</span>
          ) : (
            <Link to="/creators" search={{ tier_id: tier.id, currency: program.currency }} className={css.quiet}>
              {p('inTier', { count: tier.creators })}
            </Link>
          )}
          <div className={css.terms}>{held ? textOf(held) : p('noReward')}</div>
        </div>
        {mayWrite && (
          <Button variant="default" onClick={() => setSetting(true)} aria-label={`${p('setTerms')}: ${tier.name}`}>
            {p('setTerms')}
          </Button>
        )}
      </div>
      {terms.length > 0 && (
        <details className={css.history}>
          <summary>{p('history', { count: terms.length })}</summary>
          <ol>
            {terms.map((one) => (
              <li key={one.version} data-held={one === held || undefined}>
                {p('termsLine', {
                  version: one.version,
                  terms: textOf(one),
                  since: formatInstant(one.starts_at, zone, language),
                })}
              </li>
            ))}
          </ol>
        </details>
      )}
      {setting && <RewardTermsForm tier={tier} currency={program.currency} held={held} onClose={() => setSetting(false)} />}
    </li>
  )
}

function TierForm({ program, onClose }: { program: Program; onClose: () => void }) {
  const p = useMessages(programmeMessages)
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [exclusive, setExclusive] = useState(false)
  const add = useMutation({
    mutationFn: () =>
      read(api.POST('/v1/programs/{id}/tiers', { params: { path: { id: program.id } }, body: { name: name.trim(), exclusive } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['programs'] })
      showToast(p('tierAdded', { name: name.trim() }))
      onClose()
    },
    meta: { shown: true },
  })
  return (
    <Dialog title={p('addTier')} onClose={onClose}>
      <form className={css.form} action={() => add.mutate()}>
        <TextInput
          label={p('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={60}
          required
          withAsterisk={false}
          data-autofocus
        />
        <Checkbox
          label={p('exclusive')}
          description={p('exclusiveNote')}
          checked={exclusive}
          onChange={(event) => setExclusive(event.currentTarget.checked)}
        />
        {add.isError && <FormFailure>{add.error.message}</FormFailure>}
        <Button type="submit" disabled={!name.trim()} loading={add.isPending}>
          {p('addTier')}
        </Button>
      </form>
    </Dialog>
  )
}
