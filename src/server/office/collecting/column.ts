import type { Cell as SheetCell } from '../../../exchange/workbook/model.ts'
import type { Catalog } from '../../../kernel/catalog.ts'
import { date, decimalNumber, type Field, integer, text } from '../../../kernel/field/index.ts'
import type { Cell, ReadContext } from '../../../kernel/field/kind.ts'
import { halfWidth, isBlank, squeeze } from '../../../kernel/read/normal.ts'

/** What a column of a form takes. One that a register knows is read by that register's field. */
export type ColumnTakes = 'text' | 'integer' | 'number' | 'date' | { readonly register: string; readonly field: string }

/** 收表 column: a header of the sheet that was dropped. */
export interface CollectColumn {
  readonly key: string
  readonly label: string
  readonly unit: string | null
  readonly takes: ColumnTakes
  readonly required: boolean
}

/** The registers whose fields a form's header may mean: what the bureau knows of an enterprise. */
const KNOWN = ['enterprise', 'enterpriseYear'] as const

/** The field that reads a column. */
export function fieldOf(
  { registers }: Pick<Catalog, 'registers'>,
  { label, takes, unit }: CollectColumn,
): Field<unknown> {
  if (typeof takes === 'object') {
    const known = registers.get(takes.register)?.fields[takes.field]
    if (known !== undefined) return known
  }
  switch (takes) {
    case 'integer':
      return integer(label, { unit: unit ?? '' })
    case 'number':
      return decimalNumber(label, { unit: unit ?? '' })
    case 'date':
      return date(label)
    default:
      return text(label)
  }
}

/** What a cell says, as the form keeps it: a text that its field reads again. */
export function readCell(
  catalog: Pick<Catalog, 'registers'>,
  context: ReadContext,
  column: CollectColumn,
  cell: Cell,
): { readonly text: string; readonly problem: string | null } {
  if (isBlank(cell.text)) return { text: '', problem: column.required ? `请填写${column.label}` : null }
  const field = fieldOf(catalog, column)
  const given = column.unit === null ? cell : { ...cell, unit: column.unit }
  const read = field.kind.read(given, field.facts, context)
  if (read.problem) return { text: cell.text, problem: `${read.problem.message}。${read.problem.advice ?? ''}` }
  return { text: cell.text.trim(), problem: null }
}

/** What a header most likely asks for: a field that the bureau keeps, else what the cells below it look like. */
export function guessColumn(
  { registers }: Pick<Catalog, 'registers'>,
  { key, header, unit }: { readonly key: string; readonly header: string; readonly unit: string | null },
  cells: readonly SheetCell[],
): CollectColumn {
  const label = labelOf(header)
  const takes = knownField(registers, header) ?? lookOf(cells)
  return { key, label, unit, takes, required: false }
}

function knownField(registers: Catalog['registers'], header: string): ColumnTakes | null {
  const said = plain(header)
  for (const name of KNOWN)
    for (const [field, { kind, facts }] of Object.entries(registers.get(name)?.fields ?? {}))
      if (kind.name !== 'reference' && facts.headers.some((one) => plain(one) === said))
        return { register: name, field }
  return null
}

function lookOf(cells: readonly SheetCell[]): ColumnTakes {
  const filled = cells.filter(({ kind }) => kind !== 'blank')
  if (filled.length === 0) return 'text'
  if (filled.every(({ kind }) => kind === 'date')) return 'date'
  if (!filled.every(({ kind }) => kind === 'number')) return 'text'
  return filled.every(({ number = 0.5 }) => Number.isInteger(number)) ? 'integer' : 'number'
}

/** A header under others, as one line: `研发费用/2024年` as `研发费用 2024年`. */
export function labelOf(header: string): string {
  return header.replaceAll('/', ' ')
}

/** A label without its brackets and blanks, by which two are compared. */
export function plain(header: string): string {
  return squeeze(halfWidth(header))
    .replaceAll(/[（(].*?[）)]/g, '')
    .replaceAll(/\s/g, '')
}
