import type { AreaTree } from '../../../kernel/area.ts'
import type { Contribution, WaitingContribution } from '../../../store/contributions.ts'
import { today } from '../../office/today.ts'
import { type partsOf, stateWords } from '../../office/writing/contributions.ts'
import { nameOf, presentCitation } from './document.ts'

export function presentPart(part: Contribution) {
  const { document: _, holder: _holder, askedAccount: _account, ...shown } = part
  return { ...shown, stateName: stateWords[part.state], overdue: isOverdue(part) }
}

export function presentParts(
  { document, parts, hands }: Awaited<ReturnType<typeof partsOf>>,
  areas: AreaTree,
  mayEdit: boolean,
) {
  const { title, period, area, status, version, citations } = document
  return {
    ...{ title, period, periodName: nameOf(period), area, status, version, mayEdit },
    citations: citations.map((one) => presentCitation(one, areas)),
    parts: parts.map((part) => ({ ...presentPart(part), mine: part.mine && mayEdit })),
    hands: mayEdit ? hands : [],
  }
}

export function presentWaiting(part: WaitingContribution) {
  const { document, ordinal, title, heading, holderName, due, state, askedBy } = part
  return { document, ordinal, title, heading, holderName, due, state, askedBy, overdue: isOverdue(part) }
}

function isOverdue({ state, due }: Contribution): boolean {
  return (state === 'asked' || state === 'returned') && due < today()
}
