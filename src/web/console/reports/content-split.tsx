import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { BarSplit } from '../../ui/bar-split.tsx'
import { Money } from '../../ui/figures.tsx'
import { contentMessages } from '../field-messages.ts'
import type { CurrencyReport, RowsSearch } from './report.ts'

const ORDER = ['live', 'video', 'showcase', 'external', null] as const

/** Where the week was sold: always in the same order, so that a colour keeps its meaning from week to week. */
export function ContentSplit({ section: { content }, rows }: { section: CurrencyReport; rows: RowsSearch }) {
  const c = useMessages(contentMessages)
  const parts = ORDER.flatMap((type) => content.find(({ content_type }) => content_type === type) ?? [])
  return (
    <BarSplit
      label={c('split')}
      parts={parts.map(({ content_type, gmv, share }) => ({
        id: content_type ?? 'unknown',
        label: c(content_type ?? 'unknown'),
        share: Math.max(0, Number(share ?? 0)),
        figure: (
          <Link to="/orders" search={{ ...rows, content_type: content_type ?? 'unknown' }}>
            <Money value={gmv} form="compact" />
          </Link>
        ),
      }))}
    />
  )
}
