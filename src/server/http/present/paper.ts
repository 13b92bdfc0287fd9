import { drawQr } from '../../../exchange/code/index.ts'
import type { Catalog } from '../../../kernel/catalog.ts'
import { personId, personName } from '../../../kernel/field/kinds/person.ts'
import { type Action, clockOf, type Procedure, type Step, standingOf } from '../../../kernel/procedure/index.ts'
import type { Day } from '../../../kernel/values.ts'
import { codeText, type FoundCase, shortId } from '../../office/cases/code.ts'
import { loadCase } from '../../office/cases/load.ts'
import { fileOf, isInside, stepsShown } from '../../office/cases/shown.ts'
import type { At } from '../../office/office.ts'
import type { Person } from '../../office/people/actor.ts'
import type { Allowance } from '../may.ts'
import { presentRecord } from './record.ts'

/** 打印表单: all that the approval sheet, the summary and the receipt of a case say. */
export async function presentPaper(
  at: At,
  { register, id }: { readonly register: string; readonly id: string },
  person: Person,
  allowance: Allowance,
  day: Day,
) {
  const { procedure, the, calendar } = await loadCase(at, register, id)
  const record = await presentRecord(at, procedure.of, id, allowance)
  const standing = standingOf(procedure, the)
  const clock = clockOf(procedure, the, calendar, day)
  const inside = isInside(person.member)
  const steps = stepsShown(the.steps, inside)
  const office = (step: Step) => !inside && personId(step.by) !== person.account.id
  return {
    bureauName: person.member.bureauName,
    registerLabel: procedure.of.label,
    title: record.title,
    stateLabel: procedure.states[standing.state] ?? standing.state,
    printedOn: day,
    due: clock.due,
    workdays: clock.limit,
    forms: inside ? (['approval', 'summary', 'receipt'] as const) : (['receipt', 'summary'] as const),
    code: { short: shortId(id), ...(await drawQr(codeText(at.bureau, register, id))) },
    fields: record.fields.filter(({ shown }) => shown !== '').map(({ label, unit, shown }) => ({ label, unit, shown })),
    steps: steps.map((step) => ({
      label: actionOf(procedure, step)?.label ?? step.action,
      by: office(step) ? person.member.bureauName : whoActed(step),
      on: step.on,
      state: procedure.states[step.state] ?? step.state,
      said: saidWith(procedure, step),
    })),
    materials: Object.entries(procedure.materials).map(([name, { facts }]) => ({
      label: facts.label,
      file: fileOf(standing.materials[name])?.name ?? null,
    })),
    signers: signersOf(procedure),
  }
}

function actionOf({ actions }: Procedure, { action }: Step): Action | undefined {
  return (actions as { readonly [name: string]: Action })[action]
}

function whoActed({ by, for: absent }: Step): string {
  return absent === null ? personName(by) : `${personName(by)}代${personName(absent)}`
}

/** What was said with a step, under its labels; files by their names. */
function saidWith(procedure: Procedure, step: Step): readonly { readonly label: string; readonly text: string }[] {
  const fields = { ...procedure.materials, ...actionOf(procedure, step)?.asks }
  return Object.entries(step.gives).flatMap(([name, value]) => {
    const field = fields[name]
    return field === undefined ? [] : [{ label: field.facts.label, text: field.kind.show(value, field.facts) }]
  })
}

/** Who signs: the roles that decide in this procedure, in the order in which it names them. */
function signersOf({ actions }: Procedure): readonly string[] {
  const own = Object.values<Action>(actions).filter(({ kind }) => kind !== 'common')
  return [...new Set(own.flatMap(({ by }) => by.flatMap((who) => (who.is === 'role' ? [who.role] : []))))]
}

/** A case that was found, in words. */
export function presentFound({ procedures }: Catalog, found: FoundCase) {
  const procedure = procedures.get(found.register)
  return {
    ...found,
    stateLabel: procedure?.states[found.state] ?? found.state,
    registerLabel: procedure?.of.label ?? found.register,
  }
}
