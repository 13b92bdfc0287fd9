import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { ipAgency } from './agency.ts'
import { caseProcedure } from './caseProcedure.ts'
import { propertyChecks } from './checks.ts'
import { ipCourse } from './course.ts'
import { ipAction, ipCase, ipInspection } from './enforcement.ts'
import { brand, ipVisit, patentPlan } from './help.ts'
import { propertyIndicators } from './indicators.ts'
import { lapsedOffer, lapsedPatent } from './lapsedPatent.ts'

export const property: LineOfBusiness = {
  registers: [
    lapsedPatent,
    lapsedOffer,
    ipAction,
    ipInspection,
    ipCase,
    patentPlan,
    ipVisit,
    brand,
    ipAgency,
    ipCourse,
  ],
  procedures: [caseProcedure],
  indicators: propertyIndicators,
  checks: propertyChecks,
}
