import type { Field } from '../field/field.ts'
import { moneyParts } from '../read/money.ts'
import type { Day, Decimal, Money } from '../values.ts'
import { Gap, unknown } from './gap.ts'
import { num, times } from './number.ts'
import { DAY, type RecordFields, type Type, YES_NO } from './type.ts'
import { PERCENT, PLAIN, readUnit } from './unit.ts'
import type { RecordValue, Value } from './value.ts'

/** Which time a fact speaks of. */
export type FactPeriod = '申请日' | '最近一年' | '各年' | '近365日' | '事项发生时'

/** A field of a register. Without a register the fact is worked out from several, as the label says. */
export interface FactSource {
  readonly label: string
  readonly register: string | null
  readonly field: string | null
}

/** What a reader of the dictionary is told beside name, type and unit. */
export interface FactAbout {
  readonly meaning: string
  readonly period: FactPeriod
  /** Where the books have it; without one, it is given by hand. */
  readonly from?: FactSource
}

interface Common extends FactAbout {
  readonly name: string
  readonly type: Type
}

/** 事实: something a rule may ask about an enterprise or a matter. */
export type Fact = Common &
  (
    | { readonly is: 'single'; readonly field: Field<unknown> }
    | { readonly is: 'group'; readonly fields: FactFields }
    | { readonly is: 'list'; readonly fields: FactFields; readonly years: Years | null }
  )

export type FactFields = ReadonlyMap<string, Fact>
export type Dictionary = FactFields

/** One row per accounting year: the `back` years before the year of the day, but none before the firm was there. */
export interface Years {
  readonly key: string
  readonly back: number
  /** The fact that holds the first day of the firm. */
  readonly since: string
}

/** A single value, declared as a field of a record would be. */
export function fact(field: Field<unknown>, about: FactAbout): Fact {
  return { is: 'single', name: field.facts.label, type: typeOf(field), field, ...about }
}

/** Several facts under one name: 专家评分.技术先进程度. */
export function factGroup(name: string, about: FactAbout, fields: readonly Fact[]): Fact {
  return { is: 'group', name, fields: byName(fields), type: { is: 'record', fields: typesOf(fields) }, ...about }
}

export function factList(name: string, about: FactAbout, fields: readonly Fact[]): Fact {
  return list(name, about, fields, null)
}

/** Rows by year, earliest first; a year that is not told is there all the same, with everything in it unknown. */
export function yearlyFacts(name: string, about: FactAbout, years: Years, fields: readonly Fact[]): Fact {
  return list(name, about, fields, years)
}

/** The dictionary of facts; names are unique. */
export function dictionary(facts: readonly Fact[]): Dictionary {
  return byName(facts)
}

/** A value as a record holds it, in base units: fen, days, single things. `undefined` in another currency than yuan. */
export function factValue(field: Field<unknown>, value: unknown): Value | undefined {
  const type = typeOf(field)
  if (type.is === 'yesNo') return value === '是'
  if (type.is !== 'number') return value as string
  if (field.kind.name !== 'money') return times(num(value as Decimal | number), type.unit.factor)
  const { amount, currency } = moneyParts(value as Money)
  return currency === 'CNY' ? times(num(amount), 100) : undefined
}

/** What is known of the facts, raw: gaps where nothing is. `day` is that of the assessment. */
export function complete(facts: Dictionary, values: RecordValue, day: Day): RecordValue {
  const whole: { [name: string]: Value } = {}
  for (const fact of facts.values()) whole[fact.name] = completed(fact, values, day)
  return whole
}

function completed(fact: Fact, values: RecordValue, day: Day): Value {
  const { name } = fact
  const value = values[name]
  if (fact.is === 'list' && fact.years !== null) return everyYear(name, fact.fields, fact.years, value, values, day)
  if (value === undefined) return fact.is === 'group' ? filled(fact.fields, {}, name) : unknown(name)
  if (fact.is === 'single') return value
  if (fact.is === 'group') return filled(fact.fields, value as RecordValue, name)
  return (value as readonly (RecordValue | Gap)[]).map((row, index) =>
    row instanceof Gap ? row : filled(fact.fields, row, `${name}（第${index + 1}项）`),
  )
}

function everyYear(
  name: string,
  fields: FactFields,
  { key, back, since }: Years,
  value: Value | undefined,
  values: RecordValue,
  day: Day,
): Value {
  const last = Number(day.slice(0, 4)) - 1
  const founded = values[since]
  const first = Math.max(last - back + 1, typeof founded === 'string' ? Number(founded.slice(0, 4)) : 0)
  const rows = (value ?? []) as readonly RecordValue[]
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => {
    const year = first + index
    return filled(fields, rows.find((row) => row[key] === year) ?? { [key]: year }, `${name}（${year}年）`)
  })
}

function filled(fields: FactFields, row: RecordValue, of: string): RecordValue {
  const whole: { [name: string]: Value } = {}
  for (const name of fields.keys()) whole[name] = row[name] ?? unknown(of + name)
  return whole
}

function list(name: string, about: FactAbout, fields: readonly Fact[], years: Years | null): Fact {
  const type: Type = { is: 'list', of: { is: 'record', fields: typesOf(fields) } }
  return { is: 'list', name, fields: byName(fields), years, type, ...about }
}

function byName(facts: readonly Fact[]): FactFields {
  const found = new Map(facts.map((fact) => [fact.name, fact]))
  if (found.size !== facts.length) throw new RangeError('two facts have one name')
  return found
}

function typesOf(facts: readonly Fact[]): RecordFields {
  return Object.fromEntries(facts.map(({ name, type }) => [name, type]))
}

/** Throws RangeError on a kind of field that no rule can reason about. */
function typeOf({ kind, facts }: Field<unknown>): Type {
  switch (kind.name) {
    case 'money':
    case 'integer':
    case 'decimal': {
      const unit = readUnit(facts.unit ?? '')
      if (unit === undefined) throw new RangeError(`no unit of the rules: ${facts.unit}`)
      return { is: 'number', unit }
    }
    case 'percent':
      return { is: 'number', unit: PERCENT }
    case 'year':
      return { is: 'number', unit: PLAIN }
    case 'date':
      return DAY
    case 'choice':
      return facts.choices?.join() === '是,否' ? YES_NO : { is: 'text', choices: facts.choices ?? [] }
    case 'text':
      return { is: 'text' }
    default:
      throw new RangeError(`not a field for rules: ${kind.name}`)
  }
}
