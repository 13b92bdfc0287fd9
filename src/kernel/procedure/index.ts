export type { Action, ActionKind, Actions, Condition, Seen, Told } from './action.ts'
export { type Actor, capacities, type Delegation, refOf, SYSTEM } from './actor.ts'
export type { Answer, Obstacle, ObstacleCode } from './answer.ts'
export { type BatchItem, performAll } from './batch.ts'
export {
  type Beside,
  type BesideOf,
  type BesideRecord,
  besideRecord,
  ofSameEnterprise,
  referred,
  referring,
  sharing,
  type Tie,
  workedOut,
} from './beside.ts'
export { type Case, caseOf } from './case.ts'
export { type Clock, clockOf, type Lapse, lapseOf } from './clock.ts'
export type { CommonName, CommonRights, DirectInput } from './common.ts'
export { gapsOf } from './direct.ts'
export { type Notice, type NoticeRule, noticeOf } from './notice.ts'
export type { Today } from './obstacles.ts'
export { type Offer, offers } from './offers.ts'
export { mayOpen } from './opening.ts'
export { type Acting, type Message, type Outcome, perform } from './perform.ts'
export { type Procedure, procedure, type Through, through, type Why } from './procedure.ts'
export { areaGrant, concerned, enterpriseGrant, personGrant, readersOf } from './readers.ts'
export { type Review, type ReviewRule, reviewOf } from './review.ts'
export { sentences } from './sentences.ts'
export { type Standing, standingOf } from './standing.ts'
export { type ReachedOf, reachedBy, type Step } from './step.ts'
export { anyText, assigned, both, isOne, ofItsArea, owner, role, section, system, type Who } from './who.ts'
