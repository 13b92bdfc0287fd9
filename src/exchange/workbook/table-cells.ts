import type { Cell, Row } from './model.ts'

/** The cells of a row that hold more than spaces. */
export function filled(row: Row | undefined): readonly Cell[] {
  if (row === undefined) return []
  return row.cells.every(isFilled) ? row.cells : row.cells.filter(isFilled)
}

function isFilled(cell: Cell): boolean {
  return cell.kind !== 'text' || cell.text.trim() !== ''
}

const LOOSE = /[\s\u00a0：（），]/

/** A text without spaces and with half-width punctuation, to be compared. */
export function compact(text: string): string {
  if (!LOOSE.test(text)) return text
  return text
    .replace(/[\s\u00a0]/g, '')
    .replaceAll('：', ':')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('，', ',')
}

/** A year kept as a number, as it heads columns. */
export function isYear(cell: Cell): boolean {
  return cell.kind === 'number' && /^(19|20)\d{2}$/.test(cell.text)
}
