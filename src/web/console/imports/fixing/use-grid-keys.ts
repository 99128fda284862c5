import {
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { pasteAt, setCell, valueOf, type Edits, type Sheet } from './edits.ts'

type GridKeys = {
  readonly grid: RefObject<HTMLElement | null>
  readonly sheet: Sheet
  /** As they stand on the screen. */
  readonly columns: readonly string[]
  readonly edits: Edits
  readonly onEdit: (edits: Edits) => void
}

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/**
 * A spreadsheet's keys: arrows move, Enter and F2 edit, typing replaces, Delete empties, Enter takes the value and goes
 * down, Tab to the right, Escape gives it up. One cell is in the Tab order, so that the grid is left with one press.
 */
export function useGridKeys({ grid, sheet, columns, edits, onEdit }: GridKeys) {
  const [at, setAt] = useState({ down: 0, right: 0 })
  /** What is being typed; null while moving. */
  const [draft, setDraft] = useState<string | null>(null)
  const wanted = useRef(false)

  useLayoutEffect(() => {
    if (!wanted.current) return
    wanted.current = false
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${at.down} ${at.right}"]`)
    ;(cell?.querySelector('input') ?? cell)?.focus()
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  function moveTo(down: number, right: number) {
    wanted.current = true
    setAt({
      down: Math.max(0, Math.min(sheet.rows.length - 1, down)),
      right: Math.max(0, Math.min(columns.length - 1, right)),
    })
  }
  function edit(value: string) {
    wanted.current = true
    setDraft(value)
  }
  /** What was typed stands, wherever the focus goes. */
  function take() {
    if (draft === null) return
    const [row, column] = [sheet.rows[at.down], columns[at.right]]
    if (row && column !== undefined) onEdit(setCell(edits, sheet, row, column, draft.trim()))
    setDraft(null)
  }
  function valueAt(down: number, right: number): string {
    const [row, column] = [sheet.rows[down], columns[right]]
    return row && column !== undefined ? valueOf(edits, sheet, row, column) : ''
  }

  function onCellKey(event: KeyboardEvent) {
    if (draft !== null || event.metaKey || event.ctrlKey || event.altKey) return
    const step = STEPS[event.key]
    const [row, column] = [sheet.rows[at.down]!, columns[at.right]!]
    if (step) moveTo(at.down + step[0], at.right + step[1])
    else if (event.key === 'Home') moveTo(at.down, 0)
    else if (event.key === 'End') moveTo(at.down, columns.length - 1)
    else if (event.key === 'Enter' || event.key === 'F2') edit(valueAt(at.down, at.right))
    else if (event.key === 'Delete' || event.key === 'Backspace') onEdit(setCell(edits, sheet, row, column, ''))
    else if (event.key.length === 1) edit(event.key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  function onInputKey(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Enter') {
      take()
      moveTo(at.down + 1, at.right)
    } else if (event.key === 'Tab') {
      take()
      moveTo(at.down, at.right + (event.shiftKey ? -1 : 1))
    } else if (event.key === 'Escape') {
      setDraft(null)
      moveTo(at.down, at.right)
    } else return
    event.preventDefault()
  }

  return {
    isEditing: (down: number, right: number) => draft !== null && at.down === down && at.right === right,
    cell: (down: number, right: number) => ({
      tabIndex: at.down === down && at.right === right ? 0 : -1,
      onFocus: () => {
        if (at.down !== down || at.right !== right) setAt({ down, right })
      },
      onDoubleClick: () => edit(valueAt(down, right)),
      onKeyDown: onCellKey,
    }),
    input: {
      value: draft ?? '',
      onChange: (event: ChangeEvent<HTMLInputElement>) => setDraft(event.currentTarget.value),
      onKeyDown: onInputKey,
      onBlur: take,
    },
    onPaste: (event: ClipboardEvent) => {
      if (draft !== null) return
      onEdit(pasteAt(edits, sheet, { row: at.down, column: at.right, columns }, event.clipboardData.getData('text/plain')))
      event.preventDefault()
      event.stopPropagation()
    },
    onCopy: (event: ClipboardEvent) => {
      if (draft !== null || getSelection()?.toString()) return
      event.clipboardData.setData('text/plain', valueAt(at.down, at.right))
      event.preventDefault()
    },
  }
}
