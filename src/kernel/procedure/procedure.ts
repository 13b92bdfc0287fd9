import type { Field, Fields, Values } from '../field/field.ts'
import type { FileRef } from '../field/kinds/file.ts'
import type { Register } from '../register.ts'
import type { Day } from '../values.ts'
import type { Actions } from './action.ts'
import type { Beside, BesideOf } from './beside.ts'
import { type CommonActions, type CommonRights, commonActions } from './common.ts'
import { checkNames, checkProcedure } from './declared.ts'
import type { NoticeRule } from './notice.ts'
import type { ReviewRule } from './review.ts'
import type { Who } from './who.ts'
import { type Write, write } from './write.ts'

/** A limit is near from so many working days before its end, unless it says otherwise. */
const NEAR_WORKDAYS = 2

type Row = { readonly [field: string]: unknown }
type By<T> = { readonly [state: string]: T }

/** 办件流程: the states of a record and the actions that move it. */
export interface Procedure<out A extends Actions = Actions> {
  /** The register whose records it moves. */
  readonly of: Register
  readonly states: By<string>
  readonly start: string
  readonly ends: readonly string[]
  /** States in which the office waits for the applicant and its own clock stands still. */
  readonly waits: readonly string[]
  /** Where what may be used once only (发票、设备编号) is free again for others. */
  readonly frees: readonly string[]
  /** Records beside a case that its conditions look at. */
  readonly beside: readonly Beside<unknown>[]
  readonly during: By<NoticeRule | ReviewRule>
  readonly materials: { readonly [name: string]: Field<unknown> }
  readonly actions: A & CommonActions
  readonly limits: By<StateLimit>
  readonly results: By<StateResult>
  /** How somebody from outside the office enters a case; `null` where only the office does. */
  readonly opens: Opening | null
  /** Where a record stands that has no step, and since when. */
  stands(record: Row): Stands
}

/** How long a case may stay in a state, and what happens then. */
export interface StateLimit {
  /** An alarm, or the action that the system takes. */
  readonly overdue: string
  readonly near: number
  readonly workdays: number | null
  until(record: Row): Day | null
}

export interface Stands<S extends string = string> {
  readonly state: S
  /** `null` where nobody knows; then no clock runs. */
  readonly since: Day | null
}

/** 提出: who may, what they fill in, and what the day of it fills in for them. */
export interface Opening {
  readonly by: readonly Who[]
  readonly fills: readonly string[]
  sets(on: Day): Row
  /** 长期链接: by whom a record of another register is in hand, who has no account; `null` where nobody may. */
  readonly through: Through | null
}

/** A record of another register whose holder enters cases of this one, one after the other, while it runs. */
export interface Through {
  readonly of: Register
  /** Fields of the case, by the field of that record from which each is taken over. */
  readonly copies: By<string>
  readonly why: Why
  /** Its first and its last day; `null` where there is no end. */
  within(record: Row): Day | null
  until(record: Row): Day | null
}

/** What is said on every form that is filled in from outside: what it is for, by which right, who sees it. */
export interface Why {
  readonly purpose: string
  readonly basis: string
  readonly users: string
}

/** What a result reached elsewhere fills in the record. */
export interface StateResult {
  readonly fills: readonly string[]
  readonly sets: { readonly [field: string]: (result: Result, record: Row, the: SeenBeside) => unknown }
}

interface SeenBeside {
  readonly beside: BesideOf
}

interface Result {
  readonly on: Day
  readonly document: string
}

/** So many working days from the day after it came, or until a day that the record names. */
type Limit<R, N extends string> = { readonly overdue: 'alarm' | N; readonly near?: number } & (
  | { readonly workdays: number; readonly until?: never }
  | { readonly until: (record: R) => Day | null; readonly workdays?: never }
)

interface ResultOf<R> {
  readonly fills?: readonly (keyof R & string)[]
  readonly sets?: { readonly [K in keyof R]?: (result: Result, record: R, the: SeenBeside) => R[K] }
}

interface Declared<R, S extends string, M extends Fields, A extends Actions> {
  readonly states: { readonly [K in S]: string }
  readonly start: NoInfer<S>
  readonly ends: readonly NoInfer<S>[]
  readonly waits?: readonly NoInfer<S>[]
  readonly frees?: readonly NoInfer<S>[]
  readonly beside?: readonly Beside<unknown>[]
  readonly during?: {
    readonly [K in NoInfer<S>]?: NoticeRule<keyof R & string> | ReviewRule<keyof R & string>
  }
  /** 材料: the files that actions may need. */
  readonly materials?: M
  readonly common: CommonRights
  readonly actions: (write: Write<R, NoInfer<S>, keyof NoInfer<M> & string>) => A
  readonly limits?: { readonly [K in NoInfer<S>]?: Limit<R, (keyof NoInfer<A> & string) | 'supervise'> }
  readonly results?: { readonly [K in NoInfer<S>]?: ResultOf<R> }
  readonly opens?: {
    readonly by: readonly Who[]
    readonly fills: readonly (keyof R & string)[]
    readonly sets?: (on: Day) => Partial<R>
    readonly through?: Through
  }
  /** A record that came in as a result has no steps and stands where its fields say; by default at the start. */
  readonly stands?: (record: R) => Stands<NoInfer<S>>
}

/** Declares the procedure of a register. Throws, naming the place, where it could not be walked to its end. */
export function procedure<
  F extends Fields,
  const S extends string,
  A extends Actions,
  M extends { readonly [name: string]: Field<FileRef | null> } = {},
>(of: Register<string, F>, declared: Declared<Values<F>, S, M, A>): Procedure<A> {
  const {
    states,
    start,
    ends,
    waits = [],
    frees = [],
    beside = [],
    during = {},
    materials = {},
    limits = {},
    results = {},
    stands,
  } = declared
  const own = declared.actions(write())
  const common = commonActions(Object.keys(states), ends, declared.common)
  checkNames(of.name, own, common)
  const self: Procedure<A> = {
    of,
    states,
    start,
    ends,
    waits,
    frees,
    beside,
    during: during as Procedure['during'],
    materials,
    actions: { ...own, ...common },
    limits: eachState<Limit<Row, string>, StateLimit>(
      limits,
      ({ overdue, near = NEAR_WORKDAYS, workdays = null, until }) => ({
        overdue,
        near,
        workdays,
        until: (record) => until?.(record) ?? null,
      }),
    ),
    results: eachState<ResultOf<Row>, StateResult>(results, ({ fills = [], sets = {} }) => ({
      fills,
      sets: sets as StateResult['sets'],
    })),
    opens:
      declared.opens === undefined
        ? null
        : {
            ...declared.opens,
            sets: (on) => (declared.opens?.sets?.(on) ?? {}) as Row,
            through: declared.opens.through ?? null,
          },
    stands: (record) => stands?.(record as Values<F>) ?? { state: start, since: null },
  }
  checkProcedure(self)
  return self
}

/** `declared` was typed for its record and states; from here on a state is any text. */
function eachState<T, U>(declared: object, of: (one: T) => U): By<U> {
  return Object.fromEntries(Object.entries(declared).map(([state, one]) => [state, of(one as T)]))
}

/** Typed for the record that it goes through. */
export function through<F extends Fields>(
  of: Register<string, F>,
  declared: Pick<Through, 'why'> & {
    readonly copies: { readonly [field: string]: keyof F & string }
    readonly within: (record: Values<F>) => Day | null
    readonly until: (record: Values<F>) => Day | null
  },
): Through {
  const { copies, why, within, until } = declared
  return {
    ...{ of, copies, why },
    within: (record) => within(record as Values<F>),
    until: (record) => until(record as Values<F>),
  }
}

/** What leads out of a state, by name; the common actions apart. */
export function actionsFrom({ actions }: Procedure, state: string): readonly (readonly [string, Actions[string]])[] {
  return Object.entries(actions).filter(([, { kind, from }]) => kind !== 'common' && from.includes(state))
}
