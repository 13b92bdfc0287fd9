import { compare, subtract } from '../../../kernel/exact.ts'
import type { Check } from '../check.ts'
import type { Paragraph } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

const NOUN_MIN = 3
const NOUN_MAX = 9
/** No further back is a figure told again in one paragraph. */
const BEFORE_MAX = 40
/** What is told apart from what was told before. */
const OTHER =
  /新增|净增|新建|新认|另|还有|再|其余|其中|首批|第[一二三]|上年|去年|同期|目标|计划|力争|争取|完成|减少|增加|首次|已有|只有|仅有|部分|有$/
const VERBS =
  /(?:已|全|共|累计|组织|举办|召开|开展|现有|拥有|建成|新培训|培训|培育|引进|选派|认定|立项|登记|走访|征集|推荐|支持|建有|设立|成立|完成|实施)+$/

/** «现有院士工作站26个。全区29个院士工作站均……», «召开对接会51场。对接会共举办48场» */
export const again: Check = {
  kind: 'consistency.value',
  label: '同段一物两数',
  certainty: 'probable',
  how: '同一段里先说某物多少个，后面又说“几个某物”，两数相近而不同',
  *find({ paragraphs }) {
    for (const paragraph of paragraphs) yield* inParagraph(paragraph)
  },
}

function* inParagraph({
  text,
  start,
  sentences,
}: Paragraph): Generator<{ start: number; end: number; reason: string }> {
  const before: { noun: string; one: Quantity; sentence: number }[] = []
  for (const [sentence, { quantities }] of sentences.entries()) {
    for (const one of quantities) {
      if (one.dimension !== 'count' || !one.exact) continue
      const [from, to] = [one.start - start, one.end - start]
      const label = labelBefore(text, from)
      const after = /^[\u4e00-\u9fff]{3,12}/.exec(text.slice(to))?.[0] ?? ''
      if (!OTHER.test(label)) {
        const other = before.find(
          (earlier) =>
            earlier.sentence < sentence &&
            earlier.one.unit === one.unit &&
            (names(after, earlier.noun) || (label.length >= NOUN_MIN && endsAlike(label, earlier.noun))) &&
            isNear(earlier.one, one),
        )
        if (other !== undefined)
          yield {
            start: one.start,
            end: one.end,
            reason: `前面写“${other.noun}${other.one.digits}${other.one.unit}”，这里写${one.digits}${one.unit}，请核对哪个对`,
          }
      }
      const noun = label.length >= NOUN_MIN ? label : nounIn(after)
      if (noun.length >= NOUN_MIN && !OTHER.test(label)) before.push({ noun, one, sentence })
      if (before.length > BEFORE_MAX) before.shift()
    }
  }
}

/** The words since the mark before, without those that say what was done. */
function labelBefore(text: string, at: number): string {
  const words = /[\u4e00-\u9fff“”·]{0,16}$/.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? ''
  return words.replace(VERBS, '')
}

function nounIn(after: string): string {
  return after.replace(/(?:全部|均|都|已|的|中|里|参加|通过|完成|获|入选|分别|实现).*$/, '')
}

/** «院士工作站均已……» begins with what «现有院士工作站» ends with. */
function names(after: string, noun: string): boolean {
  for (let length = Math.min(NOUN_MAX, noun.length, after.length); length >= NOUN_MIN + 1; length--)
    if (noun.endsWith(after.slice(0, length))) return true
  return false
}

function endsAlike(label: string, noun: string): boolean {
  const [short, long] = label.length <= noun.length ? [label, noun] : [noun, label]
  return (
    short.length >= NOUN_MIN &&
    short.length <= NOUN_MAX &&
    long.endsWith(short) &&
    !/^(?:企业|项目|平台|活动)/.test(short)
  )
}

/** As near as one figure written twice, and no nearer. */
function isNear(a: Quantity, b: Quantity): boolean {
  const apart = subtract(a.value, b.value)
  const size = apart.num < 0n ? subtract({ num: 0n, den: 1n }, apart) : apart
  const most = compare(a.value, b.value) > 0 ? a.value : b.value
  return size.num !== 0n && compare({ num: size.num * 10n, den: size.den }, most) <= 0
}
