import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const patterns: readonly Pattern[] = [
  {
    at: /(?:增速|增长率|增幅)[^，,。；]{0,12}[，,][^，,。；]{0,6}(?:完成|达到|超过|快于|达)[^，,。；]{0,8}(?:序时进度|时序进度|时间进度)/g,
    reason: '增速没有“序时进度”：增长率不随月份累加，应与年度增长目标直接比较',
  },
  {
    at: /(?:增速|增长率|增幅)(?:为|达到?)?\d{1,3}(?:\.\d+)?[%％][，,]?[^，,。；]{0,4}(?:完成|占)(?:了)?(?:年度|全年)(?:目标)?(?:任务)?(?:的)?\d{1,3}(?:\.\d+)?[%％]/g,
    reason: '增速不能算完成目标的百分之几，应写与目标相差几个百分点',
  },
]

export const schedule: Check = {
  kind: 'arithmetic.schedule',
  label: '增速套用序时进度',
  certainty: 'probable',
  how: '增长率指标写了序时进度或完成率',
  find: (prose) => foundBy(patterns, prose),
}
