import type { GridColumn } from './model.ts'

/** The column of row numbers, in pixels. */
export const GUTTER = 62

export interface Sizes {
  readonly widths: readonly number[]
  /** Of each column, from the left of the grid. */
  readonly offsets: readonly number[]
  readonly width: number
  readonly frozen: number
  readonly frozenWidth: number
}

export function offsetsOf(columns: readonly GridColumn[], frozen: number): Sizes {
  const widths = columns.map(({ width }) => width)
  const offsets: number[] = []
  let left = GUTTER
  for (const width of widths) {
    offsets.push(left)
    left += width
  }
  const frozenWidth = GUTTER + widths.slice(0, frozen).reduce((sum, width) => sum + width, 0)
  return { widths, offsets, width: left, frozen, frozenWidth }
}
