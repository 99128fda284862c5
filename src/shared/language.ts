/** The languages every screen, message and report speaks, each complete. */
export const LANGUAGES = ['en', 'id', 'vi'] as const

export type Language = (typeof LANGUAGES)[number]

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}
