/** A place in an expression: offsets of its first character and of the one behind its last. */
export interface Span {
  readonly from: number
  readonly to: number
}

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='
export type Arithmetic = '+' | '-' | '*' | '/' | '**'

/** What an expression says, before anybody asks whether it makes sense. */
export type Syntax = Span &
  (
    | { readonly is: 'number'; readonly digits: string }
    | { readonly is: 'text'; readonly text: string }
    | { readonly is: 'yesNo'; readonly value: boolean }
    | { readonly is: 'name'; readonly name: string }
    | { readonly is: 'path'; readonly of: Syntax; readonly name: string }
    | { readonly is: 'filter'; readonly of: Syntax; readonly by: Syntax }
    | { readonly is: 'negative'; readonly of: Syntax }
    | { readonly is: 'arithmetic'; readonly op: Arithmetic; readonly left: Syntax; readonly right: Syntax }
    | { readonly is: 'comparison'; readonly op: Comparison; readonly left: Syntax; readonly right: Syntax }
    | { readonly is: 'in'; readonly of: Syntax; readonly tests: readonly Test[] }
    | { readonly is: 'and' | 'or'; readonly left: Syntax; readonly right: Syntax }
    | { readonly is: 'if'; readonly condition: Syntax; readonly yes: Syntax; readonly no: Syntax }
    | { readonly is: 'some' | 'every' | 'for'; readonly over: readonly Over[]; readonly body: Syntax }
    | { readonly is: 'call'; readonly name: string; readonly args: readonly Syntax[] }
    | { readonly is: 'list'; readonly items: readonly Syntax[] }
    | { readonly is: 'record'; readonly entries: readonly { readonly name: string; readonly value: Syntax }[] }
  )

/** What stands behind `in`: a comparison, an interval, or a value that may be a list. */
export type Test = Span &
  (
    | { readonly is: 'comparison'; readonly op: Comparison; readonly right: Syntax }
    | { readonly is: 'interval'; readonly start: Bound; readonly end: Bound }
    | { readonly is: 'value'; readonly value: Syntax }
  )

export interface Bound {
  readonly value: Syntax
  readonly included: boolean
}

/** `name in list` of a quantifier or a loop. */
export interface Over {
  readonly name: string
  readonly list: Syntax
}

/** What keeps an expression from being understood, and where. */
export interface SyntaxProblem extends Span {
  readonly message: string
  readonly advice: string
  /** Only follows from a mistake elsewhere that has been told. */
  readonly follows: boolean
}

export class ExpressionError extends Error {
  readonly problem: SyntaxProblem

  constructor({ from, to }: Span, message: string, advice: string, follows = false) {
    super(message)
    this.problem = { from, to, message, advice, follows }
  }
}
