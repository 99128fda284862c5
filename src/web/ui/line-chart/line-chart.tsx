import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { kitMessages } from '../messages.ts'
import css from './line-chart.module.css'
import { marksOf, ticksTo } from '../scale.ts'

export type ChartPoint = { readonly id: string; readonly label: string; readonly value: number; readonly before?: number }

type LineChartProps = {
  readonly label: string
  readonly points: readonly ChartPoint[]
  /** What the lines are called: this period, and what it is compared with. */
  readonly now: string
  readonly before?: string
  /** What a point is, as the head of the table's first column. */
  readonly pointName: string
  readonly formatTick: (value: number) => string
  readonly formatValue: (value: number) => string
}

/** In the plot's own units; the drawing is stretched to whatever room there is. */
const WIDTH = 1000
const HEIGHT = 1000
const MARKS = 6

/**
 * A line over days and what it is compared with. Drawn by hand: a chart library would weigh more than the whole
 * console. Arrows walk through its points; the same figures stand in a table below.
 */
export function LineChart({ label, points, now, before, pointName, formatTick, formatValue }: LineChartProps) {
  const t = useMessages(kitMessages)
  const [at, setAt] = useState<number | null>(null)
  const ticks = ticksTo(Math.max(...points.flatMap((point) => [point.value, (before && point.before) || 0])))
  const top = ticks.at(-1)!
  const last = points.length - 1
  const x = (index: number) => (last === 0 ? 0.5 : index / last)
  const pathOf = (read: (point: ChartPoint) => number) =>
    points.map((point, index) => `${(x(index) * WIDTH).toFixed(1)},${((1 - read(point) / top) * HEIGHT).toFixed(1)}`).join(' ')
  const line = pathOf(({ value }) => value)

  const onPointerMove = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    setAt(Math.max(0, Math.min(last, Math.round(((event.clientX - box.left) / box.width) * last))))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key]
    if (step === undefined) return
    event.preventDefault()
    setAt((current) => Math.max(0, Math.min(last, (current ?? (step > 0 ? -1 : last + 1)) + step)))
  }
  const point = at === null ? undefined : points[at]
  return (
    <figure className={css.chart} aria-label={label}>
      <div className={css.legend} aria-hidden>
        <span className={css.key}>{now}</span>
        {before && (
          <span className={css.key} data-before>
            {before}
          </span>
        )}
      </div>
      <div className={css.area}>
        <div className={css.ticks} aria-hidden>
          {ticks.toReversed().map((tick) => (
            <span key={tick} className={css.tick}>
              <span>{formatTick(tick)}</span>
            </span>
          ))}
        </div>
        <div
          className={css.plot}
          role="group"
          aria-label={t('walkChart', { what: label })}
          tabIndex={0}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setAt(null)}
          onKeyDown={onKeyDown}
          onBlur={() => setAt(null)}
        >
          <svg className={css.drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
            {ticks.map((tick) => {
              const y = (1 - tick / top) * HEIGHT
              return <line key={tick} className={css.grid} x1={0} x2={WIDTH} y1={y} y2={y} />
            })}
            <polygon className={css.fill} points={`0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}`} />
            {before && <polyline className={css.line} data-before points={pathOf((each) => each.before ?? 0)} />}
            <polyline className={css.line} points={line} />
          </svg>
          {point && at !== null && (
            <>
              <span className={css.cross} style={{ insetInlineStart: `${x(at) * 100}%` }} aria-hidden />
              <span
                className={css.point}
                style={{ insetInlineStart: `${x(at) * 100}%`, top: `${(1 - point.value / top) * 100}%` }}
                aria-hidden
              />
              <div
                className={css.tip}
                role="status"
                style={{ insetInlineStart: `${x(at) * 100}%`, transform: `translateX(${-x(at) * 100}%)` }}
              >
                <strong>{point.label}</strong>
                <span className={css.key}>
                  {now} <b>{formatValue(point.value)}</b>
                </span>
                {before && (
                  <span className={css.key} data-before>
                    {before} <b>{formatValue(point.before ?? 0)}</b>
                  </span>
                )}
              </div>
            </>
          )}
        </div>
        <div className={css.marks} aria-hidden>
          {marksOf(points.length, MARKS).map((index) => (
            <span
              key={index}
              className={css.mark}
              style={{ insetInlineStart: `${x(index) * 100}%` }}
              data-end={index === last || undefined}
            >
              {points[index]!.label}
            </span>
          ))}
        </div>
      </div>
      <details className={css.table} data-no-print>
        <summary>{t('asTable')}</summary>
        <div className={css.scroller} tabIndex={0} role="group" aria-label={label}>
          <table>
            <thead>
              <tr>
                <th scope="col">{pointName}</th>
                <th scope="col">{now}</th>
                {before && <th scope="col">{before}</th>}
              </tr>
            </thead>
            <tbody>
              {points.map((each) => (
                <tr key={each.id}>
                  <th scope="row">{each.label}</th>
                  <td>{formatValue(each.value)}</td>
                  {before && <td>{formatValue(each.before ?? 0)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
