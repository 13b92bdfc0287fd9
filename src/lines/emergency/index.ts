import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { emergencyChecks } from './checks.ts'
import { conditionCheck } from './conditionCheck.ts'
import { donation } from './donation.ts'
import { emergencyIndicators } from './indicators.ts'
import { resumption } from './resumption.ts'

/** 应急专项: lies empty until it is needed; then a campaign gives it its list and its conditions. */
export const emergency: LineOfBusiness = {
  registers: [resumption, conditionCheck, donation],
  indicators: emergencyIndicators,
  checks: emergencyChecks,
}
