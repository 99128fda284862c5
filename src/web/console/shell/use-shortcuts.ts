import { useEffect, useRef } from 'react'

/** A second key counts as part of a sequence within this time. */
const SEQUENCE_MS = 900

/**
 * Keys for the whole console: `?`, or sequences such as `g o`. They never act while somebody types,
 * and single keys can be switched off (WCAG 2.1.4).
 */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>, enabled: boolean) {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    if (!enabled) return
    let before = { key: '', at: 0 }
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest?.('input, textarea, select, [contenteditable], [role=menu], [role=listbox]')
      if (typing || event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return
      const sequence = event.timeStamp - before.at < SEQUENCE_MS ? `${before.key} ${event.key}` : event.key
      const act = latest.current[sequence] ?? latest.current[event.key]
      before = act ? { key: '', at: 0 } : { key: event.key, at: event.timeStamp }
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [enabled])
}
