import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { trainingApproval } from './approval.ts'
import { approvalProcedure } from './approvalProcedure.ts'
import { trainingChecks } from './checks.ts'
import { trainingIndicators } from './indicators.ts'
import { trainingInspection } from './inspection.ts'
import { inspectionProcedure } from './inspectionProcedure.ts'
import { trainingInstitution } from './institution.ts'

export const training: LineOfBusiness = {
  registers: [trainingInstitution, trainingApproval, trainingInspection],
  procedures: [approvalProcedure, inspectionProcedure],
  indicators: trainingIndicators,
  checks: trainingChecks,
}
