import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { titleApplication } from './application.ts'
import { cultivationChecks } from './checks.ts'
import { enterprise, enterpriseMonth, enterpriseYear } from './enterprise.ts'
import { cultivationIndicators } from './indicators.ts'
import { recognition } from './recognition.ts'
import { recognitionProcedure } from './recognitionProcedure.ts'

export const cultivation: LineOfBusiness = {
  registers: [enterprise, enterpriseYear, enterpriseMonth, titleApplication, recognition],
  procedures: [recognitionProcedure],
  indicators: cultivationIndicators,
  checks: cultivationChecks,
}
