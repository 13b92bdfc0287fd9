import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { activity } from './activity.ts'
import { activityChecks } from './checks.ts'
import { activityIndicators } from './indicators.ts'

export const activities: LineOfBusiness = {
  registers: [activity],
  indicators: activityIndicators,
  checks: activityChecks,
}
