import type { Step } from '../../../kernel/procedure/index.ts'
import type { Membership } from '../../../store/accounts.ts'
import { organisationRoles } from '../people/place.ts'

/** Steps that concern the office alone; whom the case is about does not see them, nor their files. */
const inward: ReadonlySet<string> = new Set(['transfer', 'countersign', 'opine', 'supervise', 'archive'])

/** An organisation sees what it was told; everybody else who may read the case belongs to its handling. */
export function isInside({ role }: Pick<Membership, 'role'>): boolean {
  return !organisationRoles.includes(role)
}

/** Those who read all of the bureau's records. */
export function isOfBureau({ role }: Pick<Membership, 'role'>): boolean {
  return role === 'staff' || role === 'admin'
}

export function stepsShown(steps: readonly Step[], inside: boolean): readonly Step[] {
  return inside ? steps : steps.filter(({ action }) => !inward.has(action))
}

export interface KeptFile {
  readonly hash: string
  readonly name: string
}

/** In place of the hash of a file that was erased: none has it. */
const GONE = '0'.repeat(64)

/** A file that a step gave, by its content and the name under which it came. */
export function fileOf(value: unknown): KeptFile | null {
  const [, hash, name] = /^(?:sha256:([0-9a-f]{64})|erased:[0-9A-F]{64}) (.*)$/s.exec(String(value)) ?? []
  return name === undefined ? null : { hash: hash ?? GONE, name }
}

export function filesOf({ gives }: Pick<Step, 'gives'>): readonly KeptFile[] {
  return Object.values(gives).flatMap((value) => fileOf(value) ?? [])
}
