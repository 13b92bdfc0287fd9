import { dayText } from '../day.ts'
import type { Field } from '../field/field.ts'
import { type PersonRef, peopleNames, personName } from '../field/kinds/person.ts'
import { behalf } from './common.ts'
import type { Procedure } from './procedure.ts'
import type { Step } from './step.ts'

/** The history of a case as a clerk would tell it, one sentence a step. */
export function sentences(procedure: Procedure, steps: readonly Step[]): readonly string[] {
  return steps.map((step) => `${sentenceOf(procedure, step)}。`)
}

export function sentenceOf(procedure: Procedure, step: Step): string {
  const { on, entered, by, for: absent, state, from } = step
  const who = absent === null ? personName(by) : `${personName(by)}代${personName(absent)}`
  const moved = state === from || step.direct ? '' : `，转为「${stateName(procedure, state)}」`
  const late = entered === on ? '' : `（${dayText(entered)}登记）`
  return `${dayText(on)}，${who}${did(procedure, step)}${moved}${late}`
}

function did(procedure: Procedure, step: Step): string {
  const { action, gives, state, passed = [] } = step
  switch (action) {
    case 'direct': {
      const earlier = passed.map((one) => `${dayText(one.on)}${stateName(procedure, one.state)}`).join('、')
      const proof = gives.evidence === undefined ? '，未附依据文件' : ''
      return `依据${String(gives.document)}直接登记为「${stateName(procedure, state)}」${earlier === '' ? '' : `，此前${earlier}`}${proof}`
    }
    case 'transfer':
      return `转给${personName(gives.to as PersonRef)}办理${said(procedure, step, ['to'])}`
    case 'countersign':
      return `请${peopleNames(gives.with as readonly PersonRef[])}会签${said(procedure, step, ['with'])}`
    case 'opine':
      return `会签${String(gives.agrees)}${said(procedure, step, ['agrees', 'as'])}`
    default:
      return `${procedure.actions[action]?.label ?? action}${said(procedure, step, [])}`
  }
}

/** What was given with it, under its labels; the words themselves where there is but one. */
function said(procedure: Procedure, { action, gives }: Step, told: readonly string[]): string {
  const fields: { readonly [name: string]: Field<unknown> } = {
    ...behalf,
    ...procedure.materials,
    ...procedure.actions[action]?.asks,
  }
  const parts = Object.entries(gives)
    .filter(([name]) => !told.includes(name))
    .map(([name, value]) => {
      const field = fields[name]
      return field === undefined
        ? `${name}${String(value)}`
        : `${field.facts.label}：${field.kind.show(value, field.facts)}`
    })
  return parts.length === 0 ? '' : `（${parts.join('；')}）`
}

function stateName({ states }: Procedure, state: string): string {
  return states[state] ?? state
}
