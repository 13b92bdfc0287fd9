import type { Values } from '../../kernel/field/index.ts'
import type { BesideRecord } from '../../kernel/procedure/index.ts'
import type { ProjectRow } from './limits.ts'
import type { projectChange } from './projectChange.ts'

type Change = BesideRecord<Values<typeof projectChange.fields>>

/** What approved changes make of a project, the latest of each kind; a project that took them over stays as it is. */
export function asApproved(record: ProjectRow, changes: readonly Change[]): ProjectRow {
  const approved = changes
    .filter(({ values }) => values.decidedOn !== null)
    .sort((a, b) => (a.values.decidedOn! < b.values.decidedOn! ? -1 : 1))
  return approved.reduce(withChange, record)
}

function withChange(record: ProjectRow, { values }: Change): ProjectRow {
  const { kind, newLeader, newUnit, newEnd, newGrant, to, decidedOn, document } = values
  switch (kind) {
    case '负责人':
      return { ...record, leader: newLeader ?? record.leader }
    case '承担单位':
      return { ...record, unit: newUnit ?? record.unit }
    case '期限':
      return newEnd === null
        ? record
        : { ...record, extendedTo: newEnd, extendedOn: decidedOn, extension: document ?? record.extension }
    case '预算':
      return { ...record, grant: newGrant ?? record.grant }
    case '技术路线':
      return { ...record, summary: to ?? record.summary }
    case '考核指标':
      return { ...record, targets: to ?? record.targets }
  }
}

/** The fields that a project takes over from its changes. */
export const takenOver = [
  'leader',
  'unit',
  'extendedTo',
  'extendedOn',
  'extension',
  'grant',
  'summary',
  'targets',
] as const

export function isTakenOver(record: ProjectRow, changes: readonly Change[]): boolean {
  const after = asApproved(record, changes)
  return takenOver.every((name) => after[name] === record[name])
}
