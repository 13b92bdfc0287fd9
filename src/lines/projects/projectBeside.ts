import { decimal } from '../../kernel/exact.ts'
import type { Values } from '../../kernel/field/index.ts'
import type { Seen } from '../../kernel/procedure/action.ts'
import { ofSameEnterprise, referred, referring, sharing } from '../../kernel/procedure/index.ts'
import type { Decimal } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { ban } from '../funds/ban.ts'
import { call } from './call.ts'
import { challenge } from './challenge.ts'
import { isLive, type ProjectRow } from './limits.ts'
import { milestone } from './milestone.ts'
import { programme } from './programme.ts'
import { project } from './project.ts'
import { projectChange } from './projectChange.ts'
import { projectMeeting } from './projectMeeting.ts'
import { type Gate, gateOf } from './race.ts'
import { asApproved } from './takeOver.ts'

export const firm = referred('unit', enterprise)
export const under = referred('programme', programme)
export const window = referred('call', call)
export const topic = referred('challenge', challenge)
export const bans = ofSameEnterprise(ban)
export const ofUnit = ofSameEnterprise(project)
export const ofLeader = sharing(project, 'leader')
export const rivals = sharing(project, 'challenge')
export const meetings = referring(projectMeeting, 'project')
export const changes = referring(projectChange, 'project')
export const nodes = referring(milestone, 'project')

/** The rules of its programme; `null` where it names none. */
export function ruleOf(the: Seen<ProjectRow>): Values<typeof programme.fields> | null {
  return under.of(the)?.[0]?.values ?? null
}

export function changed(the: Seen<ProjectRow>): ProjectRow {
  return asApproved(the.record, changes.of(the) ?? [])
}

/** Rivals who went out of the race by themselves are no rivals any more; who was outranked before still is one. */
export function gateAt(the: Seen<ProjectRow>): Gate {
  const others = rivals.of(the)
  const found = topic.of(the)?.[0]?.values
  if (others === null || found === undefined) return { known: false, missing: '榜单和同题项目' }
  const { name, gateScore } = the.record
  const teams = others
    .filter((one) => isLive(one) || one.reached.outpaced !== undefined)
    .map(({ values }) => ({ name: values.name, score: values.gateScore }))
  return gateOf({ name, score: gateScore }, teams, found.places)
}

export function rankAt(the: Seen<ProjectRow>): Decimal | null {
  const gate = gateAt(the)
  return gate.known ? decimal(gate.place) : null
}
