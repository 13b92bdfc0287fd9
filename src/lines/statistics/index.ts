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
import { growthPath } from './growthPath.ts'
import { idleFirm } from './idleFirm.ts'
import { statisticsIndicators } from './indicators.ts'
import { keyFirm } from './keyFirm.ts'
import { planGoal } from './planGoal.ts'
import { allSeries } from './series.ts'
import { statistician } from './statistician.ts'
import { thresholdFirm } from './thresholdFirm.ts'
import { upperAssessment } from './upperAssessment.ts'
import { workChecks } from './workChecks.ts'
import { workIndicators } from './workIndicators.ts'

export const statistics: LineOfBusiness = {
  registers: [
    seriesRegister,
    target,
    opening,
    assertion,
    booksFrom,
    comparability,
    confirmation,
    issuedFigure,
    keyFirm,
    idleFirm,
    thresholdFirm,
    statistician,
    growthPath,
    planGoal,
    upperAssessment,
  ],
  indicators: [...statisticsIndicators, ...workIndicators],
  series: allSeries,
  checks: [...statisticsChecks, ...workChecks],
}
