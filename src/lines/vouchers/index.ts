import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { voucherChecks } from './checks.ts'
import { claimProcedure } from './claimProcedure.ts'
import { voucherIndicators } from './indicators.ts'
import { voucherInstitution } from './institution.ts'
import { voucherScheme } from './scheme.ts'
import { useProcedure } from './useProcedure.ts'
import { voucher } from './voucher.ts'
import { voucherClaim } from './voucherClaim.ts'
import { voucherUse } from './voucherUse.ts'

export const vouchers: LineOfBusiness = {
  registers: [voucherScheme, voucherInstitution, voucher, voucherUse, voucherClaim],
  procedures: [useProcedure, claimProcedure],
  indicators: voucherIndicators,
  checks: voucherChecks,
}
