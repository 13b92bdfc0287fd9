import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { attractionChecks } from './checks.ts'
import { attractionEvent } from './event.ts'
import { attractionIndicators } from './indicators.ts'
import { lead } from './lead.ts'
import { leadProcedure } from './leadProcedure.ts'
import { attractionPartner } from './partner.ts'

/** 招商引智: of whom the bureau hears, what it does, and which projects come. */
export const attraction: LineOfBusiness = {
  registers: [attractionPartner, lead, attractionEvent],
  procedures: [leadProcedure],
  indicators: attractionIndicators,
  checks: attractionChecks,
}
