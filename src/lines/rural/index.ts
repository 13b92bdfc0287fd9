import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { appointment } from './appointment.ts'
import { commissionerAssessment } from './assessment.ts'
import { assessmentProcedure } from './assessmentProcedure.ts'
import { assistance } from './assistance.ts'
import { ruralChecks } from './checks.ts'
import { commissioner } from './commissioner.ts'
import { ruralCall } from './consultation.ts'
import { consultationProcedure } from './consultationProcedure.ts'
import { extension } from './extension.ts'
import { farmFirmIndicators } from './farmFirms.ts'
import { gainSurvey } from './gainSurvey.ts'
import { ruralHost } from './host.ts'
import { commissionerIndicators, ruralIndicators } from './indicators.ts'
import { villageInternship } from './internship.ts'
import { coBuildMilestone } from './milestone.ts'
import { ruralNeed } from './need.ts'
import { needProcedure } from './needProcedure.ts'
import { outreachChecks } from './outreachChecks.ts'
import { outreachIndicators } from './outreachIndicators.ts'
import { placement } from './placement.ts'
import { placementProcedure } from './placementProcedure.ts'
import { routeStop } from './route.ts'
import { ruralService } from './service.ts'
import { serviceProcedure } from './serviceProcedure.ts'

export const rural: LineOfBusiness = {
  registers: [
    commissioner,
    appointment,
    ruralHost,
    ruralNeed,
    placement,
    ruralService,
    commissionerAssessment,
    extension,
    ruralCall,
    assistance,
    coBuildMilestone,
    villageInternship,
    routeStop,
    gainSurvey,
  ],
  procedures: [needProcedure, placementProcedure, serviceProcedure, assessmentProcedure, consultationProcedure],
  indicators: [...commissionerIndicators, ...ruralIndicators, ...farmFirmIndicators, ...outreachIndicators],
  checks: [...ruralChecks, ...outreachChecks],
}
