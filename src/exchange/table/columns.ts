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

/** Matches the columns of a table; `chosen` are corrections by hand, field by header. */
export function mapColumns(
  register: Register,
  table: Table,
  chosen: { readonly [header: string]: string | null } = {},
): Mapping {
  const answers = headersOf(register)
  const columns: Mapped[] = []
  const unknown: TableColumn[] = []
  const taken = new Set<string>()
  for (const column of table.columns) {
    const byHand = chosen[column.header]
    const found =
      byHand === undefined
        ? known(answers, column)
        : byHand === null
          ? undefined
          : { field: byHand, part: 'value' as const }
    const slot = found && `${found.field} ${found.part}`
    if (found === undefined || slot === undefined || taken.has(slot)) unknown.push(column)
    else {
      taken.add(slot)
      columns.push({ ...found, column })
    }
  }
  return { columns, unknown }
}

/** The headers by which a table of the register is recognised. */
export function knowsHeader(register: Register): (header: string) => boolean {
  const answers = headersOf(register)
  return (header) => answers.has(plainHeader(header))
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
