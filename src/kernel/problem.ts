import type { Qualifier } from './qualified.ts'

/**
 * What keeps something from being taken, told to a clerk: what is wrong and what to do instead.
 * `code` is stable and documented in the handbook; it never changes with the wording.
 */
export interface Problem {
  readonly code: string
  /** What is wrong, in Chinese, with the offending value where it helps. */
  readonly message: string
  /** What to write or do instead, in Chinese. */
  readonly advice: string
}

/** What was read from a text: the value, perhaps with a remark; or why there is none. */
export type Read<T> =
  | {
      readonly value: T
      readonly note?: Problem
      /** 约, 近, 余: the word under which a number stood that is not exact. */
      readonly said?: Qualifier
      readonly problem?: never
    }
  | { readonly problem: Problem; readonly value?: never; readonly note?: never }
