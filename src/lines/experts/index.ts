import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { archivedPaper } from './archive.ts'
import { poolChecks } from './checks.ts'
import { expert } from './expert.ts'
import { poolIndicators } from './indicators.ts'
import { organisation } from './organisation.ts'
import { poolUse } from './poolUse.ts'

/** Whom the bureau may call upon, and the papers that it keeps. */
export const experts: LineOfBusiness = {
  registers: [expert, organisation, poolUse, archivedPaper],
  indicators: poolIndicators,
  checks: poolChecks,
}
