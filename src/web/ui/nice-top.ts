/** The smallest round figure the axis may end with: 1, 2, 2.5, 4, 5 or 8 of a power of ten, so that its half is round too. */
export function niceTop(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 2.5, 4, 5, 8].find((step) => step * power >= value) ?? 10) * power
}
