import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { employmentChecks } from './checks.ts'
import { commerceCooperation } from './cooperation.ts'
import { employmentIndicators } from './indicators.ts'
import { stabilityRefund } from './refund.ts'

/** 就业商贸: figures of other bodies, quoted with whose they are; beside them only the lists that those bodies publish. */
export const employment: LineOfBusiness = {
  registers: [stabilityRefund, commerceCooperation],
  indicators: employmentIndicators,
  checks: employmentChecks,
}
