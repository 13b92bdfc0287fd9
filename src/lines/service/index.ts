import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { serviceChecks } from './checks.ts'
import { serviceIndicators } from './indicators.ts'
import { request } from './request.ts'
import { requestProcedure } from './requestProcedure.ts'

export const service: LineOfBusiness = {
  registers: [request],
  procedures: [requestProcedure],
  indicators: serviceIndicators,
  checks: serviceChecks,
}
