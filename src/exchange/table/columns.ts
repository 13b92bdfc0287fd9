import type { Field } from '../../kernel/field/field.ts'
import { halfWidth } from '../../kernel/read/normal.ts'
import type { Register } from '../../kernel/register.ts'
import type { Table, TableColumn } from '../workbook/table.ts'

/** What a column of a sheet is for: a field, or the code of the record that a reference field names. */
export interface Mapped {
  readonly field: string
  readonly part: 'value' | 'code'
  readonly column: TableColumn
}

export interface Mapping {
  readonly columns: readonly Mapped[]
  /** Headers that no field answers to; their cells are not read. */
  readonly unknown: readonly TableColumn[]
}

type Answers = ReadonlyMap<string, { readonly field: string; readonly part: 'value' | 'code' }>

/** Which header leads to which field of a register. */
export function headersOf(register: Register): Answers {
  const answers = new Map<string, { field: string; part: 'value' | 'code' }>()
  for (const [field, { facts }] of Object.entries(register.fields)) {
    for (const header of facts.headers) answers.set(plainHeader(header), { field, part: 'value' })
    for (const header of facts.codes ?? []) answers.set(plainHeader(header), { field, part: 'code' })
  }
  return answers
}

/** What somebody chose for the columns of a file, by header: a field, the code of what it refers to (`field.code`), or nothing. */
export interface Chosen {
  readonly [header: string]: string | null
}

/** By what a choice names a column: its header, or its letter where it has none. */
export function columnKey({ header, letter }: Pick<TableColumn, 'header' | 'letter'>): string {
  return header === '' ? `列${letter}` : header
}

/** Matches the columns of a table; `chosen` are corrections by hand, and come before what a header would mean. */
export function mapColumns(register: Register, table: Table, chosen: Chosen = {}): Mapping {
  const answers = headersOf(register)
  const columns: Mapped[] = []
  const unknown: TableColumn[] = []
  const byHand = (column: TableColumn) => chosen[columnKey(column)]
  const taken = new Set(table.columns.flatMap((column) => slotOf(chosenMeaning(byHand(column))) ?? []))
  const used = new Set<string>()
  for (const column of table.columns) {
    const choice = byHand(column)
    const found = choice === undefined ? known(answers, column) : chosenMeaning(choice)
    const slot = slotOf(found)
    if (found === undefined || slot === undefined || used.has(slot) || (choice === undefined && taken.has(slot)))
      unknown.push(column)
    else {
      used.add(slot)
      columns.push({ ...found, column })
    }
  }
  return { columns, unknown }
}

type Meaning = Pick<Mapped, 'field' | 'part'>

const CODE = '.code'

function chosenMeaning(choice: string | null | undefined): Meaning | undefined {
  if (choice === null || choice === undefined) return undefined
  return choice.endsWith(CODE)
    ? { field: choice.slice(0, -CODE.length), part: 'code' }
    : { field: choice, part: 'value' }
}

function slotOf(meaning: Meaning | undefined): string | undefined {
  return meaning && `${meaning.field} ${meaning.part}`
}

/** The headers by which a table of the register is recognised, those among them that somebody said the meaning of. */
export function knowsHeader(register: Register, chosen: Chosen = {}): (header: string) => boolean {
  const answers = headersOf(register)
  const said = new Set(
    Object.entries(chosen).flatMap(([header, choice]) =>
      choice === null ? [] : [plainHeader(header), plainHeader(header.slice(header.lastIndexOf('/') + 1))],
    ),
  )
  return (header) => answers.has(plainHeader(header)) || said.has(plainHeader(header))
}

function known(answers: Answers, { names, header }: TableColumn) {
  for (const name of [...names, header]) {
    const found = answers.get(plainHeader(name))
    if (found) return found
  }
  return undefined
}

/** Headers are compared without spaces, width and brackets around a unit. */
function plainHeader(header: string): string {
  return halfWidth(header)
    .replaceAll(/[\s*＊★☆]/g, '')
    .toLowerCase()
}

/** The header of a template's column: the label, with its unit. */
export function templateHeader({ facts }: Field<unknown>): string {
  const unit = facts.unit
  return unit && !facts.label.includes(`(${unit})`) ? `${facts.label}(${unit})` : facts.label
}
