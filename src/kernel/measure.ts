import { dayAfter } from './day.ts'
import { decimal, isZero, negate } from './exact.ts'
import type { Fields, Values } from './field/field.ts'
import { type Qualifier, slackOf } from './qualified.ts'
import type { AreaCode, Day, Decimal, Money } from './values.ts'

/** Units that are counted or summed in the journal. Money is kept in 元 and shown in what a figure names. */
export type CountUnit =
  | '家'
  | '项'
  | '件'
  | '人'
  | '人次'
  | '次'
  | '场'
  | '个'
  | '份'
  | '元'
  | '平方米'
  | '户'
  | '亩'
  | '公斤'
  | '公里'
  | '数'

/** What a line of business says in `posts`; the kernel adds subject, area and carried dimensions. */
export interface Statement {
  readonly measure: Measure<CountUnit, Fields>
  readonly quantity: Decimal
  readonly on: Day
  readonly belongsTo: number | null
  readonly by: { readonly [dimension: string]: unknown }
  /** The reference field whose subject, area and carried facts the posting takes; the register's subject by default. */
  readonly of: string | null
  /** Where the posting falls when the reference names nobody whose place is known: a seller elsewhere. */
  readonly area: AreaCode | null
}

type Nothing = null | undefined | '' | 0 | false

/** `date && measure.post(…)` states nothing while the date is empty. */
export type Statements = readonly (Statement | Nothing | readonly (Statement | Nothing)[])[]

/** What was stated, without the empty places. */
export function said(statements: Statements): Statement[] {
  return statements.flat().filter((one) => !!one)
}

interface Placed {
  readonly of?: string
  readonly area?: AreaCode | null
}

interface At extends Placed {
  readonly on: Day
  readonly belongsTo?: number | null
}

interface Span extends Placed {
  readonly from: Day | null
  /** The last day on which it is held; `null` for no end. */
  readonly to?: Day | null
  /** The day from which it is held no more, whatever `to` says: cancelled, lapsed, left. */
  readonly endedOn?: Day | null
}

type By<D extends Fields> = keyof D extends never ? { readonly by?: never } : { readonly by: Values<D> }

/** 计量项: what is counted, in which unit, split by which facts. */
export interface Measure<out U extends CountUnit, out D extends Fields, out C extends Fields = Fields> {
  readonly name: string
  readonly unit: U
  readonly by: D
  /** Facts that postings take over from the enterprise as it was on the day. */
  readonly carried: C
  /** A quantity that is held from one day to another, so that it moves when its holder does. */
  readonly held: boolean
  /** 约数: how far what was summed may be off, where its sources say 约, 近, 余; absent where they count. */
  readonly slack?: SlackMeasures
}

/** Beside the sum of what was written: what it may be short of, may exceed, and how often it is open above. */
export interface SlackMeasures {
  readonly less: Measure<CountUnit, Fields>
  readonly more: Measure<CountUnit, Fields>
  readonly open: Measure<CountUnit, Fields>
}

type Quantity = number | bigint | Decimal | Money

export interface Flow<out U extends CountUnit, D extends Fields, out C extends Fields = Fields>
  extends Measure<U, D, C> {
  readonly held: false
  /** States nothing while there is no quantity, or it is an amount in another currency than yuan. */
  post(quantity: Quantity | null, at: At & By<D>): Statement | null
}

export interface Holding<out U extends CountUnit, D extends Fields, out C extends Fields = Fields>
  extends Measure<U, D, C> {
  readonly held: true
  /** Holds `quantity` (1 by default) from the first day to the last, both included; nothing while there is no first day. */
  during(span: Span & By<D> & { readonly quantity?: number | bigint | Decimal }): readonly Statement[]
}

/** A measure whose numbers may come with 约, 近, 余, 超: the interval goes with the sum. */
export interface Qualified<out U extends CountUnit, D extends Fields, out C extends Fields = Fields>
  extends Flow<U, D, C> {
  readonly slack: SlackMeasures
  /** As `post`, and how far the number may be off by the word it came with; `null` for an exact one. */
  said(quantity: Decimal | null, qualifier: Qualifier | null, at: At & By<D>): readonly (Statement | null)[]
}

interface Declared<U extends CountUnit, D extends Fields, C extends Fields> {
  readonly unit: U
  readonly by?: D
  readonly carried?: C
}

/** A measure of what happens: recognitions, payments, sessions. */
export function measure<const U extends CountUnit, D extends Fields = {}, C extends Fields = {}>(
  name: string,
  declared: Declared<U, D, C>,
): Flow<U, D, C> {
  const self: Flow<U, D, C> = {
    ...shape(name, declared),
    held: false,
    post: (quantity, at) =>
      quantity === null || isForeign(quantity) ? null : statement(self, decimal(quantity), at.on, at),
  }
  return self
}

/**
 * A measure of what is counted roughly by its very sources: heads, leaflets. Three more measures keep how far the sum
 * may be off, in whole decimals like the sum itself, so that bounds add up exactly and nothing else is slower.
 */
export function qualified<const U extends CountUnit, D extends Fields = {}, C extends Fields = {}>(
  name: string,
  declared: Declared<U, D, C>,
): Qualified<U, D, C> {
  const self = measure(name, declared)
  const [less, more, open] = ['可少', '可多', '不封顶'].map((what) => measure(`${name}·${what}`, declared))
  if (less === undefined || more === undefined || open === undefined) throw new Error('three measures of slack')
  // One object, by which its postings are known among the measures of a register.
  return Object.assign(self, {
    slack: { less, more, open },
    said(quantity: Decimal | null, qualifier: Qualifier | null, at: At & By<D>) {
      const posted = self.post(quantity, at)
      if (quantity === null || qualifier === null) return [posted]
      const slack = slackOf(quantity, qualifier)
      return [
        posted,
        isZero(slack.less) ? null : less.post(slack.less, at),
        slack.more === null || isZero(slack.more) ? null : more.post(slack.more, at),
        slack.more === null ? open.post(1, at) : null,
      ]
    },
  })
}

/** A measure of what is held over time: valid titles, patents in force, platforms in operation. */
export function holding<const U extends CountUnit, D extends Fields = {}, C extends Fields = {}>(
  name: string,
  declared: Declared<U, D, C>,
): Holding<U, D, C> {
  const self: Holding<U, D, C> = {
    ...shape(name, declared),
    held: true,
    during(span) {
      const { from, to = null, endedOn = null, quantity = 1 } = span
      const out = earliest(to && dayAfter(to), endedOn)
      if (from === null || (out !== null && out <= from)) return []
      const held = decimal(quantity)
      const start = statement(self, held, from, span)
      return out === null ? [start] : [start, statement(self, negate(held), out, span)]
    },
  }
  return self
}

function shape<U extends CountUnit, D extends Fields, C extends Fields>(
  name: string,
  { unit, by, carried }: Declared<U, D, C>,
) {
  return { name, unit, by: by ?? ({} as D), carried: carried ?? ({} as C) }
}

function statement(
  measure: Measure<CountUnit, Fields>,
  quantity: Decimal,
  on: Day,
  at: Placed & { readonly belongsTo?: number | null; readonly by?: Statement['by'] },
): Statement {
  const { belongsTo = null, by = {}, of = null, area = null } = at
  return { measure, quantity, on, belongsTo, by, of, area }
}

/** Another currency stands behind the amount (`140000 USD`); only yuan are summed. */
function isForeign(quantity: Quantity): boolean {
  return typeof quantity === 'string' && quantity.includes(' ')
}

function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
