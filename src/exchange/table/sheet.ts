import { latest } from '../../kernel/dated.ts'
import type { Field } from '../../kernel/field/field.ts'
import type { Register } from '../../kernel/register.ts'
import type { ColumnKind, ColumnSpec, SheetSpec, SheetValue } from '../workbook/write.ts'

/** Names for what a cell must not show as a code: areas, and the records that references point to. */
export interface Names {
  readonly area: (code: string) => string
  readonly record: (id: string) => string
}

const kinds: { readonly [input: string]: ColumnKind } = { number: 'number', money: 'money', date: 'date' }

function columnOf({ kind, facts }: Field<unknown>, areas: readonly string[]): ColumnSpec {
  const choices = kind.name === 'area' ? areas : facts.choices
  return {
    title: facts.label,
    kind: kinds[kind.input] ?? 'text',
    required: facts.required && !facts.dated,
    ...(facts.unit === undefined ? {} : { unit: facts.unit }),
    ...(facts.decimals === undefined ? {} : { decimals: facts.decimals }),
    ...(choices === undefined ? {} : { choices }),
    comment: hint({ kind, facts }),
  }
}

function hint({ kind, facts }: Pick<Field<unknown>, 'kind' | 'facts'>): string {
  return [
    facts.required && !facts.dated ? '必填' : '选填',
    kind.name === 'reference' ? '填写名称或代码' : '',
    facts.example === undefined ? '' : `如：${facts.example}`,
    facts.headers.length > 1 ? `也可用列名：${facts.headers.slice(1).join('、')}` : '',
  ]
    .filter((part) => part !== '')
    .join('；')
}

const filled = ({ kind }: Field<unknown>) => kind.name !== 'file'

/** A template for filling in: headers with units, drop-down lists, an example row that an import leaves out. */
export function templateSheet(register: Register, areas: readonly string[]): SheetSpec {
  const fields = Object.values(register.fields).filter(filled)
  return {
    name: register.label,
    ...(register.note === null ? {} : { note: register.note }),
    columns: fields.map((field) => columnOf(field, areas)),
    example: fields.map((field) => exampleOf(field, areas)),
    rows: [],
    forFilling: true,
  }
}

function exampleOf({ kind, facts }: Field<unknown>, areas: readonly string[]): SheetValue {
  if (facts.example !== undefined) return facts.example
  if (kind.name === 'area') return areas[0] ?? null
  return facts.choices?.[0] ?? null
}

/** The records of a register as a workbook, in the units and words in which they are entered. */
export function recordSheet(
  register: Register,
  records: readonly { readonly [field: string]: unknown }[],
  names: Names,
): SheetSpec {
  const fields = Object.entries(register.fields).filter(([, field]) => filled(field))
  return {
    name: register.label,
    columns: fields.map(([, field]) => columnOf(field, [])),
    rows: records.map((values) => fields.map(([name, field]) => cellOf(field, values[name], names))),
  }
}

function cellOf({ kind, facts }: Field<unknown>, value: unknown, names: Names): SheetValue {
  const present = facts.dated ? latest((value ?? []) as []) : value
  if (present === null || present === undefined) return null
  if (kind.name === 'area') return names.area(String(present))
  if (kind.name === 'reference') return names.record(String(present))
  return kind.write(present, facts)
}

export interface RefusedRow {
  readonly sheet: string
  readonly row: number
  readonly cells: { readonly [header: string]: string }
  readonly problems: readonly { readonly column: string; readonly message: string; readonly advice: string }[]
}

/** The refused rows as they came, with what is wrong beside them; mended, the workbook is imported again. */
export function refusedSheet(register: Register, rows: readonly RefusedRow[]): SheetSpec {
  const headers = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))]
  return {
    name: `${register.label}（未导入）`,
    columns: [...headers, REASON, PLACE].map((title) => ({ title, kind: 'text' as const })),
    rows: rows.map(({ cells, problems, sheet, row }) => [
      ...headers.map((header) => cells[header] ?? ''),
      problems.map(({ message, advice }) => `${message}。${advice}`).join('；'),
      `${sheet} 第${row}行`,
    ]),
    problems: rows.map(({ problems }, index) => ({
      row: index,
      column: headers.length,
      message: problems.map(({ message }) => message).join('；'),
    })),
  }
}

const REASON = '未导入原因'
const PLACE = '原位置'
