import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

type RowKeys = {
  readonly count: number
  readonly scroller: RefObject<HTMLElement | null>
  readonly scrollTo: (index: number) => void
  readonly onOpen?: (index: number) => void
  readonly onSelect?: (index: number) => void
  /** While a sheet is open, moving moves the sheet along. */
  readonly peeking: boolean
}

const STEPS: Readonly<Record<string, number>> = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -Infinity,
  End: Infinity,
}

/**
 * One row of the table is in the Tab order; J, K and the arrows move it. The keys act only while a row has
 * the focus, so they need no switch of their own.
 */
export function useRowKeys({ count, scroller, scrollTo, onOpen, onSelect, peeking }: RowKeys) {
  const [active, setActive] = useState(0)
  const wanted = useRef<number | null>(null)

  // A row far away is drawn only after the scroll: the focus follows when it is there.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`)
    if (!row) return
    row.focus({ preventScroll: true })
    wanted.current = null
  })

  function moveTo(index: number) {
    const next = Math.max(0, Math.min(count - 1, index))
    wanted.current = next
    setActive(next)
    scrollTo(next)
    if (peeking) onOpen?.(next)
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, index: number) {
    // A key pressed on a button or a link inside the row is theirs.
    if (event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return
    const step = STEPS[event.key]
    if (step !== undefined) moveTo(index + step)
    else if (event.key === 'Enter' || event.key === ' ') onOpen?.(index)
    else if (event.key === 'x') onSelect?.(index)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { active: Math.min(active, Math.max(0, count - 1)), setActive, onKeyDown }
}
