import { type PersonRef, personId, personRef } from '../field/kinds/person.ts'
import type { AreaCode, Day } from '../values.ts'

/** Whoever acts on cases: an account with what it stands for. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  /** 岗位 that the person holds; work is given to posts, so that it stays when the person leaves. */
  readonly posts: readonly string[]
  readonly section: string | null
  readonly area: AreaCode | null
  /** National identity of the enterprise it speaks for. */
  readonly enterprise: string | null
  /** Absent colleagues whose work it does for a time; never passed on to a third. */
  readonly deputises: readonly Delegation[]
}

/** 外出委托: from one day to another, both included. */
export interface Delegation {
  readonly absent: Actor
  readonly from: Day
  readonly to: Day
}

/** Who acts when a limit has passed: the clock. No account has this id. */
export const SYSTEM: Actor = {
  id: 'system',
  name: '系统',
  roles: [],
  posts: [],
  section: null,
  area: null,
  enterprise: null,
  deputises: [],
}

export function refOf({ id, name }: Pick<Actor, 'id' | 'name'>): PersonRef {
  return personRef(id, name)
}

/** Whether the work given to `ref` is this actor's own. */
export function holds({ id, posts }: Actor, ref: PersonRef): boolean {
  const given = personId(ref)
  return given === id || posts.includes(given)
}

/** In whose place somebody acts on a day: first of all in their own. */
export function capacities(actor: Actor, day: Day): readonly Actor[] {
  const absent = actor.deputises.filter(({ from, to }) => from <= day && day <= to).map((given) => given.absent)
  return [actor, ...absent]
}
