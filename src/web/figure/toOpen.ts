import type { FigureAnswer } from '../api/figures.ts'
import type { ToOpen } from '../shell/useOpenFigure.ts'

/** How a figure opens: of its own period, where that is not the page's. */
export function toOpen({ id, period, periodText }: FigureAnswer): ToOpen {
  return periodText === null ? { id } : { id, during: period }
}
