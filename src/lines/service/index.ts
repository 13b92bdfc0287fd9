import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { serviceCampaign } from './campaign.ts'
import { campaignFirm } from './campaignFirm.ts'
import { campaignFirmProcedure } from './campaignFirmProcedure.ts'
import { channelIndicators } from './channelIndicators.ts'
import { serviceChecks } from './checks.ts'
import { coaching } from './coaching.ts'
import { columnArticle } from './columnArticle.ts'
import { columnDraft } from './columnDraft.ts'
import { columnDraftProcedure } from './columnDraftProcedure.ts'
import { contact } from './contact.ts'
import { correspondence } from './correspondence.ts'
import { elementMatch } from './elementMatch.ts'
import { groupMessage, messageTemplate } from './groupMessage.ts'
import { serviceIndicators } from './indicators.ts'
import { microClass } from './microClass.ts'
import { question } from './question.ts'
import { request } from './request.ts'
import { requestProcedure } from './requestProcedure.ts'
import { serviceItem } from './serviceItem.ts'
import { streetVisit } from './streetVisit.ts'
import { streetVisitProcedure } from './streetVisitProcedure.ts'
import { visit } from './visit.ts'
import { visitChecks } from './visitChecks.ts'
import { visitIndicators } from './visitIndicators.ts'
import { workGroup } from './workGroup.ts'
import { workIndicators } from './workIndicators.ts'

export const service: LineOfBusiness = {
  registers: [
    streetVisit,
    visit,
    request,
    contact,
    serviceCampaign,
    campaignFirm,
    elementMatch,
    coaching,
    question,
    workGroup,
    columnArticle,
    correspondence,
    columnDraft,
    messageTemplate,
    groupMessage,
    serviceItem,
    microClass,
  ],
  procedures: [requestProcedure, campaignFirmProcedure, columnDraftProcedure, streetVisitProcedure],
  indicators: [...visitIndicators, ...serviceIndicators, ...workIndicators, ...channelIndicators],
  checks: [...visitChecks, ...serviceChecks],
}
