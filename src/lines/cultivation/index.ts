import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { enterprise, enterpriseMonth, enterpriseYear } from './enterprise.ts'
import { cultivationIndicators } from './indicators.ts'
import { recognition } from './recognition.ts'

export const cultivation: LineOfBusiness = {
  registers: [enterprise, enterpriseYear, enterpriseMonth, recognition],
  indicators: cultivationIndicators,
}
