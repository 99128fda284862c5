const STEPS = [1, 2, 2.5, 5, 10]

/** Round marks from zero up to the first one that holds `max`: `[0, 2.5, 5, 7.5, 10]`. At least two of them. */
export function ticksTo(max: number, wanted = 4): number[] {
  if (!(max > 0)) return [0, 1]
  const rough = max / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = STEPS.find((each) => each * power >= rough * 0.999_999)! * power
  const count = Math.ceil(max / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/** At most `most` indexes of a series, evenly apart, the first and the last among them. */
export function marksOf(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, index) => index)
  return Array.from({ length: most }, (_, index) => Math.round((index * (length - 1)) / (most - 1)))
}
