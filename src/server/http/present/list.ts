import { formatDecimal } from '../../../kernel/exact.ts'
import type { Field } from '../../../kernel/field/field.ts'
import type { Decimal, Money } from '../../../kernel/values.ts'
import type { RecordState } from '../../../store/records/row.ts'
import { columnOf, extraField, extraKey, type Reach, stateNames } from '../../office/column.ts'
import type { ListedRow, Totals, Wanted, Where } from '../../office/list.ts'
import type { At } from '../../office/office.ts'
import type { Allowance } from '../may.ts'
import { editText, type PresentedCell, presentCell } from './cell.ts'
import { referredNames, titleOf } from './naming.ts'
import { type Surroundings, shownOne } from './value.ts'

export interface PresentedRow {
  readonly id: string
  readonly version: number
  readonly state: RecordState
  readonly title: string
  readonly cells: { readonly [column: string]: PresentedCell }
}

/** Rows with the columns asked for; `null` asks for all. */
export async function presentRows(
  at: At,
  { register, extras }: Reach,
  rows: readonly ListedRow[],
  columns: ReadonlySet<string> | null,
  allowance: Allowance,
): Promise<readonly PresentedRow[]> {
  const referred = await referredNames(
    at,
    rows.map(({ content }) => ({ register, content })),
  )
  const surroundings: Surroundings = { areas: at.areas, referred }
  const wanted = (key: string) => columns === null || columns.has(key)
  const fields = Object.entries(register.fields).filter(([name]) => wanted(name))
  const beside = extras.filter(({ id }) => wanted(extraKey(id)))
  return rows.map((row) => {
    const { id, version, state, content } = row
    const cells: { [column: string]: PresentedCell } = {}
    for (const [name, field] of fields) {
      const cell = presentCell(name, field, content, surroundings, allowance)
      if (cell.shown !== '' || cell.withheld !== undefined) cells[name] = cell
    }
    for (const extra of beside) {
      const value = row.extras[extra.id]
      if (value !== undefined) cells[extraKey(extra.id)] = noteCell(extraField(extra), value, surroundings)
    }
    cells.$state = { shown: stateNames[state] }
    cells.$changedAt = { shown: localDay(row.changedAt) }
    cells.$changedBy = { shown: row.changedBy }
    return { id, version, state, title: titleOf(at, register, content, referred), cells }
  })
}

function noteCell(field: Field<unknown>, value: string, surroundings: Surroundings): PresentedCell {
  const shown = shownOne(field, value, surroundings)
  const text = editText(field, value, shown)
  return { shown, ...(text === shown ? {} : { text }) }
}

const EIGHT_HOURS_MS = 8 * 3_600_000

export function localMinute(instant: Date): string {
  return new Date(instant.getTime() + EIGHT_HOURS_MS).toISOString().slice(0, 16).replace('T', ' ')
}

function localDay(instant: string): string {
  return localMinute(new Date(instant)).slice(0, 10)
}

export interface PresentedTotals {
  readonly count: number
  readonly whole: number
  readonly sums: {
    readonly [column: string]: { readonly shown: string; readonly text: string; readonly count: number }
  }
  readonly sentence: string
}

export function presentTotals(
  at: At,
  reach: Reach,
  { count, sums, states }: Totals,
  where: Where,
  search: string,
  names: ReadonlyMap<string, string>,
  now: Date,
): PresentedTotals {
  const whole = (states.live ?? 0) + (states.pending ?? 0)
  const shown = Object.entries(sums).flatMap(([key, { sum, count: of }]) => {
    const field = columnOf(reach, key).field
    if (field === null || sum === null) return []
    return [[key, { ...sumText(field, sum), count: of }] as const]
  })
  return {
    count,
    whole,
    sums: Object.fromEntries(shown),
    sentence: sentence(at, reach, count, whole, states, where, search, names, now),
  }
}

function sumText(field: Field<unknown>, sum: string): { readonly shown: string; readonly text: string } {
  const exact = sum.includes('.') ? sum.replace(/\.?0+$/, '') : sum
  const value = field.kind.name === 'money' ? (exact as Money) : (exact as Decimal)
  const shown =
    field.kind.name === 'money' ? field.kind.show(value, field.facts) : formatDecimal(value as Decimal, { group: true })
  return { shown, text: shown.replaceAll(',', '') }
}

/** 共 1,204 条，其中待认领 3 条；登记状态为存续的 1,190 条；截至 2026-11-21 09:32 */
function sentence(
  at: At,
  reach: Reach,
  count: number,
  whole: number,
  states: Totals['states'],
  where: Where,
  search: string,
  names: ReadonlyMap<string, string>,
  now: Date,
): string {
  const pending = states.pending ?? 0
  const parts = [`共 ${grouped(whole)} 条${pending > 0 ? `，其中待认领 ${grouped(pending)} 条` : ''}`]
  const said = [
    ...Object.entries(where).map(([key, wanted]) => wantedWords(at, reach, key, wanted, names)),
    ...(search.trim() === '' ? [] : [`含“${search.trim()}”`]),
  ]
  if (said.length > 0) parts.push(`${said.join('、')}的 ${grouped(count)} 条`)
  return `${parts.join('；')}；截至 ${localMinute(now)}`
}

const VALUES_NAMED_MAX = 3

function wantedWords(
  at: At,
  reach: Reach,
  key: string,
  { contains, among, from, to, empty }: Wanted,
  names: ReadonlyMap<string, string>,
): string {
  const { field } = columnOf(reach, key)
  const label = field?.facts.label ?? { $state: '状态', $changedAt: '最近修改', $changedBy: '修改人' }[key] ?? key
  const unit = field?.facts.unit ?? ''
  const shown = (value: string) => valueWords(at, field, value, names)
  return [
    ...(contains === undefined || contains === '' ? [] : [`${label}含“${contains}”`]),
    ...(among === undefined
      ? []
      : [
          `${label}为${among.slice(0, VALUES_NAMED_MAX).map(shown).join('或')}${among.length > VALUES_NAMED_MAX ? `等 ${among.length} 项` : ''}`,
        ]),
    ...(from === undefined || from === '' ? [] : [`${label}从 ${from}${unit}`]),
    ...(to === undefined || to === '' ? [] : [`${label}到 ${to}${unit}`]),
    ...(empty === undefined ? [] : [`${label}${empty ? '为空' : '不为空'}`]),
  ].join('、')
}

/** A stored value as a screen shows it. */
export function valueWords(
  { areas }: Pick<At, 'areas'>,
  field: Field<unknown> | null,
  value: string,
  referred: ReadonlyMap<string, string>,
): string {
  if (value === '') return '空'
  if (field === null) return Object.hasOwn(stateNames, value) ? stateNames[value as RecordState] : value
  if (field.kind.name === 'reference') return referred.get(value) ?? value
  return shownOne(field, value, { areas, referred })
}

function grouped(count: number): string {
  return formatDecimal(String(count) as Decimal, { group: true })
}
