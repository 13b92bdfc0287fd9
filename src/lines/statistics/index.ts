import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { booksFrom, comparability, confirmation, issuedFigure, opening, seriesRegister, target } from './books.ts'
import { allSeries } from './series.ts'

export const statistics: LineOfBusiness = {
  registers: [seriesRegister, target, opening, booksFrom, comparability, confirmation, issuedFigure],
  indicators: [],
  series: allSeries,
}
