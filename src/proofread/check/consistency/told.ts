import { compare, type Rational } from '../../../kernel/exact.ts'
import { monthOfYear } from '../../../kernel/period.ts'
import type { Check, Found } from '../check.ts'
import type { Prose } from '../prose.ts'
import type { Quantity } from '../quantity.ts'
import { isHeading } from './written.ts'

/** Words that say when, where, how and that something was done, not what. */
const FRAME =
  /^(?:全[市县区省国镇]|我[市县区局省]|本[市县区局]|[市县区]|园区|今年|去年|明年|全年|年内|年底|年末|上半年|下半年|前三季度|[一二三四]季度|本期|期末|(?:20\d\d)?年(?:底|末)?|(?:\d{1,2})?月(?:末|底)|目前|现|现有|现已|已有|其中|累计|总|共有?|新增|新认定|新培育|确保|力争|争取|努力|计划|预计|到|至|截至|要|再|将|使|让|用好|管好|发挥|实现|完成|达到|组织|举办|开展|召开|选派|培育|培训|建成|建设|拥有|保有|登记|认定|申报|引进|发放|走访|征集|兑现|兑付|拨付|签订|签约|推动|推进|促进|带动|有效期内|有效|存量|的|，|“[^”]{2,6}”末?|和|及|与)+/
const TAIL =
  /(?:总数|总量|总额|数量|数|量|规模|额度|存量|达到?|为|是|有|约|共|要|将|力争|确保|突破|超过|增加到|发展到|增至|扩大到|现有|仅|仅有|只有|已|已有|完成|实现|稳定|稳定在|保持|保持在|不少于|不低于|再|累计|共计|合计|新增|净增|以上|在|上半年|下半年|全年|年内|年底|[一二三四]季度|今年|发放|兑付|申领|目标|任务|目标任务|年度目标)+$/
const INSIDE = /企业|完成|实现|组织|（[^）]*）|\([^)]*\)/g
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/高企/g, '高新技术企业'],
  [/规上|规模以上/g, '规上'],
  [/科技特派员/g, '特派员'],
]
const AFTER = /^(?:以上|左右)?的?([\u4e00-\u9fff“”]{2,12})/
const AFTER_CUT =
  /(?:参加|参与|完成|通过|实现|获|入|开展|被|已|均|都|分别|和|与|及|中|里|进行|达到|占|开|在|的|得到|享受|落实|为|面向|围绕|组成|签|针对|不|较|多|少|数).*$/
const NOUN_MIN = 2
const NOUN_KEPT = 18
const GENERIC =
  /^(?:企业|项目|平台|活动|培训|指标|资金|人才|单位|产值|收入|金额|面积|技术|机构|其他|问题|奖励|投入|投资|合同|协议|贷款|人员|群众|次|科技|创新)?$/

const INCREMENT = /新增|净增|再(?=[新建培引])|新(?=[建认培引设立获签])|每|均|首批|第[一二三四]批|其中/
/** A change, or what was before it. */
const COMPARED = /同期|由|从|比|较|上期|此前|原有|原来|高于|低于|减少|下降|距|差|还需|少于|不足/
/** Of another time than the text's own: no aim is lower, but the two need not be one. */
const DATED = /上年|去年|年初|20\d\d年(?!底|末)/
const AIM = /力争|确保|争取|达到|突破|超过|增加到|发展到|增至|扩大到|目标|不少于|不低于|以上|保持在|稳定在/
const FUTURE = /力争|确保|争取|今年|明年|年底|年内|到20\d\d年|全年|目标|要|将|计划|下半年|末|再/
const DONE_SO_FAR = /已|完成了|达到了|实现了|目前|现有|截至|拥有|共有/
const FALLS = /压减|减少|降|不超过|控制|以内|以下|清退|淘汰|缩短|化解|注销|清零/
const NEXT = /打算|要点|安排|下一?步|计划|思路|目标|重点|举措|任务|展望|部署|要求|努力|建议|怎么/
const PARTIAL = /上半年|季度|[1一]?[—–\-－～至][1-9]\d?月|\d月份?/
const SHARE_MIN = { num: 3n, den: 10n }
/** «由2016年的9家发展到» */
const REACHED = /^(.*?)(?:由|从)[^，。；]*(?:到|至|为)(?:了)?$/
const FACTS_MAX = 3_000
const SUFFIX_MIN = 3
/** So long a number hardly ever has the digits of another by chance. */
const LONG_DIGITS = 3
const SAME_KEPT = 6

interface Fact {
  readonly noun: string
  readonly one: Quantity
  readonly said: string
  readonly paragraph: number
}

/** What the text says of one thing in two places, by its words alone: things that no indicator names as well. */
export const told: Check = {
  kind: 'consistency.value',
  label: '同一事物两个数，目标低于已有数',
  certainty: 'probable',
  how: '按数前后的名词对照：两处数字相同而次序颠倒；计划里的目标低于前文已有、已完成的数',
  *find(prose, { about }) {
    const partial =
      about.period !== null &&
      monthOfYear(about.period.last) < 12 &&
      prose.paragraphs.slice(0, 4).some(({ text }) => text.length <= 60 && PARTIAL.test(text))
    const facts = new Map<string, Fact[]>()
    let planning = false
    let count = 0
    for (const [place, paragraph] of prose.paragraphs.entries()) {
      if (isHeading(paragraph)) planning = NEXT.test(paragraph.text) && !/总结|成效|情况|回顾/.test(paragraph.text)
      if (/[|｜\t]/.test(paragraph.text)) continue
      for (const sentence of paragraph.sentences) {
        let last: string | null = null
        for (const one of sentence.quantities) {
          if ((one.dimension !== 'count' && one.dimension !== 'money') || one.unit === '' || count >= FACTS_MAX)
            continue
          const from = one.start - sentence.start
          const clause = clauseBefore(sentence.text, from)
          const noun: string | null =
            nounOf(clause, sentence.text.slice(one.end - sentence.start)) ?? (GOES_ON.test(clause) ? last : null)
          if (noun === null || !isAmount(one, noun)) continue
          last = noun
          count++
          const fact = {
            noun,
            one,
            said: `${clause}${sentence.text.slice(from, one.end - sentence.start)}`,
            paragraph: place,
          }
          const key = `${noun.slice(-NOUN_MIN)} ${isLevel(one) ? '%' : one.unit}`
          const before = facts.get(key) ?? []
          const wide = sentence.text.slice(Math.max(0, from - CLAUSES), from)
          const after = sentence.text.slice(one.end - sentence.start, one.end - sentence.start + 3)
          const aims = (planning || FUTURE.test(clause)) && AIM.test(clause + after) && !DONE_SO_FAR.test(clause)
          if (aims)
            yield* tooLow(
              fact,
              before,
              clause,
              wide,
              partial && (planning || /全年|年底|年内|确保|力争|上半年/.test(clause)),
            )
          else {
            yield* turned(fact, before, prose)
            if ((REACHED.test(clause) || !COMPARED.test(clause)) && !planning) before.push(fact)
          }
          if (before.length > SAME_KEPT) before.shift()
          facts.set(key, before)
        }
      }
    }
  },
}

/** «9家，累计达到36家»: of what the figure before was of. */
const GOES_ON = /累计|总数|达到|目标|共|净增/
const CLAUSES = 24

/** From the last mark to the number; what stands in brackets in between is passed over. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 44), at)
  const cut = Math.max(...['，', ',', '；', '。', '：', ':', '、'].map((mark) => before.lastIndexOf(mark))) + 1
  return before.slice(cut)
}

function nounOf(clause: string, after: string): string | null {
  const end = REACHED.exec(clause)?.[1] ?? clause
  const own = plain((/[\u4e00-\u9fff“”（）()A-Za-z&]*$/.exec(end)?.[0] ?? '').replace(/[约近超逾]$/, ''))
  if (own.length >= NOUN_MIN && !GENERIC.test(own)) return own
  const behind = plain((AFTER.exec(after)?.[1] ?? '').replace(AFTER_CUT, ''))
  return behind.length >= NOUN_MIN && !GENERIC.test(behind) ? behind : null
}

function plain(words: string): string {
  let noun = words
  for (const [short, long] of SHORT) noun = noun.replace(short, long)
  return noun.replace(FRAME, '').replace(TAIL, '').replace(INSIDE, '').replace(FRAME, '').slice(-NOUN_KEPT)
}

function same(a: string, b: string): boolean {
  return a === b || (a.length >= SUFFIX_MIN && b.endsWith(a)) || (b.length >= SUFFIX_MIN && a.endsWith(b))
}

function* tooLow(
  aim: Fact,
  before: readonly Fact[],
  clause: string,
  wide: string,
  wholeYear: boolean,
): Generator<Found> {
  if (FALLS.test(clause + wide.slice(-8)) || COMPARED.test(clause)) return
  const increments = INCREMENT.test(clause)
  const done = before.filter(
    ({ noun, one, said }) =>
      (one.unit === aim.one.unit || isLevel(one)) &&
      same(noun, aim.noun) &&
      INCREMENT.test(said) === increments &&
      one.exact,
  )
  const last = done.at(-1)
  if (last === undefined || compare(aim.one.value, last.one.value) >= 0) return
  const total = /目标|达到|突破|超过|增加到|发展到|增至|扩大到|总数|总量|保持在|稳定在/.test(clause) && !increments
  if (!total && !wholeYear) return
  if (compare(aim.one.value, times(last.one.value, SHARE_MIN)) < 0) return
  yield {
    start: aim.one.start,
    end: aim.one.end,
    kind: 'consistency.target',
    reason: `前面已写“${last.said}”，这里的目标“${aim.said}”反而低，请核对`,
  }
}

/** «86名» here and «68名» there: the same digits in another order, of one thing. */
function* turned(fact: Fact, before: readonly Fact[], { paragraphs }: Prose): Generator<Found> {
  const other = before.find(
    ({ noun, one, paragraph }) =>
      paragraph !== fact.paragraph &&
      one.unit === fact.one.unit &&
      (same(noun, fact.noun) || one.digits.length >= LONG_DIGITS) &&
      isTurned(one.digits, fact.one.digits),
  )
  if (other === undefined || before.some(({ one }) => one.digits === fact.one.digits)) return
  if (COMPARED.test(fact.said) || DATED.test(fact.said + other.said) || paragraphs.length === 0) return
  yield {
    start: fact.one.start,
    end: fact.one.end,
    reason: `前面写“${other.said}”，这里写“${fact.said}”，像是两个数字颠倒，请核对哪个对`,
  }
}

function isTurned(a: string, b: string): boolean {
  if (a === b || a.length !== b.length || a.length < 2 || a.includes('.') !== b.includes('.')) return false
  const odd = [...a].flatMap((one, place) => (one === b[place] ? [] : [place]))
  const [x = 0, y = 0] = odd
  return odd.length === 2 && a[x] === b[y] && a[y] === b[x]
}

function times(value: Rational, by: { readonly num: bigint; readonly den: bigint }): Rational {
  return { num: value.num * by.num, den: value.den * by.den }
}

const LEVEL = /比例|比重|强度|覆盖率|素质|普及率|转化率|占比$/

/** A number of things or of money; of rates only those that a year's aim raises. */
function isAmount(one: Quantity, noun: string): boolean {
  if (isLevel(one)) return LEVEL.test(noun)
  return (one.dimension === 'count' || one.dimension === 'money') && one.unit !== ''
}

/** «12.36，» has lost its sign. */
function isLevel({ dimension, unit, places }: Quantity): boolean {
  return dimension === 'percent' || (unit === '' && places > 0)
}
