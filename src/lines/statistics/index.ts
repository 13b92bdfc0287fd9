import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { alignment } from './alignment.ts'
import { alignmentChecks } from './alignmentChecks.ts'
import { alignmentIndicators } from './alignmentIndicators.ts'
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
import { ownReading, ownSeries } from './ownSeries.ts'
import { planGoal } from './planGoal.ts'
import { rdForecast } from './rdForecast.ts'
import { returnDue } from './returnDue.ts'
import { allSeries } from './series.ts'
import { statistician } from './statistician.ts'
import { thresholdFirm } from './thresholdFirm.ts'
import { upperAssessment } from './upperAssessment.ts'
import { workChecks } from './workChecks.ts'
import { workIndicators } from './workIndicators.ts'

export const statistics: LineOfBusiness = {
  registers: [
    seriesRegister,
    ownSeries,
    ownReading,
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
    rdForecast,
    returnDue,
    alignment,
  ],
  indicators: [...statisticsIndicators, ...workIndicators, ...alignmentIndicators],
  series: allSeries,
  checks: [...statisticsChecks, ...workChecks, ...alignmentChecks],
}
