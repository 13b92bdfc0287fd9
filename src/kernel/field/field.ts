import type { Dated } from '../dated.ts'
import type { Kind, KindFacts } from './kind.ts'

/** Where a value may go: inherited by every figure and export made from it, the strictest first. */
export type Use = 'statistics' | 'aggregate' | 'internal' | 'public'

export interface Facts extends KindFacts {
  readonly label: string
  /** Column headers under which spreadsheets bring the field; the label is the first. */
  readonly headers: readonly string[]
  readonly required: boolean
  readonly dated: boolean
  /** Belongs to a natural person: masked, erasable, never posted. */
  readonly personal: boolean
  readonly use: Use
  /** Values of a dated choice that end what the subject holds. */
  readonly closing?: readonly string[]
}

/** One fact that a record holds. `value` exists for the type checker alone and is never read. */
export interface Field<out V> {
  readonly kind: Kind
  readonly facts: Facts
  readonly value: V
  /** Other headers of the same column: 注册日期 for 成立日期. */
  also(...headers: string[]): Field<V>
  optional(): Field<V | null>
  /** Keeps its values over time; a change is 更正 or 变更. */
  dated(facts?: { readonly closing?: readonly string[] }): Field<Dated<NonNullable<V>>>
  personal(): Field<V>
  use(use: Use): Field<V>
}

export type Fields = { readonly [name: string]: Field<unknown> }
export type Values<F extends Fields> = { readonly [K in keyof F]: F[K]['value'] }
/** The names of the fields whose value is a `V`. */
export type Names<F extends Fields, V> = keyof {
  [K in keyof F as F[K]['value'] extends V ? K & string : never]: K
}

const common = { required: true, dated: false, personal: false, use: 'internal' } as const

/** Declares a field of a kind; the kinds hand out shorter words for it. */
export function field<V>(kind: Kind, label: string, facts: KindFacts = {}): Field<V> {
  return make<V>(kind, { ...common, ...facts, label, headers: [label] })
}

function make<V>(kind: Kind, facts: Facts): Field<V> {
  return {
    kind,
    facts,
    get value(): V {
      throw new Error(`the value of ${facts.label} is a type, not a thing`)
    },
    also: (...headers) => make(kind, { ...facts, headers: [...facts.headers, ...headers] }),
    optional: () => make(kind, { ...facts, required: false }),
    dated: (more) => make(kind, { ...facts, dated: true, ...more }),
    personal: () => make(kind, { ...facts, personal: true }),
    use: (use) => make(kind, { ...facts, use }),
  }
}
