import { Button, Popover } from '@mantine/core'
import { useState } from 'react'

/**
 * For the few acts that cannot be undone: the same verb a second time, in place, with what it brings about.
 * Everything else is done at once and offers to undo it.
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
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} width={260} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" aria-label={label} onClick={() => setOpen((now) => !now)}>
          {verb}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <p>{text}</p>
        <Button
          mt="sm"
          color="red.9"
          onClick={() => {
            setOpen(false)
            onConfirm()
          }}
        >
          {verb}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
