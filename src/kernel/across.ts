import { type Answer, combine, growthBetween, isKnown, missing } from './evaluate.ts'
import { add, divide, multiply, rational, subtract } from './exact.ts'
import type { Tree } from './figure.ts'
import { earlier, type Period, yearOfMonth } from './period.ts'

/** What one bureau's books say of a formula over its whole ground. */
export type Says = (tree: Tree, period: Period) => Answer

export interface Part {
  readonly name: string
  readonly says: Says
}

/**
 * A figure over several bureaus (`parts`, at least one), each with books of its own: what happened or stands is added
 * up, a ratio is taken of the added parts, and what another body publishes is read in the books of `above` alone.
 * Where one of the parts does not know, the whole is not known. What is counted once for each firm in a period cannot
 * be added: a firm that moved within it stands in two books.
 */
export function across(tree: Tree, period: Period, above: Says, parts: readonly Part[]): Answer {
  const of = (part: Tree, when = period) => across(part, when, above, parts)
  switch (tree.op) {
    case 'flow':
    case 'stock':
    case 'holders':
      return parts.map((part) => named(part, tree, period)).reduce((sum, one) => combine(sum, one, add, 'sum'))
    case 'reading':
    case 'target':
      return above(tree, period)
    case 'plus':
      return combine(of(tree.left), of(tree.right), add, 'sum')
    case 'minus':
      return combine(of(tree.left), of(tree.right), subtract)
    case 'ratio':
      return combine(of(tree.part), of(tree.whole), (part, whole) =>
        whole.num === 0n
          ? missing('zeroWhole', '分母为零，不计算比值')
          : multiply(divide(part, whole), rational(tree.per)),
      )
    case 'growth':
    case 'pointChange': {
      const base = of(tree.of, earlier(period, tree.monthsBack))
      return (
        incomparable(tree, period, parts) ?? combine(of(tree.of), base, tree.op === 'growth' ? growthBetween : subtract)
      )
    }
    case 'netChange': {
      const end = yearOfMonth(period.first) * 12 - 1
      return combine(of(tree.of), of(tree.of, { first: end, last: end }), subtract)
    }
    case 'distinct':
      return missing('notAdded', '各单位分别按户去重，不能相加')
    default:
      return missing('notAdded', '位次、占比等按各单位分别计算，不能相加')
  }
}

/** Where one of the parts says 不可比, the whole is not compared either. */
function incomparable(tree: Tree, period: Period, parts: readonly Part[]): Answer | undefined {
  return parts
    .map((part) => named(part, tree, period))
    .find((said) => !isKnown(said) && said.missing.code === 'notComparable')
}

function named({ name, says }: Part, tree: Tree, period: Period): Answer {
  const said = says(tree, period)
  return isKnown(said) ? said : missing(said.missing.code, `${name}：${said.missing.reason}`)
}
