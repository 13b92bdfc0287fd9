import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const RATE =
  '(?:占比|比重|份额|比例|强度|满意度|贡献率|覆盖率|办结率|完成率|合格率|毕业率|转化率|达标率|增速|增幅|知晓率|参与率|存活率|复工率|设置率|贷款不良率|率)'
const SINCE = '(?:同比|环比|(?:比|较)[^，,。；、\\d]{0,10}|(?:比|较)20\\d\\d年[^，,。；、\\d]{0,6})?'
const MOVES =
  '(?:高|低|提高|上升|提升|增加|增长|下降|回落|降低|减少|高出|高于[^，,。；\\d]{0,10}|低于[^，,。；\\d]{0,10})(?:了)?'

/** «41.2%（7个），比上年同期下降6.3%»: what the bracket counts is beside the matter. */
const ASIDE = '(?:（[^（）]{1,12}）)?'
const SHARE = '占[^，,。；\\d]{0,12}\\d{1,3}(?:\\.\\d+)?[%％][，,（(]'
const POINT = (match: RegExpExecArray): string => match[0].replace(/[%％]$/, '个百分点')

const patterns: readonly Pattern[] = [
  {
    at: new RegExp(
      `(?<=${RATE}(?:仅|只有|约)?(?:为|达|达到|至|是)?\\d{1,3}(?:\\.\\d+)?[%％]${ASIDE}[，,（(]${SINCE})${MOVES}\\d{1,3}(?:\\.\\d+)?[%％]`,
      'g',
    ),
    reason: '比率的变化用“个百分点”，写“%”会被读成相对增幅',
    write: POINT,
  },
  {
    at: /(?<=(?:亩产|产量|产值|成交额|营业收入|营收|销售额|人数|面积|利润|税收)(?:平均|同比)?)(?:提高|增长|增加|提升|上升|下降|减少|增)(?:了)?\d{1,3}(?:\.\d+)?个百分点/g,
    reason: '数量的增幅用“%”，“个百分点”只用于两个比率之差',
    write: ([all]) => all.replace('个百分点', '%'),
    certainty: 'probable',
  },
  {
    at: new RegExp(
      `(?<=(?:占比|比重|份额|满意度|[^增长]率|强度|增速|增幅)${SINCE})${MOVES}\\d{1,3}(?:\\.\\d+)?[%％]`,
      'g',
    ),
    reason: '比率的变化用“个百分点”，写“%”会被读成相对增幅',
    write: POINT,
    certainty: 'probable',
  },
  {
    at: new RegExp(`(?<=${SHARE})${SINCE}${MOVES}\\d{1,3}(?:\\.\\d+)?[%％]`, 'g'),
    reason: '比重之差用“个百分点”，写“%”会被读成相对增幅',
    write: POINT,
  },
  {
    at: /(?<=[由从]\d{1,3}(?:\.\d+)?[%％](?:提高|上升|增加|提升|下降|降低|回落|减少)(?:到|至|为)\d{1,3}(?:\.\d+)?[%％][，,])(?:净)?(?:提高|上升|增加|提升|增长|下降|降低|回落|减少)(?:了)?\d{1,3}(?:\.\d+)?[%％]/g,
    reason: '两个百分数之差用“个百分点”',
    write: POINT,
  },
  {
    at: /(?<=[元家个项件人户](?:，|,|（|\()(?:同比|(?:比|较)上年(?:同期)?)?)(?:增长|下降)(?:了)?\d{1,3}(?:\.\d+)?个百分点/g,
    reason: '金额和个数的增幅用“%”，“个百分点”只用于两个比率之差',
    write: (match) => match[0].replace('个百分点', '%'),
    certainty: 'probable',
  },
]

export const points: Check = {
  kind: 'unit.percentagePoint',
  label: '百分点与百分数混用',
  certainty: 'sure',
  how: '占比、比重、各种率的升降写成“%”，或金额、个数的增幅写成“个百分点”',
  find: (prose) => foundBy(patterns, prose),
}
