import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { platformChecks } from './checks.ts'
import { platformIndicators } from './indicators.ts'
import { platform } from './platform.ts'
import { tenant } from './tenant.ts'

export const platforms: LineOfBusiness = {
  registers: [platform, tenant],
  indicators: platformIndicators,
  checks: platformChecks,
}
