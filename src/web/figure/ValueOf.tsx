import './figure.css'
import type { FigureAnswer } from '../api/figures.ts'

/** The period of a figure where it is not the page's: a yearly one, or the last one published. */
export function ValueOf({ figure: { valuePeriod: of, periodText } }: { readonly figure: FigureAnswer }) {
  const name = of ?? periodText
  return name === null ? null : <span className="value-of">{name}</span>
}
