export { type Mark, marksOf } from './mark.ts'
export type {
  MissingParameter,
  ProposedAmount,
  ProposedCap,
  ProposedClause,
  ProposedPeriod,
  ReadPolicy,
  Words,
} from './proposal.ts'
export { readPolicy } from './read.ts'
export { type RuleHead, ruleOfProposal } from './rule.ts'
