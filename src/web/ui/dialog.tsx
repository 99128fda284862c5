import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.tsx'
import css from './dialog.module.css'
import { kitMessages } from './messages.ts'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  readonly size?: number
  readonly keepOpen?: boolean
  readonly children: ReactNode
}

/** A question that must be answered before going on. `keepOpen` closes by its buttons only, where a stray click would lose something. */
export function Dialog({ title, onClose, size = 440, keepOpen = false, children }: DialogProps) {
  const t = useMessages(kitMessages)
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size}
      centered
      closeOnClickOutside={!keepOpen}
      classNames={{ content: css.content! }}
      transitionProps={{ duration: 140 }}
    >
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content>
        <div className={css.header}>
          <Modal.Title className={css.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </div>
        <Modal.Body className={css.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
