import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { employmentChecks } from './checks.ts'
import { employmentIndicators } from './indicators.ts'

/** 就业商贸: figures of other bodies, quoted with whose they are; the bureau keeps no register of its own for them. */
export const employment: LineOfBusiness = {
  registers: [],
  indicators: employmentIndicators,
  checks: employmentChecks,
}
