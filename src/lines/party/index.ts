import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { partyChecks } from './checks.ts'
import { partyIndicators } from './indicators.ts'
import { partySite } from './partySite.ts'
import { partyWork } from './partyWork.ts'
import { integrityRisk } from './risk.ts'

/** 党建: sessions and sites, by number; no names and no assessment of anybody. */
export const party: LineOfBusiness = {
  registers: [partySite, partyWork, integrityRisk],
  indicators: partyIndicators,
  checks: partyChecks,
}
