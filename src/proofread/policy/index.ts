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
