import { formatNumber } from '#shared/format'
import type { Language } from '#shared/language'
import { translate, type Messages } from '../../messages/messages.ts'
import { fileKindMessages } from './messages.ts'

/** The message of a code that the server may know before the screen does: then its own text stands in. */
export function translateCode(messages: Messages, code: string, language: Language, otherwise: string): string {
  return Object.hasOwn(messages.rows, code) ? translate(messages, code, language) : otherwise
}

export function fileKindName(kind: string | null, language: Language): string {
  return kind === null ? '–' : translateCode(fileKindMessages, kind, language, kind)
}

/** Whether a file holds order lines; the others report figures, or list creators and products. */
export const isOfOrders = (kind: string) => /(-orders|-conversions)$/.test(kind)

/** `id` in English is `Indonesian`. */
export function languageName(locale: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale
}

export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${formatNumber(bytes, language)} B`
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${formatNumber(Math.round(size * 10) / 10, language)} ${unit}`
}
