import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMessages } from '../../../messages/language.tsx'
import { Section } from '../../../ui/page.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import type { Program } from '../../programs-query.ts'
import { useMay } from '../../session.ts'
import { useRewardText } from '../../use-reward-text.ts'
import { useSearchChange } from '../../use-search-change.ts'
import { ProgramPage } from '../program-page.tsx'
import { useProgramNow } from '../use-program.ts'
import { rewardsMessages } from './messages.ts'
import { RewardCost } from './reward-cost.tsx'
import { RewardForm } from './reward-form.tsx'
import { RewardSheet } from './reward-sheet.tsx'
import { RewardStateLine } from './reward-state.tsx'
import css from './rewards.module.css'
import { stateOf, type RewardState } from './state.ts'
import { useConditionsText } from './use-conditions-text.ts'

const route = getRouteApi('/shell/programme/rewards')

/** In the order of what is most alive. */
const ORDER: readonly RewardState['state'][] = ['runs', 'begins', 'ended', 'stopped']

/** What the brand pays itself, reward by reward. */
export function RewardsPage() {
  const r = useMessages(rewardsMessages)
  const mayWrite = useMay('programs:write')
  const { reward: openId, form } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const now = useProgramNow()
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => change({ form: 'new', reward: undefined })}>
      {r('add')}
    </Button>
  )
  return (
    <ProgramPage title={r('title')} note={r('who')} actions={(program) => program.rewards.length > 0 && add}>
      {(program) => {
        const rewards = program.rewards
          .map((reward) => ({ reward, standing: stateOf(reward, now) }))
          .toSorted((one, other) => ORDER.indexOf(one.standing.state) - ORDER.indexOf(other.standing.state))
        const open = rewards.find(({ reward }) => reward.id === openId)
        const close = () => change({ reward: undefined, form: undefined }, { replace: true })
        const show = (id: string | undefined) => change({ reward: id, form: undefined }, { replace: true })
        const at = rewards.findIndex(({ reward }) => reward.id === openId)
        const writes = mayWrite && (form === 'new' || (form === 'terms' && open))
        return (
          <>
            {rewards.length === 0 ? (
              <EmptyState title={r('none')} text={r('noneText')} action={add} />
            ) : (
              <Section flush>
                <ul className={css.list}>
                  {rewards.map(({ reward, standing }) => (
                    <RewardLine key={reward.id} program={program} reward={reward} standing={standing} />
                  ))}
                </ul>
              </Section>
            )}
            {writes && (
              <RewardForm
                key={`${program.id} ${open?.reward.id} ${form}`}
                program={program}
                reward={form === 'terms' ? open?.reward : undefined}
                from={form === 'terms' ? open?.standing.terms : undefined}
                onClose={() => (form === 'terms' ? show(openId) : close())}
                onSaved={show}
              />
            )}
            {open && !writes && (
              <RewardSheet
                key={open.reward.id}
                program={program}
                reward={open.reward}
                standing={open.standing}
                mayWrite={mayWrite}
                onNewTerms={() => change({ form: 'terms' })}
                onClose={close}
                onPrevious={rewards[at - 1] && (() => show(rewards[at - 1]!.reward.id))}
                onNext={rewards[at + 1] && (() => show(rewards[at + 1]!.reward.id))}
              />
            )}
          </>
        )
      }}
    </ProgramPage>
  )
}

type RewardLineProps = { readonly program: Program; readonly reward: Program['rewards'][number]; readonly standing: RewardState }

function RewardLine({ program, reward, standing }: RewardLineProps) {
  const r = useMessages(rewardsMessages)
  const textOf = useRewardText()
  const conditionsOf = useConditionsText(program)
  const { terms, state } = standing
  return (
    <li className={css.reward} data-quiet={state === 'ended' || state === 'stopped' || undefined}>
      <div className={css.rewardMain}>
        <div className={css.rewardHead}>
          <Link to="/programme/rewards" search={{ program_id: program.id, reward: reward.id }} className={css.rewardName}>
            {reward.name}
          </Link>
          <RewardStateLine standing={standing} />
        </div>
        <p>{textOf(terms)}</p>
        <p className={css.quiet}>
          {r('forWhom')} {conditionsOf(terms.conditions)}
          {terms.priority !== 0 && ` · ${r('priorityIs', { priority: terms.priority })}`}
        </p>
      </div>
      <RewardCost reward={reward} currency={program.currency} />
    </li>
  )
}
