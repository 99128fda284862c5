/** Between the levels of a category, as marketplaces write a path in a spreadsheet. */
const LEVEL = ' > '

/** A category's path with its levels trimmed and the empty ones left out; '' becomes null. */
export function normaliseCategory(text: string): string | null {
  const levels = text.split('>').map((level) => level.trim().replaceAll(/\s+/g, ' '))
  return levels.filter(Boolean).join(LEVEL) || null
}
