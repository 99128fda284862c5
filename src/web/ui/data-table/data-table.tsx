import { Checkbox } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { MetricHint } from '../figures.tsx'
import { kitMessages } from '../messages.ts'
import { Skeleton } from '../states.tsx'
import { nextSort, readSort, type Column } from './column.ts'
import css from './data-table.module.css'
import { useRowKeys } from './use-row-keys.ts'

type DataTableProps<Row> = {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly rowLabel: (row: Row) => string
  readonly sort?: string | undefined
  readonly onSort?: (sort: string) => void
  /** The row whose sheet is open. */
  readonly openId?: string | undefined
  readonly onOpen?: (row: Row) => void
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (selected: ReadonlySet<string>) => void
  readonly pending?: boolean
  readonly hasMore?: boolean
  readonly loadingMore?: boolean
  readonly onMore?: () => void
  readonly empty: ReactNode
}

const ROW = { desk: 36, phone: 60 }
/** Further rows are asked for before the last one is in sight. */
const AHEAD = 30

/**
 * A table of any length: only the rows in sight exist. Plain cells, since a component per cell
 * costs more than everything else on the screen together.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowId, pending = false, hasMore = false, loadingMore = false, onMore } = props
  const t = useMessages(kitMessages)
  const phone = useMediaQuery('(max-width: 760px)', undefined, { getInitialValueInEffect: false })
  const scroller = useRef<HTMLDivElement>(null)
  const height = phone ? ROW.phone : ROW.desk
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    // The header stays on top of the first rows; a row scrolled to must come out below it.
    scrollPaddingStart: phone ? 0 : 36,
  })
  useEffect(() => virtual.measure(), [virtual, height])

  const items = virtual.getVirtualItems()
  const lastShown = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (hasMore && !loadingMore && lastShown >= rows.length - AHEAD) onMore?.()
  }, [hasMore, loadingMore, lastShown, rows.length, onMore])

  const toggle = (index: number) => {
    const row = rows[index]
    if (!row || !props.selected) return
    const next = new Set(props.selected)
    if (!next.delete(rowId(row))) next.add(rowId(row))
    props.onSelect?.(next)
  }
  const keys = useRowKeys({
    count: rows.length,
    scroller,
    scrollTo: (index) => virtual.scrollToIndex(index),
    peeking: props.openId !== undefined,
    ...(props.onOpen && { onOpen: (index: number) => rows[index] && props.onOpen?.(rows[index]) }),
    ...(props.onSelect && { onSelect: toggle }),
  })

  if (!pending && rows.length === 0) return <div className={css.frame}>{props.empty}</div>

  const width = columns.reduce((sum, column) => sum + (column.width ?? 160), props.selected ? 40 : 0)
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const span = columns.length + (props.selected ? 1 : 0)
  return (
    <div className={css.frame}>
      <div ref={scroller} className={css.scroller} data-phone={phone || undefined}>
        <table
          className={css.table}
          role="grid"
          aria-label={props.label}
          aria-describedby={props.onOpen ? 'table-keys' : undefined}
          aria-rowcount={hasMore ? -1 : rows.length + 1}
          aria-busy={pending}
          style={{ minWidth: phone ? undefined : width }}
        >
          <colgroup>
            {props.selected && <col style={{ width: 40 }} />}
            {columns.map((column) => (
              <col key={column.id} style={{ width: column.width }} />
            ))}
          </colgroup>
          <DataTableHead {...props} />
          <tbody role="rowgroup">
            {pending && <PendingRows columns={columns} selectable={props.selected !== undefined} />}
            {above > 0 && (
              <tr aria-hidden style={{ height: above }}>
                <td colSpan={span} />
              </tr>
            )}
            {items.map(({ index }) => {
              const row = rows[index]!
              const id = rowId(row)
              return (
                <tr
                  key={id}
                  role="row"
                  data-row={index}
                  className={css.row}
                  aria-rowindex={index + 2}
                  aria-selected={props.selected ? props.selected.has(id) : undefined}
                  data-open={id === props.openId || undefined}
                  data-opens={props.onOpen ? true : undefined}
                  tabIndex={index === keys.active ? 0 : -1}
                  onFocus={() => keys.setActive(index)}
                  onKeyDown={(event) => keys.onKeyDown(event, index)}
                  onClick={(event) => {
                    // A click on a control of the row, or the end of a text selection, is not a wish to open it.
                    const onControl = (event.target as Element).closest('a, button, input, label')
                    if (!onControl && !getSelection()?.toString()) props.onOpen?.(row)
                  }}
                >
                  {props.selected && (
                    <td role="gridcell" className={css.pick}>
                      <Checkbox
                        tabIndex={-1}
                        aria-label={`${t('selectRow')} ${props.rowLabel(row)}`}
                        checked={props.selected.has(id)}
                        onChange={() => toggle(index)}
                      />
                    </td>
                  )}
                  {columns.map((column) => (
                    <td key={column.id} role="gridcell" className={css.cell} data-align={column.align} data-phone={column.phone}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              )
            })}
            {below > 0 && (
              <tr aria-hidden style={{ height: below }}>
                <td colSpan={span} />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <div className={css.foot} role="status">
        {pending ? t('loading') : t(hasMore ? 'rowsShownMore' : 'rowsShown', { count: rows.length })}
        {props.onOpen && (
          <span id="table-keys" className={css.keys} data-no-print>
            {t(props.selected ? 'tableKeysSelect' : 'tableKeys')}
          </span>
        )}
      </div>
    </div>
  )
}

function DataTableHead<Row>({ columns, sort, onSort, rows, rowId, selected, onSelect }: DataTableProps<Row>) {
  const t = useMessages(kitMessages)
  const current = readSort(sort)
  const all = selected !== undefined && rows.length > 0 && selected.size >= rows.length
  return (
    <thead role="rowgroup" className={css.head}>
      <tr role="row" aria-rowindex={1}>
        {selected && (
          <th role="columnheader" scope="col" className={css.pick}>
            <Checkbox
              aria-label={t('selectRow')}
              checked={all}
              indeterminate={!all && selected.size > 0}
              onChange={() => onSelect?.(all ? new Set() : new Set(rows.map(rowId)))}
            />
          </th>
        )}
        {columns.map((column) => {
          const sorted = current?.id === column.id ? current : undefined
          return (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={css.headCell}
              data-align={column.align}
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className={css.sort}
                  title={column.hint}
                  aria-label={t('sortBy', { what: column.header })}
                  onClick={() => onSort(nextSort(column, current))}
                >
                  {sorted?.descending === true && <IconArrowDown size={13} aria-hidden />}
                  {sorted?.descending === false && <IconArrowUp size={13} aria-hidden />}
                  {column.header}
                </button>
              ) : column.hint ? (
                <MetricHint label={column.header} definition={column.hint} />
              ) : (
                column.header
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function PendingRows<Row>({ columns, selectable }: { columns: readonly Column<Row>[]; selectable: boolean }) {
  return Array.from({ length: 12 }, (_, row) => (
    <tr key={row} className={css.row} aria-hidden>
      {selectable && <td className={css.pick} />}
      {columns.map((column, index) => (
        <td key={column.id} className={css.cell} data-align={column.align} data-phone={column.phone}>
          <Skeleton width={`${40 + ((row * 13 + index * 29) % 45)}%`} />
        </td>
      ))}
    </tr>
  ))
}
