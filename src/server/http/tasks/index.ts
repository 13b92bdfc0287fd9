import { calendarChange } from './calendar.ts'
import { auditExport, listExport } from './exports.ts'
import { batchWithdrawal, importing, importPreview } from './imports.ts'
import { proofreading } from './proofread.ts'
import { screeningRun } from './screening.ts'
import type { Task } from './task.ts'

/** All that is done in the background for people. */
export const tasks: readonly Task<never>[] = [
  importPreview,
  importing,
  batchWithdrawal,
  listExport,
  auditExport,
  calendarChange,
  screeningRun,
  proofreading,
]
