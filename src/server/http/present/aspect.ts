import { aspectLabels, treeOf } from '../../../kernel/document/aspect.ts'
import type { At } from '../../../kernel/evaluate.ts'
import type { Tree } from '../../../kernel/figure.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import { sameMonthsLastYear } from '../../../kernel/period.ts'
import type { Aspect } from '../parameters.ts'

/** A number that stands beside an indicator's value, by its formula, so that it opens like the value itself. */
export function aspectOf(
  indicator: Indicator,
  aspect: Aspect,
  at: At,
): { readonly label: string; readonly tree: Tree; readonly at: At } {
  const { tree, unit } = indicator.of
  switch (aspect) {
    case 'value':
      return { label: indicator.label, tree, at }
    case 'previous':
      return { label: `${indicator.label}　上年同期`, tree, at: { ...at, period: sameMonthsLastYear(at.period) } }
    case 'growth': {
      const change = unit === '%' ? 'pointChange' : 'growth'
      return { label: `${indicator.label}　${aspectLabels[change]}`, tree: treeOf(indicator, change), at }
    }
    default:
      return { label: `${indicator.label}　${aspectLabels[aspect]}`, tree: treeOf(indicator, aspect), at }
  }
}
