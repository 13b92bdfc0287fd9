import { OUTSIDE } from '../../kernel/area.ts'
import type { Field } from '../../kernel/field/field.ts'
import { moneyParts } from '../../kernel/read/money.ts'
import type { Register } from '../../kernel/register.ts'
import type { AreaCode, Money } from '../../kernel/values.ts'
import {
  type ColumnSum,
  type Condition,
  type ListColumn,
  type ListedRecord,
  type Order,
  type Selection,
  selectRecords,
  type Test,
  totalsOf,
  type ValueCount,
  valuesOf,
} from '../../store/records/list.ts'
import { holdingOf } from '../../store/records/load.ts'
import { resolve } from '../../store/records/resolve.ts'
import { Refusal } from '../../store/refusal.ts'
import { isMoney } from '../../store/schema/registers.ts'
import { extraColumnsOf, extraValuesOf } from '../../store/views.ts'
import { addsUp, columnOf, extraKey, type Reach } from './column.ts'
import type { At } from './office.ts'

/** What somebody asks of one column, as they write it; all of it must hold. */
export interface Wanted {
  readonly contains?: string | undefined
  readonly among?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly empty?: boolean | undefined
}

export type Where = { readonly [column: string]: Wanted }

export interface Asked {
  readonly where: Where
  /** Column keys, the first decides; a leading minus turns the order. */
  readonly sort: readonly string[]
  readonly search: string
  readonly ids: readonly string[] | null
}

export interface ListWindow {
  readonly offset: number
  readonly limit: number
}

export interface Totals {
  readonly count: number
  /** By column key. */
  readonly sums: { readonly [column: string]: ColumnSum }
  /** Of the whole register, how many are live and how many pending. */
  readonly states: { readonly [state: string]: number }
}

export interface ListedRow extends ListedRecord {
  readonly extras: { readonly [column: string]: string }
}

export async function reachOf(
  at: Pick<At, 'tx' | 'bureau'>,
  register: Register,
  withheld: Reach['withheld'],
): Promise<Reach> {
  return { register, extras: await extraColumnsOf(at, register.name), withheld }
}

/** A window of the list with all its fields; what is not to be shown whole the presenter hides. */
export async function listRows(at: At, reach: Reach, asked: Asked, window: ListWindow): Promise<ListedRow[]> {
  if (window.limit === 0) return []
  const { register } = reach
  const selection = await selectionOf(at, reach, asked)
  const fields = Object.keys(register.fields)
  const rows = await selectRecords(at, register, selection, ordersOf(at, reach, asked.sort), fields, window)
  const extras =
    reach.extras.length === 0
      ? new Map()
      : await extraValuesOf(
          at,
          rows.map(({ id }) => id),
        )
  return rows.map((row) => ({ ...row, extras: extras.get(row.id) ?? {} }))
}

/** How many, how many in all, and the sums over everything that the list selects. */
export async function listTotals(at: At, reach: Reach, asked: Asked): Promise<Totals> {
  const summed = summedColumns(reach)
  const selection = await selectionOf(at, reach, asked)
  const { states, sums } = await totalsOf(
    at,
    reach.register,
    selection,
    summed.map(([, column]) => column),
  )
  const empty: ColumnSum = { sum: null, count: 0 }
  return {
    count: states.live + states.pending + states.void,
    sums: Object.fromEntries(summed.map(([key], index) => [key, sums[index] ?? empty])),
    // A list that leaves nothing out but what is void has counted the whole register.
    states: isWhole(asked) ? states : (await holdingOf(at, reach.register)).counts,
  }
}

function isWhole({ where, search, ids }: Asked): boolean {
  return Object.keys(where).length === 0 && search.trim() === '' && ids === null
}

function summedColumns({ register, extras, withheld }: Reach): readonly (readonly [string, ListColumn])[] {
  const fields = Object.entries(register.fields)
    .filter(([, field]) => addsUp(field) && !withheld(field))
    .map(([name, field]) => [name, { of: 'field', name, field } as const] as const)
  const own = extras
    .filter(({ kind }) => kind === 'number')
    .map(({ id }) => [extraKey(id), { of: 'extra', id, numeric: true } as const] as const)
  return [...fields, ...own]
}

/** The values that a column has among what the other conditions select, with how often. */
export async function listValues(
  at: At,
  reach: Reach,
  asked: Asked,
  key: string,
  limit: number,
): Promise<readonly ValueCount[]> {
  const { column } = columnOf(reach, key)
  const { [key]: _, ...others } = asked.where
  const selection = await selectionOf(at, reach, { ...asked, where: others })
  return valuesOf(at, reach.register, selection, column, limit)
}

async function selectionOf(at: At, reach: Reach, { where, search, ids }: Asked): Promise<Selection> {
  const conditions: Condition[] = []
  for (const [key, wanted] of Object.entries(where)) {
    const { column, field } = columnOf(reach, key)
    const tests = column.of === 'own' ? ownTests(wanted) : await testsOf(at, field, wanted)
    for (const test of tests) conditions.push({ column, test })
  }
  // What is void is gone for the day's work, unless somebody asks for it.
  if (where.$state === undefined && ids === null)
    conditions.push({
      column: { of: 'own', name: 'state' },
      test: { is: 'among', values: ['live', 'pending'], orEmpty: false },
    })
  const text = search.trim()
  return { where: conditions, search: text === '' ? null : { text, columns: searched(at, reach, text) }, ids }
}

function searched({ context }: At, { register, extras, withheld }: Reach, text: string) {
  const fields = Object.entries(register.fields)
    .filter(([, field]) => field.kind.align === 'left' && field.kind.column === 'text' && !withheld(field))
    .map(([name, field]) => ({ column: { of: 'field', name, field } as const, same: meant(context, field, text) }))
    .filter(({ column: { field }, same }) => same !== null || mayHold(field, text))
  const beside = extras.map(({ id }) => ({ column: { of: 'extra', id, numeric: false } as const, same: null }))
  return [...fields, ...beside]
}

/** Whether any value of the field may have the text in it: 云浦 stands in no code, 精密 in no 登记状态. */
function mayHold({ kind, facts }: Field<unknown>, text: string): boolean {
  if (kind.ascii) return ASCII.test(text)
  const said = text.toLowerCase()
  return facts.choices?.some((choice) => choice.toLowerCase().includes(said)) ?? true
}

const ASCII = /^[ -~]*$/

/** What a text means in a field, where that is kept otherwise: 2026年第一批 is 2026-1, 东江街道 a code. */
function meant(context: At['context'], { kind, facts }: Field<unknown>, text: string): string | null {
  const { value } = kind.read({ text }, facts, context)
  // Where any place unknown is 区外, a text that is no place must not mean it.
  return typeof value === 'string' && value !== text && !(facts.elsewhere && value === OUTSIDE) ? value : null
}

function ownTests({ contains, among, from, to }: Wanted): Test[] {
  return [
    ...(contains === undefined ? [] : [{ is: 'contains', text: contains, same: null } as const]),
    ...(among === undefined ? [] : [{ is: 'among', values: among, orEmpty: false } as const]),
    ...(from === undefined && to === undefined ? [] : [{ is: 'between', from: from ?? null, to: to ?? null } as const]),
  ]
}

async function testsOf(at: At, field: Field<unknown> | null, wanted: Wanted): Promise<Test[]> {
  if (field === null) return []
  const tests: Test[] = []
  const { contains, among, from, to, empty } = wanted
  if (contains !== undefined && contains !== '') {
    tests.push({ is: 'contains', text: contains, same: meant(at.context, field, contains) })
  }
  if (among !== undefined) {
    const values = await amongValues(
      at,
      field,
      among.filter((value) => value !== ''),
    )
    tests.push({ is: 'among', values, orEmpty: among.length > values.length && among.includes('') })
  }
  if (from !== undefined || to !== undefined)
    tests.push({ is: 'between', from: endOf(at, field, from), to: endOf(at, field, to) })
  if (empty !== undefined) tests.push({ is: empty ? 'empty' : 'filled' })
  return tests
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An area with all below it; a record by its id or its name; anything else as it is kept. */
async function amongValues(
  { tx, bureau, catalog, areas }: At,
  { kind, facts }: Field<unknown>,
  values: readonly string[],
): Promise<readonly string[]> {
  if (kind.name === 'area') return values.flatMap((code) => areas.within(code as AreaCode))
  const to = catalog.registers.get(facts.to?.name ?? '')
  const names = values.filter((value) => !UUID.test(value))
  if (to === undefined || names.length === 0) return values
  const resolved = await resolve(
    tx,
    to,
    bureau,
    names.map((name) => ({ name, code: name })),
  )
  const ids = [...resolved.values()].flatMap((found) => (found.id === null ? (found.candidates ?? []) : [found.id]))
  return [...values, ...ids]
}

/** The end of a range as a clerk writes it: 500 of an amount entered in 万元 is five millions. */
function endOf({ context }: At, field: Field<unknown>, text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null
  const read = field.kind.read({ text }, field.facts, context)
  if (read.problem)
    throw new Refusal(read.problem.code, `${field.facts.label}的条件：${read.problem.message}`, read.problem.advice)
  return isMoney(field) ? moneyParts(read.value as Money).amount : String(read.value)
}

function ordersOf({ areas }: At, reach: Reach, sort: readonly string[]): Order[] {
  return sort.map((key): Order => {
    const descending = key.startsWith('-')
    const { column, field } = columnOf(reach, descending ? key.slice(1) : key)
    const values = field?.kind.name === 'area' ? [...areas.areas.keys(), 'outside'] : (field?.facts.choices ?? null)
    return { column, descending, values }
  })
}
