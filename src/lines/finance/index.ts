import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { financeChecks } from './checks.ts'
import { financing } from './financing.ts'
import { financingProcedure } from './financingProcedure.ts'
import { financeIndicators } from './indicators.ts'
import { insurance } from './insurance.ts'
import { listing } from './listing.ts'
import { financeProduct } from './product.ts'

export const finance: LineOfBusiness = {
  registers: [financeProduct, financing, insurance, listing],
  procedures: [financingProcedure],
  indicators: financeIndicators,
  checks: financeChecks,
}
