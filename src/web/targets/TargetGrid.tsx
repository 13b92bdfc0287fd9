import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { addDecimals, formatDecimal } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { TargetRow, Targets } from '../api/targets.ts'
import { FigureButton } from '../figure/FigureButton.tsx'
import { NONE } from '../figure/format.ts'
import { Decomposed } from './Decomposed.tsx'
import { type Block, cellKey, type Draft, type Drafts, readPasted, readTyped, shownTyped, standing } from './drafts.ts'

export interface Place {
  readonly row: number
  readonly column: number
}

/** 指标×街道: typed, pasted and filled like a spreadsheet; last year stands under each target. */
export function TargetGrid({
  targets,
  labels,
  drafts,
  editable,
  onEdit,
  onUndo,
  onPlace,
}: {
  readonly targets: Targets
  readonly labels: ReadonlyMap<string, string>
  readonly drafts: Drafts
  readonly editable: boolean
  /** Several cells at once: one step to be undone. */
  readonly onEdit: (cells: ReadonlyMap<string, Draft>) => void
  readonly onUndo: () => void
  readonly onPlace: (place: Place) => void
}) {
  const { areas, rows, year } = targets
  const table = useRef<HTMLTableElement>(null)
  const extending = useRef(false)
  const [typing, setTyping] = useState<string | null>(null)
  const [anchor, setAnchor] = useState<Place>({ row: 0, column: 0 })
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 })
  const block: Block = {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  }
  const many = block.top !== block.bottom || block.left !== block.right
  const valueAt = (row: number, column: number) => {
    const of = rows[row]
    const cell = of?.cells[column]
    return of === undefined || cell === undefined ? null : { of, cell, draft: standing(cell, drafts, of.id) }
  }
  const write = (cells: readonly { readonly row: number; readonly column: number; readonly value: string }[]) => {
    const edits = new Map<string, Draft>()
    for (const { row, column, value } of cells) {
      const found = valueAt(row, column)
      if (found !== null) edits.set(cellKey(found.of.id, found.cell.area), { ...found.draft, value })
    }
    if (edits.size > 0 && editable) onEdit(edits)
  }
  const goTo = (place: Place, extend: boolean) => {
    const row = Math.max(0, Math.min(rows.length - 1, place.row))
    const column = Math.max(0, Math.min(areas.length - 1, place.column))
    extending.current = extend
    table.current?.querySelector<HTMLInputElement>(`[data-place="${row} ${column}"]`)?.focus()
  }
  const fill = (from: (row: number, column: number) => Place) =>
    write(
      cellsOf(block).flatMap(({ row, column }) => {
        const source = from(row, column)
        const found = valueAt(source.row, source.column)
        return found === null ? [] : [{ row, column, value: found.draft.value }]
      }),
    )
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, place: Place) => {
    const step = steps[event.key]
    const control = event.ctrlKey || event.metaKey
    const inside = event.key.startsWith('Arrow') && !event.shiftKey && isTyping(event.currentTarget, event.key)
    if (step !== undefined && !control && !inside) {
      event.preventDefault()
      const extend = event.shiftKey && event.key !== 'Enter'
      goTo({ row: focus.row + step.row, column: focus.column + step.column }, extend)
    } else if (control && event.key === 'd') {
      event.preventDefault()
      fill((_, column) => ({ row: many ? block.top : place.row - 1, column }))
    } else if (control && event.key === 'r') {
      event.preventDefault()
      fill((row) => ({ row, column: many ? block.left : place.column - 1 }))
    } else if (control && event.key === 'z') {
      event.preventDefault()
      onUndo()
    } else if (event.key === 'Delete' && many) {
      event.preventDefault()
      write(cellsOf(block).map((cell) => ({ ...cell, value: '' })))
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, place: Place) => {
    const pasted = readPasted(event.clipboardData.getData('text'))
    const single = pasted.length === 1 && pasted[0]?.length === 1
    if (single && !many) return
    event.preventDefault()
    const value = pasted[0]?.[0] ?? ''
    if (single) return write(cellsOf(block).map((cell) => ({ ...cell, value })))
    const { row, column } = many ? { row: block.top, column: block.left } : place
    write(
      pasted.flatMap((line, down) =>
        line.map((text, along) => ({ row: row + down, column: column + along, value: text })),
      ),
    )
  }
  const onCopy = (event: ClipboardEvent<HTMLInputElement>) => {
    if (!many) return
    event.preventDefault()
    event.clipboardData.setData(
      'text/plain',
      asText(block, (row, column) => valueAt(row, column)?.draft.value ?? ''),
    )
  }
  return (
    <>
      <div className="targets-scroll">
        <table ref={table} className="targets-table">
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col">单位</th>
              {areas.map(({ code, name }) => (
                <th key={code} scope="col" className="number">
                  {name}
                </th>
              ))}
              <th scope="col">街道合计</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.id}>
                <th scope="row">{labels.get(row.id) ?? row.id}</th>
                <td className="kc-quiet">{row.unit}</td>
                {row.cells.map((cell, column) => {
                  const draft = standing(cell, drafts, row.id)
                  const here = { row: index, column }
                  return (
                    <td key={cell.area} className={classOf(block, many, here, drafts.has(cellKey(row.id, cell.area)))}>
                      <input
                        data-place={`${index} ${column}`}
                        aria-label={`${areas[column]?.name} ${labels.get(row.id)} ${year}年目标`}
                        aria-invalid={readTyped(draft.value) === undefined}
                        inputMode="decimal"
                        autoComplete="off"
                        readOnly={!editable}
                        value={typing === cellKey(row.id, cell.area) ? draft.value : shownTyped(draft.value)}
                        onChange={({ target }) => {
                          setTyping(cellKey(row.id, cell.area))
                          write([{ ...here, value: target.value }])
                        }}
                        onBlur={() => setTyping(null)}
                        onFocus={({ target }) => {
                          target.select()
                          setFocus(here)
                          if (!extending.current) setAnchor(here)
                          extending.current = false
                          onPlace(here)
                        }}
                        onMouseDown={(event) => {
                          extending.current = event.shiftKey
                          if (!event.shiftKey) setAnchor(here)
                        }}
                        onKeyDown={(event) => onKeyDown(event, here)}
                        onPaste={(event) => onPaste(event, here)}
                        onCopy={onCopy}
                      />
                      <small className="targets-last">
                        {draft.path !== null && (
                          <span className="targets-path" title={`分月路径：${draft.path}`}>
                            径
                          </span>
                        )}
                        <LastYear
                          row={row}
                          column={column}
                          year={year}
                          labels={labels}
                          name={areas[column]?.name ?? ''}
                        />
                      </small>
                    </td>
                  )
                })}
                <td className="targets-sum">
                  <Decomposed row={row} drafts={drafts} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="kc-quiet targets-status" role="status">
        {many ? selectionWords(block, (row, column) => valueAt(row, column)?.draft.value ?? '') : null}从 Excel
        复制的一块可以直接粘贴；按住 Shift 选一块，Ctrl+D 向下填、Ctrl+R 向右填，Ctrl+Z 撤销。
      </p>
    </>
  )
}

const steps: { readonly [key: string]: Place } = {
  Enter: { row: 1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** Left and right move the caret while there is text to move in. */
function isTyping({ selectionStart, selectionEnd, value }: HTMLInputElement, key: string): boolean {
  if (key === 'ArrowLeft') return selectionStart !== 0 || (selectionEnd !== 0 && selectionEnd !== value.length)
  if (key === 'ArrowRight')
    return selectionEnd !== value.length || (selectionStart !== 0 && selectionStart !== value.length)
  return false
}

function cellsOf({ top, left, bottom, right }: Block): readonly Place[] {
  const cells: Place[] = []
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column })
  return cells
}

function classOf({ top, left, bottom, right }: Block, many: boolean, { row, column }: Place, changed: boolean): string {
  const selected = many && row >= top && row <= bottom && column >= left && column <= right
  return ['number', changed ? 'targets-changed' : '', selected ? 'targets-selected' : ''].filter(Boolean).join(' ')
}

function asText({ top, left, bottom, right }: Block, read: (row: number, column: number) => string): string {
  const lines: string[] = []
  for (let row = top; row <= bottom; row++) {
    const cells: string[] = []
    for (let column = left; column <= right; column++) cells.push(read(row, column))
    lines.push(cells.join('\t'))
  }
  return lines.join('\n')
}

function selectionWords(block: Block, read: (row: number, column: number) => string): string {
  const values = cellsOf(block).flatMap(({ row, column }) => readTyped(read(row, column)) ?? [])
  const sum = values.reduce((total, value) => addDecimals(total, value), '0' as Decimal)
  return `选中 ${cellsOf(block).length} 格，${values.length} 个数，合计 ${formatDecimal(sum, { group: true })}。`
}

function LastYear({
  row,
  column,
  year,
  labels,
  name,
}: {
  readonly row: TargetRow
  readonly column: number
  readonly year: number
  readonly labels: ReadonlyMap<string, string>
  readonly name: string
}) {
  const cell = row.cells[column]
  if (cell === undefined) return null
  if (cell.lastYear === null) return <span title={cell.lastYearReason ?? undefined}>{NONE}</span>
  const shown = formatDecimal(cell.lastYear as Decimal, { group: true })
  return (
    <FigureButton
      to={{ id: row.id, at: cell.area, during: String(year - 1) }}
      says={`${name} ${labels.get(row.id)} ${year - 1}年实际 ${shown}${row.unit}，打开明细`}
    >
      {shown}
    </FigureButton>
  )
}
