import { CloseButton } from '@mantine/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useMessages } from '../messages/language.tsx'
import { kitMessages } from './messages.ts'
import css from './toast.module.css'

type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'bad'
  readonly undo?: () => void
  readonly verb?: string
}

/** Long enough to read, decide and reach the button; it stands still under the pointer or the focus. */
const SHOWN_MS = 10_000

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function set(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

function drop(id: number) {
  set(toasts.filter((toast) => toast.id !== id))
}

type ToastOptions = {
  readonly undo?: () => void
  /** Where "Undo" is not the word. */ readonly verb?: string
  readonly tone?: 'plain' | 'bad'
}

/** Says that something is done and, where it can be, offers to undo it: instead of asking "are you sure" before. */
export function showToast(text: string, { tone = 'plain', ...options }: ToastOptions = {}) {
  lastId += 1
  set([...toasts.slice(-2), { id: lastId, text, tone, ...options }])
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function Toasts() {
  const t = useMessages(kitMessages)
  const shown = useSyncExternalStore(subscribe, () => toasts)
  return (
    <div className={css.stack} role="region" aria-label={t('notifications')} aria-live="polite" data-no-print>
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { toast: Toast }) {
  const t = useMessages(kitMessages)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => drop(toast.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [held, toast.id])
  const undo = () => {
    toast.undo?.()
    drop(toast.id)
  }
  return (
    <div
      className={css.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={css.text}>{toast.text}</span>
      {toast.undo && (
        <button type="button" className={css.undo} onClick={undo}>
          {toast.verb ?? t('undo')}
        </button>
      )}
      <CloseButton size="sm" className={css.close} aria-label={t('dismiss')} onClick={() => drop(toast.id)} />
    </div>
  )
}
