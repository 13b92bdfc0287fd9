import type { Comparison, Span } from './syntax.ts'
import type { Type } from './type.ts'
import type { Value } from './value.ts'

/** A checked expression: every name is resolved, every node has a type, every number is in base units. */
export type Tree = Span & { readonly type: Type } & (
    | { readonly is: 'constant'; readonly value: Value }
    | { readonly is: 'fact'; readonly name: string }
    | { readonly is: 'parameter'; readonly name: string }
    | {
        readonly is: 'definition'
        readonly name: string
        readonly index: number
        readonly of: Tree
        readonly text: string
      }
    | { readonly is: 'today' }
    | { readonly is: 'local'; readonly name: string; readonly slot: number }
    | { readonly is: 'field'; readonly of: Tree; readonly name: string }
    /** The field of every record of a list. */
    | { readonly is: 'projection'; readonly of: Tree; readonly name: string }
    | { readonly is: 'element'; readonly of: Tree; readonly index: Tree }
    | { readonly is: 'filter'; readonly of: Tree; readonly slot: number; readonly where: Tree }
    | { readonly is: 'negative'; readonly of: Tree }
    | { readonly is: 'arithmetic'; readonly op: '+' | '-' | '*' | '/'; readonly left: Tree; readonly right: Tree }
    | { readonly is: 'power'; readonly base: Tree; readonly exponent: number }
    /** Days from one day to another. */
    | { readonly is: 'between'; readonly start: Tree; readonly end: Tree }
    | { readonly is: 'later'; readonly day: Tree; readonly by: Tree; readonly sign: 1 | -1 }
    | { readonly is: 'comparison'; readonly op: Comparison; readonly left: Tree; readonly right: Tree }
    | { readonly is: 'and' | 'or'; readonly left: Tree; readonly right: Tree }
    | { readonly is: 'not'; readonly of: Tree }
    | { readonly is: 'if'; readonly condition: Tree; readonly yes: Tree; readonly no: Tree }
    | { readonly is: 'some' | 'every' | 'for'; readonly list: Tree; readonly slot: number; readonly body: Tree }
    | { readonly is: 'call'; readonly name: string; readonly args: readonly Tree[] }
    | { readonly is: 'list'; readonly items: readonly Tree[] }
    | { readonly is: 'record'; readonly entries: readonly { readonly name: string; readonly value: Tree }[] }
  )

/** The nodes directly below. */
export function parts(tree: Tree): readonly Tree[] {
  switch (tree.is) {
    case 'constant':
    case 'fact':
    case 'parameter':
    case 'today':
    case 'local':
      return []
    case 'definition':
    case 'field':
    case 'projection':
    case 'negative':
    case 'not':
      return [tree.of]
    case 'element':
      return [tree.of, tree.index]
    case 'filter':
      return [tree.of, tree.where]
    case 'arithmetic':
    case 'comparison':
    case 'and':
    case 'or':
      return [tree.left, tree.right]
    case 'power':
      return [tree.base]
    case 'between':
      return [tree.start, tree.end]
    case 'later':
      return [tree.day, tree.by]
    case 'if':
      return [tree.condition, tree.yes, tree.no]
    case 'some':
    case 'every':
    case 'for':
      return [tree.list, tree.body]
    case 'call':
      return tree.args
    case 'list':
      return tree.items
    case 'record':
      return tree.entries.map(({ value }) => value)
  }
}

/** Whether a value depends on the enterprise at all: thresholds do not. */
export function readsFacts(tree: Tree): boolean {
  return tree.is === 'fact' || parts(tree).some(readsFacts)
}
