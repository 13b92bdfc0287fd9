import { addDecimals, compareDecimals, decimal, formatDecimal, subtractDecimals } from '../../kernel/exact.ts'
import type { Decimal } from '../../kernel/values.ts'
import type { TargetCell, TargetChange, TargetRow } from '../api/targets.ts'

/** What somebody has typed and not saved, by indicator and area; as typed, so that a slip can be seen and mended. */
export interface Draft {
  readonly value: string
  readonly path: string | null
}

export type Drafts = ReadonlyMap<string, Draft>

export function cellKey(indicator: string, area: string): string {
  return `${indicator} ${area}`
}

/** What stands in a cell: what was typed, else what is saved. */
export function standing(cell: TargetCell, drafts: Drafts, indicator: string): Draft {
  const saved = cell.value === null ? '' : formatDecimal(cell.value as Decimal, { group: true })
  return drafts.get(cellKey(indicator, cell.area)) ?? { value: saved, path: cell.path }
}

/** As it is read best: what is a number, with its thousands apart. */
export function shownTyped(text: string): string {
  const value = readTyped(text)
  return value == null ? text : formatDecimal(value, { group: true })
}

/** A typed number: separators and blanks are no part of it. `null` is empty, `undefined` is no number. */
export function readTyped(text: string): Decimal | null | undefined {
  const plain = text.replace(/[,，\s]/g, '').replace(/[—–-]+$/, '')
  if (plain === '') return null
  return /^-?\d+(\.\d+)?$/.test(plain) ? decimal(plain) : undefined
}

/** What is to be saved; `invalid` counts cells that hold no number. */
export function changesOf(
  rows: readonly TargetRow[],
  drafts: Drafts,
): { readonly changes: TargetChange[]; readonly invalid: number } {
  let invalid = 0
  const changes = rows.flatMap(({ id, cells }) =>
    cells.flatMap((cell): TargetChange[] => {
      const draft = drafts.get(cellKey(id, cell.area))
      if (draft === undefined) return []
      const value = readTyped(draft.value)
      if (value === undefined) {
        invalid += 1
        return []
      }
      if (value === cell.value && draft.path === cell.path) return []
      if (value === null && cell.version === null) return []
      return [
        { indicator: id, area: cell.area, value, path: value === null ? null : draft.path, version: cell.version },
      ]
    }),
  )
  return { changes, invalid }
}

/** Streets against the whole: whether they come out even, and by how much they do not. */
export interface Decomposition {
  readonly sum: string
  /** Streets less the whole; `null` where one side is empty. */
  readonly over: Decimal | null
}

export function decompositionOf({ id, cells }: TargetRow, drafts: Drafts): Decomposition | null {
  const [whole, ...streets] = cells.map((cell) => readTyped(standing(cell, drafts, id).value) ?? null)
  const set = streets.flatMap((value) => value ?? [])
  if (set.length === 0) return null
  const sum = set.reduce((total, value) => addDecimals(total, value), '0' as Decimal)
  return { sum: formatDecimal(sum, { group: true }), over: whole == null ? null : subtractDecimals(sum, whole) }
}

export function overWords(over: Decimal): string {
  const sign = compareDecimals(over, '0' as Decimal)
  if (sign === 0) return '相符'
  const size = formatDecimal(over.replace('-', '') as Decimal, { group: true })
  return sign > 0 ? `多 ${size}` : `少 ${size}`
}

/** A block of cells, both corners included. */
export interface Block {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a spreadsheet puts on the clipboard: lines of cells between tabs. */
export function readPasted(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()))
}
