import type { Language } from '#shared/language'
import type { ImportKind } from '../import-queries.ts'
import { recordMessages } from '../record-messages.ts'
import { translateCode } from '../words.ts'
import { fieldMessages } from './messages.ts'

export type Field = ImportKind['fields'][number]

/** A field in the reader's language; one that only a marketplace's file has, as that file calls it. */
export function fieldName({ field, names }: Field, language: Language): string {
  return translateCode(fieldMessages, field, language, translateCode(recordMessages, field, language, names[0] ?? field))
}
