import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const END = '(?=[，,。；;、）)\\s]|\\.(?=[\\u4e00-\\u9fff\\s]|$)|$)'
const WRITE = (match: RegExpExecArray): string => `${match[0]}%`
const REASON = '增幅和比率后面缺“%”'

const patterns: readonly Pattern[] = [
  {
    at: new RegExp(
      `(?:同比|环比|年均|(?:比|较)(?:上年|去年|上年同期|去年同期|年初|上年末)(?:同期)?)(?:增长|下降|提高|上升|回落|减少|增加|增速|增幅|降低)(?:了|率为|率|为|达到?)?-?\\d{1,4}(?:\\.\\d{1,3})?(?!\\.?\\d)${END}`,
      'gm',
    ),
    reason: REASON,
    write: WRITE,
  },
  {
    at: new RegExp(
      `(?:增长|下降|回落|增速|增幅|占比|比重|满意度|[办完]结率|比例|[^效功频概利汇税]率)(?:了|为|达到?|至|是)?-?\\d{1,3}\\.\\d{1,3}(?!\\.?\\d)${END}`,
      'gm',
    ),
    reason: REASON,
    write: WRITE,
    certainty: 'probable',
  },
  {
    at: /(?:[^效功频概利汇税速分]率|占比|比重|强度)(?:要)?(?:仅|只有)?(?:达到?|为|至|到|是)?(?:100|\d{1,2}(?:\.\d{1,2})?)(?!\.?\d)(?=[，,。；;、）)]|以上|以下|左右|的(?:目标|水平|要求)|$)/gm,
    reason: REASON,
    write: WRITE,
    certainty: 'probable',
  },
  {
    at: new RegExp(
      `(?:目标|任务|计划|总数|总量|总额|全部|全年)[^，,。；、\\d]{0,6}\\d[\\d.,]*(?:[万亿]?[元家个项件人名户场份]|人次|家次)的\\d{1,3}(?:\\.\\d{1,2})?(?!\\.?\\d)${END}`,
      'gm',
    ),
    reason: '完成、占总数的几成后面缺“%”',
    write: WRITE,
  },
  {
    at: new RegExp(`占(?:了)?\\d{1,2}\\.\\d{1,2}(?!\\.?\\d)${END}`, 'gm'),
    reason: REASON,
    write: WRITE,
  },
  {
    at: new RegExp(
      `(?<=\\d[%％][，,][^，,。；、\\d“”]{0,4}(?:实际|完成|目标|上年|去年|全国|全省|全市)[^，,。；、\\d“”]{0,4})\\d{1,3}\\.\\d{1,2}(?!\\.?\\d)${END}`,
      'gm',
    ),
    reason: '前面的数是百分数，这里缺“%”',
    write: WRITE,
    certainty: 'probable',
  },
  {
    at: new RegExp(`占[^，,。；、\\d]{0,14}(?:的|比重|比例)(?:为|达)?\\d{1,2}(?:\\.\\d{1,3})?(?!\\.?\\d)${END}`, 'gm'),
    reason: REASON,
    write: WRITE,
  },
]

export const missingPercent: Check = {
  kind: 'unit.missingPercent',
  label: '缺百分号',
  certainty: 'sure',
  how: '同比增长、占比等后面的数没有单位就断句',
  find: (prose) => foundBy(patterns, prose),
}
