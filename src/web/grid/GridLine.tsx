import { ExportOutlined } from '@ant-design/icons'
import { memo, type PointerEvent } from 'react'
import type { Cell } from '../api/registers.ts'
import type { Sizes } from './layout.ts'
import type { GridColumn, GridRow, Mark, RowMarks } from './model.ts'
import type { Place } from './selection.ts'

interface Props {
  readonly index: number
  readonly top: number
  readonly row: GridRow | undefined
  readonly columns: readonly GridColumn[]
  readonly sizes: Sizes
  readonly marks: RowMarks | undefined
  /** The selected columns; -1 for none. */
  readonly left: number
  readonly right: number
  readonly active: number
  /** The column at whose corner the selection can be drawn down. */
  readonly handle: number
  readonly chosen: boolean
  readonly link: (row: GridRow, column: GridColumn) => string | null
  readonly onBegin: (event: PointerEvent, place: Place) => void
  readonly onFill: (event: PointerEvent) => void
  readonly onEdit: (text: string | null) => void
  readonly onOpen: (row: GridRow) => void
  readonly onChoose: (rows: readonly GridRow[], chosen: boolean) => void
}

/** One row of a grid. Drawn anew only when something in it changed, however the grid scrolls. */
export const GridLine = memo(Line)

function Line(props: Props) {
  const { index, top, row, columns, sizes, chosen } = props
  const state = row === undefined || row.state === 'live' ? '' : ` grid-line-${row.state}`
  return (
    <div
      role="row"
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
        >
          <ExportOutlined />
        </button>
      </div>
      {columns.map((column, at) => (
        <GridCell key={column.key} {...props} column={column} at={at} />
      ))}
    </div>
  )
}

function GridCell({ column, at, ...props }: Props & { readonly column: GridColumn; readonly at: number }) {
  const { index, row, sizes, marks, left, right, active } = props
  const mark = marks?.[column.key]
  const cell = row?.cells[column.key]
  const selected = at >= left && at <= right
  const classes = [
    'grid-cell',
    column.align === 'right' ? 'grid-right' : '',
    at < sizes.frozen ? 'grid-frozen' : '',
    at === sizes.frozen - 1 ? 'grid-frozen-last' : '',
    selected ? 'grid-selected' : '',
    at === active ? 'grid-active' : '',
    mark === undefined ? '' : `grid-${mark.state}`,
    cell?.withheld === undefined ? '' : 'grid-withheld',
    cell?.pending ? 'grid-pending' : '',
  ]
  const href = row === undefined || cell === undefined ? null : props.link(row, column)
  return (
    <div
      role="gridcell"
      data-column={column.key}
      aria-colindex={at + 2}
      aria-selected={selected}
      aria-readonly={!column.editable}
      aria-invalid={mark?.state === 'refused' ? true : undefined}
      className={classes.filter((name) => name !== '').join(' ')}
      style={{ width: column.width, ...(at < sizes.frozen ? { left: sizes.offsets[at] } : {}) }}
      title={hintOf(cell, mark)}
      onPointerDown={(event) => props.onBegin(event, { row: index, column: at })}
      onDoubleClick={() => props.onEdit(null)}
    >
      <span className="grid-text">{mark !== undefined && mark.state !== 'saved' ? mark.text : textOf(row, cell)}</span>
      {href !== null && (
        <a
          className="grid-link"
          href={href}
          tabIndex={-1}
          aria-label={`打开${cell?.shown ?? ''}`}
          onPointerDown={(event) => event.stopPropagation()}
        >
          <ExportOutlined />
        </a>
      )}
      {at === props.handle && <i className="grid-handle" aria-hidden="true" onPointerDown={props.onFill} />}
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
