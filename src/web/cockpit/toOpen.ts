import type { ToOpen } from '../shell/useOpenFigure.ts'
import type { Row } from './rows.ts'

/** How the figure of a row opens: a yearly one for its own year, whatever the period of the page. */
export function toOpen({ definition, figure }: Row): ToOpen {
  return definition.yearly ? { id: definition.id, during: figure.period } : { id: definition.id }
}
