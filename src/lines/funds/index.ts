import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { award } from './award.ts'
import { ban } from './ban.ts'
import { budget } from './budget.ts'
import { fundChecks } from './checks.ts'
import { clawback } from './clawback.ts'
import { disbursement } from './disbursement.ts'
import { fundIndicators } from './indicators.ts'
import { outsideAward } from './outsideAward.ts'
import { payment } from './payment.ts'
import { paymentBatch } from './paymentBatch.ts'
import { paymentProcedure } from './paymentProcedure.ts'
import { rdEquipment } from './rdEquipment.ts'
import { upperFund } from './upperFund.ts'

export const funds: LineOfBusiness = {
  registers: [payment, disbursement, paymentBatch, budget, clawback, ban, outsideAward, upperFund, award, rdEquipment],
  procedures: [paymentProcedure],
  indicators: fundIndicators,
  checks: fundChecks,
}
