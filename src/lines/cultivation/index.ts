import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { titleApplication } from './application.ts'
import { assessment } from './assessment.ts'
import { campaignChecks } from './campaignChecks.ts'
import { campaignIndicators } from './campaignIndicators.ts'
import { cultivationChecks } from './checks.ts'
import { clinicSlot } from './clinicSlot.ts'
import { consultation } from './consultation.ts'
import { digitalScenario } from './digitalScenario.ts'
import { doublingPlan } from './doublingPlan.ts'
import { enterprise, enterpriseMonth, enterpriseYear } from './enterprise.ts'
import { firmProject } from './firmProject.ts'
import { firstEquipment } from './firstEquipment.ts'
import { guidance } from './guidance.ts'
import { guidanceChecks } from './guidanceChecks.ts'
import { guidanceIndicators } from './guidanceIndicators.ts'
import { cultivationIndicators } from './indicators.ts'
import { innovationSurvey } from './innovationSurvey.ts'
import { keyEnterprise } from './keyEnterprise.ts'
import { ownRecognition, ownTitle } from './ownTitle.ts'
import { recognition } from './recognition.ts'
import { recognitionProcedure } from './recognitionProcedure.ts'
import { rectification } from './rectification.ts'
import { rectificationProcedure } from './rectificationProcedure.ts'
import { screening } from './screening.ts'
import { suppliedFact } from './suppliedFact.ts'
import { taxRelief } from './taxRelief.ts'
import { toolIndicators } from './toolIndicators.ts'
import { yearlyReview } from './yearlyReview.ts'

export const cultivation: LineOfBusiness = {
  registers: [
    enterprise,
    enterpriseYear,
    enterpriseMonth,
    titleApplication,
    recognition,
    consultation,
    rectification,
    screening,
    assessment,
    suppliedFact,
    guidance,
    firmProject,
    yearlyReview,
    firstEquipment,
    ownTitle,
    ownRecognition,
    clinicSlot,
    keyEnterprise,
    innovationSurvey,
    taxRelief,
    doublingPlan,
    digitalScenario,
  ],
  procedures: [recognitionProcedure, rectificationProcedure],
  indicators: [...cultivationIndicators, ...campaignIndicators, ...guidanceIndicators, ...toolIndicators],
  checks: [...cultivationChecks, ...campaignChecks, ...guidanceChecks],
}
