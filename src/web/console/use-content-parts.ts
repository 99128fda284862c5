import type { components } from '../api/types.d.ts'
import { useMessages } from '../messages/language.tsx'
import type { SplitPart } from '../ui/bar-split.tsx'
import { contentMessages } from './field-messages.ts'

const CONTENT = ['live', 'video', 'showcase', 'other'] as const

/** A creator's GMV by where it was sold. Refunds can turn net GMV below zero: such a part has no share to draw. */
export function useContentParts() {
  const c = useMessages(contentMessages)
  return (row: Pick<components['schemas']['CreatorRow'], (typeof CONTENT)[number]>): readonly SplitPart[] => {
    const amounts = CONTENT.map((id) => Math.max(0, Number(row[id].amount)))
    const total = amounts.reduce((sum, amount) => sum + amount, 0)
    return CONTENT.map((id, index) => ({ id, label: c(id), share: total > 0 ? amounts[index]! / total : 0 }))
  }
}
