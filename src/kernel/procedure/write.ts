import type { Fields } from '../field/field.ts'
import { text } from '../field/kinds/text.ts'
import {
  type Action,
  type ActionKind,
  type Asked,
  action,
  type Condition,
  type Given,
  type Input,
  type Loose,
  type Seen,
} from './action.ts'
import type { Answer } from './answer.ts'

const opinion = { opinion: text('意见').optional() }
const reason = { reason: text('理由') }
const correction = { reason: text('补正意见') }

type Say<R, S extends string, M extends string, C extends Fields> = <
  const N extends keyof R & string = never,
  A extends Fields = {},
>(
  label: string,
  given: Given<R, S, M, N, A, C>,
) => Action<Input<R, N, Asked<A, C>, M>>

/** The words in which a line declares actions, typed for its record, states and materials. */
export interface Write<R, S extends string, M extends string> {
  /** An action that is none of the kinds below. */
  readonly action: Say<R, S, M, {}>
  readonly submit: Say<R, S, M, {}>
  readonly accept: Say<R, S, M, typeof opinion>
  readonly pass: Say<R, S, M, typeof opinion>
  readonly reject: Say<R, S, M, typeof reason>
  /** 退回补正. */
  readonly sendBack: Say<R, S, M, typeof correction>
  readonly withdraw: Say<R, S, M, typeof reason>
  /** 重办: what was reached after the state it leads back to counts no more. */
  readonly reopen: Say<R, S, M, typeof reason>
  /** Met, not met with the reason, unknown with the fact that is missing; never yes or no. */
  readonly condition: (says: string, holds: (the: Seen<R, S>) => Answer) => Condition
}

const word =
  (kind: ActionKind, asks: Fields = {}) =>
  (label: string, given: Loose): Action<never> =>
    action(label, kind, { ...given, asks: { ...asks, ...given.asks } })

export function write<R, S extends string, M extends string>(): Write<R, S, M> {
  return {
    action: word('move'),
    submit: word('submit'),
    accept: word('accept', opinion),
    pass: word('pass', opinion),
    reject: word('reject', reason),
    sendBack: word('sendBack', correction),
    withdraw: word('withdraw', reason),
    reopen: word('reopen', reason),
    condition: (says, holds) => ({ says, holds: holds as Condition['holds'] }),
  }
}
