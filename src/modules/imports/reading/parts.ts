/** A ratio in the source's own words, only where one of its parts is not said: else it is summed from its parts. */
export function partsOr(parts: readonly (bigint | null)[], said: string | null): string | null {
  return parts.includes(null) ? said : null
}
