import { useEffect, useEffectEvent } from 'react'

/** A second key counts as part of a sequence within this time. */
const SEQUENCE_MS = 900

/**
 * Keys for the whole console: `?`, or sequences such as `g o`. They never act while somebody types,
 * and single keys can be switched off (WCAG 2.1.4).
 */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>, enabled: boolean) {
  const actOn = useEffectEvent((...keys: readonly string[]) => {
    const act = keys.map((key) => shortcuts[key]).find((found) => found !== undefined)
    act?.()
    return act !== undefined
  })
  useEffect(() => {
    if (!enabled) return
    let before = { key: '', at: 0 }
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest?.(
        'input, textarea, select, [contenteditable], [role=menu], [role=listbox]',
      )
      if (typing || event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return
      const sequence = event.timeStamp - before.at < SEQUENCE_MS ? `${before.key} ${event.key}` : event.key
      const acted = actOn(sequence, event.key)
      before = acted ? { key: '', at: 0 } : { key: event.key, at: event.timeStamp }
      if (acted) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [enabled])
}
