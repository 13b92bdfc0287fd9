import type { Check, Found } from '../check.ts'

const GROWTH = /(增长|上升|提高|下降|减少|回落)(?:了)?(\d{1,3}\.\d{1,2})[%％]/g
const SUBJECT_CHARACTERS = 36
const COMMON_MIN = 4

/** «研发费用下降1.7%» here and «研发费用增长1.7%» there. */
export const direction: Check = {
  kind: 'consistency.direction',
  label: '升降前后相反',
  certainty: 'probable',
  how: '同一指标同一个增幅，一处写增长、一处写下降',
  *find({ text }) {
    yield* ways(text)
    yield* against(text)
    const seen = new Map<string, { falls: boolean; subject: string; said: string }[]>()
    for (const { 0: said, 1: verb = '', 2: rate = '', index } of text.matchAll(GROWTH)) {
      const falls = /下降|减少|回落/.test(verb)
      const before = text.slice(Math.max(0, index - SUBJECT_CHARACTERS), index)
      const subject = before
        .slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1)
        .replace(/[\d.%，,、（）()—-]|同比|增长|下降|亿元|万元|上年|同期/g, '')
      const others = seen.get(rate) ?? []
      const other = others.find((one) => one.falls !== falls && common(one.subject, subject))
      if (other !== undefined)
        yield {
          start: index,
          end: index + said.length,
          reason: `前面同一指标写“${other.said}”，这里写“${said}”，请核对方向`,
        }
      if (others.length < 8) others.push({ falls, subject, said })
      seen.set(rate, others)
    }
  },
}

const WAY =
  /[由从][^，,。；\d]{0,16}(\d{1,6}(?:\.\d{1,3})?)(%)[^，,。；\d]{0,6}(提高|上升|提升|增加|增长|扩大|下降|减少|降低|回落|压减|压缩|减)(?:到|至|为)[^，,。；\d]{0,8}(\d{1,6}(?:\.\d{1,3})?)(%)/g
const FALLS = /下降|减少|降低|回落|压|减/

/** «由82%提高到78%» */
function* ways(text: string): Generator<Found> {
  for (const { 0: said, 1: from = '', 2: unit, 3: verb = '', 4: to = '', 5: after, index } of text.matchAll(WAY)) {
    if (unit !== after || Number(from) === Number(to) || Number(to) < Number(from) === FALLS.test(verb)) continue
    yield {
      start: index,
      end: index + said.length,
      reason: `由${from}${unit}到${to}${unit}不是“${verb}”，请核对方向或数字`,
      certainty: 'sure',
    }
  }
}

const AGAINST =
  /(?:下降|减少|负增长|回落)(?:了)?\d{1,3}(?:\.\d{1,2})?%[，,、](?:增速|增幅|增势)[^，,。；\d]{0,8}(?:加快|扩大|提升|强劲|较快|喜人)|增长(?:了)?\d{1,3}(?:\.\d{1,2})?%[，,、](?:降幅|跌幅)[^，,。；\d]{0,8}(?:扩大|收窄)/g

/** «同比下降5.2%，增速加快» */
function* against(text: string): Generator<Found> {
  for (const { 0: said, index } of text.matchAll(AGAINST))
    yield { start: index, end: index + said.length, reason: '前面的升降与后面的说法相反，请核对' }
  for (const { 0: said, index } of text.matchAll(SAID_AGAINST))
    yield { start: index, end: index + said.length, reason: '前面的升降与后面的说法相反，请核对' }
}

const RATIO =
  '(?:集中度|占比|比重|份额|覆盖率|渗透率|强度|密度|水平|增速|增幅|比例|满意度|转化率|利用率|合格率|优势|贡献)'
const LESS = '(?:有所|明显|持续|进一步|继续|稳步|大幅|显著|略有)?(?:下降|降低|回落|减弱|下滑|走低|缩小)'
const MORE = '(?:有所|明显|持续|进一步|继续|稳步|大幅|显著|略有)?(?:上升|提高|提升|增强|走高|加快|扩大)'
const RISEN = '(?:提高|上升|提升|高出|增加|加快)(?:了)?\\d{1,3}(?:\\.\\d{1,2})?个百分点'
const FALLEN = '(?:下降|回落|降低|减少|放缓)(?:了)?\\d{1,3}(?:\\.\\d{1,2})?个百分点'
/** «提高4.1个百分点，集中度有所下降» */
const SAID_AGAINST = new RegExp(
  `${RISEN}[，,]${RATIO}${LESS}(?=[，。；])|${FALLEN}[，,]${RATIO}${MORE}(?=[，。；])`,
  'g',
)

function common(a: string, b: string): boolean {
  for (let from = 0; from + COMMON_MIN <= a.length; from++)
    if (b.includes(a.slice(from, from + COMMON_MIN))) return true
  return false
}
