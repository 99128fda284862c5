type Chart = {
  readonly width: number
  readonly height: number
  readonly legend: readonly [now: string, before: string]
  readonly format: (value: number) => string
  readonly columns: readonly { readonly label: string; readonly value: number; readonly before: number | null }[]
}

const AXIS = 52
const FOOT = 16
const HEAD = 16

/** Columns beside those of the period before, as an SVG drawing: vectors on paper, whatever the size. */
export function columnChart({ width, height, legend, format, columns }: Chart): string {
  const highest = Math.max(1, ...columns.flatMap(({ value, before }) => [value, before ?? 0]))
  const step = niceStep(highest / 3)
  const ticks = Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step)
  const top = ticks.at(-1)!
  const y = (value: number) => HEAD + (height - HEAD - FOOT) * (1 - Math.max(0, value) / top)
  const slot = (width - AXIS) / columns.length
  const bar = Math.min(22, slot * 0.36)
  const rect = (x: number, value: number, fill: string) =>
    `<rect x="${x.toFixed(1)}" y="${y(value).toFixed(1)}" width="${bar.toFixed(1)}" height="${(y(0) - y(value)).toFixed(1)}" fill="${fill}"/>`
  const text = (x: number, at: number, words: string, anchor = 'middle') =>
    `<text x="${x.toFixed(1)}" y="${at.toFixed(1)}" text-anchor="${anchor}" font-family="Inter" font-size="7" fill="#5C5C58">${escape(words)}</text>`
  const middle = (index: number) => AXIS + slot * (index + 0.5)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...ticks.map(
      (tick) => `<line x1="${AXIS}" x2="${width}" y1="${y(tick)}" y2="${y(tick)}" stroke="#E7E7E4" stroke-width="0.6"/>`,
    ),
    ...ticks.map((tick) => text(AXIS - 6, y(tick) + 2.5, format(tick), 'end')),
    ...columns.map(({ value, before }, index) => {
      const x = middle(index) - (before === null ? bar / 2 : bar + 0.5)
      return `${before === null ? '' : rect(x, before, '#C9C9C4')}${rect(before === null ? x : x + bar + 1, value, '#0F7F5C')}`
    }),
    ...columns.map(({ label }, index) => text(middle(index), height - 4, label)),
    `<rect x="${AXIS}" y="2" width="7" height="7" fill="#0F7F5C"/>${text(AXIS + 11, 8.5, legend[0], 'start')}`,
    `<rect x="${AXIS + 90}" y="2" width="7" height="7" fill="#C9C9C4"/>${text(AXIS + 101, 8.5, legend[1], 'start')}`,
    '</svg>',
  ].join('')
}

/** The least of 1, 2, 2.5, 5 × 10ⁿ that is at least this. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= least) ?? 10) * power
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
