import { type RawBuilder, sql } from 'kysely'
import type { Catalog } from '../../kernel/catalog.ts'
import type { Field } from '../../kernel/field/field.ts'
import type { Register } from '../../kernel/register.ts'
import type { Content } from '../../kernel/version.ts'
import type { Tx } from '../database.ts'
import { quoted } from '../schema/model.ts'
import { amountColumn, columnName, isMoney, tableName } from '../schema/registers.ts'
import { type RecordState, rowContent } from './row.ts'

/** What a list can be filtered, sorted and summed by. Names come from declarations, never from who asks. */
export type ListColumn =
  | { readonly of: 'field'; readonly name: string; readonly field: Field<unknown> }
  | { readonly of: 'extra'; readonly id: string; readonly numeric: boolean }
  | { readonly of: 'own'; readonly name: 'state' | 'changedAt' | 'changedBy' }

/** What a column must be, in canonical values; ends of a range are included. */
export type Test =
  | { readonly is: 'contains'; readonly text: string; readonly same: string | null }
  | { readonly is: 'among'; readonly values: readonly string[]; readonly orEmpty: boolean }
  | { readonly is: 'between'; readonly from: string | null; readonly to: string | null }
  | { readonly is: 'empty' }
  | { readonly is: 'filled' }

export interface Condition {
  readonly column: ListColumn
  readonly test: Test
}

export interface Order {
  readonly column: ListColumn
  readonly descending: boolean
  /** Values in the order in which they are declared, where that is not the alphabet's. */
  readonly values: readonly string[] | null
}

export interface Selection {
  readonly where: readonly Condition[]
  /** Free text, looked for in any of the columns. */
  readonly search: {
    readonly text: string
    /** `same` is what the text means in the column, where that is written otherwise. */
    readonly columns: readonly { readonly column: ListColumn; readonly same: string | null }[]
  } | null
  /** Only these records. */
  readonly ids: readonly string[] | null
}

export interface ListedRecord {
  readonly id: string
  readonly version: number
  readonly state: RecordState
  readonly changedAt: string
  readonly changedBy: string
  /** The fields that were asked for. */
  readonly content: Content
}

export interface ColumnSum {
  readonly sum: string | null
  /** How many records have a value. */
  readonly count: number
}

type Sql = RawBuilder<unknown>
type At = { readonly tx: Tx; readonly bureau: string; readonly catalog: Catalog; readonly remember?: Remember }

/** Reads what hangs on the records of one bureau and on the question alone; not to be changed by who gets it. */
export type Remember = <T>(question: readonly unknown[], read: () => Promise<T>) => Promise<T>

/** What stands in columns of somebody's own is no part of the records, and may change without them. */
async function read<R>(
  at: Pick<At, 'tx' | 'remember'>,
  { where, search }: Selection,
  columns: readonly ListColumn[],
  query: RawBuilder<R>,
): Promise<readonly R[]> {
  const all = [...columns, ...[...where, ...(search?.columns ?? [])].map(({ column }) => column)]
  const rows = async () => (await query.execute(at.tx)).rows
  if (at.remember === undefined || all.some(({ of }) => of === 'extra')) return rows()
  const { sql: text, parameters } = query.compile(at.tx)
  return at.remember([text, parameters], rows)
}

/** Chinese in the order of pinyin. */
const COLLATION = sql.raw('collate "zh-x-icu"')

/** A window of a register's records, only the columns of the fields asked for. */
export async function selectRecords(
  at: At,
  register: Register,
  selection: Selection,
  orders: readonly Order[],
  fields: readonly string[],
  window: { readonly offset: number; readonly limit: number },
): Promise<ListedRecord[]> {
  const ids = named(selection, orders, window) ?? (await selectIds(at, register, selection, orders, window))
  const own = ['id', 'identity', 'version', 'state', 'changed_at', 'changed_by', 'pending']
  const columns = [...own, ...fields.map(columnName)].map((name) => sql.raw(`r.${quoted(name)}`))
  const { rows } = await sql<{ readonly [column: string]: unknown }>`
    select ${sql.join(columns)} from ${table(register)} r where r.bureau = ${at.bureau} and r.id = any(${ids}::uuid[])`.execute(
    at.tx,
  )
  const narrow = { ...register, fields: Object.fromEntries(fields.map((name) => [name, register.fields[name]!])) }
  const found = new Map(rows.map((row) => [String(row.id), row]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    if (row === undefined) return []
    return [
      {
        id,
        version: Number(row.version),
        state: row.state as RecordState,
        changedAt: String(row.changed_at),
        changedBy: String(row.changed_by),
        content: rowContent(narrow, { carried: {}, steps: [], ...row }),
      },
    ]
  })
}

/** The records that are asked for by their ids alone, where the window shows all of them: nothing has to be found or sorted. */
function named(
  { where, search, ids }: Selection,
  orders: readonly Order[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly string[] | null {
  const alone = where.length === 0 && search === null && orders.length === 0 && offset === 0
  return alone && ids !== null && ids.length <= limit ? [...new Set(ids)] : null
}

/** Which records a window shows: ids and keys alone are sorted in memory where whole rows would go to the disk. */
async function selectIds(
  at: At,
  register: Register,
  selection: Selection,
  orders: readonly Order[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<string[]> {
  const by = [...orders.map((order) => orderBy(at, register, order)), sql`r.identity`]
  const { beside, where } = selected(at, register, selection)
  const query = sql<{ readonly id: string }>`
    ${beside} select r.id from ${from(at, register, orders)} where ${where}
    order by ${sql.join(by)} limit ${limit} offset ${offset}`
  const columns = orders.map(({ column }) => column)
  const rows = await read(at, selection, columns, query)
  return rows.map(({ id }) => id)
}

const states = ['live', 'pending', 'void'] as const satisfies readonly RecordState[]

/** How many there are, by their state, and the sum of each column over all of them. */
export async function totalsOf(
  at: At,
  register: Register,
  selection: Selection,
  columns: readonly ListColumn[],
): Promise<{ readonly states: { readonly [state in RecordState]: number }; readonly sums: readonly ColumnSum[] }> {
  const orders = columns.map((column) => ({ column, descending: false, values: null }))
  const counts = states.map((state) => sql`count(*) filter (where r.state = ${state}) as ${sql.raw(state)}`)
  const parts = columns.flatMap((column, index) => {
    const value = numberOf(register, column)
    return [
      sql`sum(${value})::text as ${sql.raw(quoted(`sum_${index}`))}`,
      sql`count(${value}) as ${sql.raw(quoted(`count_${index}`))}`,
    ]
  })
  const { beside, where } = selected(at, register, selection)
  const query = sql<{ readonly [column: string]: unknown }>`
    ${beside} select ${sql.join([...counts, ...parts])} from ${from(at, register, orders)} where ${where}`
  const [row = {}] = await read(at, selection, columns, query)
  return {
    states: { live: Number(row.live ?? 0), pending: Number(row.pending ?? 0), void: Number(row.void ?? 0) },
    sums: columns.map((_, index) => ({
      sum: row[`sum_${index}`] === null ? null : String(row[`sum_${index}`]),
      count: Number(row[`count_${index}`] ?? 0),
    })),
  }
}

export interface ValueCount {
  readonly value: string | null
  readonly count: number
}

/** The values that a column has among the selected, the most frequent first. */
export async function valuesOf(
  at: At,
  register: Register,
  selection: Selection,
  column: ListColumn,
  limit: number,
): Promise<readonly ValueCount[]> {
  const value = storedText(register, column)
  const { beside, where } = selected(at, register, selection)
  const query = sql<ValueCount>`
    ${beside} select ${value} as value, count(*) as count from ${from(at, register, [{ column }])} where ${where}
    group by 1 order by 2 desc, 1 limit ${limit}`
  return read(at, selection, [column], query)
}

function table(register: Register): Sql {
  return sql.raw(quoted(tableName(register)))
}

/** The register's table, with what is needed beside it to sort: names of records referred to, extra values. */
function from(at: At, register: Register, orders: readonly { readonly column: ListColumn }[]): Sql {
  const joins = new Map<string, Sql>()
  for (const { column } of orders) {
    if (column.of === 'extra') {
      const alias = sql.raw(beside(column))
      joins.set(
        beside(column),
        sql`left join extra_value ${alias} on ${alias}.bureau = r.bureau and ${alias}.record = r.id and ${alias}."column" = ${column.id}::uuid`,
      )
    }
    const to = column.of === 'field' ? targetOf(at, column.field) : null
    if (to !== null && column.of === 'field') {
      const alias = sql.raw(beside(column))
      const own = sql.raw(`r.${quoted(columnName(column.name))}`)
      joins.set(
        beside(column),
        sql`left join ${table(to)} ${alias} on ${alias}.bureau = r.bureau and ${alias}.id = ${own}`,
      )
    }
  }
  return sql`${table(register)} r ${sql.join([...joins.values(), sql``], sql` `)}`
}

function beside(column: ListColumn): string {
  if (column.of === 'extra') return quoted(`x_${column.id}`)
  return quoted(`t_${column.name}`)
}

/** Records of other registers by their name, read once for a statement however many columns refer to them. */
type Named = Map<string, { readonly to: Register; readonly text: string; readonly alias: Sql }>

/** What a selection asks of the rows `r`, and what has to stand before the statement for it. */
function selected(at: At, register: Register, { where, search, ids }: Selection) {
  const named: Named = new Map()
  const all = [
    sql`r.bureau = ${at.bureau}`,
    ...where.map(({ column, test }) => passes(at, register, column, test, named)),
    ...(ids === null ? [] : [sql`r.id = any(${[...ids]}::uuid[])`]),
  ]
  if (search !== null) {
    const { text, columns } = search
    const found = columns.map(({ column, same }) => passes(at, register, column, { is: 'contains', text, same }, named))
    all.push(sql`(${sql.join([sql`false`, ...found], sql` or `)})`)
  }
  const reads = [...named.values()].map(
    ({ to, text, alias }) =>
      sql`${alias} as materialized (select t.id from ${table(to)} t where t.bureau = ${at.bureau} and ${holds(titleText(to, 't'), text)})`,
  )
  return { where: sql.join(all, sql` and `), beside: reads.length === 0 ? sql`` : sql`with ${sql.join(reads)}` }
}

function passes(at: At, register: Register, column: ListColumn, test: Test, named: Named): Sql {
  if (column.of === 'extra') return passesBeside(at, column, test)
  const to = column.of === 'field' ? targetOf(at, column.field) : null
  if (to !== null && column.of === 'field') return passesReference(to, column.name, test, named)
  return tested(storedText(register, column), comparable(register, column), test)
}

function tested(text: Sql, value: { readonly of: Sql; readonly type: string }, test: Test): Sql {
  switch (test.is) {
    case 'contains': {
      const within = holds(text, test.text)
      return test.same === null ? within : sql`(${within} or ${text} = ${test.same})`
    }
    case 'among': {
      const one = sql`${text} = any(${[...test.values]}::text[])`
      return test.orEmpty ? sql`(${one} or coalesce(${text}, '') = '')` : one
    }
    case 'between': {
      const type = sql.raw(value.type)
      return sql.join(
        [
          sql`${value.of} is not null`,
          ...(test.from === null ? [] : [sql`${value.of} >= ${test.from}::${type}`]),
          ...(test.to === null ? [] : [sql`${value.of} <= ${test.to}::${type}`]),
        ],
        sql` and `,
      )
    }
    case 'empty':
      return sql`coalesce(${text}, '') = ''`
    case 'filled':
      return sql`coalesce(${text}, '') <> ''`
  }
}

/** Latin letters count in either case. Few texts sought have any; looking for the others needs no other spelling of each value. */
function holds(text: Sql, sought: string): Sql {
  const cased = sought.toLowerCase() !== sought.toUpperCase()
  return cased ? sql`strpos(lower(${text}), lower(${sought})) > 0` : sql`strpos(${text}, ${sought}) > 0`
}

/** By the id of the record referred to, or by its name; a name still undecided counts as what it is. */
function passesReference(to: Register, name: string, test: Test, named: Named): Sql {
  const own = sql.raw(`r.${quoted(columnName(name))}`)
  const pending = sql`r.pending ->> ${name}`
  switch (test.is) {
    case 'contains': {
      const key = `${to.name} ${test.text}`
      const alias = named.get(key)?.alias ?? sql.raw(`named_${named.size}`)
      named.set(key, { to, text: test.text, alias })
      return sql`(${own} in (select id from ${alias}) or (r.pending ? ${name} and ${holds(pending, test.text)}))`
    }
    case 'among': {
      const one = sql`${own}::text = any(${[...test.values]}::text[]) or ${pending} = any(${[...test.values]}::text[])`
      return test.orEmpty ? sql`(${one} or (${own} is null and ${pending} is null))` : sql`(${one})`
    }
    case 'between':
      return sql`false`
    case 'empty':
      return sql`(${own} is null and ${pending} is null)`
    case 'filled':
      return sql`(${own} is not null or ${pending} is not null)`
  }
}

function passesBeside({ bureau }: At, { id, numeric }: Extract<ListColumn, { of: 'extra' }>, test: Test): Sql {
  const text = sql`x.value`
  const value = { of: numeric ? sql`x.value::numeric` : text, type: numeric ? 'numeric' : 'text' }
  const held = (inner: Test) =>
    sql`r.id in (select x.record from extra_value x where x.bureau = ${bureau} and x."column" = ${id}::uuid and ${tested(text, value, inner)})`
  const lacking = sql`not (${held({ is: 'filled' })})`
  if (test.is === 'empty') return lacking
  return test.is === 'among' && test.orEmpty ? sql`(${held(test)} or ${lacking})` : held(test)
}

/** A value as its canonical text; of a fact over time, as it is now. */
function storedText(register: Register, column: ListColumn): Sql {
  if (column.of === 'extra') return sql.raw(`${beside(column)}.value`)
  if (column.of === 'own') return sql.raw(ownColumns[column.name])
  const { facts, kind } = column.field
  const own = `r.${quoted(columnName(column.name))}`
  if (facts.dated) return sql.raw(`(${own} -> -1 ->> 'value')`)
  if (kind.name === 'reference') return sql`coalesce(${sql.raw(own)}::text, r.pending ->> ${column.name})`
  return sql.raw(register.fields[column.name]?.kind.column === 'text' ? own : `${own}::text`)
}

// The office's day, not the server's.
const ownColumns = {
  state: 'r.state',
  changedAt: `to_char(r.changed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`,
  changedBy: 'r.changed_by',
} as const

/** A value as it is compared with another: numbers by size, days by the calendar. */
function comparable(register: Register, column: ListColumn): { readonly of: Sql; readonly type: string } {
  const text = storedText(register, column)
  if (column.of !== 'field') return { of: text, type: 'text' }
  const { facts, kind } = column.field
  if (isMoney(column.field) || kind.column === 'numeric' || kind.column === 'bigint')
    return { of: numberOf(register, column), type: 'numeric' }
  if (kind.column !== 'date') return { of: text, type: 'text' }
  const own = sql.raw(`r.${quoted(columnName(column.name))}`)
  return { of: facts.dated ? sql`${text}::date` : own, type: 'date' }
}

function numberOf(register: Register, column: ListColumn): Sql {
  if (column.of === 'field' && isMoney(column.field)) return sql.raw(`r.${quoted(amountColumn(column.name))}`)
  if (column.of === 'field' && !column.field.facts.dated) return sql.raw(`r.${quoted(columnName(column.name))}`)
  return sql`${storedText(register, column)}::numeric`
}

function orderBy(at: At, register: Register, { column, descending, values }: Order): Sql {
  const direction = sql.raw(descending ? 'desc nulls last' : 'asc nulls last')
  return sql`${sortKey(at, register, column, values)} ${direction}`
}

function sortKey(at: At, register: Register, column: ListColumn, values: readonly string[] | null): Sql {
  if (column.of === 'own' && column.name === 'changedAt') return sql`r.changed_at`
  const text = storedText(register, column)
  if (values !== null) return sql`array_position(${[...values]}::text[], ${text})`
  if (column.of === 'extra') return column.numeric ? sql`${text}::numeric` : sql`${text} ${COLLATION}`
  if (column.of === 'own') return sql`${text} ${COLLATION}`
  const to = targetOf(at, column.field)
  if (to !== null) return sql`coalesce(${titleText(to, beside(column))}, r.pending ->> ${column.name}) ${COLLATION}`
  // 第10批 comes after 第2批.
  if (column.field.kind.name === 'batch')
    return sql`split_part(${text}, '-', 1) || lpad(split_part(${text}, '-', 2), 4, '0')`
  const { of, type } = comparable(register, column)
  // Codes and numbers of papers have no pinyin; their bytes compare in a fraction of the time.
  const spoken = type === 'text' && !column.field.kind.ascii && !column.field.facts.identifier
  return spoken ? sql`${of} ${COLLATION}` : of
}

function targetOf({ catalog }: At, { kind, facts }: Field<unknown>): Register | null {
  return kind.name === 'reference' ? (catalog.registers.get(facts.to?.name ?? '') ?? null) : null
}

/** The name by which a record is known to others: the first field of its title. */
function titleText(register: Register, alias: string): Sql {
  const [name = ''] = register.title
  const column = `${alias}.${quoted(columnName(name))}`
  return sql.raw(register.fields[name]?.facts.dated ? `(${column} -> -1 ->> 'value')` : `${column}::text`)
}
