import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { parkChecks } from './checks.ts'
import { parkHazard } from './hazard.ts'
import { hazardProcedure } from './hazardProcedure.ts'
import { parkIndicators } from './indicators.ts'
import { leadingIndustry } from './leadingIndustry.ts'
import { matterProcedure } from './matterProcedure.ts'
import { park } from './park.ts'
import { parkMatter } from './parkMatter.ts'
import { parkMonth } from './parkMonth.ts'
import { parkWork } from './parkWork.ts'

/** 园区: zones and parks, their month, their works, their hazards, and what they apply for. */
export const parks: LineOfBusiness = {
  registers: [park, parkMonth, parkWork, parkHazard, parkMatter, leadingIndustry],
  procedures: [hazardProcedure, matterProcedure],
  indicators: parkIndicators,
  checks: parkChecks,
}
