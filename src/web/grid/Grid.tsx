import './grid.css'
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Totals } from '../api/registers.ts'
import { useLatest } from '../common/useLatest.ts'
import { type Draft, Editor, type Then } from './Editor.tsx'
import { GridHeader } from './GridHeader.tsx'
import { GridLine } from './GridLine.tsx'
import { offsetsOf, type Sizes } from './layout.ts'
import { editText, type GridColumn, type GridRow, type Marks, type Write } from './model.ts'
import { StatusBar } from './StatusBar.tsx'
import { at, everything, moved, type Place, pasted, rangeOf, type Selection, START, within } from './selection.ts'
import { readTsv, writeTsv } from './tsv.ts'

const ROW_HEIGHT = 32
const OVERSCAN = 8
const COLUMNS_AT_FIRST = 12
const COPIED_ROWS_MAX = 5_000
/** A list or a month that opens beside a cell. */
const POPUP_HEIGHT = 320
const SCROLL_STEP = 24
const SCROLL_EDGE = 28

export interface GridProps {
  readonly label: string
  /** What the list asks for; another question is shown from its first row on. */
  readonly question: string
  readonly columns: readonly GridColumn[]
  /** How many of the first columns stay when the others scroll. */
  readonly frozen: number
  readonly count: number
  readonly rowAt: (index: number) => GridRow | undefined
  /** Another one whenever rows were read or changed. */
  readonly version: number
  /** Tells which rows are in sight or selected, so that they are read. */
  readonly onNeed: (first: number, last: number) => void
  readonly marks: Marks
  readonly totals: Totals['sums']
  readonly chosen: ReadonlySet<string>
  readonly mayWrite: boolean
  readonly sort: readonly string[]
  readonly filter: (column: GridColumn) => ReactNode
  readonly link: (row: GridRow, column: GridColumn) => string | null
  readonly onSort: (column: GridColumn, also: boolean) => void
  readonly onResize: (column: GridColumn, width: number) => void
  readonly onMove: (column: GridColumn, before: GridColumn | null) => void
  readonly onChoose: (rows: readonly GridRow[], chosen: boolean) => void
  readonly onChooseAll: (chosen: boolean) => void
  readonly onOpen: (row: GridRow) => void
  readonly onWrite: (writes: readonly Write[]) => void
  readonly onDrop: (row: GridRow, column: GridColumn) => void
  readonly onUndo: () => void
  readonly onSay: (text: string) => void
  readonly bureau: string
}

/** 列表: a table that is read, chosen from and written into as a spreadsheet is. */
export function Grid(props: GridProps) {
  const { columns, count, rowAt, onNeed, marks, chosen, mayWrite } = props
  const frame = useRef<HTMLDivElement>(null)
  const catcher = useRef<HTMLTextAreaElement>(null)
  const [selection, setSelection] = useState<Selection>(START)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [fill, setFill] = useState<number | null>(null)
  const [focused, setFocused] = useState(false)
  const size = useMemo(() => ({ rows: count, columns: columns.length }), [count, columns.length])
  const sizes = useMemo(() => offsetsOf(columns, props.frozen), [columns, props.frozen])
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    paddingStart: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    useFlushSync: false,
  })
  const items = rows.getVirtualItems()
  const lines = useSlots(items, rows.isScrolling)
  const inSight = useColumnsInSight(frame, sizes)
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => onNeed(first, last), [onNeed, first, last])

  const active = within(selection.active, size)
  const range = useMemo(
    () => rangeOf({ anchor: within(selection.anchor, size), active: within(selection.active, size) }),
    [selection, size],
  )
  const shownRange = fill === null ? range : { ...range, bottom: Math.max(range.bottom, fill) }
  const activeColumn = columns[active.column]
  const activeRow = rowAt(active.row)

  // What is selected is read, so that it can be copied and summed.
  const { top: firstSelected, bottom: lastSelected } = range
  useEffect(() => {
    if (lastSelected > firstSelected) onNeed(firstSelected, Math.min(lastSelected, firstSelected + COPIED_ROWS_MAX))
  }, [onNeed, firstSelected, lastSelected])

  const focus = useCallback(() => catcher.current?.focus({ preventScroll: true }), [])

  const show = useCallback(
    (place: Place) => {
      rows.scrollToIndex(place.row, { align: 'auto' })
      revealColumn(frame.current, sizes, place.column)
    },
    [rows, sizes],
  )

  const select = useCallback(
    (next: Selection) => {
      setSelection(next)
      show(next.active)
    },
    [show],
  )

  const startEditing = useCallback(
    (text: string | null) => {
      if (activeRow === undefined || activeColumn === undefined) return
      if (!activeColumn.editable || !mayWrite) {
        if (text === null) props.onOpen(activeRow)
        else props.onSay(readOnlyWords(activeColumn, mayWrite))
        return
      }
      if (activeRow.state === 'void') return props.onSay('这条记录已作废，要修改请先恢复')
      const mark = marks.get(activeRow.id)?.[activeColumn.key]
      const standing = mark !== undefined && mark.state !== 'saved' ? mark.text : editText(activeRow, activeColumn.key)
      if (activeRow.cells[activeColumn.key]?.withheld !== undefined)
        return props.onSay(`“${activeColumn.label}”限专人查看，不能在这里修改`)
      setDraft({ text: text ?? standing, typed: text !== null })
    },
    [activeRow, activeColumn, marks, mayWrite, props.onOpen, props.onSay],
  )

  const commit = useCallback(
    (text: string, record: string | undefined, then: Then) => {
      setDraft(null)
      if (then !== 'blur') focus()
      if (activeRow !== undefined && activeColumn !== undefined) {
        const mark = marks.get(activeRow.id)?.[activeColumn.key]
        const isSame = text === editText(activeRow, activeColumn.key) && record === undefined
        if (!isSame) props.onWrite([{ row: activeRow, column: activeColumn, text, ...(record ? { record } : {}) }])
        else if (mark?.state === 'refused') props.onDrop(activeRow, activeColumn)
      }
      const step = { down: [1, 0], right: [0, 1], left: [0, -1], stay: [0, 0], blur: [0, 0] } as const
      const [down, right] = step[then]
      if (down !== 0 || right !== 0) select(at(within({ row: active.row + down, column: active.column + right }, size)))
    },
    [activeRow, activeColumn, active.row, active.column, marks, focus, select, size, props.onWrite, props.onDrop],
  )

  const cancel = useCallback(() => {
    setDraft(null)
    focus()
  }, [focus])

  const write = (cells: readonly (Place & { readonly text: string; readonly record?: string })[], skipped = 0) => {
    if (!mayWrite) return props.onSay('没有修改台账的权限')
    const writes: Write[] = []
    let closed = skipped
    for (const { row: index, column: place, text, record } of cells) {
      const [row, column] = [rowAt(index), columns[place]]
      if (row === undefined || column === undefined || !column.editable || row.state === 'void') closed += 1
      else if (row.cells[column.key]?.withheld !== undefined) closed += 1
      else if (text !== editText(row, column.key) || record !== undefined)
        writes.push({ row, column, text, ...(record === undefined ? {} : { record }) })
    }
    if (closed > 0) props.onSay(`有 ${closed} 格不能写（只读、超出范围或还没有读到），其余照写`)
    if (writes.length > 0) props.onWrite(writes)
  }

  const fillDown = (to: number) => {
    const cells: (Place & { text: string; record?: string })[] = []
    // Several rows selected fill from the first; one row fills as far as the handle was drawn.
    for (let column = range.left; column <= range.right; column++) {
      const [source, of] = [rowAt(range.top), columns[column]]
      if (source === undefined || of === undefined) continue
      const text = editText(source, of.key)
      const record = source.cells[of.key]?.to
      for (let row = range.top + 1; row <= to; row++)
        if (editText(rowAt(row) ?? source, of.key) !== text || rowAt(row) === undefined)
          cells.push({ row, column, text, ...(record === undefined ? {} : { record }) })
    }
    write(cells)
  }

  const clear = () => {
    const cells: (Place & { text: string })[] = []
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) cells.push({ row, column, text: '' })
    write(cells)
  }

  const press = (event: KeyboardEvent) => {
    if (draft !== null) return
    const control = event.ctrlKey || event.metaKey
    const next = moved(
      selection,
      { key: event.key, shift: event.shiftKey, control },
      size,
      Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
    )
    const done = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    if (next !== null) {
      done()
      return select(next)
    }
    if (control && event.key === 'a') {
      done()
      return setSelection(everything(size))
    }
    if (control && event.key === 'z') {
      done()
      return props.onUndo()
    }
    if (control && event.key === 'd') {
      done()
      return fillDown(range.bottom)
    }
    if (control && event.key === 'Enter') {
      done()
      return activeRow && props.onOpen(activeRow)
    }
    if (control) return
    switch (event.key) {
      case 'F2':
      case 'Enter':
        done()
        return startEditing(null)
      case ' ':
        if (!event.shiftKey) return
        done()
        return activeRow && props.onChoose([activeRow], !chosen.has(activeRow.id))
      case 'Delete':
      case 'Backspace':
        done()
        return clear()
      case 'Escape':
        if (activeRow && activeColumn && marks.get(activeRow.id)?.[activeColumn.key]) {
          done()
          return props.onDrop(activeRow, activeColumn)
        }
        return setSelection(at(active))
    }
  }

  const copy = (event: ClipboardEvent) => {
    if (draft !== null) return
    event.preventDefault()
    const lines: string[][] = []
    if (range.bottom - range.top >= COPIED_ROWS_MAX)
      return props.onSay(`一次最多复制 ${COPIED_ROWS_MAX} 行；更多的请用“导出”`)
    for (let row = range.top; row <= range.bottom; row++) {
      const of = rowAt(row)
      if (of === undefined) return props.onSay('选中的行还没有读完，请稍候再复制')
      lines.push(columns.slice(range.left, range.right + 1).map(({ key }) => editText(of, key)))
    }
    event.clipboardData.setData('text/plain', writeTsv(lines))
    if (event.type === 'cut') clear()
    else props.onSay(`已复制 ${lines.length} 行 ${range.right - range.left + 1} 列`)
  }

  const paste = (event: ClipboardEvent) => {
    if (draft !== null) return
    event.preventDefault()
    const block = readTsv(event.clipboardData.getData('text/plain'))
    const { cells, left } = pasted(block, range, size)
    write(cells, left)
    if (cells.length > 0)
      setSelection({
        anchor: { row: range.top, column: range.left },
        active: {
          row: Math.max(...cells.map(({ row }) => row)),
          column: Math.max(...cells.map(({ column }) => column)),
        },
      })
  }

  const drag = useDrag(frame, sizes, size)

  const beginSelecting = (event: PointerEvent) => {
    const place = placeUnder(event.target)
    if (event.button !== 0 || place === null) return
    if (draft !== null) commit(draft.text, undefined, 'stay')
    event.preventDefault()
    focus()
    setSelection((before) => (event.shiftKey ? { anchor: before.anchor, active: place } : at(place)))
    if (event.pointerType === 'mouse') drag((to) => setSelection((before) => ({ anchor: before.anchor, active: to })))
  }

  const beginFilling = (event: PointerEvent) => {
    event.preventDefault()
    event.stopPropagation()
    focus()
    let to = range.bottom
    drag(
      (place) => {
        to = Math.max(range.bottom, place.row)
        setFill(to)
      },
      () => {
        setFill(null)
        if (to > range.bottom) {
          setSelection({ anchor: { row: range.top, column: range.left }, active: { row: to, column: range.right } })
          fillDown(to)
        }
      },
    )
  }

  // Rows are drawn anew only when they change; what they call is always of now.
  const onOpen = useLatest(props.onOpen)
  const onChoose = useLatest(props.onChoose)
  const { link } = props
  const heading = {
    onSort: useLatest(props.onSort),
    onResize: useLatest(props.onResize),
    onMove: useLatest(props.onMove),
    onChooseAll: useLatest(props.onChooseAll),
  }

  const { question } = props
  const asked = useRef(question)
  useLayoutEffect(() => {
    if (asked.current === question) return
    asked.current = question
    frame.current?.scrollTo({ top: 0 })
    setDraft(null)
    setSelection(({ active: { column } }) => at({ row: 0, column }))
  }, [question])

  // A list that got shorter keeps its selection inside.
  useLayoutEffect(() => {
    if (count > 0 && selection.active.row >= count) setSelection(START)
  }, [count, selection.active.row])

  const activeMark = activeRow && activeColumn ? marks.get(activeRow.id)?.[activeColumn.key] : undefined
  // Where the frame has been scrolled to is asked only where it matters: each asking makes the browser lay out.
  const leftOf = (column: number) =>
    (sizes.offsets[column] ?? 0) + (column < sizes.frozen ? (frame.current?.scrollLeft ?? 0) : 0)
  const top = (active.row + 1) * ROW_HEIGHT
  const problem = draft === null && focused ? (activeMark?.message ?? null) : null
  const isLow = (draft !== null || problem !== null) && hasNoRoomBelow(frame.current, top)
  const editing = {
    onStart: useLatest(startEditing),
    onCommit: useLatest(commit),
    onCancel: useLatest(cancel),
    onPress: useLatest(press),
    onCopy: useLatest(copy),
    onPaste: useLatest(paste),
  }
  return (
    <div className="grid-frame">
      <div className="grid-scroll" ref={frame}>
        <div
          role="grid"
          aria-label={props.label}
          aria-rowcount={count + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable="true"
          aria-readonly={!mayWrite}
          className={focused ? 'grid grid-focused' : 'grid'}
          style={{ width: sizes.width, height: rows.getTotalSize() }}
          onPointerDown={beginSelecting}
          onDoubleClick={(event) => placeUnder(event.target) !== null && startEditing(null)}
        >
          <GridHeader
            columns={columns}
            chosen={chosen}
            count={count}
            sort={props.sort}
            filter={props.filter}
            sizes={sizes}
            left={range.left}
            right={range.right}
            {...heading}
          />
          {lines.map(({ index, start, slot }) => {
            const row = rowAt(index)
            const selected = index >= shownRange.top && index <= shownRange.bottom
            return (
              <GridLine
                key={slot}
                index={index}
                top={start}
                row={row}
                columns={columns}
                sizes={sizes}
                first={inSight.first}
                last={inSight.last}
                marks={row === undefined ? undefined : marks.get(row.id)}
                left={selected ? shownRange.left : -1}
                right={selected ? shownRange.right : -1}
                active={index === active.row ? active.column : -1}
                chosen={row !== undefined && chosen.has(row.id)}
                link={link}
                onOpen={onOpen}
                onChoose={onChoose}
              />
            )
          })}
          {mayWrite && draft === null && count > 0 && (
            <i
              className="grid-handle"
              aria-hidden="true"
              style={{
                transform: `translate(${leftOf(shownRange.right) + (sizes.widths[shownRange.right] ?? 0) - 6}px, ${(shownRange.bottom + 2) * ROW_HEIGHT - 6}px)`,
              }}
              onPointerDown={beginFilling}
            />
          )}
        </div>
        {activeColumn !== undefined && (
          <Editor
            catcher={catcher}
            bureau={props.bureau}
            column={activeColumn}
            draft={draft}
            above={isLow}
            says={cellWords(active.row, activeColumn, activeRow)}
            left={leftOf(active.column)}
            top={top}
            problem={problem}
            {...editing}
            onChange={setDraft}
            onFocus={setFocused}
          />
        )}
      </div>
      <StatusBar
        columns={columns}
        rowAt={rowAt}
        version={props.version}
        range={range}
        size={size}
        totals={props.totals}
      />
    </div>
  )
}

function cellWords(index: number, column: GridColumn, row: GridRow | undefined): string {
  const shown = row?.cells[column.key]?.shown ?? ''
  return `第 ${index + 1} 行 ${column.label} ${shown === '' ? '空' : shown}${column.unit ?? ''}`
}

function readOnlyWords({ label, of, withheld }: GridColumn, mayWrite: boolean): string {
  if (!mayWrite) return '没有修改台账的权限'
  if (withheld !== null) return `“${label}”限专人查看，不能在这里修改`
  return of === 'own' ? `“${label}”由系统记录，不能修改` : `“${label}”要在记录页面修改`
}

/** The cell that a pointer is on; `null` on a link in it, or elsewhere. */
function placeUnder(target: EventTarget): Place | null {
  if (!(target instanceof Element) || target.closest('a, button, input, label, .grid-handle') !== null) return null
  const cell = target.closest('[data-at]')
  const row = cell?.closest('[data-row]')
  if (!(cell instanceof HTMLElement && row instanceof HTMLElement)) return null
  return { row: Number(row.dataset.row), column: Number(cell.dataset.at) }
}

/**
 * The lines that are drawn, each in the slot of one that has gone out of sight: writing another row into a line costs a
 * fraction of making one. They stand in the order of their rows, for who has the page read out, once scrolling rests;
 * until then in that of their slots, because moving a line is making it anew.
 */
function useSlots(items: readonly VirtualItem[], isScrolling: boolean) {
  const slots = useRef(1)
  slots.current = Math.max(slots.current, items.length)
  const lines = items.map(({ index, start }) => ({ index, start, slot: index % slots.current }))
  return isScrolling ? lines.sort((a, b) => a.slot - b.slot) : lines
}

/** The columns that stand in sight, so that a wide list costs no more than a narrow one. */
function useColumnsInSight(frame: { readonly current: HTMLDivElement | null }, sizes: Sizes) {
  const [inSight, setInSight] = useState({ first: 0, last: COLUMNS_AT_FIRST })
  const look = useCallback(() => {
    const of = frame.current
    if (of === null) return
    const { offsets, widths, frozenWidth } = sizes
    const [from, to] = [of.scrollLeft + frozenWidth, of.scrollLeft + of.clientWidth]
    const first = offsets.findIndex((left, at) => left + (widths[at] ?? 0) > from)
    const after = offsets.findIndex((left) => left >= to)
    const last = (after < 0 ? offsets.length : after) - 1
    setInSight((before) => (before.first === first && before.last === last ? before : { first, last }))
  }, [frame, sizes])
  useLayoutEffect(() => {
    look()
    const of = frame.current
    if (of === null) return
    const watch = new ResizeObserver(look)
    watch.observe(of)
    of.addEventListener('scroll', look, { passive: true })
    return () => {
      watch.disconnect()
      of.removeEventListener('scroll', look)
    }
  }, [look, frame])
  return inSight
}

function hasNoRoomBelow(frame: HTMLDivElement | null, top: number): boolean {
  if (frame === null) return false
  const y = top - frame.scrollTop
  return y > frame.clientHeight - POPUP_HEIGHT && y > POPUP_HEIGHT
}

/** Scrolls sideways until a column stands clear of the frozen ones. */
function revealColumn(frame: HTMLDivElement | null, sizes: Sizes, column: number): void {
  if (frame === null || column < sizes.frozen) return
  const left = sizes.offsets[column] ?? 0
  const right = left + (sizes.widths[column] ?? 0)
  const free = frame.scrollLeft + sizes.frozenWidth
  if (left < free) frame.scrollLeft -= free - left
  else if (right > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = right - frame.clientWidth
}

/** Follows the pointer over the cells until it is let go; at the edge of the frame the grid scrolls on. */
function useDrag(
  frame: { readonly current: HTMLDivElement | null },
  sizes: Sizes,
  size: { rows: number; columns: number },
) {
  return (onPlace: (place: Place) => void, onEnd: () => void = () => {}) => {
    const move = (event: globalThis.PointerEvent) => {
      const of = frame.current
      if (of === null) return
      const box = of.getBoundingClientRect()
      if (event.clientY > box.bottom - SCROLL_EDGE) of.scrollTop += SCROLL_STEP
      else if (event.clientY < box.top + ROW_HEIGHT) of.scrollTop -= SCROLL_STEP
      if (event.clientX > box.right - SCROLL_EDGE) of.scrollLeft += SCROLL_STEP
      else if (event.clientX < box.left + sizes.frozenWidth && of.scrollLeft > 0) of.scrollLeft -= SCROLL_STEP
      const x = event.clientX - box.left
      const inFrozen = x < sizes.frozenWidth
      const across = inFrozen ? x : x + of.scrollLeft
      const column = sizes.offsets.filter((left) => left <= across).length - 1
      const row = Math.floor((event.clientY - box.top + of.scrollTop) / ROW_HEIGHT) - 1
      onPlace(within({ row, column }, size))
    }
    const end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      onEnd()
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
  }
}
