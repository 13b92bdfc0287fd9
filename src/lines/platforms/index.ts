import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { allianceMember } from './allianceMember.ts'
import { arrivingTeam } from './arrivingTeam.ts'
import { assessmentProcedure } from './assessmentProcedure.ts'
import { platformChecks } from './checks.ts'
import { contest, contestEntry } from './contest.ts'
import { platformIndicators } from './indicators.ts'
import { kindIndicators } from './kindIndicators.ts'
import { nodeIndicators } from './nodeIndicators.ts'
import { operation } from './operation.ts'
import { partnerEvent } from './partnerEvent.ts'
import { partnershipChecks } from './partnershipChecks.ts'
import { partnershipIndicators } from './partnershipIndicators.ts'
import { platform } from './platform.ts'
import { platformAssessment } from './platformAssessment.ts'
import { platformNode } from './platformNode.ts'
import { platformProcedure } from './platformProcedure.ts'
import { platformYear } from './platformYear.ts'
import { resident, residentMatter } from './resident.ts'
import { scienceService, serviceOrder } from './scienceService.ts'
import { serviceOrderProcedure } from './serviceOrderProcedure.ts'
import { spaceChange } from './spaceChange.ts'
import { strategicPartner } from './strategicPartner.ts'
import { tenant } from './tenant.ts'
import { tenantReview } from './tenantReview.ts'
import { workIndicators } from './workIndicators.ts'

export const platforms: LineOfBusiness = {
  registers: [
    ...[platform, platformNode, tenant, tenantReview, platformAssessment, platformYear, operation, spaceChange],
    ...[allianceMember],
    ...[contest, contestEntry, arrivingTeam, resident, residentMatter, scienceService, serviceOrder],
    ...[strategicPartner, partnerEvent],
  ],
  procedures: [platformProcedure, assessmentProcedure, serviceOrderProcedure],
  indicators: [
    ...platformIndicators,
    ...kindIndicators,
    ...workIndicators,
    ...partnershipIndicators,
    ...nodeIndicators,
  ],
  checks: [...platformChecks, ...partnershipChecks],
}
