import type { Dated } from './dated.ts'
import type { Fields, Names, Values } from './field/field.ts'
import { OVER } from './field/kinds/reference.ts'
import type { CountUnit, Measure, Statements } from './measure.ts'
import type { Reached, ReachedOf } from './procedure/step.ts'
import type { AreaCode, Day, Decimal, Id } from './values.ts'

/** What makes two rows of a spreadsheet the same record. */
export type Identity = {
  readonly fields: readonly string[]
  /** Identifies a record for which the first way has no value: a firm elsewhere has a name but no code. */
  readonly orElse: string | null
}

export interface Cross {
  readonly over: string
  readonly value: string
}

/** A record absent from a whole list (全量名单) gets the list's date in `on`, within lists of the same `within`. */
export interface Ending {
  readonly on: string
  readonly within: readonly string[]
}

/**
 * 额度: what a record takes of another one to which it refers; all that refer to that one never take more than it holds.
 * The store sees to it while they are written, also when two are written at once.
 */
export interface Quota {
  /** The reference field whose record is drawn upon. */
  readonly from: string
  /** What is drawn, in the words of a refusal: 券额. */
  readonly what: string
  /** In what it is counted. */
  readonly unit: string
  /** The field whose every value may have so much for itself; `null` where all draw from one. */
  readonly each: string | null
  /** In the unit; nothing where it takes nothing, or nothing any more. */
  takes(values: { readonly [field: string]: unknown }, reached: Reached): Decimal | null
  /** What the record drawn upon holds in all; `null` while it sets no limit. */
  holds(values: { readonly [field: string]: unknown }): Decimal | null
}

/** 业务线 of docs/glossary.md. */
export type Line =
  | 'ENT'
  | 'POL'
  | 'VOU'
  | 'PRJ'
  | 'PLT'
  | 'TTC'
  | 'IPR'
  | 'TAL'
  | 'RUR'
  | 'SCI'
  | 'SRV'
  | 'STA'
  | 'SUP'
  | 'OCT'
  | 'HTZ'
  | 'FIN'
  | 'INV'
  | 'EMP'
  | 'EMG'
  | 'PTY'
  | 'RPT'
  | 'SYS'

/** 台账: a kind of record, declared once. Table, form, import, export, API and search follow from it. */
export interface Register<out N extends string = string, out F extends Fields = Fields> {
  readonly name: N
  readonly label: string
  readonly line: Line
  readonly fields: F
  readonly identity: Identity
  /** The reference field whose enterprise the postings are about; `itself` where the record is the subject. */
  readonly subject: string | null
  /** The record's own field of kind area, where it has one. */
  readonly area: string | null
  /** The fields that say which record it is, in a list or a sentence. */
  readonly title: readonly string[]
  /** Everything that `posts` may post; posting anything else is an error. */
  readonly measures: readonly Measure<CountUnit, Fields>[]
  /** Rises whenever `posts` changes what it posts for the same record, so that old records are posted anew (口径调整). */
  readonly postsVersion: number
  readonly note: string | null
  /** A cross table (横表): a column for each area, whose cells are the value. */
  readonly cross: Cross | null
  /** How a whole list ends what it no longer names. */
  readonly ending: Ending | null
  readonly quotas: readonly Quota[]
  /** What the button says by which somebody on the way begins a record on the phone: 记走访. */
  readonly jot: string | null
  /** From which day on such a record is over, for those that refer to it with `endsWith`; `null` while it is not. */
  over(values: { readonly [field: string]: unknown }, reached: Reached): Day | null
  /** A method, so that registers of any shape fit into one list. */
  statements(values: { readonly [field: string]: unknown }, reached: Reached): Statements
}

interface Declared<F extends Fields> {
  readonly label: string
  readonly line: Line
  readonly fields: F
  readonly identity:
    | readonly [Names<F, {}> & string, ...(Names<F, {}> & string)[]]
    | { readonly first: keyof F & string; readonly orElse: Names<F, {}> & string }
  readonly subject?: (Names<F, Id | null> & string) | 'itself'
  readonly area?: (Names<F, AreaCode | null> | Names<F, Dated<AreaCode>>) & string
  readonly title?: readonly (keyof F & string)[]
  readonly measures?: readonly Measure<CountUnit, Fields>[]
  readonly postsVersion?: number
  /** A sentence for the clerk who fills the import template. */
  readonly note?: string
  readonly cross?: { readonly over: keyof F & string; readonly value: keyof F & string }
  readonly ending?: { readonly on: Names<F, Day | null> & string; readonly within?: readonly (keyof F & string)[] }
  readonly quotas?: readonly Quota[]
  readonly jot?: string
  readonly over?: (record: Values<F>, reached: Reached) => Day | null
  /** A pure function of the record alone: no clock, no other record. */
  readonly posts?: (record: Values<F>, reached: Reached) => Statements
}

export function register<const N extends string, F extends Fields>(name: N, declared: Declared<F>): Register<N, F> {
  const { identity } = declared
  const identified: Identity =
    'first' in identity ? { fields: [identity.first], orElse: identity.orElse } : { fields: identity, orElse: null }
  const self: Register<N, F> = {
    name,
    label: declared.label,
    line: declared.line,
    fields: declared.fields,
    identity: identified,
    subject: declared.subject ?? null,
    area: declared.area ?? null,
    title: declared.title ?? identified.fields,
    measures: (declared.measures ?? []).flatMap((one) => (one.slack ? [one, ...Object.values(one.slack)] : [one])),
    postsVersion: declared.postsVersion ?? 1,
    note: declared.note ?? null,
    cross: declared.cross ?? null,
    ending: declared.ending === undefined ? null : { on: declared.ending.on, within: declared.ending.within ?? [] },
    quotas: declared.quotas ?? [],
    jot: declared.jot ?? null,
    over: (values, reached) => declared.over?.(values as Values<F>, reached) ?? null,
    statements: (values, reached) => declared.posts?.(values as Values<F>, reached) ?? [],
  }
  checkDeclaration(self)
  return self
}

/** What the types cannot see is refused when the module loads. */
function checkDeclaration({ name, fields, quotas }: Register): void {
  for (const { from } of quotas)
    if (fields[from]?.kind.name !== 'reference') throw new Error(`${name} draws upon ${from}, which is no reference`)
  const owners = new Map<string, string>()
  for (const [key, { facts }] of Object.entries(fields)) {
    for (const header of [...facts.headers, ...(facts.codes ?? [])]) {
      const owner = owners.get(header)
      if (owner !== undefined)
        throw new Error(`${name}: fields ${owner} and ${key} both answer to the header ${header}`)
      owners.set(header, key)
    }
    for (const begun of Object.keys({ ...facts.gives, ...facts.says }))
      if (fields[begun] === undefined) throw new Error(`${name}.${key} gives ${begun}, which is no field of ${name}`)
    for (const carried of facts.carry ?? []) {
      if (carried !== OVER && facts.to?.fields[carried]?.facts.dated !== true)
        throw new Error(`${name}.${key} carries ${carried}, which is no dated field of ${facts.to?.name}`)
    }
  }
}

/** 额度, typed for the fields of both records: `quota(fields, 'voucher', voucher, …)` among `quotas`. */
export function quota<F extends Fields, P extends Fields, S extends string>(
  own: F,
  from: Names<F, Id | null> & string,
  { fields: _ }: { readonly fields: P },
  declared: {
    readonly what: string
    /** 元 unless said otherwise. */
    readonly unit?: string
    readonly each?: keyof F & string
    readonly takes: (record: Values<F>, reached: ReachedOf<S>) => Decimal | null
    readonly holds: (record: Values<P>) => Decimal | null
  },
): Quota {
  return {
    from,
    what: declared.what,
    unit: declared.unit ?? '元',
    each: declared.each ?? null,
    takes: (values, reached) => declared.takes(values as Values<typeof own>, reached as ReachedOf<S>),
    holds: (values) => declared.holds(values as Values<P>),
  }
}
