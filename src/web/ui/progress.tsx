import css from './progress.module.css'

/** How far something is, from 0 to 1; without a value it is under way and nobody knows how far. */
export function Progress({ label, value }: { label: string; value?: number | undefined }) {
  return (
    <div
      className={css.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(value !== undefined && { 'aria-valuenow': Math.round(value * 100) })}
    >
      <div
        className={css.bar}
        data-unknown={value === undefined || undefined}
        style={{ width: value === undefined ? undefined : `${value * 100}%` }}
      />
    </div>
  )
}
