import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { patentChecks } from './checks.ts'
import { patentIndicators } from './indicators.ts'
import { patent } from './patent.ts'

export const patents: LineOfBusiness = {
  registers: [patent],
  indicators: patentIndicators,
  checks: patentChecks,
}
