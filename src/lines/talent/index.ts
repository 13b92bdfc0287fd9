import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { talentApplication } from './application.ts'
import { applicationProcedure } from './applicationProcedure.ts'
import { talentChecks } from './checks.ts'
import { clubMember } from './clubMember.ts'
import { talentCooperation } from './cooperation.ts'
import { talentEvent } from './event.ts'
import { foreignService } from './foreignService.ts'
import { foreignServiceProcedure } from './foreignServiceProcedure.ts'
import { talentIndicators } from './indicators.ts'
import { researcherSurvey } from './researcherSurvey.ts'
import { talent } from './talent.ts'
import { talentTeam } from './team.ts'

export const talents: LineOfBusiness = {
  registers: [
    talent,
    talentApplication,
    talentTeam,
    foreignService,
    talentEvent,
    talentCooperation,
    clubMember,
    researcherSurvey,
  ],
  procedures: [applicationProcedure, foreignServiceProcedure],
  indicators: talentIndicators,
  checks: talentChecks,
}
