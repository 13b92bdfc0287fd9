import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { expert } from './expert.ts'

export const experts: LineOfBusiness = { registers: [expert], indicators: [] }
