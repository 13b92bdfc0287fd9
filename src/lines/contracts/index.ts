import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { agreement } from './agreement.ts'
import { contractChecks } from './checks.ts'
import { techContract } from './contract.ts'
import { contractFiling } from './contractFiling.ts'
import { filingChecks } from './filingChecks.ts'
import { filingIndicators } from './filingIndicators.ts'
import { filingProcedure } from './filingProcedure.ts'
import { contractIndicators } from './indicators.ts'

import { tradingBody } from './tradingBody.ts'

export const contracts: LineOfBusiness = {
  registers: [tradingBody, techContract, agreement, contractFiling],
  procedures: [filingProcedure],
  indicators: [...contractIndicators, ...filingIndicators],
  checks: [...contractChecks, ...filingChecks],
}
