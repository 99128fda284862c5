import type { ReactNode } from 'react'

export type Column<Row> = {
  /** Also the field's name in `?sort=`. */
  readonly id: string
  readonly header: string
  /** What the figure means, shown at its header. */
  readonly hint?: string
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'end'
  /** In pixels; a column without one shares what is left. */
  readonly width?: number
  readonly sortable?: boolean
  /** Its place in the two lines a row has on a phone; without one it is left out there. */
  readonly phone?: 'title' | 'value' | 'detail' | 'aside'
}

export type Sort = { readonly id: string; readonly descending: boolean }

/** `-gmv` is GMV, largest first: as the API and the URL write it. */
export function readSort(text: string | undefined): Sort | undefined {
  if (!text) return undefined
  return text.startsWith('-') ? { id: text.slice(1), descending: true } : { id: text, descending: false }
}

/** A first click on a figure shows the largest, on a name the first of the alphabet; a second click turns it. */
export function nextSort(column: { id: string; align?: 'end' }, current: Sort | undefined): string {
  const descending = current?.id === column.id ? !current.descending : column.align === 'end'
  return `${descending ? '-' : ''}${column.id}`
}
