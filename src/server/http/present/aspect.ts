import type { At } from '../../../kernel/evaluate.ts'
import type { Tree } from '../../../kernel/figure.ts'
import type { Indicator } from '../../../kernel/indicator.ts'
import { sameMonthsLastYear } from '../../../kernel/period.ts'
import type { Aspect } from '../parameters.ts'

export const aspectNames: { readonly [aspect in Aspect]: string } = {
  value: '本期',
  previous: '上年同期',
  growth: '同比',
  target: '年度目标',
  completion: '完成年度目标',
  schedule: '达到序时进度',
}

/** The formula of a number that stands beside an indicator's value, so that it opens like the value itself. */
export function aspectOf({ id, of }: Indicator, aspect: Aspect, at: At): { readonly tree: Tree; readonly at: At } {
  const { tree, unit } = of
  const target = { op: 'target', indicator: id } as const
  switch (aspect) {
    case 'value':
      return { tree, at }
    case 'previous':
      return { tree, at: { ...at, period: sameMonthsLastYear(at.period) } }
    case 'growth':
      return { tree: { op: unit === '%' ? 'pointChange' : 'growth', of: tree, monthsBack: 12 }, at }
    case 'target':
      return { tree: target, at }
    case 'completion':
      return { tree: { op: 'completion', of: tree, target }, at }
    case 'schedule':
      return { tree: { op: 'schedule', of: tree, target }, at }
  }
}
