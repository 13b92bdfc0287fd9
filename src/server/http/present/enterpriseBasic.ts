import { type Dated, latest } from '../../../kernel/dated.ts'
import type { Field } from '../../../kernel/field/field.ts'
import { feedsOf } from '../../office/enterprise.ts'
import { stepsOfRecord, type VersionStep } from '../../office/enterpriseHistory.ts'
import type { At } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import type { EnterpriseBasic } from '../schema/enterprises.ts'
import { feedSaid, firmOr404, firmsOf, type Moment } from './enterprise.ts'
import { referredNames } from './naming.ts'
import { barredBy, isEmpty, masked, type Surroundings, shownNow, shownOne, withheldFrom } from './value.ts'

type BasicField = EnterpriseBasic['fields'][number]

/** The firm's own record: every value with where it came from, since when, and who says otherwise. */
export async function presentBasic(at: At, id: string, allowance: Allowance, moment: Moment): Promise<EnterpriseBasic> {
  const firms = firmsOf(at)
  const firm = await firmOr404(at, id, moment)
  const steps = await stepsOfRecord(at, id, moment.entry)
  const feeds = await feedsOf(at, [firms], moment.on)
  const surroundings = {
    areas: at.areas,
    referred: await referredNames(at, [{ register: firms, content: firm.content }]),
  }
  return {
    fields: Object.entries(firms.fields).map(([name, field]) =>
      presentField(at, name, field, firm.content.values[name], steps, allowance, surroundings),
    ),
    feed: feedSaid(feeds.get(firms.name), 1),
  }
}

function presentField(
  at: At,
  name: string,
  field: Field<unknown>,
  value: unknown,
  steps: readonly VersionStep[],
  allowance: Allowance,
  surroundings: Surroundings,
): BasicField {
  const withheld = (isEmpty(value) ? barredBy : withheldFrom)(field, allowance)
  const show = (text: string) => (text === '' || withheld === null ? text : withheld === 'personal' ? masked(text) : '')
  const history = field.facts.dated ? ((value ?? []) as Dated<unknown>) : []
  const set = setterOf(name, steps)
  const shown = shownNow(field, value, surroundings)
  return {
    name,
    label: field.facts.label,
    unit: field.facts.unit ?? null,
    shown: show(shown),
    dated: field.facts.dated,
    history: history.map(({ from, value: one }) => ({ from, shown: show(shownOne(field, one, surroundings)) })),
    withheld: shown === '' ? null : withheld,
    setting: shown === '' || set === null ? null : settingOf(name, set, withheld === null),
    others:
      withheld === null && set !== null && shown !== ''
        ? othersOf(at, name, field, value, set, steps, surroundings)
        : [],
  }
}

/** The last version that brought the value: by a cell, or because it is not what it was before. */
function setterOf(name: string, steps: readonly VersionStep[]): VersionStep | null {
  let found: VersionStep | null = null
  let before = ''
  for (const step of steps) {
    const now = JSON.stringify(step.content?.values[name] ?? null)
    if (now !== before || step.cells?.[name] !== undefined) found = step
    before = now
  }
  return found
}

function settingOf(name: string, step: VersionStep, open: boolean): BasicField['setting'] {
  const { actor, recorded_at, file_name, file_hash, sheet, row, cells } = step
  const cell = cells?.[name]
  const source =
    open && cell !== undefined && file_name !== null && file_hash !== null && sheet !== null && row !== null
      ? { file: file_name, fileHash: file_hash, sheet, row, column: cell[0], text: cell[1] }
      : null
  return { at: recorded_at, by: actor, file: cell === undefined ? null : file_name, source }
}

/** What other files last said of the same, read as the importer reads it, where it is neither the value nor an earlier one. */
function othersOf(
  at: At,
  name: string,
  field: Field<unknown>,
  value: unknown,
  set: VersionStep,
  steps: readonly VersionStep[],
  surroundings: Surroundings,
): BasicField['others'] {
  const held = (field.facts.dated ? ((value ?? []) as Dated<unknown>).map((one) => one.value) : [value]).map(textOf)
  const said = new Map<string, { readonly at: string; readonly shown: string; readonly same: boolean }>()
  for (const step of steps) {
    const cell = step.cells?.[name]
    if (cell === undefined || step.file_name === null || step === set) continue
    const read = field.kind.read({ text: cell[1] }, field.facts, at.context)
    if (read.problem !== undefined) continue
    const one = read.value
    said.set(step.file_name, {
      at: step.recorded_at,
      shown: shownOne(field, one, surroundings),
      same:
        held.includes(textOf(one)) ||
        shownOne(field, one, surroundings) === shownOne(field, presentOf(field, value), surroundings),
    })
  }
  return [...said]
    .filter(([file, { same }]) => !same && file !== set.file_name)
    .map(([file, { at: when, shown }]) => ({ file, at: when, shown }))
}

function presentOf({ facts }: Field<unknown>, value: unknown): unknown {
  return facts.dated ? latest((value ?? []) as Dated<unknown>) : value
}

function textOf(value: unknown): string {
  return JSON.stringify(value ?? null)
}
