import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { agreement } from './agreement.ts'
import { contractChecks } from './checks.ts'
import { techContract } from './contract.ts'
import { contractIndicators } from './indicators.ts'

export const contracts: LineOfBusiness = {
  registers: [techContract, agreement],
  indicators: contractIndicators,
  checks: contractChecks,
}
