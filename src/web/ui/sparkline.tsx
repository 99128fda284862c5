import css from './sparkline.module.css'

const WIDTH = 120
const HEIGHT = 28

/** The shape of a series, without axes: the figure beside it carries the value, so it is decoration to a screen reader. */
export function Sparkline({ values, tone = 'brand' }: { values: readonly number[]; tone?: 'brand' | 'bad' | 'quiet' }) {
  if (values.length < 2) return <svg className={css.spark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden />
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const points = values.map((value, index) => {
    const x = (index / (values.length - 1)) * WIDTH
    const y = HEIGHT - 2 - ((value - low) / span) * (HEIGHT - 4)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  })
  return (
    <svg className={css.spark} data-tone={tone} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <polygon className={css.area} points={`0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}`} />
      <polyline className={css.line} points={points.join(' ')} />
    </svg>
  )
}
