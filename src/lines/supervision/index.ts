import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { assessmentItem, assessmentScheme } from './assessment.ts'
import { campaign, campaignItem } from './campaign.ts'
import { campaignMember } from './campaignMember.ts'
import { supervisionChecks } from './checks.ts'
import { circularReceipt } from './circularReceipt.ts'
import { supervisionIndicators } from './indicators.ts'
import { inspection } from './inspection.ts'
import { meeting } from './meeting.ts'
import { receiptProcedure } from './receiptProcedure.ts'
import { task } from './task.ts'
import { taskProcedure } from './taskProcedure.ts'
import { unitWeights } from './unitWeights.ts'
import { yearlyItem } from './yearlyItem.ts'

export const supervision: LineOfBusiness = {
  registers: [
    campaign,
    campaignItem,
    campaignMember,
    meeting,
    inspection,
    yearlyItem,
    task,
    circularReceipt,
    assessmentScheme,
    assessmentItem,
    unitWeights,
  ],
  procedures: [taskProcedure, receiptProcedure],
  indicators: supervisionIndicators,
  checks: supervisionChecks,
}
