import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons'
import { type KeyboardEvent, memo, type PointerEvent, useState } from 'react'
import type { GridProps } from './Grid.tsx'
import type { Sizes } from './layout.ts'
import type { GridColumn } from './model.ts'

const WIDTH_MIN = 64
const WIDTH_MAX = 640
const WIDTH_STEP = 16
/** Less than this is a click, not a drag. */
const DRAG_MIN = 6

/** What the header shows, and no more: it is not drawn anew while rows are read. */
type Props = Pick<
  GridProps,
  'columns' | 'chosen' | 'count' | 'sort' | 'filter' | 'onSort' | 'onResize' | 'onMove' | 'onChooseAll'
> & { readonly sizes: Sizes; readonly left: number; readonly right: number }

/** Headers with units: a click sorts, a drag moves the column, the edge widens it. */
export const GridHeader = memo(Header)

function Header(props: Props) {
  const { columns, sizes, chosen, count } = props
  const [target, setTarget] = useState<number | null>(null)
  const every = chosen.size > 0 && chosen.size >= count
  return (
    <div role="row" aria-rowindex={1} className="grid-head" style={{ width: sizes.width }}>
      <div role="columnheader" aria-colindex={1} className="grid-number">
        <input
          type="checkbox"
          aria-label="选择全部已读到的行"
          checked={every}
          ref={(box) => {
            if (box) box.indeterminate = chosen.size > 0 && !every
          }}
          onChange={({ target: box }) => props.onChooseAll(box.checked)}
        />
      </div>
      {columns.map((column, at) => (
        <HeaderCell key={column.key} {...props} column={column} at={at} isTarget={target === at} onTarget={setTarget} />
      ))}
    </div>
  )
}

function HeaderCell(
  props: Props & {
    readonly column: GridColumn
    readonly at: number
    readonly isTarget: boolean
    readonly onTarget: (at: number | null) => void
  },
) {
  const { column, at, columns, sizes, sort, left, right } = props
  const order = sort.findIndex((key) => key.replace(/^-/, '') === column.key)
  const descending = sort[order]?.startsWith('-') ?? false
  const within = at >= left && at <= right
  const classes = [
    'grid-header',
    column.align === 'right' ? 'grid-right' : '',
    at < sizes.frozen ? 'grid-frozen' : '',
    at === sizes.frozen - 1 ? 'grid-frozen-last' : '',
    within ? 'grid-header-within' : '',
    props.isTarget ? 'grid-header-target' : '',
  ]
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return
    const startX = event.clientX
    const header = event.currentTarget.closest('.grid-head')
    let to: number | null = null
    const move = ({ clientX }: globalThis.PointerEvent) => {
      if (to === null && Math.abs(clientX - startX) < DRAG_MIN) return
      const cells = [...(header?.querySelectorAll('.grid-header') ?? [])]
      to = cells.findIndex((cell) => clientX < cell.getBoundingClientRect().right)
      if (to < 0) to = cells.length - 1
      props.onTarget(to)
    }
    const end = (up: globalThis.PointerEvent) => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      props.onTarget(null)
      if (to === null) props.onSort(column, up.shiftKey || up.ctrlKey)
      else if (to !== at) props.onMove(column, columns[to > at ? to + 1 : to] ?? null)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
  }
  return (
    <div
      role="columnheader"
      aria-colindex={at + 2}
      aria-sort={order < 0 ? 'none' : descending ? 'descending' : 'ascending'}
      className={classes.filter((name) => name !== '').join(' ')}
      style={{ width: column.width, ...(at < sizes.frozen ? { left: sizes.offsets[at] } : {}) }}
    >
      <button
        type="button"
        className="kc-plain grid-title"
        title={`${column.label}${column.unit === null ? '' : `（${column.unit}）`}：点击排序，按住 Shift 再点加一级排序，拖动调整位置`}
        onPointerDown={begin}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          props.onSort(column, event.shiftKey)
        }}
      >
        <span className="grid-label">{column.label}</span>
        {column.unit !== null && <small>（{column.unit}）</small>}
        {order >= 0 && (
          <span className="grid-order" aria-hidden="true">
            {descending ? <CaretDownOutlined /> : <CaretUpOutlined />}
            {sort.length > 1 && order + 1}
          </span>
        )}
      </button>
      {props.filter(column)}
      <Edge {...props} column={column} />
    </div>
  )
}

function Edge({ column, onResize }: Props & { readonly column: GridColumn }) {
  const clamp = (width: number) => Math.max(WIDTH_MIN, Math.min(WIDTH_MAX, width))
  const begin = (event: PointerEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const { clientX: startX } = event
    const move = ({ clientX }: globalThis.PointerEvent) => onResize(column, clamp(column.width + clientX - startX))
    const end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
  }
  return (
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={`${column.label}的列宽`}
      aria-valuenow={column.width}
      aria-valuemin={WIDTH_MIN}
      aria-valuemax={WIDTH_MAX}
      tabIndex={-1}
      className="grid-edge"
      onPointerDown={begin}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') onResize(column, clamp(column.width - WIDTH_STEP))
        if (key === 'ArrowRight') onResize(column, clamp(column.width + WIDTH_STEP))
      }}
    />
  )
}
