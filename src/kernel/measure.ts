import { dayAfter } from './day.ts'
import { decimal, negate } from './exact.ts'
import type { Fields, Values } from './field/field.ts'
import type { Day, Decimal, Money } from './values.ts'

/** Units that are counted or summed in the journal. Money is kept in 元 and shown in what a figure names. */
export type CountUnit = '家' | '项' | '件' | '人' | '人次' | '次' | '场' | '个' | '份' | '元' | '平方米' | '户' | '数'

/** What a line of business says in `posts`; the kernel adds subject, area and carried dimensions. */
export interface Statement {
  readonly measure: Measure<CountUnit, Fields>
  readonly quantity: Decimal
  readonly on: Day
  readonly belongsTo: number | null
  readonly by: { readonly [dimension: string]: unknown }
  /** The reference field whose subject, area and carried facts the posting takes; the register's subject by default. */
  readonly of: string | null
}

/** `date && measure.post(…)` states nothing while the date is empty. */
export type Statements = readonly (Statement | readonly Statement[] | null | undefined | '' | 0 | false)[]

interface At {
  readonly on: Day
  readonly belongsTo?: number | null
  readonly of?: string
}

interface Span {
  readonly from: Day | null
  /** The last day on which it is held. */
  readonly to: Day | null
  readonly of?: string
}

type By<D extends Fields> = keyof D extends never ? { readonly by?: never } : { readonly by: Values<D> }

/** 计量项: what is counted, in which unit, split by which facts. */
export interface Measure<out U extends CountUnit, out D extends Fields> {
  readonly name: string
  readonly unit: U
  readonly by: D
  /** Facts that postings take over from the enterprise as it was on the day. */
  readonly carried: Fields
  /** A quantity that is held from one day to another, so that it moves when its holder does. */
  readonly held: boolean
}

export interface Flow<out U extends CountUnit, D extends Fields> extends Measure<U, D> {
  readonly held: false
  post(quantity: number | bigint | Decimal | Money, at: At & By<D>): Statement
}

export interface Holding<out U extends CountUnit, D extends Fields> extends Measure<U, D> {
  readonly held: true
  /** Holds `quantity` (1 by default) from the first day to the last, both included; nothing while there is no first day. */
  during(span: Span & By<D> & { readonly quantity?: number | bigint | Decimal }): readonly Statement[]
}

interface Declared<U extends CountUnit, D extends Fields> {
  readonly unit: U
  readonly by?: D
  readonly carried?: Fields
}

/** A measure of what happens: recognitions, payments, sessions. */
export function measure<const U extends CountUnit, D extends Fields = {}>(
  name: string,
  declared: Declared<U, D>,
): Flow<U, D> {
  const self: Flow<U, D> = {
    ...shape(name, declared),
    held: false,
    post: (quantity, at) => statement(self, quantity, at.on, at.belongsTo ?? null, at.by ?? {}, at.of ?? null),
  }
  return self
}

/** A measure of what is held over time: valid titles, patents in force, platforms in operation. */
export function holding<const U extends CountUnit, D extends Fields = {}>(
  name: string,
  declared: Declared<U, D>,
): Holding<U, D> {
  const self: Holding<U, D> = {
    ...shape(name, declared),
    held: true,
    during({ from, to, of, by, quantity = 1 }) {
      if (from === null || (to !== null && to < from)) return []
      const held = decimal(quantity)
      const start = statement(self, held, from, null, by ?? {}, of ?? null)
      if (to === null) return [start]
      return [start, statement(self, negate(held), dayAfter(to), null, by ?? {}, of ?? null)]
    },
  }
  return self
}

function shape<U extends CountUnit, D extends Fields>(name: string, { unit, by, carried = {} }: Declared<U, D>) {
  return { name, unit, by: (by ?? {}) as D, carried }
}

function statement(
  of: Measure<CountUnit, Fields>,
  quantity: number | bigint | Decimal | Money,
  on: Day,
  belongsTo: number | null,
  by: { readonly [dimension: string]: unknown },
  reference: string | null,
): Statement {
  return { measure: of, quantity: decimal(quantity), on, belongsTo, by, of: reference }
}
