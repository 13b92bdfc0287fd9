import { isDay } from '../../../kernel/day.ts'
import type { Field } from '../../../kernel/field/field.ts'
import { fileRef } from '../../../kernel/field/kinds/file.ts'
import { type PersonRef, personRef } from '../../../kernel/field/kinds/person.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Action, Procedure } from '../../../kernel/procedure/index.ts'
import { isBlank } from '../../../kernel/read/normal.ts'
import type { Day } from '../../../kernel/values.ts'
import { namingKey, resolve } from '../../../store/records/resolve.ts'
import { Refusal } from '../../../store/refusal.ts'
import type { At, Office } from '../office.ts'
import { type Assignee, assignees } from '../people/actor.ts'
import { readUpload } from '../upload.ts'

/** What somebody gave with an action, as it comes from a form: text, chosen people, files handed over, a record. */
export type GivenValue =
  | { readonly text: string }
  | { readonly people: readonly string[] }
  | { readonly file: { readonly hash: string; readonly name: string } }
  | { readonly record: string }

export type GivenForm = { readonly [name: string]: GivenValue }

/** 直接登记结果 as it comes from a form. */
export interface GivenResult {
  readonly state: string
  readonly on: string
  readonly document: string
  readonly evidence: { readonly hash: string; readonly name: string } | null
  readonly passed: { readonly [state: string]: string }
  readonly values: GivenForm
}

/** Where the files lie that come with a form, and by whom they must have been handed over. */
export interface Shelf {
  readonly office: Office
  readonly account: string
}

type Input = { readonly [name: string]: unknown }

/** The input of an action, read by its fields. Refuses what cannot be read; what is missing the procedure tells. */
export async function inputOf(
  shelf: Shelf,
  at: At,
  procedure: Procedure,
  action: Action,
  form: GivenForm,
  day: Day,
): Promise<Input> {
  return valuesOf(shelf, at, fieldsOf(procedure, action), form, day)
}

export async function resultOf(
  shelf: Shelf,
  at: At,
  procedure: Procedure,
  { state, on, document, evidence, passed, values }: GivenResult,
  day: Day,
): Promise<Input> {
  const fills = Object.hasOwn(procedure.results, state) ? (procedure.results[state]?.fills ?? []) : []
  const fields = Object.fromEntries(fills.map((name) => [name, procedure.of.fields[name]!]))
  const days = Object.entries({ on, ...passed }).find(([, text]) => !isDay(text))
  if (days !== undefined) throw new Refusal('case.day', `「${days[1]}」不是日期`, '填写为2026-06-05的样式')
  return {
    state,
    on,
    document,
    evidence: evidence === null ? null : await handedRef(shelf, evidence),
    passed,
    values: await valuesOf(shelf, at, fields, values, day),
  }
}

/** All that an action may be given: fields it fills, what it asks, materials. */
export function fieldsOf(procedure: Procedure, { fills, asks }: Action): { readonly [name: string]: Field<unknown> } {
  return {
    ...Object.fromEntries(fills.map((name) => [name, procedure.of.fields[name]!])),
    ...asks,
    ...procedure.materials,
  }
}

/** What a form gives to fields, read by them; the empty ones are left out. */
export async function valuesOf(
  shelf: Shelf,
  at: At,
  fields: { readonly [name: string]: Field<unknown> },
  form: GivenForm,
  day: Day,
): Promise<Input> {
  const strange = Object.keys(form).find((name) => !Object.hasOwn(fields, name))
  if (strange !== undefined) throw new Refusal('case.input', `这一步不收「${strange}」`, '请刷新页面后再试')
  const values: { [name: string]: unknown } = {}
  for (const [name, given] of Object.entries(form)) {
    const field = fields[name]!
    const value = await valueGiven(shelf, at, field, given, day)
    if (value !== null) values[name] = value
  }
  return values
}

async function valueGiven(shelf: Shelf, at: At, { kind, facts }: Field<unknown>, given: GivenValue, day: Day) {
  const wrong = (why: Problem) =>
    new Refusal('case.input', `「${facts.label}」${why.message}`, why.advice ?? '请更正后再提交')
  switch (kind.name) {
    case 'person':
      if (!('people' in given)) break
      return given.people.length === 0 ? null : (await refs(at, facts.label, given.people.slice(0, 1), day))[0]
    case 'people':
      if (!('people' in given)) break
      return refs(at, facts.label, given.people, day)
    case 'file':
      if (!('file' in given)) break
      return handedRef(shelf, given.file)
    case 'reference':
      if ('record' in given) return given.record
      if (!('text' in given)) break
      return isBlank(given.text) ? null : recordNamed(at, facts, given.text)
    default: {
      if (!('text' in given)) break
      if (isBlank(given.text)) return null
      const outcome = kind.read({ text: given.text }, facts, at.context)
      if (outcome.problem) throw wrong(outcome.problem)
      return outcome.value
    }
  }
  throw wrong({ code: 'case.input', message: '填写的方式不对', advice: '请刷新页面后再试' })
}

/** Whoever writes the whole name or number has said which record; a name that several bear, or none, has to be chosen. */
async function recordNamed({ tx, catalog, bureau }: At, { label, to }: Field<unknown>['facts'], text: string) {
  const register = catalog.registers.get(to?.name ?? '')
  if (register === undefined) throw new Error(`「${label}」 refers to no register`)
  const naming = { name: text, code: text }
  const found = (await resolve(tx, register, bureau, [naming])).get(namingKey(naming))
  if (found?.id) return found.id
  const why = found?.candidates?.length ? '在台账里不止一条' : '不在台账里'
  throw new Refusal(
    'case.input',
    `「${label}」填的“${text}”${why}`,
    `写几个字后从下拉列表中选择；还没有的，先在“${register.label}”台账里登记`,
  )
}

/** Only those to whom work may be given, under the name that they have here. */
async function refs(at: At, label: string, ids: readonly string[], day: Day): Promise<readonly PersonRef[]> {
  const known = new Map<string, Assignee>((await assignees(at, day)).map((one) => [one.id, one]))
  return ids.map((id) => {
    const found = known.get(id)
    if (found === undefined) throw new Refusal('case.input', `「${label}」选择的人不在本单位，或已离开`, '请重新选择')
    return personRef(found.id, found.name)
  })
}

async function handedRef({ office, account }: Shelf, file: { readonly hash: string; readonly name: string }) {
  await readUpload(office, { hash: file.hash, account })
  return fileRef(file)
}
