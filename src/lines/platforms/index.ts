import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { assessmentProcedure } from './assessmentProcedure.ts'
import { platformChecks } from './checks.ts'
import { platformIndicators } from './indicators.ts'
import { kindIndicators } from './kindIndicators.ts'
import { operation } from './operation.ts'
import { platform } from './platform.ts'
import { platformAssessment } from './platformAssessment.ts'
import { platformProcedure } from './platformProcedure.ts'
import { platformYear } from './platformYear.ts'
import { tenant } from './tenant.ts'
import { workIndicators } from './workIndicators.ts'

export const platforms: LineOfBusiness = {
  registers: [platform, tenant, platformAssessment, platformYear, operation],
  procedures: [platformProcedure, assessmentProcedure],
  indicators: [...platformIndicators, ...kindIndicators, ...workIndicators],
  checks: platformChecks,
}
