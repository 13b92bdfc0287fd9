import type { Tree } from '../../kernel/figure.ts'
import { formulaText } from '../../kernel/indicator.ts'

const texts = new WeakMap<Tree, string>()

/** The canonical text of a formula, written once per formula: a page asks for it many thousand times. */
export function textOf(tree: Tree): string {
  let text = texts.get(tree)
  if (text === undefined) texts.set(tree, (text = formulaText(tree)))
  return text
}
