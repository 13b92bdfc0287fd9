import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const patterns: readonly Pattern[] = [
  {
    at: /(?:解决|办结|满意|合格|覆盖|通过|入驻|知晓|参与|普及|就业|达标|毕业|转化|回复|签约|及时|出席|设置)率(?:均?(?:达到?|为|是))?(?:1[0-9][1-9]|1[1-9]0|[2-9]\d\d)(?:\.\d{1,2})?[%％]/g,
    reason: '部分不会多于全部，这个比率不能超过100%',
  },
]

export const overFull: Check = {
  kind: 'arithmetic.share',
  label: '比率超过百分之百',
  certainty: 'sure',
  how: '办结率、满意率等超过100%',
  find: (prose) => foundBy(patterns, prose),
}
