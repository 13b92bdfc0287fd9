import { isClearUnit } from '../../../exchange/workbook/header.ts'
import type { Cell as SheetCell } from '../../../exchange/workbook/model.ts'
import type { Catalog } from '../../../kernel/catalog.ts'
import { date, decimalNumber, type Field, integer, text } from '../../../kernel/field/index.ts'
import type { Cell, ReadContext } from '../../../kernel/field/kind.ts'
import { halfWidth, isBlank, squeeze } from '../../../kernel/read/normal.ts'
import { readNumber } from '../../../kernel/read/number.ts'

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

/** A header as it stands above its column, and the unit that a line above the whole table declares. */
export interface Headed {
  readonly key: string
  readonly header: string
  readonly unit: string | null
  readonly unitOfTable: string | null
}

/** What a header most likely asks for: a field that the bureau keeps, else what its unit and the cells below say. */
export function guessColumn(
  { registers }: Pick<Catalog, 'registers'>,
  { key, header, unit, unitOfTable }: Headed,
  cells: readonly SheetCell[],
): CollectColumn {
  const filled = cells.filter(({ kind }) => kind !== 'blank')
  const behind = unit === null && filled.every(isNumber) ? MONEY_BEHIND.exec(header) : null
  const said = behind?.[1] ?? header
  const own = behind?.[2] ?? unit
  const takes = knownField(registers, said) ?? (own === null ? lookOf(filled) : takesIn(own, filled))
  const label = labelOf(said)
  // A line above the table speaks of its numbers, not of the names and dates beside them.
  const { kind } = fieldOf({ registers }, { key, label, unit: own, takes, required: false })
  return { key, label, unit: own ?? (COUNTING.has(kind.name) ? unitOfTable : null), takes, required: false }
}

const COUNTING: ReadonlySet<string> = new Set(['money', 'integer', 'decimal'])

/** `营业收入万元`, without brackets: a unit where only numbers stand below, or nothing yet. */
const MONEY_BEHIND = /^(.{2,}?)((?:[千百]?万|[千亿])元)$/

/** Below 万元 a text is an amount that somebody typed; below 年 or 期 it may be a name. */
function takesIn(unit: string, filled: readonly SheetCell[]): ColumnTakes {
  if (isClearUnit(unit)) return 'number'
  const look = lookOf(filled)
  return look === 'text' && filled.every(isNumber) ? 'number' : look
}

function isNumber({ kind, text: said }: SheetCell): boolean {
  return kind === 'number' || (kind === 'text' && readNumber(said).problem === undefined)
}

function knownField(registers: Catalog['registers'], header: string): ColumnTakes | null {
  const said = plain(header)
  for (const name of KNOWN)
    for (const [field, { kind, facts }] of Object.entries(registers.get(name)?.fields ?? {}))
      if (kind.name !== 'reference' && facts.headers.some((one) => plain(one) === said))
        return { register: name, field }
  return null
}

function lookOf(filled: readonly SheetCell[]): ColumnTakes {
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
