import { useState } from 'react'
import { useLanguage } from '../../../messages/language.tsx'
import { useNow } from '../../../ui/use-now.ts'
import type { Program } from '../../programs-query.ts'
import { useWorkspace } from '../../session.ts'
import { draftOf, readDraft, type Draft, type Fault, type NewTerms } from './draft.ts'

/** What was typed and not saved, by what it was typed for: a sheet that closes by mistake opens again as it was. */
const kept = new Map<string, Draft>()

/** Terms that are being typed: the draft, what it says, and what is wrong with it. Kept under `key`, where there is one. */
export function useTerms(key: string | undefined, program: Program, from: NewTerms | undefined) {
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const [draft, setDraft] = useState<Draft>(() => (key && kept.get(key)) || draftOf(from, { zone, language, now: new Date() }))
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<readonly Fault[]>([])
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const now = useNow()
  const read = readDraft(draft, { currency: program.currency, zone, now })
  const change = (next: Draft) => {
    if (key) kept.set(key, next)
    setRefused([])
    setDraft(next)
  }
  return {
    ...read,
    faults: [...read.faults, ...refused],
    /** The terms as of this moment, or undefined while something is wrong, which then shows. */
    finish: (): NewTerms | undefined => {
      setTried(true)
      const { terms, faults } = readDraft(draft, { currency: program.currency, zone, now: new Date() })
      return faults.length === 0 ? terms : undefined
    },
    refuse: setRefused,
    forget: () => void (key && kept.delete(key)),
    fields: {
      draft,
      onChange: change,
      program,
      tried,
      names,
      onNames: (named: readonly { readonly id: string; readonly name: string }[]) =>
        setNames(new Map([...names, ...named.map(({ id, name }) => [id, name] as const)])),
    },
  }
}
