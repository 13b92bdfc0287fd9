import type { JournalLeaf } from '../../src/kernel/figure.ts'
import { months } from '../../src/kernel/period.ts'
import type { AreaCode } from '../../src/kernel/values.ts'
import { everything } from '../../src/lines/index.ts'
import type { Question } from '../../src/store/figures/books.ts'

export const bureau = '990100'
export const streets = Array.from(
  { length: 12 },
  (_, index) => `${bureau}${String(index + 1).padStart(3, '0')}` as AreaCode,
)

/** Twelve streets, and the bureau as a whole: distinct counts do not add up over streets. */
export const areas = [bureau as AreaCode, ...streets]

/** The month that is not over yet, and the twenty-three before it. */
export const lastMonth = 2026 * 12 + 10
export const firstMonth = lastMonth - 23
const shown = Array.from({ length: 24 }, (_, index) => months(0, firstMonth + index + 1, firstMonth + index + 1))

const ids = [
  // holders
  'highTechFirms',
  'aboveScaleHighTech',
  'techSmes',
  'specialisedFirms',
  'patentHolders',
  'incubatees',
  // distinct
  'highTechApplicants',
  'highTechRecommended',
  'inventionGrantees',
  'contractSellers',
  'fundsPaidFirms',
  // stocks
  'patentsInForce',
  'inventionsInForce',
  'highValueInventions',
  'platforms',
  'provincialPlatforms',
  'provincialResearchPlatforms',
  'carriers',
  // flows by year of belonging
  'newHighTech',
  'firstHighTech',
  'newTechSmes',
  'newSpecialised',
  'fundsPaidByPolicyYear',
  // flows by occurrence
  'patentApplications',
  'inventionApplications',
  'patentGrants',
  'inventionGrants',
  'contractsSold',
  'contractValueSold',
  'technologyValueSold',
  'developmentValueSold',
  'transferValueSold',
  'contractsBought',
  'contractValueBought',
  'fundsApproved',
  'fundsPaid',
  'fundsPaidUpper',
  'newPlatforms',
  'sessions',
  'attendance',
] as const

/** Forty declared indicators; the dashboard shows each of them for every area and month. */
export const leaves: readonly JournalLeaf[] = ids.map((id) => {
  const tree = everything.indicators.get(id)?.of.tree
  if (tree === undefined || !('measure' in tree)) throw new Error(`${id} is no sum over the journal`)
  return tree
})

export const questions: readonly Question[] = leaves.flatMap((tree) =>
  areas.flatMap((area) => shown.map((period) => ({ tree, at: { period, area } }))),
)
