import { i18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Language } from '#shared/language'

/** One message in ICU form, its languages side by side: a missing one is a type error. */
export type Row = Readonly<Record<Language, string>>
export type Messages<Key extends string = string> = { readonly screen: string; readonly rows: Readonly<Record<Key, Row>> }
export type Values = Readonly<Record<string, string | number>>

/** What a catalogue becomes on a screen: `t('rows', {count: 3})`. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string

/** The catalogue of one screen, kept beside it. `screen` prefixes its keys, so that two screens may use the same ones. */
export function defineMessages<Key extends string>(screen: string, rows: Readonly<Record<Key, Row>>): Messages<Key> {
  return { screen, rows }
}

/** Compiled messages by their text: Lingui parses a text each time it is asked, and tables ask often. */
const compiled = new Map<string, ReturnType<typeof compileMessage>>()

i18n.setMessagesCompiler((text) => {
  const known = compiled.get(text) ?? compileMessage(text)
  compiled.set(text, known)
  return known
})

export function translate<Key extends string>(messages: Messages<Key>, key: Key, language: Language, values?: Values): string {
  if (i18n.locale !== language) i18n.loadAndActivate({ locale: language, messages: {} })
  return i18n._({ id: `${messages.screen}.${key}`, message: messages.rows[key][language], values: values ?? {} })
}
