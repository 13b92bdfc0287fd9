import type { Field } from '../../kernel/field/field.ts'
import type { Register } from '../../kernel/register.ts'
import { baseSchema } from './base.ts'
import { type Column, type Index, quoted, type Schema, type Table } from './model.ts'

/** Every register has a table of its own, with a typed column for each field. */
export function tableName(register: Pick<Register, 'name'>): string {
  return `r_${snake(register.name)}`
}

export function columnName(field: string): string {
  return `f_${snake(field)}`
}

/** A money field sorts and sums by its amount in yuan. */
export function amountColumn(field: string): string {
  return `${columnName(field)}_amount`
}

export function isMoney({ kind, facts }: Field<unknown>): boolean {
  return kind.name === 'money' && !facts.dated
}

/** The number of a paper, by which records are searched for. */
export function isNumber({ kind, facts }: Field<unknown>): boolean {
  return kind.name === 'text' && kind.identifier?.(facts) === true && !facts.dated && !facts.personal
}

/** What an index takes: a text pasted into the wrong field must not be refused for its length. */
export function notTooLong(column: string): string {
  return `octet_length(${quoted(column)}) <= ${INDEXED_BYTES_MAX}`
}

const INDEXED_BYTES_MAX = 1_000

export function schemaOf(registers: Iterable<Register>): Schema {
  const tables = [...registers].map((register) => [tableName(register), tableOf(register)] as const)
  const schema: Schema = { ...baseSchema, ...Object.fromEntries(tables) }
  const names = Object.entries(schema).flatMap(([table, { indexes = {} }]) => [table, ...Object.keys(indexes)])
  const twice = names.find((name, place) => names.indexOf(name) < place)
  // PostgreSQL keeps both in one list: field `scheme` of `voucher` would be indexed under the name of register `voucherScheme`.
  if (twice !== undefined) throw new Error(`two tables or indexes are named ${twice}: rename a field or a register`)
  return schema
}

// Asked at each writing.
const tables = new WeakMap<Register, Table>()

export function tableOf(register: Register): Table {
  const known = tables.get(register) ?? declaredTable(register)
  tables.set(register, known)
  return known
}

function declaredTable({ name, fields, title }: Register): Table {
  const table = tableName({ name })
  const columns: { [column: string]: Column } = {
    bureau: { type: 'text' },
    id: { type: 'uuid' },
    identity: { type: 'text' },
    version: { type: 'integer' },
    state: { type: 'text' },
    readers: { type: 'text[]', default: `'{}'` },
    changed_at: { type: 'timestamptz' },
    changed_by: { type: 'text' },
    carried: { type: 'jsonb', default: `'{}'` },
    pending: { type: 'jsonb', default: `'{}'` },
    steps: { type: 'jsonb', default: `'[]'` },
    extra: { type: 'jsonb', default: `'{}'` },
  }
  const indexes: { [index: string]: Index } = {
    [`${table}_readers`]: { columns: ['readers'], using: 'gin' },
    // Few records wait to be claimed, and every page says how many.
    [`${table}_pending`]: { columns: ['bureau'], where: `state = 'pending'` },
  }
  for (const [field, declared] of Object.entries(fields)) {
    columns[columnName(field)] = { type: columnType(declared), nullable: true }
    if (isMoney(declared)) columns[amountColumn(field)] = { type: 'numeric', nullable: true }
    const index = `${table}_${snake(field)}`
    if (declared.kind.name === 'reference') indexes[index] = { columns: ['bureau', columnName(field)] }
    else if (isNumber(declared) && !title.includes(field))
      indexes[index] = { columns: ['bureau', columnName(field)], where: notTooLong(columnName(field)) }
  }
  return {
    columns,
    primaryKey: ['bureau', 'id'],
    unique: [['bureau', 'identity']],
    indexes,
    walls: 'readers',
    grants: 'write',
    placement: 'distributed',
  }
}

function columnType({ kind, facts }: Field<unknown>): Column['type'] {
  if (facts.dated) return 'jsonb'
  return kind.name === 'reference' ? 'uuid' : kind.column
}

// Asked for each field of each row that is written; there are few names.
const snakes = new Map<string, string>()

function snake(name: string): string {
  const known = snakes.get(name)
  if (known !== undefined) return known
  const made = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  snakes.set(name, made)
  return made
}
