import type { Field } from '../../kernel/field/field.ts'
import type { Register } from '../../kernel/register.ts'
import { baseSchema } from './base.ts'
import type { Column, Schema, Table } from './model.ts'

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

export function schemaOf(registers: Iterable<Register>): Schema {
  const tables = [...registers].map((register) => [tableName(register), tableOf(register)] as const)
  return { ...baseSchema, ...Object.fromEntries(tables) }
}

export function tableOf({ name, fields }: Register): Table {
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
  const indexes: { [index: string]: { columns: string[]; using?: 'gin' } } = {
    [`${table}_readers`]: { columns: ['readers'], using: 'gin' },
  }
  for (const [field, declared] of Object.entries(fields)) {
    columns[columnName(field)] = { type: columnType(declared), nullable: true }
    if (isMoney(declared)) columns[amountColumn(field)] = { type: 'numeric', nullable: true }
    if (declared.kind.name === 'reference')
      indexes[`${table}_${snake(field)}`] = { columns: ['bureau', columnName(field)] }
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
