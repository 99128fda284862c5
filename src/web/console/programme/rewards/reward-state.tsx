import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { StatusBadge, type Tone } from '../../../ui/status-badge.tsx'
import { useWorkspace } from '../../session.ts'
import { rewardsMessages } from './messages.ts'
import css from './rewards.module.css'
import { isStop, type RewardState } from './state.ts'

const TONES: Readonly<Record<RewardState['state'], Tone>> = { runs: 'good', begins: 'warn', ended: 'neutral', stopped: 'neutral' }

/** Where a reward stands, since when, and what comes next. */
export function RewardStateLine({ standing: { state, at, terms, next } }: { standing: RewardState }) {
  const r = useMessages(rewardsMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const said = (instant: string) => formatInstant(instant, zone, language)
  return (
    <span className={css.state}>
      <StatusBadge tone={TONES[state]}>{r(state)}</StatusBadge>
      <span className={css.quiet}>
        {r(`${state}At`, { at: said(at) })}
        {state === 'runs' && terms.ends_at && ` · ${r('untilAt', { at: said(terms.ends_at) })}`}
        {next && ` · ${r(isStop(next) ? 'stopsAt' : 'nextAt', { at: said(next.starts_at) })}`}
      </span>
    </span>
  )
}
