import { Button } from '@mantine/core'
import { useRef } from 'react'
import css from './confirm-popover.module.css'
import { place } from './place.ts'

/**
 * For the few acts that cannot be undone: the same verb a second time, in place, with what it brings about.
 * Everything else is done at once and offers to undo it. The browser's own popover: it closes by Escape or a click
 * beside it and gives the focus back.
 */
export function ConfirmPopover({
  label,
  text,
  verb,
  onConfirm,
}: {
  label: string
  text: string
  verb: string
  onConfirm: () => void
}) {
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  const ask = () => {
    // The press on the button has closed an open popover as a click beside it; that was the wish.
    if (wasOpen.current) return
    box.current!.showPopover()
    place(box.current!, button.current!, 'below')
    box.current!.querySelector('button')?.focus()
  }
  return (
    <>
      <Button
        ref={button}
        variant="default"
        aria-label={label}
        aria-haspopup="dialog"
        onPointerDown={() => (wasOpen.current = box.current!.matches(':popover-open'))}
        onKeyDown={() => (wasOpen.current = false)}
        onClick={ask}
      >
        {verb}
      </Button>
      <div ref={box} popover="auto" role="dialog" aria-label={label} className={css.box}>
        <p>{text}</p>
        <Button
          mt="sm"
          color="red.9"
          onClick={() => {
            box.current!.hidePopover()
            onConfirm()
          }}
        >
          {verb}
        </Button>
      </div>
    </>
  )
}
