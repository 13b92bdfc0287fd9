import { personName } from '../field/kinds/person.ts'
import { type Actor, holds, SYSTEM } from './actor.ts'
import type { Case } from './case.ts'
import type { Standing } from './standing.ts'

/** Who may take an action: data, so that it can be checked when declared, put into words and asked. */
export type Who =
  | { readonly is: 'role'; readonly role: string }
  | { readonly is: 'section'; readonly section: string }
  /** Of whose ground the case is: a street's people for the street's firms. */
  | { readonly is: 'area' }
  /** The enterprise that the record is about. */
  | { readonly is: 'owner' }
  | { readonly is: 'assigned' }
  /** The clock, when a limit has passed. */
  | { readonly is: 'system' }
  | { readonly is: 'all'; readonly of: readonly Who[] }

export const owner: Who = { is: 'owner' }
export const assigned: Who = { is: 'assigned' }
export const ofItsArea: Who = { is: 'area' }
export const system: Who = { is: 'system' }

export function role(name: string): Who {
  return { is: 'role', role: name }
}

export function section(name: string): Who {
  return { is: 'section', section: name }
}

/** Everything at once: a role within a section, a role for its own ground. */
export function both(...of: readonly Who[]): Who {
  return { is: 'all', of }
}

export function isOne(who: Who, actor: Actor, the: Case, standing: Standing): boolean {
  switch (who.is) {
    case 'role':
      return actor.roles.includes(who.role)
    case 'section':
      return actor.section === who.section
    case 'area':
      return actor.area !== null && the.areas.includes(actor.area)
    case 'owner':
      return actor.enterprise !== null && actor.enterprise === the.owner
    case 'assigned':
      return standing.assigned !== null && holds(actor, standing.assigned)
    case 'system':
      return actor.id === SYSTEM.id
    case 'all':
      return who.of.every((part) => isOne(part, actor, the, standing))
  }
}

export function whoText(who: Who, assignedTo: Standing['assigned'] = null): string {
  switch (who.is) {
    case 'role':
      return who.role
    case 'section':
      return who.section
    case 'area':
      return '所属街道（镇）'
    case 'owner':
      return '申请单位'
    case 'assigned':
      return assignedTo === null ? '承办人' : `承办人${personName(assignedTo)}`
    case 'system':
      return '系统'
    case 'all':
      return who.of.map((part) => whoText(part, assignedTo)).join('且')
  }
}

export function anyText(who: readonly Who[], assignedTo: Standing['assigned'] = null): string {
  return who.map((one) => whoText(one, assignedTo)).join('或')
}
