import { moneyParts } from '../../kernel/read/money.ts'
import type { Register } from '../../kernel/register.ts'
import type { Money } from '../../kernel/values.ts'
import type { Content } from '../../kernel/version.ts'
import type { ColumnsOf } from '../bulk.ts'
import { amountColumn, columnName, isMoney } from '../schema/registers.ts'

/** A record as its table holds it: the present version, laid out in columns. */
export interface StoredRecord {
  readonly id: string
  readonly identity: string
  readonly version: number
  readonly content: Content
  readonly changedAt: string
  readonly changedBy: string
}

export type RecordState = 'live' | 'pending' | 'void'

export function stateOf({ voided, pending }: Content): RecordState {
  if (voided) return 'void'
  return Object.keys(pending).length > 0 ? 'pending' : 'live'
}

// Asked at each writing.
const columnsOf = new WeakMap<Register, ColumnsOf<Content>>()

/** The columns that hold a version's content. */
export function contentColumns(register: Register): ColumnsOf<Content> {
  const known = columnsOf.get(register) ?? declaredColumns(register)
  columnsOf.set(register, known)
  return known
}

function declaredColumns({ fields }: Register): ColumnsOf<Content> {
  const columns: { [column: string]: (content: Content) => unknown } = {
    state: stateOf,
    carried: ({ carried }) => carried,
    pending: ({ pending }) => pending,
    steps: ({ steps }) => steps,
  }
  for (const [name, field] of Object.entries(fields)) {
    columns[columnName(name)] = ({ values }) => values[name]
    if (isMoney(field)) columns[amountColumn(name)] = ({ values }) => yuanOrNull(values[name] as Money | null)
  }
  return columns
}

/** The content that a row holds; its columns are those of `contentColumns`, numbers as their fields keep them. */
export function rowContent(register: Register, row: { readonly [column: string]: unknown }): Content {
  const values = Object.fromEntries(Object.keys(register.fields).map((name) => [name, row[columnName(name)] ?? null]))
  return {
    values: normal(register, values),
    carried: row.carried as Content['carried'],
    pending: row.pending as Content['pending'],
    steps: row.steps as Content['steps'],
    voided: row.state === 'void',
  }
}

export function storedRecord(register: Register, row: { readonly [column: string]: unknown }): StoredRecord {
  return {
    id: String(row.id),
    identity: String(row.identity),
    version: Number(row.version),
    content: rowContent(register, row),
    changedAt: String(row.changed_at),
    changedBy: String(row.changed_by),
  }
}

// A numeric column may give back more zeros than a canonical decimal has.
function normal(register: Register, values: { [name: string]: unknown }): { [name: string]: unknown } {
  for (const [name, { kind, facts }] of Object.entries(register.fields)) {
    const value = values[name]
    if (kind.column === 'numeric' && !facts.dated && typeof value === 'string')
      values[name] = value.includes('.') ? value.replace(/\.?0+$/, '') : value
  }
  return values
}

function yuanOrNull(value: Money | null | undefined): string | null {
  if (value === null || value === undefined) return null
  const { amount, currency } = moneyParts(value)
  return currency === 'CNY' ? amount : null
}
