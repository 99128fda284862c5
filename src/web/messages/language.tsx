import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { isLanguage, LANGUAGES, type Language } from '#shared/language'
import { translate, type Messages, type Translate } from './messages.ts'

const STORED_AS = 'kolive.language'

type LanguageChoice = { readonly language: Language; readonly setLanguage: (language: Language) => void }

const LanguageContext = createContext<LanguageChoice>({ language: 'en', setLanguage: () => undefined })

/** The reader's own choice, else the first language of the browser that Kolive speaks. */
function firstLanguage(): Language {
  const stored = localStorage.getItem(STORED_AS)
  if (isLanguage(stored)) return stored
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2))
  return wanted.find(isLanguage) ?? LANGUAGES[0]
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem(STORED_AS, language)
  }, [language])
  const choice = useMemo(() => ({ language, setLanguage }), [language])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext)
}

export function useMessages<Key extends string>(messages: Messages<Key>): Translate<Key> {
  const { language } = useLanguage()
  return useCallback((key, values) => translate(messages, key, language, values), [messages, language])
}
