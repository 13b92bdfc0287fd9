import type { Field } from '../../../kernel/field/field.ts'
import { personId, personName } from '../../../kernel/field/kinds/person.ts'
import {
  type Action,
  type Actor,
  clockOf,
  gapsOf,
  type Offer,
  offers,
  type Procedure,
  reachedBy,
  type Step,
  sentences,
  standingOf,
} from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { atOnce } from '../../../store/sending.ts'
import { shortId } from '../../office/cases/code.ts'
import { fieldsOf } from '../../office/cases/given.ts'
import type { CaseCounts, ListedCase } from '../../office/cases/list.ts'
import { type LoadedCase, loadCase, procedureOf } from '../../office/cases/load.ts'
import { fileOf, filesOf, isInside, isOfBureau, stepsShown } from '../../office/cases/shown.ts'
import type { At } from '../../office/office.ts'
import { actorOf, type Person } from '../../office/people/actor.ts'
import type { Allowance } from '../may.ts'
import { subjectNames } from './naming.ts'
import { type PresentedRecord, presentRecord } from './record.ts'
import { presentColumn } from './register.ts'

/** 办件页: how the case stands, what has been done, and what its reader may do now. */
export async function presentCase(
  at: At,
  { register, id }: { readonly register: string; readonly id: string },
  person: Person,
  allowance: Allowance,
  day: Day,
) {
  const procedure = procedureOf(at, register)
  const [loaded, actor, record] = await atOnce([
    loadCase(at, register, id),
    actorOf(at, person, day),
    presentRecord(at, procedure.of, id, allowance),
  ])
  const { the, calendar, stored } = loaded
  const standing = standingOf(procedure, the)
  const inside = isInside(person.member)
  return {
    record: isOfBureau(person.member) ? record : withoutOrigins(record),
    code: shortId(id),
    inside,
    register: procedure.of.name,
    registerLabel: procedure.of.label,
    state: standing.state,
    stateLabel: procedure.states[standing.state] ?? standing.state,
    ended: procedure.ends.includes(standing.state) || stored.content.voided,
    since: standing.since,
    assigned: inside && standing.assigned !== null ? personName(standing.assigned) : null,
    awaited: inside ? standing.awaited.map(personName) : [],
    suspended: standing.suspended,
    supervised: inside && standing.supervised,
    urged: standing.urged,
    steps: the.steps.length,
    clock: clockOf(procedure, the, calendar, day),
    overdueMeans: overdueMeans(procedure, standing.state),
    stages: stagesOf(loaded, standing.state),
    materials: Object.entries(procedure.materials).map(([name, { facts }]) => ({
      name,
      label: facts.label,
      required: facts.required,
      file: fileOf(standing.materials[name]),
    })),
    gaps: gapsOf(procedure, the.steps),
    history: historyOf(procedure, the.steps, inside, actor),
    offers: offers(procedure, the, actor, { day, calendar }).map((offer) => presentOffer(procedure, offer)),
    results: Object.entries(procedure.results).map(([state, { fills }]) => ({
      state,
      label: procedure.states[state] ?? state,
      form: fills.map((name) => formColumn(name, procedure.of.fields[name]!, false)),
    })),
  }
}

/** Who entered what from which file is the bureau's own affair. */
function withoutOrigins(record: PresentedRecord): PresentedRecord {
  return { ...record, versions: [], fields: record.fields.map((field) => ({ ...field, source: null })) }
}

/** The way that the case has gone and, from where it is, would go: each state with the day it was reached. */
function stagesOf({ procedure, the }: LoadedCase, state: string) {
  const reached = reachedBy(the.steps)
  const path = pathTo(procedure, state, (name) => name in reached)
  return path.map((name) => ({
    state: name,
    label: procedure.states[name] ?? name,
    on: reached[name] ?? null,
    here: name === state,
  }))
}

/** The states that were declared one after the other on the way of passing; where the case is stands among them. */
function pathTo(procedure: Procedure, state: string, isReached: (state: string) => boolean): readonly string[] {
  const way: string[] = []
  let next: string | undefined = procedure.start
  while (next !== undefined && !way.includes(next)) {
    way.push(next)
    const from: string = next
    next = Object.values<Action>(procedure.actions).find(
      ({ kind, from: starts, to }) =>
        to !== null &&
        starts.includes(from) &&
        !way.includes(to) &&
        (kind === 'submit' ||
          kind === 'accept' ||
          kind === 'pass' ||
          (kind === 'move' && !isAside(procedure, from, to))),
    )?.to as string | undefined
  }
  if (way.includes(state)) return way
  // What lies aside of the way stands where the case left it.
  const left = Math.max(0, way.findLastIndex(isReached)) + 1
  return [...way.slice(0, left), state, ...way.slice(left)]
}

/** A move to where the office waits, that only ends, or that may be taken back, lies aside of the way. */
function isAside({ waits, ends, actions }: Procedure, from: string, to: string): boolean {
  if (waits.includes(to)) return true
  if (Object.values<Action>(actions).some((one) => one.kind === 'move' && one.from.includes(to) && one.to === from))
    return true
  const goesOn = Object.values<Action>(actions).some(
    (one) => one.from.includes(from) && one.to !== null && one.to !== to && !ends.includes(one.to),
  )
  return ends.includes(to) && goesOn
}

function overdueMeans({ limits, actions, states }: Procedure, state: string): string | null {
  const overdue = limits[state]?.overdue
  if (overdue === undefined) return null
  if (overdue === 'alarm') return '逾期将提醒'
  if (overdue === 'supervise') return '逾期将转为督办'
  const { to } = (actions as { readonly [name: string]: Action })[overdue] ?? { to: null }
  return to === null ? null : `逾期将自动转为「${states[to] ?? to}」`
}

function historyOf(procedure: Procedure, steps: readonly Step[], inside: boolean, actor: Actor) {
  const shown = stepsShown(steps, inside)
  const seen = inside ? shown : shown.map((step) => outward(step, actor))
  const said = sentences(procedure, seen)
  return seen.map((step, index) => ({
    on: step.on,
    action: step.action,
    label: (procedure.actions as { readonly [name: string]: Action })[step.action]?.label ?? step.action,
    by: personName(step.by),
    sentence: said[index] ?? '',
    files: filesOf(step),
    direct: step.direct === true,
  }))
}

/** To whom it is not a colleague, whoever acted is the office. */
function outward(step: Step, actor: Actor): Step {
  const by = personId(step.by)
  return by === actor.id || by.startsWith('link:') ? step : { ...step, by: 'office 科技局' as Step['by'], for: null }
}

export function presentOffer(procedure: Procedure, { name, label, kind, leadsTo, form, lacking, may, why }: Offer) {
  const action = (procedure.actions as { readonly [name: string]: Action })[name]!
  const needed = new Set(action.needs)
  const materials = Object.entries(fieldsOf(procedure, action)).filter(
    ([key]) => key in procedure.materials && (needed.has(key) || name === 'supply' || kind === 'submit'),
  )
  return {
    ...{ name, label, kind, leadsTo, lacking, may, why },
    form: [
      ...form.map(([key, field, required]) => formColumn(key, field, required)),
      ...(name === 'direct'
        ? []
        : materials.map(([key, field]) => formColumn(key, field, lacking.includes(field.facts.label)))),
    ],
  }
}

/** A field of an action's form, as columns of a register's form are. */
export function formColumn(key: string, field: Field<unknown>, required: boolean) {
  const column = presentColumn(key, field, {
    of: 'field',
    group: '',
    identity: false,
    titleAt: null,
    withheld: null,
  })
  const { name } = field.kind
  return {
    ...column,
    required,
    takes: name === 'person' || name === 'people' || name === 'file' ? name : 'text',
  } as const
}

export async function presentCases(at: At, found: { readonly count: number; readonly cases: readonly ListedCase[] }) {
  const names = await subjectNames(
    at,
    found.cases.flatMap(({ owner, register }) => (owner === null ? [] : [{ subject: owner, register }])),
  )
  return {
    count: found.count,
    cases: found.cases.map(({ assigned: _, ...one }) => {
      const procedure = at.catalog.procedures.get(one.register)
      return {
        ...one,
        registerLabel: procedure?.of.label ?? one.register,
        stateLabel: procedure?.states[one.state] ?? one.state,
        ownerName: one.owner === null ? null : (names.get(one.owner) ?? one.owner),
        areaName: at.areas.name(one.area),
        overdueMeans: procedure === undefined ? null : overdueMeans(procedure, one.state),
      }
    }),
  }
}

/** Which kinds of case there are, with their states, for filters and for 新建. */
export function presentProcedures({ catalog }: Pick<At, 'catalog'>, counts: CaseCounts) {
  return {
    counts,
    procedures: [...catalog.procedures.values()].map(({ of, states, ends }) => ({
      register: of.name,
      label: of.label,
      states: Object.entries(states).map(([state, label]) => ({ state, label, ended: ends.includes(state) })),
    })),
  }
}
