import { compare, subtract } from '../../../kernel/exact.ts'
import type { Check, Found } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'
import { type Prose, sentencesIn } from '../prose.ts'

const RATE =
  '(?:占比|比重|份额|比例|强度|满意度|贡献率|覆盖率|办结率|完成率|合格率|毕业率|转化率|达标率|增速|增幅|知晓率|参与率|存活率|复工率|设置率|贷款不良率|率)'
const SINCE = '(?:同比|环比|(?:比|较)[^，,。；、\\d]{0,10}|(?:比|较)20\\d\\d年[^，,。；、\\d]{0,6})?'
const MOVES =
  '(?:高|低|提高|上升|提升|增加|增长|下降|回落|降低|减少|高出|高于[^，,。；\\d]{1,10}|低于[^，,。；\\d]{1,10})(?:了)?'

/** «41.2%（7个），比上年同期下降6.3%»: what the bracket counts is beside the matter. */
const ASIDE = '(?:（[^（）]{1,12}）)?'
/** «高于全省平均水平（64.3%）», «低于全省6.1%的水平»: what is compared with, not by how much. */
const NO_LEVEL = '(?![）)]|的)'
const SHARE = '占[^，,。；\\d]{0,12}\\d{1,3}(?:\\.\\d+)?[%％][，,（(]'
const POINT = (match: RegExpExecArray): string => match[0].replace(/[%％]$/, '个百分点')

const patterns: readonly Pattern[] = [
  {
    at: new RegExp(
      `(?<=${RATE}(?:仅|只有|约)?(?:为|达|达到|至|是)?\\d{1,3}(?:\\.\\d+)?[%％]${ASIDE}[，,（(]${SINCE})${MOVES}\\d{1,3}(?:\\.\\d+)?[%％]${NO_LEVEL}`,
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
    // «支出21.6亿元，占预算的4.5%，同比增长12.5%»: the sum has grown, not its share; and «低于全省6.1%» is a level.
    at: new RegExp(`(?<=${SHARE})${SINCE}(?!增长|增加|减少|下降|高于|低于)${MOVES}\\d{1,3}(?:\\.\\d+)?[%％]`, 'g'),
    reason: '比重之差用“个百分点”，写“%”会被读成相对增幅',
    write: POINT,
  },
  {
    at: /(?<=[由从]\d{1,3}(?:\.\d+)?[%％](?:提高|上升|增加|提升|下降|降低|回落|减少)(?:到|至|为)\d{1,3}(?:\.\d+)?[%％][，,])(?:净|累计|共|合计|平均)?(?:提高|上升|增加|提升|增长|下降|降低|回落|减少)(?:了)?\d{1,3}(?:\.\d+)?[%％]/g,
    reason: '两个百分数之差用“个百分点”',
    write: POINT,
  },
  {
    at: /(?<=(?:占比|比重|份额|强度|[^增长]率)(?:仅|只有|约)?(?:为|达|达到|至|是)?\d{1,3}(?:\.\d+)?[%％][，,（(](?:同比|(?:比|较)[^，,。；、\d]{0,10})?(?:累计|平均|净|又|再|共)?)(?:提高|上升|提升|下降|回落|降低)(?:了)?\d{1,3}(?:\.\d+)?[%％]/g,
    reason: '比率的变化用“个百分点”，写“%”会被读成相对增幅',
    write: POINT,
  },
  {
    at: /(?:比|较)(?:年度|全年)?(?:序时|时序|时间|计划|目标)(?:进度|任务)?(?:要求)?(?:快|慢|高|低|超|超前|滞后|落后|提前)(?:了)?\d{1,3}(?:\.\d+)?[%％]/g,
    reason: '与进度、目标相差用“个百分点”',
    write: POINT,
  },
  {
    at: /占[^，,。；、\d]{2,16}(?:的|比重|比例)(?:为|达到?|是|约)?\d{1,3}(?:\.\d+)?个百分点/g,
    reason: '比重本身用“%”，“个百分点”只用于两个比率之差',
    write: ([all]) => all.replace('个百分点', '%'),
  },
  {
    at: /(?<=(?:降幅|增幅|增速|跌幅|差距)[^，,。；\d]{0,10})(?:收窄|扩大|缩小|回升|加快|放缓)(?:了)?\d{1,3}(?:\.\d+)?[%％]/g,
    reason: '增幅、降幅之差用“个百分点”',
    write: POINT,
  },
  {
    at: /(?<=(?:高于|低于|高出|超过)[^，,。；\d]{0,10}\d{1,3}(?:\.\d+)?[%％]的?(?:平均)?(?:水平|目标)?)\d{1,3}(?:\.\d+)?[%％]/g,
    reason: '两个百分数之差用“个百分点”',
    write: POINT,
  },
  {
    at: /(?<=(?<![率重比度幅速额])\d[余多]?(?:家次|户次|人次|[家个项件人户名场期份种条台所])(?:以上)?[，,、（(](?:(?:比|较)[^，,。；、]{0,10}|同比|环比)?)(?:增长|下降|增加|减少)(?:了)?\d{1,3}(?:\.\d+)?个百分点/g,
    reason: '个数的增幅用“%”，“个百分点”只用于两个比率之差',
    write: (match) => match[0].replace('个百分点', '%'),
    certainty: 'probable',
  },
  {
    at: /(?<=\d[万亿]元[，,、（(](?:(?:比|较)[^，,。；、]{0,10}|同比|环比)?)(?:增长|下降|增加|减少)(?:了)?\d{1,3}(?:\.\d+)?个百分点/g,
    reason: '金额的增幅用“%”，“个百分点”只用于两个比率之差',
    write: (match) => match[0].replace('个百分点', '%'),
    certainty: 'probable',
  },
  {
    at: /(?<=[元家个项件人户](?:，|,|（|\()(?:同比|(?:比|较)上年(?:同期)?)?)(?:增长|下降)(?:了)?\d{1,3}(?:\.\d+)?个百分点/g,
    reason: '金额和个数的增幅用“%”，“个百分点”只用于两个比率之差',
    write: (match) => match[0].replace('个百分点', '%'),
    certainty: 'probable',
  },
  {
    at: /(?<=[额值入费税润出金](?:同比|环比|(?:比|较)(?:上|去)年(?:同期)?)?)(?:增长|下降|减少)(?:了)?\d{1,3}(?:\.\d+)?个百分点/g,
    reason: '金额的增幅用“%”，“个百分点”只用于两个比率之差',
    write: ([all]) => all.replace('个百分点', '%'),
    certainty: 'probable',
  },
  { at: /\d个百分比(?![例重])/g, reason: '应为“个百分点”', write: ([all]) => `${all.slice(0, -1)}点` },
]

export const points: Check = {
  kind: 'unit.percentagePoint',
  label: '百分点与百分数混用',
  certainty: 'sure',
  how: '占比、比重、各种率的升降写成“%”，或金额、个数的增幅写成“个百分点”',
  *find(prose) {
    yield* foundBy(patterns, prose)
    yield* apart(prose)
  },
}

const APART = /(?:低|高|少|多|差|相差|落后|领先|高出|低于|高于|提高|上升|提升|下降|回落|降低|扩大|收窄)(?:了|出)?$/
const BACK = 2

/** «为1.31%，而全市是1.83%，我们低了0.52%»: exactly what lies between the two rates before it. */
function* apart(prose: Prose): Generator<Found> {
  for (const { text, start, quantities } of sentencesIn(prose)) {
    const rates = quantities.filter(
      ({ dimension, exact, unit, places }) => exact && (dimension === 'percent' || (unit === '' && places > 0)),
    )
    for (const [place, change] of rates.entries()) {
      const before = rates.slice(Math.max(0, place - BACK), place)
      const [first, second] = before
      if (first === undefined || second === undefined || change.value.num === 0n) continue
      if (change.dimension !== 'percent' || (first.dimension !== 'percent' && second.dimension !== 'percent')) continue
      const lead = text.slice(second.end - start, change.start - start)
      if (lead.length > 24 || !APART.test(lead) || change.places === 0) continue
      const gap = subtract(first.value, second.value)
      const size = gap.num < 0n ? { num: -gap.num, den: gap.den } : gap
      if (compare(size, change.value) !== 0) continue
      yield {
        start: change.start,
        end: change.end,
        reason: `${first.digits}%与${second.digits}%相差${change.digits}个百分点，写“%”会被读成相对增幅`,
        correction: `${change.digits}个百分点`,
      }
    }
  }
}
