import type { LineOfBusiness } from '../../kernel/catalog.ts'
import { activity } from './activity.ts'
import { association } from './association.ts'
import { resourceBooking } from './booking.ts'
import { bookingProcedure } from './bookingProcedure.ts'
import { activityChecks } from './checks.ts'
import { coverage } from './coverage.ts'
import { facility } from './facility.ts'
import { honour } from './honour.ts'
import { activityIndicators } from './indicators.ts'
import { material } from './material.ts'
import { materialChecks } from './materialChecks.ts'
import { materialIndicators } from './materialIndicators.ts'
import { materialUse } from './materialUse.ts'
import { officer } from './officer.ts'
import { scienceProject } from './project.ts'
import { projectProcedure } from './projectProcedure.ts'
import { resource } from './resource.ts'
import { scienceChecks } from './scienceChecks.ts'
import { scienceEntry } from './scienceEntry.ts'
import { scienceIndicators } from './scienceIndicators.ts'
import { topicIndicators } from './topicIndicators.ts'
import { trainingFirm } from './trainingFirm.ts'

export const activities: LineOfBusiness = {
  registers: [
    activity,
    facility,
    resource,
    scienceProject,
    coverage,
    honour,
    association,
    officer,
    scienceEntry,
    resourceBooking,
    trainingFirm,
    material,
    materialUse,
  ],
  procedures: [projectProcedure, bookingProcedure],
  indicators: [...activityIndicators, ...scienceIndicators, ...topicIndicators, ...materialIndicators],
  checks: [...activityChecks, ...scienceChecks, ...materialChecks],
}
