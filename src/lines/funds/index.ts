import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { fundChecks } from './checks.ts'
import { fundIndicators } from './indicators.ts'
import { payment } from './payment.ts'
import { upperFund } from './upperFund.ts'

export const funds: LineOfBusiness = {
  registers: [payment, upperFund],
  indicators: fundIndicators,
  checks: fundChecks,
}
