import type { Register } from '../register.ts'
import type { Action, Actions } from './action.ts'
import type { Tie } from './beside.ts'
import type { CommonActions } from './common.ts'
import { actionsFrom, type Procedure } from './procedure.ts'
import type { Who } from './who.ts'

/** No line may call an action of its own by the name of one that every procedure has. */
export function checkNames(register: string, own: Actions, common: CommonActions): void {
  const taken = Object.keys(own).find((name) => name in common)
  if (taken !== undefined) throw new Error(`${register}: ${taken} is the name of an action that every procedure has`)
}

/** What the types cannot see is refused when the module loads: a case must be able to reach an end, by somebody's hand. */
export function checkProcedure(procedure: Procedure): void {
  const fail = (what: string): never => {
    throw new Error(`procedure of ${procedure.of.name}: ${what}`)
  }
  const own = Object.entries<Action>(procedure.actions).filter(([, { kind }]) => kind !== 'common')
  const states = Object.keys(procedure.states)

  for (const [name, { from, to, by, asks, fills, needs, apartFrom, within, answers }] of own) {
    for (const state of [...from, ...(to === null ? [] : [to])])
      if (!states.includes(state)) fail(`action ${name} names the state ${state}, which is not declared`)
    if (from.length === 0) fail(`action ${name} leads from no state`)
    for (const field of fills)
      if (!(field in procedure.of.fields)) fail(`action ${name} fills ${field}, which is no field`)
    for (const field of [...fills, ...Object.keys(procedure.materials)])
      if (field in asks) fail(`action ${name} asks for ${field}, which is a field or a material already`)
    for (const material of needs)
      if (!(material in procedure.materials)) fail(`action ${name} needs ${material}, which is no declared material`)
    for (const other of apartFrom)
      if (!(other in procedure.actions)) fail(`action ${name} is apart from ${other}, which is no action`)
    if (within !== null && !(Number.isInteger(within) && within > 0))
      fail(`action ${name} may be taken within ${within} working days`)
    if (answers !== null && !(answers in procedure.actions))
      fail(`action ${name} answers ${answers}, which is no action`)
    if (by.length === 0 || !by.some((who) => someone(procedure, who))) fail(`action ${name} can be taken by nobody`)
  }

  for (const [state, { shows }] of Object.entries(procedure.during)) {
    if (!(state in procedure.states)) fail(`the state ${state} has a notice or a review and is not declared`)
    for (const name of shows) {
      const field = procedure.of.fields[name]
      if (field === undefined) fail(`the state ${state} shows ${name}, which is no field`)
      else if (field.facts.personal) fail(`the state ${state} shows ${name}, which is personal`)
      else if (field.facts.use === 'statistics') fail(`the state ${state} shows ${name}, which is kept for statistics`)
      else if (field.kind.name === 'reference' || field.kind.name === 'file')
        fail(`the state ${state} shows ${name}, which is no text of the record's own`)
    }
  }
  for (const field of procedure.opens?.fills ?? [])
    if (!(field in procedure.of.fields)) fail(`whoever opens a case fills ${field}, which is no field`)

  for (const { from } of procedure.beside)
    if (from !== null && !isTied(procedure.of, from.register, from.tie)) {
      const { register, tie } = from
      const through = 'through' in tie ? tie.through : 'an enterprise'
      fail(`it looks beside at ${register.name} through ${through}, which ties them not`)
    }
  const way = procedure.opens?.through ?? null
  for (const [field, from] of Object.entries(way?.copies ?? {}))
    if (!(field in procedure.of.fields) || !(from in (way?.of.fields ?? {})))
      fail(`whoever comes through ${way?.of.name} brings ${from} into ${field}, and one of them is no field`)
  for (const state of procedure.frees)
    if (!procedure.ends.includes(state)) fail(`what is used once is free in the state ${state}, which is no end`)

  const reached = reachable(procedure)
  for (const state of states) {
    const out = actionsFrom(procedure, state).filter(([, { to }]) => to !== null && to !== state)
    const ends = procedure.ends.includes(state)
    if (!reached.has(state)) fail(`no action leads to the state ${state} (${procedure.states[state]})`)
    if (out.length === 0 && !ends) fail(`no action leads out of the state ${state} (${procedure.states[state]})`)
    const decides = out.find(([, { kind }]) => kind === 'accept' || kind === 'pass')
    const refuses = out.some(([, { kind }]) => kind === 'reject' || kind === 'sendBack')
    if (decides && !refuses)
      fail(`action ${decides[0]} decides in the state ${state}, and nothing rejects or sends back from there`)
  }
  if (!states.some((state) => procedure.ends.includes(state) && reached.has(state))) fail('no end can be reached')

  for (const [state, { overdue, workdays }] of Object.entries(procedure.limits)) {
    if (workdays !== null && !(Number.isInteger(workdays) && workdays > 0))
      fail(`the limit of the state ${state} is ${workdays} working days`)
    if (procedure.ends.includes(state) && workdays !== null) fail(`the state ${state} is an end and has a limit`)
    if (overdue === 'alarm' || overdue === 'supervise') continue
    const action = procedure.actions[overdue]
    if (action === undefined) fail(`the limit of the state ${state} names the action ${overdue}, which is not declared`)
    else if (!action.from.includes(state))
      fail(`the limit of the state ${state} names ${overdue}, which does not lead from it`)
    else if (!action.by.some(({ is }) => is === 'system'))
      fail(`the limit of the state ${state} names ${overdue}, which the system may not take`)
  }
  for (const state of procedure.waits)
    if (procedure.ends.includes(state)) fail(`the state ${state} both waits and ends`)
}

function isTied(of: Register, beside: Register, tie: Tie): boolean {
  switch (tie.is) {
    case 'sameEnterprise':
      return of.subject !== null
    case 'referred':
      return of.fields[tie.through]?.facts.to?.name === beside.name
    case 'referring':
      return beside.fields[tie.through]?.facts.to?.name === of.name
    case 'sharing':
      return (
        of.name === beside.name && ['text', 'choice', 'reference'].includes(of.fields[tie.through]?.kind.name ?? '')
      )
  }
}

/** Whether a description of who may act can hold for anybody at all. */
function someone(procedure: Procedure, who: Who): boolean {
  switch (who.is) {
    case 'role':
      return who.role !== ''
    case 'section':
      return who.section !== ''
    case 'owner':
      return procedure.of.subject !== null
    case 'area':
      return procedure.of.subject !== null || procedure.of.area !== null
    case 'assigned':
      return assigns(procedure)
    case 'system':
      return true
    case 'all': {
      const parts = who.of.map(({ is }) => is)
      const sections = new Set(who.of.flatMap((part) => (part.is === 'section' ? [part.section] : [])))
      return (
        parts.length > 0 &&
        sections.size <= 1 &&
        !(parts.includes('system') && parts.length > 1) &&
        who.of.every((part) => someone(procedure, part))
      )
    }
  }
}

function assigns({ actions }: Procedure): boolean {
  return Object.values<Action>(actions).some(
    ({ assigns, by }) => assigns !== null && assigns !== 'nobody' && by.some(({ is }) => is !== 'assigned'),
  )
}

/** States that the declared actions lead to from the start; registering a result leads anywhere and proves nothing. */
function reachable(procedure: Procedure): ReadonlySet<string> {
  const found = new Set<string>([procedure.start])
  for (const state of found) for (const [, { to }] of actionsFrom(procedure, state)) if (to !== null) found.add(to)
  return found
}
