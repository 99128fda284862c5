import css from './status-badge.module.css'

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'live'

/** A state in words; the colour only repeats them. */
export function StatusBadge({ tone = 'neutral', children }: { tone?: Tone; children: string }) {
  return (
    <span className={css.badge} data-tone={tone}>
      <span className={css.dot} aria-hidden />
      {children}
    </span>
  )
}
