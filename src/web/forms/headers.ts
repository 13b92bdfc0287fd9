import { type When, whenSaid } from '../../kernel/form/when.ts'
import type { BlankSheet, FormCell } from '../api/forms.ts'

interface Spot {
  readonly row: number
  readonly column: number
}

/** The words to the left of a cell and above it. */
export function headersOf(
  { words }: BlankSheet,
  { row, column }: Spot,
): { readonly left: string; readonly above: string } {
  const left = words.filter((word) => word.row === row && word.column < column).sort((a, b) => b.column - a.column)[0]
  const above = words.filter((word) => word.column === column && word.row < row).sort((a, b) => b.row - a.row)[0]
  return { left: left?.text ?? '', above: above?.text ?? '' }
}

const UNITS = ['亿元', '万元', '千元', '元'] as const

/** What the headers of a cell say of how it is to be filled. */
export function guessed(
  sheet: BlankSheet,
  spot: Spot,
): { readonly when: When; readonly unit: FormCell['unit']; readonly growth: boolean } {
  const { left, above } = headersOf(sheet, spot)
  const unit = UNITS.find((one) => left.includes(one) || above.includes(one)) ?? null
  return { when: whenSaid(above), unit, growth: /增长|增速|增幅|同比/.test(above) }
}
