import { ActionIcon } from '@mantine/core'
import { IconArrowsDiagonal, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useMessages } from '../messages/language.tsx'
import { kitMessages } from './messages.ts'
import css from './side-sheet.module.css'
import { InSheet } from './subheading.tsx'

type SideSheetProps = {
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  /** The same thing as a page of its own. */
  readonly pageHref?: string
  readonly onClose: () => void
  readonly onPrevious?: (() => void) | undefined
  readonly onNext?: (() => void) | undefined
  readonly children: ReactNode
}

/**
 * Looks at one row without leaving the table. Not modal: the table stays in use beside it,
 * J and K move through it from here too, Escape gives the focus back to where it came from.
 */
export function SideSheet({ title, subtitle, pageHref, onClose, onPrevious, onNext, children }: SideSheetProps) {
  const t = useMessages(kitMessages)
  const titleId = useId()
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    sheet.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    const typing = (event.target as Element).closest('input, textarea, select, [role=menu]')
    if (event.key === 'Escape') onClose()
    else if (typing || event.metaKey || event.ctrlKey || event.altKey) return
    else if (event.key === 'j') onNext?.()
    else if (event.key === 'k') onPrevious?.()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={sheet} className={css.sheet} role="dialog" aria-labelledby={titleId} tabIndex={-1} onKeyDown={onKeyDown} data-sheet>
      <div className={css.header}>
        <div className={css.heading}>
          <h2 id={titleId} className={css.title}>
            {title}
          </h2>
          {subtitle && <div className={css.subtitle}>{subtitle}</div>}
        </div>
        <div className={css.buttons} data-no-print>
          {onPrevious && (
            <ActionIcon aria-label={t('previous')} onClick={onPrevious}>
              <IconChevronUp size={16} />
            </ActionIcon>
          )}
          {onNext && (
            <ActionIcon aria-label={t('next')} onClick={onNext}>
              <IconChevronDown size={16} />
            </ActionIcon>
          )}
          {pageHref && (
            <ActionIcon component={Link} to={pageHref} aria-label={t('openAsPage')}>
              <IconArrowsDiagonal size={16} />
            </ActionIcon>
          )}
          <ActionIcon aria-label={t('close')} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </div>
      </div>
      <div className={css.body}>
        <InSheet>{children}</InSheet>
      </div>
    </div>
  )
}
