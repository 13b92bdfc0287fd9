import type { Field } from '../../kernel/field/field.ts'
import type { Cell as FieldCell, ReadContext } from '../../kernel/field/kind.ts'
import type { Problem } from '../../kernel/problem.ts'
import { BLANK_BY_DEFAULT, type BlankKind, isBlank } from '../../kernel/read/normal.ts'
import { quote } from '../../kernel/read/outcome.ts'
import type { Register } from '../../kernel/register.ts'
import { type Cell, lostDigits } from '../workbook/model.ts'
import type { Table, TableColumn, TableRow } from '../workbook/table.ts'
import type { Mapped, Mapping } from './columns.ts'

/** Where in a file something stands. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: string
  readonly value: string
}

export type Finding = Place & Problem

/** By what a row names the record that a reference field points to. */
export interface Mention {
  readonly name: string | null
  readonly code: string | null
}

/** One row of a sheet as the register understands it. */
export interface ReadRow {
  readonly sheet: string
  readonly row: number
  /** Fields that the row says something about; a blank cell says nothing. */
  readonly values: { readonly [field: string]: unknown }
  readonly mentions: { readonly [field: string]: Mention }
  /** The cells behind the values, as they stood: column letter and text. */
  readonly cells: { readonly [field: string]: readonly [column: string, text: string] }
  /** All that the row holds, for the workbook of refused rows. */
  readonly raw: () => { readonly [header: string]: string }
  /** Why the row cannot be taken at all. */
  readonly refusals: readonly Finding[]
  /** Cells that stay empty, and values taken with a remark. */
  readonly warnings: readonly Finding[]
}

/** Reads the rows of a table; `constants` hold for every row whose own cell is blank. A bad cell costs the cell, or the row where the record cannot be told without it. */
export function readRows(
  register: Register,
  table: Table,
  mapping: Mapping,
  context: ReadContext,
  constants: { readonly [field: string]: unknown } = {},
): ReadRow[] {
  const fromSheet = { ...constants, ...valueOfSheetName(register, table, mapping, context) }
  const crossed = crossColumns(register, mapping, context)
  if (crossed.length === 0) return table.rows.map((row) => readRow(register, table, mapping, context, row, fromSheet))
  return table.rows.flatMap((row) => [
    ...(mapping.columns.some(({ field }) => field === register.cross?.value)
      ? [readRow(register, table, mapping, context, row, fromSheet)]
      : []),
    ...crossed.flatMap(({ column, over, value }) => {
      if (!holds(row, column)) return []
      const columns = [
        ...mapping.columns.filter(({ field }) => field !== value && field !== register.cross?.over),
        { field: value, part: 'value' as const, column },
      ]
      return [readRow(register, table, { ...mapping, columns }, context, row, { ...fromSheet, ...over })]
    }),
  ])
}

/** How many rows {@link readRows} makes of a table. */
export function countRows(register: Register, table: Table, mapping: Mapping, context: ReadContext): number {
  const crossed = crossColumns(register, mapping, context)
  if (crossed.length === 0) return table.rows.length
  const own = mapping.columns.some(({ field }) => field === register.cross?.value) ? 1 : 0
  return table.rows.reduce((sum, row) => sum + own + crossed.filter(({ column }) => holds(row, column)).length, 0)
}

function holds(row: TableRow, { index }: TableColumn): boolean {
  return !isBlank(row.cells.get(index)?.text ?? '')
}

/** The columns of a cross table: headers that name areas, none of which is a field. */
export function crossColumns(register: Register, { unknown }: Mapping, context: ReadContext) {
  const { cross } = register
  if (cross === null) return []
  return unknown.flatMap((column) => {
    const read = context.area(column.header)
    return read.problem ? [] : [{ column, value: cross.value, over: { [cross.over]: read.value } }]
  })
}

function readRow(
  register: Register,
  table: Table,
  { columns }: Mapping,
  context: ReadContext,
  row: TableRow,
  fromSheet: { readonly [field: string]: unknown },
): ReadRow {
  const values: { [field: string]: unknown } = { ...fromSheet }
  const mentions: { [field: string]: Mention } = {}
  const cells: { [field: string]: readonly [string, string] } = {}
  const refusals: Finding[] = []
  const warnings: Finding[] = []
  for (const mapped of columns) {
    const cell = row.cells.get(mapped.column.index)
    const field = register.fields[mapped.field]
    if (cell === undefined || field === undefined || isBlank(cell.text, blanksOf(field))) continue
    const place = { sheet: table.sheet, row: row.number, column: mapped.column.letter, value: cell.text }
    const decides = isIdentity(register, mapped.field)
    if (lostDigits(cell) && (mapped.part === 'code' || field.kind.identifier?.(field.facts) === true)) {
      refusals.push({ ...place, ...digitsLost(cell) })
      continue
    }
    cells[mapped.part === 'code' ? `${mapped.field}.code` : mapped.field] = [mapped.column.letter, cell.text]
    if (field.kind.name === 'reference') {
      mentions[mapped.field] = mention(mentions[mapped.field], mapped.part, cell.text)
      continue
    }
    const read = field.kind.read(fieldCell(cell, mapped, table), field.facts, context)
    if (read.problem) (decides ? refusals : warnings).push({ ...place, ...read.problem })
    else {
      const unit = mapped.column.unit ?? table.unit
      if (field.facts.unitIn !== undefined && unit !== undefined && !(field.facts.unitIn in values))
        values[field.facts.unitIn] = unit
      values[mapped.field] = read.value
      // What the field keeps beside its number is no remark any more: 约300 is booked as 约300.
      const { saidIn } = field.facts
      if (saidIn !== undefined && read.said !== undefined && !(saidIn in values)) values[saidIn] = read.said
      else if (read.note) warnings.push({ ...place, ...read.note })
    }
    if (cell.struck)
      warnings.push({
        ...place,
        code: 'cell.struck',
        message: `${quote(cell.text)}带有删除线`,
        advice: '如该行已作废，请从表中删去再导入',
      })
  }
  for (const [name, { facts }] of Object.entries(register.fields))
    if (facts.orBureau && !(name in values)) values[name] = context.bureau
  refusals.push(...absences(register, table, columns, row, values, mentions, refusals))
  const raw = () =>
    Object.fromEntries(
      table.columns.map((column) => [column.header || column.letter, row.cells.get(column.index)?.text ?? '']),
    )
  return { sheet: table.sheet, row: row.number, values, mentions, cells, raw, refusals, warnings }
}

/** What tells the record must be there; of an identity with a second way, one of the two. */
function absences(
  register: Register,
  table: Table,
  columns: readonly Mapped[],
  row: TableRow,
  values: { readonly [field: string]: unknown },
  mentions: { readonly [field: string]: Mention },
  refused: readonly Finding[],
): Finding[] {
  const has = (field: string) => field in values || field in mentions
  const { fields, orElse } = register.identity
  const names = orElse === null ? fields : fields.some(has) || has(orElse) ? [] : [orElse]
  const bad = new Set(refused.map(({ column }) => columns.find(({ column: { letter } }) => letter === column)?.field))
  return names
    .filter((name) => !has(name) && !bad.has(name))
    .map((name) => {
      const label = register.fields[name]?.facts.label ?? name
      const column = columns.find(({ field }) => field === name)?.column.letter ?? ''
      const advice = column === '' ? `表中没有“${label}”列，请补上这一列` : `请填写${label}`
      return {
        sheet: table.sheet,
        row: row.number,
        column,
        value: '',
        code: 'cell.required',
        message: `缺少${label}`,
        advice,
      }
    })
}

function isIdentity(register: Register, field: string): boolean {
  const { fields, orElse } = register.identity
  const facts = register.fields[field]?.facts
  return fields.includes(field) || field === orElse || (facts?.required === true && !facts.dated)
}

function mention(known: Mention | undefined, part: Mapped['part'], text: string): Mention {
  const { name, code } = known ?? { name: null, code: null }
  return part === 'code' ? { name, code: text } : { name: text, code }
}

function fieldCell(cell: Cell, { column }: Mapped, table: Table): FieldCell {
  const unit = column.unit ?? table.unit
  return {
    text: cell.text,
    ...(cell.kind === 'number' && cell.number !== undefined ? { number: cell.number } : {}),
    ...(cell.day === undefined ? {} : { day: cell.day }),
    ...(cell.kind === 'number' && cell.text.trimEnd().endsWith('%') ? { percent: true } : {}),
    ...(unit === undefined ? {} : { unit }),
  }
}

function digitsLost(cell: Cell): Problem {
  return {
    code: 'cell.digitsLost',
    message: `${quote(cell.text)}是以数字保存的长号码，末几位已被电子表格改掉`,
    advice: '请把该列设为“文本”格式后，从原件重新填写',
  }
}

/** A workbook with a sheet per street says the street in the sheet's name alone. */
function valueOfSheetName(
  register: Register,
  table: Table,
  { columns }: Mapping,
  context: ReadContext,
): { readonly [field: string]: unknown } {
  const area = Object.entries(register.fields).find(([, field]) => isArea(field))
  if (area === undefined || columns.some(({ field }) => field === area[0])) return {}
  const read = context.area(table.sheet)
  return read.problem ? {} : { [area[0]]: read.value }
}

/** 「无」 says of a code or a day that there is none; of a number it may mean zero, which is for the reader to refuse. */
function blanksOf({ kind, facts }: Field<unknown>): readonly BlankKind[] {
  return facts.identifier === true || kind.input === 'date' ? [...BLANK_BY_DEFAULT, 'none'] : BLANK_BY_DEFAULT
}

function isArea({ kind, facts }: Field<unknown>): boolean {
  return kind.name === 'area' && !facts.elsewhere && !facts.orBureau
}
