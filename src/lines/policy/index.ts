import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { bundleClause, policyBundle } from './bundle.ts'
import { policyChecks } from './checks.ts'
import { clause } from './clause.ts'
import { clauseProcedure } from './clauseProcedure.ts'
import { policyDelivery } from './delivery.ts'
import { policyDuty } from './duty.ts'
import { policyIndicators } from './indicators.ts'
import { policy } from './policy.ts'

export const policies: LineOfBusiness = {
  registers: [policy, clause, policyBundle, bundleClause, policyDelivery, policyDuty],
  procedures: [clauseProcedure],
  indicators: policyIndicators,
  checks: policyChecks,
}
