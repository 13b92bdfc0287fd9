import { latest } from '../../kernel/dated.ts'
import type { Field } from '../../kernel/field/field.ts'
import { fileRef } from '../../kernel/field/kinds/file.ts'
import type { Problem } from '../../kernel/problem.ts'
import { isBlank } from '../../kernel/read/normal.ts'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import { canonical } from '../../store/journal/hash.ts'
import type { Resolution } from '../../store/records/resolve.ts'
import type { Save } from '../../store/records/save.ts'
import { extraField, extraKey, type Reach } from './column.ts'
import type { At } from './office.ts'
import { type DatedChange, datedValue, type References, referencesOf } from './plan.ts'
import { plainName } from './upload.ts'

/** What a clerk wrote into one field; a record chosen from a list is named by its id, a file by what is in it. */
export interface Typed {
  readonly text: string
  readonly record?: string | undefined
  readonly file?: string | undefined
}

export type Cells = { readonly [column: string]: Typed }

export interface CellProblem extends Problem {
  readonly column: string
}

/** The values that cells mean, by the readers of their fields. */
export interface ReadCells {
  readonly values: { readonly [field: string]: unknown }
  /** Fields and columns that were emptied. */
  readonly cleared: readonly string[]
  readonly mentions: { readonly [field: string]: { readonly name: string; readonly code: string } }
  readonly extras: { readonly [id: string]: string | null }
  readonly problems: readonly CellProblem[]
  readonly notes: readonly CellProblem[]
}

export function readCells({ context }: Pick<At, 'context'>, { register, extras }: Reach, cells: Cells): ReadCells {
  const values: { [field: string]: unknown } = {}
  const cleared: string[] = []
  const mentions: { [field: string]: { name: string; code: string } } = {}
  const beside: { [id: string]: string | null } = {}
  const problems: CellProblem[] = []
  const notes: CellProblem[] = []
  for (const [column, { text, record, file }] of Object.entries(cells)) {
    const extra = extras.find(({ id }) => extraKey(id) === column)
    const field = extra
      ? extraField(extra)
      : Object.hasOwn(register.fields, column)
        ? register.fields[column]
        : undefined
    if (field === undefined) {
      problems.push({
        column,
        code: 'column.unknown',
        message: `${register.label}没有“${column}”这一列`,
        advice: '请刷新页面',
      })
      continue
    }
    if (isBlank(text) && record === undefined) {
      if (extra) beside[extra.id] = null
      else cleared.push(column)
      continue
    }
    if (record !== undefined && field.kind.name === 'reference') {
      values[column] = record
      continue
    }
    if (file !== undefined && field.kind.name === 'file') {
      values[column] = fileRef({ hash: file, name: plainName(text) })
      continue
    }
    if (field.kind.name === 'reference') {
      mentions[column] = { name: text, code: text }
      continue
    }
    const read = field.kind.read({ text }, field.facts, context)
    if (read.problem) problems.push({ column, ...read.problem })
    else {
      if (extra) beside[extra.id] = String(read.value)
      else values[column] = read.value
      if (read.note) notes.push({ column, ...read.note })
    }
  }
  return { values, cleared, mentions, extras: beside, problems, notes }
}

export interface Edited {
  readonly content: Content
  readonly problems: readonly CellProblem[]
}

/** A record with what was written into it. References that came by name have been looked up. */
export function edited(
  at: At,
  register: Register,
  before: Content,
  read: ReadCells,
  resolved: ReadonlyMap<string, ReadonlyMap<string, Resolution>>,
  dated: DatedChange | null,
  elsewhere: Map<string, Save>,
): Edited {
  const problems: CellProblem[] = []
  const values: { [field: string]: unknown } = { ...before.values }
  const pending = { ...before.pending }
  for (const [name, value] of Object.entries(read.values)) {
    const field = register.fields[name]
    if (field === undefined) continue
    if (needsChoice(field, before.values[name], value) && dated === null) problems.push(undecided(name, field))
    else values[name] = field.facts.dated ? datedValue(before.values[name], value, dated ?? { kind: 'correct' }) : value
    if (field.kind.name === 'reference') delete pending[name]
  }
  for (const name of read.cleared) {
    const field = register.fields[name]
    if (field === undefined) continue
    if (mustHave(register, name, field)) problems.push(missing(name, field))
    else if (field.facts.dated && dated?.kind === 'change') problems.push(noEmptyChange(name, field))
    else {
      values[name] = field.facts.dated ? withoutLatest(before.values[name]) : null
      delete pending[name]
    }
  }
  const row = { mentions: read.mentions, values: { ...values, ...read.values } }
  const references: References = referencesOf(at, register, row, resolved, elsewhere)
  for (const [name, reference] of Object.entries(references)) {
    const field = register.fields[name]
    if (field === undefined) continue
    if ('id' in reference) {
      values[name] = reference.id
      delete pending[name]
    } else if (values[name] === null || values[name] === undefined) pending[name] = reference.pending
    else problems.push(notKnown(at, name, field, reference.pending))
  }
  return { content: { ...before, values, pending }, problems }
}

/** What a new record lacks. */
export function absent(register: Register, { values, pending }: Content): CellProblem[] {
  const has = (name: string) => hasValue(values[name]) || pending[name] !== undefined
  const { fields, orElse } = register.identity
  const told = fields.some(has) || (orElse !== null && has(orElse))
  return Object.entries(register.fields)
    .filter(([name, { facts }]) => {
      if (has(name)) return false
      if (facts.required && !facts.dated) return true
      return orElse === null ? fields.includes(name) : name === orElse && !told
    })
    .map(([name, field]) => missing(name, field))
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}

/** A fact over time that already has another value: only the clerk knows whether it was wrong or has changed. */
function needsChoice({ facts }: Field<unknown>, before: unknown, value: unknown): boolean {
  if (!facts.dated || !hasValue(before)) return false
  return canonical(latest(before as [])) !== canonical(value)
}

function mustHave({ identity, title }: Register, name: string, { facts }: Field<unknown>): boolean {
  if (facts.required && !facts.dated) return true
  return name === identity.orElse || (identity.orElse === null && identity.fields.includes(name)) || name === title[0]
}

function withoutLatest(before: unknown): readonly unknown[] {
  return Array.isArray(before) ? before.slice(0, -1) : []
}

function missing(column: string, { facts }: Field<unknown>): CellProblem {
  return { column, code: 'cell.required', message: `缺少${facts.label}`, advice: `请填写${facts.label}` }
}

function undecided(column: string, { facts }: Field<unknown>): CellProblem {
  return {
    column,
    code: 'dated.undecided',
    message: `“${facts.label}”随时间变化，要说明是更正还是变更`,
    advice: '一直就是这样的选“更正”，从某一天起变成这样的选“变更”并填日期',
  }
}

function noEmptyChange(column: string, { facts }: Field<unknown>): CellProblem {
  return {
    column,
    code: 'dated.empty',
    message: `“${facts.label}”不能变更为空`,
    advice: '记错了要去掉的，请选“更正”；搬到外地的企业，街道请填“区外”',
  }
}

function notKnown({ catalog }: At, column: string, { facts }: Field<unknown>, name: string): CellProblem {
  const to = catalog.registers.get(facts.to?.name ?? '')?.label ?? ''
  return {
    column,
    code: 'reference.undecided',
    message: `${to}台账中没有“${name}”，或同名的不止一家`,
    advice: `请从列表中选择；确是新的，先登记到${to}台账`,
  }
}
