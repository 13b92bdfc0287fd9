import { useCallback, useRef, useState } from 'react'
import { problemOf } from '../api/client.ts'
import {
  type Cells,
  changeRecords,
  type Dated,
  type Edit,
  type EditResult,
  forgetAfterEdit,
  type Row,
  type Undo,
  undoEdits,
} from '../api/registers.ts'
import { editText, type Mark, type Marks, type RowMarks, type Write } from '../grid/model.ts'
import type { Rows } from './useRows.ts'

const RECORDS_AT_ONCE = 200
const SAVED_SHOWN_MS = 1_600
const UNDO_KEPT = 100
const HELD = '同一行有未通过的内容，整行没有保存；改好后一起保存'

/** What can be taken back: versions of records, and the notes beside them as they stood. */
interface Undoable {
  readonly records: readonly Undo[]
  readonly notes: readonly Edit[]
}

export interface Edits {
  readonly marks: Marks
  readonly write: (writes: readonly Write[]) => void
  readonly drop: (row: string, column: string) => void
  readonly undo: () => void
  readonly canUndo: boolean
}

/** Writing into a list: what is on its way, what was saved, what was refused and why, and the way back. */
export function useEdits(
  bureau: string,
  register: string,
  rows: Rows,
  askDated: (labels: readonly string[]) => Promise<Dated | null>,
  say: (text: string, kind: 'success' | 'warning' | 'error') => void,
): Edits {
  const [marks, setMarks] = useState<Marks>(new Map())
  const known = useRef(marks)
  known.current = marks
  const undoable = useRef<Undoable[]>([])
  const [undoCount, setUndoCount] = useState(0)
  // One after the other, so that each is made on the version that the one before left.
  const last = useRef<Promise<void>>(Promise.resolve())

  const mark = useCallback((id: string, cells: { readonly [column: string]: Mark | null }) => {
    setMarks((before) => new Map(before).set(id, withMarks(before.get(id) ?? {}, cells)))
  }, [])

  const keep = useCallback((of: Undoable) => {
    if (of.records.length + of.notes.length === 0) return
    undoable.current = [...undoable.current, of].slice(-UNDO_KEPT)
    setUndoCount(undoable.current.length)
  }, [])

  const settle = useCallback(
    (results: readonly EditResult[], sent: ReadonlyMap<string, Cells>, before: ReadonlyMap<string, Row>) => {
      rows.replace(results.flatMap(({ row }) => (row === null ? [] : [row])))
      const saved: Undo[] = []
      const notes: Edit[] = []
      for (const { id, outcome, version, problems } of results) {
        const cells = sent.get(id) ?? {}
        mark(
          id,
          Object.fromEntries(
            Object.entries(cells).map(([column, typed]) => [column, markOf(outcome, typed, column, problems)]),
          ),
        )
        if (outcome !== 'saved') continue
        const to = before.get(id)?.version
        if (to !== undefined && to < version) saved.push({ id, version, to })
        const then = notesOf(cells, before.get(id))
        if (Object.keys(then).length > 0) notes.push({ id, version, cells: then })
      }
      keep({ records: saved, notes })
      setTimeout(() => {
        for (const { id, outcome } of results) {
          if (outcome === 'refused') continue
          const cells = known.current.get(id) ?? {}
          const over = Object.entries(cells).filter(([, { state }]) => state === 'saved')
          if (over.length > 0) mark(id, Object.fromEntries(over.map(([column]) => [column, null])))
        }
      }, SAVED_SHOWN_MS)
      const refused = results.filter(({ outcome }) => outcome === 'refused')
      const [first] = refused
      if (first !== undefined) {
        const [problem] = first.problems
        say(
          refused.length === 1
            ? `没有保存：${problem?.message ?? ''}。${problem?.advice ?? ''}`
            : `${refused.length} 条没有保存，其余 ${results.length - refused.length} 条已保存。${problem?.message ?? ''}`,
          'warning',
        )
      }
      if (results.some(({ outcome }) => outcome === 'saved')) void forgetAfterEdit(bureau, register)
    },
    [rows, mark, keep, say, bureau, register],
  )

  const send = useCallback(
    async (cells: ReadonlyMap<string, Cells>, dated: Dated | null) => {
      const ids = [...cells.keys()]
      for (let start = 0; start < ids.length; start += RECORDS_AT_ONCE) {
        const part = ids.slice(start, start + RECORDS_AT_ONCE)
        const before = new Map(
          part.flatMap((id) => {
            const row = rows.rowOf(id)
            return row === undefined ? [] : [[id, row] as const]
          }),
        )
        const edits = part.flatMap((id): Edit[] => {
          const version = before.get(id)?.version
          return version === undefined ? [] : [{ id, version, cells: cells.get(id) ?? {} }]
        })
        try {
          settle(await changeRecords(bureau, register, edits, dated), cells, before)
        } catch (error) {
          const { message, advice } = problemOf(error)
          say(`没有保存：${message}。${advice}`, 'error')
          for (const id of part) mark(id, failed(cells.get(id) ?? {}, message))
        }
      }
    },
    [bureau, register, rows, settle, mark, say],
  )

  const write = useCallback(
    (writes: readonly Write[]) => {
      const cells = new Map<string, Cells>()
      const fresh = new Map<string, RowMarks>()
      for (const { row, column, text, record } of writes) {
        const typed = { text, ...(record === undefined ? {} : { record }) }
        cells.set(row.id, { ...(cells.get(row.id) ?? heldCells(known.current.get(row.id))), [column.key]: typed })
        fresh.set(row.id, { ...fresh.get(row.id), [column.key]: { state: 'saving', ...typed } })
      }
      for (const [id, of] of fresh) mark(id, of)
      const dated = datedLabels(writes)
      last.current = last.current.then(async () => {
        const choice = dated.length === 0 ? null : await askDated(dated)
        if (dated.length > 0 && choice === null)
          for (const [id, of] of fresh) mark(id, Object.fromEntries(Object.keys(of).map((column) => [column, null])))
        else await send(cells, choice)
      })
    },
    [mark, send, askDated],
  )

  const undo = useCallback(() => {
    // Taken from the stack in its turn: what was undone before it may have moved its versions.
    last.current = last.current.then(async () => {
      const of = undoable.current.at(-1)
      if (of === undefined) return say('没有可以撤销的修改', 'warning')
      undoable.current = undoable.current.slice(0, -1)
      setUndoCount(undoable.current.length)
      try {
        const results = of.records.length === 0 ? [] : await undoEdits(bureau, register, of.records)
        const versions = new Map(results.map(({ id, version }) => [id, version]))
        undoable.current = undoable.current.map((one) => afterUndo(one, of.records, versions))
        const notes = of.notes.map((edit) => ({ ...edit, version: versions.get(edit.id) ?? edit.version }))
        const beside = notes.length === 0 ? [] : await changeRecords(bureau, register, notes, null)
        const all = [...results, ...beside]
        rows.replace(all.flatMap(({ row }) => (row === null ? [] : [row])))
        const refused = all.filter(({ outcome }) => outcome === 'refused')
        const [problem] = refused[0]?.problems ?? []
        if (problem !== undefined) say(`${refused.length} 条不能撤销：${problem.message}`, 'warning')
        const done = new Set(all.filter(({ outcome }) => outcome !== 'refused').map(({ id }) => id)).size
        if (done > 0) say(`已撤销 ${done} 条记录的修改`, 'success')
        void forgetAfterEdit(bureau, register)
      } catch (error) {
        say(`没有撤销：${problemOf(error).message}`, 'error')
      }
    })
  }, [bureau, register, rows, say])

  const drop = useCallback((row: string, column: string) => mark(row, { [column]: null }), [mark])
  return { marks, write, drop, undo, canUndo: undoCount > 0 }
}

/** What stood before an edit stands again, as a later version: earlier edits are taken back from there. */
function afterUndo(of: Undoable, undone: readonly Undo[], versions: ReadonlyMap<string, number>): Undoable {
  const records = of.records.map((one) => {
    const back = undone.find(({ id, to }) => id === one.id && to === one.version)
    return back === undefined ? one : { ...one, version: versions.get(one.id) ?? one.version }
  })
  return { ...of, records }
}

function withMarks(before: RowMarks, cells: { readonly [column: string]: Mark | null }): RowMarks {
  const after = Object.entries({ ...before, ...cells }).filter(([, of]) => of !== null)
  return Object.fromEntries(after) as RowMarks
}

function markOf(
  outcome: EditResult['outcome'],
  typed: Cells[string],
  column: string,
  problems: EditResult['problems'],
): Mark | null {
  if (outcome === 'unchanged') return null
  if (outcome === 'saved') return { state: 'saved', text: typed.text }
  const own =
    problems.find((problem) => problem.column === column) ?? problems.find((problem) => problem.column === null)
  if (own === undefined) return { state: 'held', ...typed, message: HELD }
  return { state: 'refused', ...typed, message: `${own.message}。${own.advice}` }
}

function failed(cells: Cells, message: string): RowMarks {
  return Object.fromEntries(
    Object.entries(cells).map(([column, typed]) => [column, { state: 'refused', ...typed, message }]),
  )
}

/** What waits in a row for a cell of it to be mended goes with the next that is written. */
function heldCells(marks: RowMarks | undefined): Cells {
  const held = Object.entries(marks ?? {}).filter(([, { state }]) => state === 'held')
  return Object.fromEntries(
    held.map(([column, { text, record }]) => [column, { text, ...(record === undefined ? {} : { record }) }]),
  )
}

function notesOf(cells: Cells, before: Row | undefined): Cells {
  const notes = Object.keys(cells).filter((column) => column.startsWith('x.'))
  return Object.fromEntries(
    notes.map((column) => [column, { text: before === undefined ? '' : editText(before, column) }]),
  )
}

/** Facts over time that had another value: they were wrong, or they have changed. */
function datedLabels(writes: readonly Write[]): readonly string[] {
  const dated = writes.filter(
    ({ row, column, text }) => column.dated && text !== '' && editText(row, column.key) !== '',
  )
  return [...new Set(dated.map(({ column }) => column.label))]
}
