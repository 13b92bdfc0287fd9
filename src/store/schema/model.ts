/** The schema as data: what declarations ask for, what a migration leads to, and the difference of the two. */
export interface Column {
  readonly type:
    | 'text'
    | 'bigint'
    | 'integer'
    | 'numeric'
    | 'date'
    | 'boolean'
    | 'jsonb'
    | 'uuid'
    | 'timestamptz'
    | 'text[]'
  readonly nullable?: true
  readonly default?: string
}

/**
 * Who sees a row: `bureau` by the reader's range of bureaus; `readers` besides by a grant on the row;
 * `none` is a reference table without walls.
 */
export type Walls = 'bureau' | 'readers' | 'none'

export interface Index {
  readonly columns: readonly string[]
  readonly using?: 'gin'
  /** Only these rows are in it; a query that says the same of its rows can use it. */
  readonly where?: string
}

export interface Table {
  readonly columns: { readonly [name: string]: Column }
  readonly primaryKey: readonly string[]
  readonly unique?: readonly (readonly string[])[]
  readonly indexes?: { readonly [name: string]: Index }
  readonly walls: Walls
  /** What the application may do: the journal is append-only by privilege. */
  readonly grants: 'append' | 'write'
  /** How a cluster places it: spread by bureau, or a copy on every machine. */
  readonly placement: 'distributed' | 'reference'
  /** Computed from the journal: another shape of it is made anew, and filled again when the books are opened. */
  readonly derived?: true
}

export interface Schema {
  readonly [table: string]: Table
}

export const APP_ROLE = 'kechuang_app'

/** Statements that lead from one schema to another. Nothing is ever dropped but what is computed again. */
export function statementsBetween(from: Schema, to: Schema): string[] {
  return Object.entries(to).flatMap(([name, table]) => {
    const before = from[name]
    if (before === undefined) return createTable(name, table)
    if (table.derived && reshaped(before, table)) return [`drop table ${quoted(name)}`, ...createTable(name, table)]
    return alterTable(name, before, table)
  })
}

function reshaped(before: Table, after: Table): boolean {
  const shape = ({ columns, primaryKey }: Table) => JSON.stringify([Object.keys(columns).sort(), primaryKey])
  return shape(before) !== shape(after)
}

function createTable(name: string, table: Table): string[] {
  const columns = Object.entries(table.columns).map(([column, facts]) => columnText(column, facts))
  const constraints = [
    `primary key (${list(table.primaryKey)})`,
    ...(table.unique ?? []).map((unique) => `unique (${list(unique)})`),
  ]
  return [
    `create table ${quoted(name)} (\n  ${[...columns, ...constraints].join(',\n  ')}\n)`,
    ...Object.entries(table.indexes ?? {}).map(([index, of]) => createIndex(name, index, of)),
    ...unsampled(name, Object.entries(table.columns)),
    ...walls(name, table),
    `grant ${table.grants === 'append' ? 'select, insert' : 'select, insert, update, delete'} on ${quoted(name)} to ${APP_ROLE}`,
  ]
}

function alterTable(name: string, before: Table, after: Table): string[] {
  const added = Object.entries(after.columns).filter(([column]) => !(column in before.columns))
  const relaxed = Object.entries(after.columns).filter(
    ([column, { nullable }]) => nullable && before.columns[column] && !before.columns[column]?.nullable,
  )
  const indexes = Object.entries(after.indexes ?? {}).filter(([index]) => !(index in (before.indexes ?? {})))
  return [
    ...added.map(([column, facts]) => `alter table ${quoted(name)} add column ${columnText(column, facts)}`),
    ...unsampled(name, added),
    ...relaxed.map(([column]) => `alter table ${quoted(name)} alter column ${quoted(column)} drop not null`),
    ...indexes.map(([index, of]) => createIndex(name, index, of)),
  ]
}

/**
 * No question compares JSON as a whole, so that nobody asks how often which of it comes; and to find that out costs
 * the server as much as all else that it samples of a table.
 */
function unsampled(name: string, columns: readonly (readonly [column: string, facts: Column])[]): string[] {
  const changes = columns.flatMap(([column, { type }]) =>
    type === 'jsonb' ? `alter column ${quoted(column)} set statistics 0` : [],
  )
  return changes.length === 0 ? [] : [`alter table ${quoted(name)} ${changes.join(', ')}`]
}

function columnText(name: string, { type, nullable, default: value }: Column): string {
  return `${quoted(name)} ${type}${nullable ? '' : ' not null'}${value === undefined ? '' : ` default ${value}`}`
}

function createIndex(table: string, name: string, { columns, using, where }: Index): string {
  const rows = where === undefined ? '' : ` where ${where}`
  return `create index ${quoted(name)} on ${quoted(table)} ${using ? `using ${using} ` : ''}(${list(columns)})${rows}`
}

const range = `bureau between current_setting('app.bureau_from', true) and current_setting('app.bureau_to', true)`
const granted = `readers && string_to_array(current_setting('app.grants', true), ',')`

function walls(name: string, { walls, grants }: Table): string[] {
  if (walls === 'none') return []
  const seen = walls === 'readers' ? `(${range}) or (${granted})` : range
  const policy = (action: string, clause: string) =>
    `create policy ${quoted(`${name}_${action}`)} on ${quoted(name)} for ${action} to ${APP_ROLE} ${clause}`
  return [
    `alter table ${quoted(name)} enable row level security`,
    policy('select', `using (${seen})`),
    policy('insert', `with check (${range})`),
    ...(grants === 'append'
      ? []
      : [policy('update', `using (${range}) with check (${range})`), policy('delete', `using (${range})`)]),
  ]
}

function list(columns: readonly string[]): string {
  return columns.map(quoted).join(', ')
}

/** An identifier, safe in a statement. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
