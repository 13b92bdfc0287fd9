import type { LineOfBusiness } from '../../kernel/catalog.ts'
import {
  assertion,
  booksFrom,
  comparability,
  confirmation,
  issuedFigure,
  opening,
  seriesRegister,
  target,
} from './books.ts'
import { statisticsChecks } from './checks.ts'
import { statisticsIndicators } from './indicators.ts'
import { allSeries } from './series.ts'

export const statistics: LineOfBusiness = {
  registers: [seriesRegister, target, opening, assertion, booksFrom, comparability, confirmation, issuedFigure],
  indicators: statisticsIndicators,
  series: allSeries,
  checks: statisticsChecks,
}
