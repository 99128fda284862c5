import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.tsx'
import { kitMessages } from './messages.ts'
import css from './selection-bar.module.css'

/** What can be done with the rows that are picked, above the foot of the table while any is. */
export function SelectionBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const t = useMessages(kitMessages)
  if (count === 0) return null
  return (
    <div className={css.bar} role="toolbar" aria-label={t('selected', { count })} data-no-print>
      <span className={css.count}>{t('selected', { count })}</span>
      {children}
      <Button variant="subtle" color="gray" onClick={onClear}>
        {t('clearSelection')}
      </Button>
    </div>
  )
}
