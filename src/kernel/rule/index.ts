export {
  type AssessedAmount,
  type AssessedCondition,
  type Assessment,
  assess,
  type Bound,
  bind,
  intervalOf,
  outcomeOn,
} from './assess.ts'
export { failuresOf } from './cases.ts'
export { type FactReport, factReports } from './catalogue.ts'
export type { RuleCase, RuleData } from './data.ts'
export { type FactOrigin, type Finding, leafOf, type Origins, type Outcome } from './explain.ts'
export {
  complete,
  type Dictionary,
  dictionary,
  type Fact,
  type FactAbout,
  type FactSource,
  fact,
  factGroup,
  factList,
  factValue,
  yearlyFacts,
} from './fact.ts'
export { Gap, unknown } from './gap.ts'
export { readFacts } from './given.ts'
export { type Loaded, loadData, loadText } from './load.ts'
export { laidOver } from './over.ts'
export { type ConditionFindings, type Panel, panel, type RuleFindings } from './panel.ts'
export { type Misfit, readDocument } from './place.ts'
export { type AssessmentReport, conditionSays, outcomeWords, reportOf, told } from './report.ts'
export type { Rule } from './rule.ts'
export { show } from './show.ts'
export type { RecordValue, Value } from './value.ts'
export { type RuleWords, wordsOf } from './words.ts'
