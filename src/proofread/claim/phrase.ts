import type { Span } from '../reading.ts'
import { wordsOf } from '../words/splitter.ts'

const PHRASE_CHARACTERS_MAX = 40
/** Words after a counter are read this far. */
const NOUN_CHARACTERS_MAX = 16

/** What may stand between the name of a thing and its figure and says nothing of its own. */
const LIGHT_END =
  /(?:达到了?|达成?|为|是|有|了|共计|合计|总计|共|计|已|仅|只|约|近|超过?|突破|逾|分别|各|即|等|累计|均|约为|也|还|就|到|至|从|由|：|:|“|的|中|其中|之|在|可|能|比|较|与|以及|及|和|、|\s|=|＝)$/
const LIGHT_BEGIN =
  /^(?:其中|另有|另外|另|以及|及|和|与|并且|并|同时|还有|还|又|再|已|现已|已经|累计|共|总计|其余|即|的|，|,|、|；|;|：|:|\s|全年|上半年|期间|以来|内|底|末|份|度|是|于|在)/
const HEAD_NOUN =
  /(?:企业|单位|平台|中心|基地|村|镇|街道|农户|团队|机构|高校|院校|项目|干部|人员|群众|专家|教授|人才|商品|榜单)$/

/** The words of a stretch without times and without the light words at its ends. */
export function namedIn(sentence: string, start: number, end: number, times: readonly Span[]): string {
  let text = ''
  let at = start
  for (const time of times) {
    if (time.end <= at || time.start >= end) continue
    text += sentence.slice(at, Math.max(at, time.start))
    at = Math.min(end, time.end)
  }
  text += sentence.slice(at, end)
  return trimmed(text).slice(-PHRASE_CHARACTERS_MAX)
}

function trimmed(text: string): string {
  let rest = text.trim()
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(LIGHT_END, '').replace(LIGHT_BEGIN, '')
  }
  return rest
}

/** The noun that follows a counter: 8家高企, 两家企业, 26个村. */
export function nounAfter(sentence: string, end: number): string {
  const window = sentence.slice(end, end + NOUN_CHARACTERS_MAX)
  const stretch = /^(?:的)?([\u4e00-\u9fffA-Za-z&+“”"]+)/.exec(window)?.[1]
  if (stretch === undefined) return ''
  let noun = ''
  for (const { word, tag } of wordsOf(stretch)) {
    const belongs =
      /^(?:n|vn|b|j|eng|a|nz|s|f|l|g)/.test(tag) &&
      !/^(?:同比|环比|其中|以上|以下|左右|上|中|内|全部|完成|较|比)$/.test(word)
    if (!belongs) break
    noun += word
    if (HEAD_NOUN.test(word)) break
  }
  return noun
}

/** The names that «分别» hands its figures to: the last `count` of the list before it. */
export function listedBefore(text: string, count: number): readonly string[] | null {
  const list = text.replace(/(?:数量|个数|数)?(?:均|都)?(?:分别)?$/, '')
  const names = list.split(/[、]|(?:以及|及|和|与)(?=[^、]*$)/).map((name) => name.trim())
  if (count < 2 || names.length < count) return null
  return names.slice(-count).map((name) => trimmed(name))
}
