import { memo } from 'react'
import type { Cell } from '../api/registers.ts'
import type { Sizes } from './layout.ts'
import type { GridColumn, GridRow, Mark, RowMarks } from './model.ts'

interface Props {
  readonly index: number
  readonly top: number
  readonly row: GridRow | undefined
  readonly columns: readonly GridColumn[]
  readonly sizes: Sizes
  /** The columns in sight besides the frozen ones; the others are not drawn. */
  readonly first: number
  readonly last: number
  readonly marks: RowMarks | undefined
  /** The selected columns; -1 for none. */
  readonly left: number
  readonly right: number
  readonly active: number
  readonly chosen: boolean
  readonly link: (row: GridRow, column: GridColumn) => string | null
  readonly onOpen: (row: GridRow) => void
  readonly onChoose: (rows: readonly GridRow[], chosen: boolean) => void
}

/** One row of a grid. Drawn anew only when something in it changed, however the grid scrolls. */
export const GridLine = memo(Line)

// One element for each cell and no listener on any: the grid listens for all.
function Line(props: Props) {
  const { index, top, row, columns, sizes, first, last, chosen } = props
  const state = row === undefined ? ' grid-line-unread' : row.state === 'live' ? '' : ` grid-line-${row.state}`
  const cells = []
  for (let at = 0; at < columns.length; at++) {
    if (at >= sizes.frozen && (at < first || at > last)) continue
    const column = columns[at]
    if (column !== undefined) cells.push(cellOf(props, column, at))
  }
  return (
    <div
      role="row"
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={`grid-line${state}${chosen ? ' grid-line-chosen' : ''}`}
      style={{ transform: `translateY(${top}px)`, width: sizes.width }}
    >
      <div role="rowheader" aria-colindex={1} className="grid-number">
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={chosen}
            disabled={row === undefined}
            aria-label={`选择第 ${index + 1} 行`}
            onChange={({ target }) => row && props.onChoose([row], target.checked)}
          />
          <span>{index + 1}</span>
        </label>
        <button
          type="button"
          tabIndex={-1}
          className="kc-plain grid-open"
          title="打开记录"
          aria-label={`打开第 ${index + 1} 行的记录`}
          onClick={() => row && props.onOpen(row)}
        />
      </div>
      {cells}
    </div>
  )
}

function cellOf({ row, sizes, marks, left, right, active, link }: Props, column: GridColumn, at: number) {
  const mark = marks?.[column.key]
  const cell = row?.cells[column.key]
  const selected = at >= left && at <= right
  let classes = 'grid-cell'
  if (column.align === 'right') classes += ' grid-right'
  if (at < sizes.frozen) classes += at === sizes.frozen - 1 ? ' grid-frozen grid-frozen-last' : ' grid-frozen'
  if (selected) classes += ' grid-selected'
  if (at === active) classes += ' grid-active'
  if (mark !== undefined) classes += ` grid-${mark.state}`
  if (cell?.withheld !== undefined) classes += ' grid-withheld'
  if (cell?.pending) classes += ' grid-pending'
  const href = row === undefined || cell === undefined ? null : link(row, column)
  return (
    <div
      key={column.key}
      role="gridcell"
      data-column={column.key}
      data-at={at}
      aria-colindex={at + 2}
      aria-selected={selected}
      aria-invalid={mark?.state === 'refused' ? true : undefined}
      className={classes}
      style={{ width: column.width, left: sizes.offsets[at] }}
      title={hintOf(cell, mark)}
    >
      {mark !== undefined && mark.state !== 'saved' ? mark.text : textOf(row, cell)}
      {href !== null && (
        <a className="grid-link" href={href} tabIndex={-1} aria-label={`打开${cell?.shown ?? ''}`}>
          ↗
        </a>
      )}
    </div>
  )
}

function textOf(row: GridRow | undefined, cell: Cell | undefined): string {
  if (row === undefined) return ''
  return cell?.withheld === 'statistics' ? '限专人查看' : (cell?.shown ?? '')
}

function hintOf(cell: Cell | undefined, mark: Mark | undefined): string | undefined {
  if (mark?.message !== undefined) return mark.message
  if (cell?.pending) return '待认领：还没有对应的记录，不计入指标'
  if (cell?.from !== undefined) return `${cell.from} 起`
  return (cell?.shown.length ?? 0) > 8 ? cell?.shown : undefined
}
