import { useState } from 'react'
import type { BureauState } from '../api/bureau.ts'
import type { Column, RegisterAnswer } from '../api/registers.ts'
import type { GridColumn } from '../grid/model.ts'

/** How somebody has laid out a list: which columns, in which order, how wide, how many stay. */
export interface Layout {
  readonly columns: readonly string[]
  readonly widths: { readonly [column: string]: number }
  readonly frozen: number
}

const COLUMNS_SHOWN = 16
const NAME_WIDTH = 230
/** Eighteen digits and letters, in the widest font of an office's computer. */
const CODE_WIDTH = 192
const LETTER_WIDTH = 13
const HEADER_SIGNS_WIDTH = 54
const HEADER_WIDTH_MAX = 260
const widths: { readonly [input in Column['input']]: number } = {
  text: 150,
  textarea: 220,
  number: 104,
  money: 128,
  date: 112,
  select: 116,
  reference: 210,
  area: 112,
  period: 128,
  file: 104,
  none: 104,
}

/** The columns that tell the record come first and stay. */
export function layoutOf({ columns }: RegisterAnswer): Layout {
  const main = columns
    .filter(({ group, of }) => of === 'field' && group === '主要内容')
    .sort((a, b) => (a.titleAt ?? columns.length) - (b.titleAt ?? columns.length))
  const others = columns
    .filter(({ group, of, input }) => of === 'field' && group !== '主要内容' && input !== 'textarea')
    .sort((a, b) => Number(b.required) - Number(a.required))
  const extras = columns.filter(({ of }) => of === 'extra')
  const shown = [...main, ...others].slice(0, COLUMNS_SHOWN)
  return { columns: [...shown, ...extras].map(({ key }) => key).concat('$changedAt'), widths: {}, frozen: 1 }
}

export function gridColumns(
  { columns, mayWrite }: RegisterAnswer,
  { columns: shown, widths: own }: Layout,
  areas: BureauState['areas'],
): readonly GridColumn[] {
  const byKey = new Map(columns.map((column) => [column.key, column]))
  return shown.flatMap((key, index) => {
    const column = byKey.get(key)
    if (column === undefined) return []
    const isName = index === 0 && column.input === 'text'
    const usual = isName ? NAME_WIDTH : column.identity && column.input === 'text' ? CODE_WIDTH : widths[column.input]
    return [
      {
        ...column,
        width: own[key] ?? Math.max(usual, headerWidth(column)),
        options: optionsOf(column, areas),
        editable:
          mayWrite &&
          column.of !== 'own' &&
          column.input !== 'none' &&
          column.input !== 'file' &&
          column.withheld === null,
      },
    ]
  })
}

/** What a header needs to be read: its label, its unit, the funnel and the mark of an order. */
function headerWidth({ label, unit }: Column): number {
  const letters = [...label].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x100 ? 8 : LETTER_WIDTH), 0)
  return Math.min(HEADER_WIDTH_MAX, letters + (unit === null ? 0 : (unit.length + 2) * 12) + HEADER_SIGNS_WIDTH)
}

export function optionsOf({ input, choices }: Column, areas: BureauState['areas']): readonly string[] | null {
  if (input === 'area') return [...areas.map(({ name }) => name), '区外']
  return choices
}

/** The layout of a list on this machine. A column that came since stands at the end, one that is gone is left out. */
export function useLayout(register: RegisterAnswer): readonly [Layout, (layout: Layout) => void, () => void] {
  const place = `kechuang.list.${register.name}`
  const [kept, setKept] = useState(() => readLayout(place))
  const layout = kept ?? layoutOf(register)
  const keep = (next: Layout) => {
    setKept(next)
    localStorage.setItem(place, JSON.stringify(next))
  }
  const forget = () => {
    setKept(null)
    localStorage.removeItem(place)
  }
  return [layout, keep, forget]
}

function readLayout(place: string): Layout | null {
  try {
    return asLayout(JSON.parse(localStorage.getItem(place) ?? 'null'))
  } catch {
    return null
  }
}

/** A layout as a view or this machine kept it; `null` where it is none. */
export function asLayout(kept: unknown): Layout | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { columns, widths: own, frozen } = kept as Partial<Layout>
  if (!Array.isArray(columns) || columns.length === 0) return null
  return { columns, widths: own ?? {}, frozen: typeof frozen === 'number' ? frozen : 1 }
}
