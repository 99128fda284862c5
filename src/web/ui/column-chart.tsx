import type { ReactNode } from 'react'
import css from './column-chart.module.css'
import { ticksTo } from './scale.ts'

export type ChartColumn = {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly before?: number
  /** Everything the column says, in words: its tooltip, and what a screen reader reads. */
  readonly title: string
}

type ColumnChartProps = {
  readonly label: string
  readonly columns: readonly ChartColumn[]
  readonly format: (value: number) => string
  readonly legend?: { readonly value: string; readonly before: string }
  /** Makes a column the way to its rows. */
  readonly link?: (column: ChartColumn, bars: { className: string; title: string; children: ReactNode }) => ReactNode
}

/**
 * A few periods side by side, each beside the one it is compared with. A list of columns and no drawing, so that it is
 * read aloud, walked through with Tab and printed like any other list.
 */
export function ColumnChart({ label, columns, format, legend, link }: ColumnChartProps) {
  const highest = Math.max(0, ...columns.flatMap(({ value, before }) => [value, before ?? 0]))
  const ticks = ticksTo(highest, 2).toReversed()
  const heightOf = (value: number) => `${(Math.max(0, value) / ticks[0]!) * 100}%`
  return (
    <figure className={css.chart} aria-label={label}>
      {legend && (
        <figcaption className={css.legend} aria-hidden>
          <span className={css.key}>{legend.value}</span>
          <span className={css.key} data-before>
            {legend.before}
          </span>
        </figcaption>
      )}
      <div className={css.plot}>
        <div className={css.axis} aria-hidden>
          {ticks.map((value) => (
            <span key={value} className={css.tick}>
              <span className={css.tickLabel}>{highest > 0 || value === 0 ? format(value) : ''}</span>
            </span>
          ))}
        </div>
        <ol className={css.columns} style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
          {columns.map((column) => {
            const bars = (
              <>
                <span className={css.bars} aria-hidden>
                  {column.before !== undefined && <span className={css.before} style={{ height: heightOf(column.before) }} />}
                  <span className={css.bar} style={{ height: heightOf(column.value) }} />
                </span>
                <span className={css.name} aria-hidden>
                  {column.label}
                </span>
                <span className={css.words}>{column.title}</span>
              </>
            )
            return (
              <li key={column.id}>
                {link?.(column, { className: css.column!, title: column.title, children: bars }) ?? (
                  <span className={css.column} title={column.title}>
                    {bars}
                  </span>
                )}
              </li>
            )
          })}
        </ol>
      </div>
    </figure>
  )
}
