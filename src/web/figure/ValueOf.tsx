import { parsePeriod, periodName } from '../../kernel/period.ts'
import type { Definition, FigureAnswer } from '../api/queries.ts'

/** The period of a figure where it is not the page's: a yearly one, or the last one published. */
export function ValueOf({ definition, figure }: { readonly definition: Definition; readonly figure: FigureAnswer }) {
  const own = definition.yearly ? parsePeriod(figure.period) : null
  const name = figure.valueOf ?? (own === null ? null : periodName(own))
  return name === null ? null : <span className="value-of">{name}</span>
}
