import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { SideSheet } from '../../../ui/side-sheet.tsx'
import { Subheading } from '../../../ui/subheading.tsx'
import { showToast } from '../../../ui/toast.tsx'
import type { Program } from '../../programs-query.ts'
import { useWorkspace } from '../../session.ts'
import { useProblemText } from '../../use-changes.ts'
import { useRewardText } from '../../use-reward-text.ts'
import { rewardsMessages, termsMessages } from './messages.ts'
import { RenameReward } from './rename-reward.tsx'
import { RewardCost } from './reward-cost.tsx'
import { RewardStateLine } from './reward-state.tsx'
import css from './rewards.module.css'
import { isStop, type RewardState } from './state.ts'
import { StopReward } from './stop-reward.tsx'
import { useConditionsText } from './use-conditions-text.ts'
import { asNew, useSetTerms } from './use-set-terms.ts'

type RewardSheetProps = {
  readonly program: Program
  readonly reward: Program['rewards'][number]
  readonly standing: RewardState
  readonly mayWrite: boolean
  readonly onNewTerms: () => void
  readonly onClose: () => void
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
}

/** One reward: what it pays, for what, what it costs, and every version there was. */
export function RewardSheet({ program, reward, standing, mayWrite, onNewTerms, ...sheet }: RewardSheetProps) {
  const r = useMessages(rewardsMessages)
  const t = useMessages(termsMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const textOf = useRewardText()
  const conditionsOf = useConditionsText(program)
  const problemText = useProblemText()
  const [asking, setAsking] = useState<'rename' | 'stop'>()
  const setTerms = useSetTerms()
  const { terms, state } = standing
  const takeAgain = (version: RewardState['terms']) =>
    setTerms.mutate(
      {
        reward,
        terms: asNew(version, new Date().toISOString()),
        said: r('wentBack', { name: reward.name, version: version.version }),
      },
      { onError: (error) => showToast(problemText(error), { tone: 'bad' }) },
    )
  return (
    <SideSheet title={reward.name} subtitle={<RewardStateLine standing={standing} />} {...sheet}>
      <div className={css.stack}>
        <section>
          <p className={css.pays}>{textOf(terms)}</p>
          <p className={css.quiet}>
            {r('forWhom')} {conditionsOf(terms.conditions)}
          </p>
          <p className={css.quiet}>
            {r('priorityIs', { priority: terms.priority })}. {t('priorityNote')}
          </p>
        </section>
        <RewardCost reward={reward} currency={program.currency} />
        <div className={css.buttons}>
          {mayWrite && <Button onClick={onNewTerms}>{r('newTerms')}</Button>}
          <ButtonLink
            variant="default"
            to="/programme/simulator"
            search={{ program_id: program.id, replaces: reward.id, terms: undefined, from: undefined, to: undefined }}
          >
            {r('simulate')}
          </ButtonLink>
          {mayWrite && (
            <>
              <Button variant="default" onClick={() => setAsking('rename')}>
                {r('rename')}
              </Button>
              {state !== 'stopped' && state !== 'ended' && (
                <Button variant="default" onClick={() => setAsking('stop')}>
                  {r('stop')}
                </Button>
              )}
            </>
          )}
        </div>
        <section>
          <Subheading className={css.heading}>{r('history')}</Subheading>
          <ol className={css.versions}>
            {reward.terms.map((one) => (
              <li key={one.version} data-held={one === terms || undefined}>
                <div className={css.grow}>
                  <div className={css.quiet}>
                    {r('version', { version: one.version, at: formatInstant(one.starts_at, zone, language) })}
                    {one.ends_at && !isStop(one) && ` · ${r('untilAt', { at: formatInstant(one.ends_at, zone, language) })}`}
                  </div>
                  <div>{textOf(one)}</div>
                  {!isStop(one) && (
                    <div className={css.quiet}>
                      {r('forWhom')} {conditionsOf(one.conditions)}
                    </div>
                  )}
                </div>
                {mayWrite && !isStop(one) && (one !== terms || state === 'stopped' || state === 'ended') && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={setTerms.isPending}
                    aria-label={r('goBackTo', { version: one.version })}
                    onClick={() => takeAgain(one)}
                  >
                    {r('goBack')}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </section>
      </div>
      {asking === 'rename' && <RenameReward reward={reward} onClose={() => setAsking(undefined)} />}
      {asking === 'stop' && <StopReward reward={reward} onClose={() => setAsking(undefined)} />}
    </SideSheet>
  )
}
