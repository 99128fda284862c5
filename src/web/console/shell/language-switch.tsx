import { LANGUAGES, type Language } from '#shared/language'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { consoleMessages } from '../messages.ts'

/** Each language by its own name: whoever needs it may not read the current one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', id: 'Bahasa Indonesia', vi: 'Tiếng Việt' }

export function LanguageSwitch() {
  const t = useMessages(consoleMessages)
  const { language, setLanguage } = useLanguage()
  const options = LANGUAGES.map((value) => ({ value, label: value.toUpperCase(), title: LANGUAGE_NAMES[value] }))
  return <Segmented label={t('language')} value={language} options={options} onChange={setLanguage} />
}
