import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { annualPlan } from './annualPlan.ts'
import { call } from './call.ts'
import { challenge } from './challenge.ts'
import { challengeProcedure } from './challengeProcedure.ts'
import { changeProcedure } from './changeProcedure.ts'
import { projectChecks } from './checks.ts'
import { projectIndicators } from './indicators.ts'
import { milestone } from './milestone.ts'
import { milestoneProcedure } from './milestoneProcedure.ts'
import { programme } from './programme.ts'
import { project } from './project.ts'
import { projectChange } from './projectChange.ts'
import { projectMeeting } from './projectMeeting.ts'
import { projectProcedure } from './projectProcedure.ts'

export const projects: LineOfBusiness = {
  registers: [programme, call, annualPlan, challenge, project, milestone, projectChange, projectMeeting],
  procedures: [challengeProcedure, projectProcedure, milestoneProcedure, changeProcedure],
  indicators: projectIndicators,
  checks: projectChecks,
}
