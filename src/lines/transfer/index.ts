import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { achievement } from './achievement.ts'
import { chainProject } from './chainProject.ts'
import { transferChecks } from './checks.ts'
import { demand } from './demand.ts'
import { fair } from './fair.ts'
import { forum } from './forum.ts'
import { incentive } from './incentive.ts'
import { transferIndicators } from './indicators.ts'
import { liaison } from './liaison.ts'
import { liaisonActivity } from './liaisonActivity.ts'
import { liaisonMessage } from './liaisonMessage.ts'
import { tradingReport } from './market.ts'
import { marketIndicators } from './marketIndicators.ts'
import { marketListing } from './marketListing.ts'
import { matchmaking } from './matchmaking.ts'
import { meetingQuestion } from './meetingQuestion.ts'
import { product, productYear } from './product.ts'

export const transfer: LineOfBusiness = {
  registers: [
    demand,
    achievement,
    matchmaking,
    liaison,
    chainProject,
    tradingReport,
    product,
    productYear,
    fair,
    incentive,
    marketListing,
    meetingQuestion,
    liaisonActivity,
    liaisonMessage,
    forum,
  ],
  indicators: [...transferIndicators, ...marketIndicators],
  checks: transferChecks,
}
