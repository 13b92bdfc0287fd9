import { daysBetween, dayText } from '../day.ts'
import type { Day } from '../values.ts'
import type { Scope } from './figures.ts'
import type { Piece } from './render.ts'
import type { TableColumn } from './text.ts'
import {
  accountPieces,
  judgedOn,
  standingAt,
  type Undertaking,
  type UndertakingList,
  undertakingsOf,
} from './undertaking.ts'

export interface UndertakingTable {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly (readonly Piece[])[])[]
}

type Cell = (one: Undertaking, scope: Scope) => readonly Piece[]
type Column = TableColumn & { readonly cell: Cell }

const plain = (text: string): readonly Piece[] => [{ text }]
const dayCell = (day: Day | null) => plain(day === null ? '—' : dayText(day, { withYear: false }))

const what: Column = { title: '任务', align: 'left', width: 34, cell: ({ text }) => plain(text) }
const owner: Column = { title: '责任单位', align: 'center', width: 14, cell: ({ owner: of }) => plain(of) }
const due: Column = { title: '完成时限', align: 'center', width: 13, cell: ({ dueOn }) => dayCell(dueOn) }
const closed: Column = { title: '办结日期', align: 'center', width: 13, cell: ({ closedOn }) => dayCell(closedOn) }
const timely: Column = {
  ...{ title: '时效', align: 'center', width: 9 },
  cell: ({ dueOn, doneOn, closedOn }) => {
    const on = doneOn ?? closedOn
    return plain(dueOn === null || on === null ? '—' : on <= dueOn ? '按时' : `逾期${daysBetween(dueOn, on)}天`)
  },
}
const late: Column = {
  ...{ title: '逾期', align: 'center', width: 9 },
  cell: ({ dueOn }, scope) => plain(dueOn === null ? '—' : `${daysBetween(dueOn, judgedOn(scope))}天`),
}
const said: Column = {
  ...{ title: '进展', align: 'left', width: 28 },
  cell: ({ progress, result }) => plain(result ?? progress ?? '未反馈'),
}
const standing: Column = {
  ...{ title: '销号情况', align: 'center', width: 11 },
  cell: (one, scope) => plain(closedWords[standingAt(one, judgedOn(scope))]),
}
const account: Column = {
  ...{ title: '落实情况', align: 'left', width: 36 },
  cell: (one, scope) => accountPieces(scope, one),
}

const closedWords = { 办结: '已销号', 待审核: '待复核', 逾期: '逾期', 在办: '整改中' } as const

/** The undertakings of a list as a table, the most urgent first; `null` where there is none. */
export function undertakingTable(scope: Scope, list: UndertakingList): UndertakingTable | null {
  const { caption, columns } = layoutOf(list)
  const rows = undertakingsOf(scope, list).map((one) => columns.map(({ cell }) => cell(one, scope)))
  if (rows.length === 0) return null
  return { caption, columns: columns.map(({ cell: _, ...column }) => column), rows }
}

function layoutOf(list: UndertakingList): { readonly caption: string; readonly columns: readonly Column[] } {
  if (typeof list === 'object')
    return { caption: `${list.kind}清单`, columns: [{ ...what, title: '问题' }, owner, due, said, standing] }
  switch (list) {
    case '办结':
      return { caption: '办结任务', columns: [what, owner, due, closed, timely] }
    case '在办':
      return { caption: '在办任务', columns: [what, owner, due, said] }
    case '逾期':
      return { caption: '逾期任务', columns: [what, owner, due, late, said] }
    case '上期安排':
      return { caption: '上期工作安排落实情况', columns: [{ ...what, title: '工作安排' }, owner, due, account] }
  }
}
