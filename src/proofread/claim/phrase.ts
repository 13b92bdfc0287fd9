import type { Span } from '../reading.ts'
import { wordsOf } from '../words/splitter.ts'

const PHRASE_CHARACTERS_MAX = 40
/** Words after a counter are read this far. */
const NOUN_CHARACTERS_MAX = 16

/** What may stand between the name of a thing and its figure and says nothing of its own. */
const LIGHT_END =
  /(?:达到了?|达成?|(?<![行作])为|是|(?<![拥具享持所])有|了|共计|合计|总计|共|(?<![会审设统])计|已|仅|只|(?<![签预履续节集])约|近|超过?|突破|逾|分别|各|即|等|累计|(?<![平户人场])均|也|还|就|(?<![下受收来])到|至|从|由|：|“|的|(?<![集高其])中|之|(?<![现存实])在|比|较|(?<!参)与|以及|(?<![惠涉普])及|和|、|占|按|\s|[—＝=])$/
const LIGHT_BEGIN =
  /^(?:[一二三四五六七八九十]{1,2}是|\d{1,2}[.、]|其中|另有|另外|另|以及|及|和|与|并且|并|同时|还有|还|又|再|已|现已|已经|累计|共|总计|其余(?!镇)|即|的|，|、|；|：|\s|全年|(?:[本当]?[年期季月])[末底]|期间|以来|力争|争取到?|确保|预计|[内底末份度是于为按以]|在(?![孵聘库研建册线岗校读训职编外办]))/
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
  const named = trimmed(text).slice(-PHRASE_CHARACTERS_MAX)
  return named.length === 1 && !/[省市区县部]/.test(named) ? '' : named
}

function trimmed(text: string): string {
  let rest = text.trim()
  for (let before = ''; before !== rest; ) {
    before = rest
    rest = rest.replace(LIGHT_BEGIN, '').replace(LIGHT_END, '')
  }
  return rest
}

/** Counters of bodies; what one counts is named by its first noun: 两家企业研发费用 counts 企业. */
const BODIES = new Set(['家', '户', '所', '名', '位', '人', '个'])
const NOT_NOUNS = /^(?:同比|环比|其中|以上|以下|左右|上|中|内|全部|完成|较|比|翻|快|慢|好)/

/** The noun that follows a counter: 8家高企, 两家企业, 26个村. */
export function nounAfter(sentence: string, end: number, counter: string): string {
  const window = sentence.slice(end, end + NOUN_CHARACTERS_MAX)
  const stretch = /^(?:的)?([\u4e00-\u9fffA-Za-z&+“”"]+)/.exec(window)?.[1]
  if (stretch === undefined) return ''
  let noun = ''
  let pending = ''
  for (const { word, tag } of wordsOf(stretch)) {
    if (!/^(?:n|vn|b|j|eng|a|s|f|l|g)/.test(tag) || NOT_NOUNS.test(word)) break
    pending += word
    if (/^(?:a|b|f)/.test(tag)) continue
    noun += pending
    pending = ''
    if (BODIES.has(counter) && HEAD_NOUN.test(word)) break
  }
  return noun
}

/** What is said of a figure without a name before it: 7项达到或快于预定进度, 3个街道尚无专人. */
export function saidAfter(sentence: string, end: number): string {
  const said = /^[\u4e00-\u9fffA-Za-z&+·“”"—-]{2,20}/.exec(sentence.slice(end, end + 20))?.[0] ?? ''
  return NOTHING_NEW.test(said) ? '' : trimmed(said)
}

const NOTHING_NEW =
  /^(?:同比|环比|比|较|增|减|提高|上升|下降|翻|到|至|和|与|及|以上|以下|左右|的|等|不等|为|是|其中|占|合计|居|列|位居|共计|并|但|且|均|，|、)/

/** The names that «分别» hands its figures to: the last `count` of the list before it. */
export function listedBefore(text: string, count: number): readonly string[] | null {
  const list = text.replace(/(?:数量|个数|数)?(?:均|都)?(?:分别)?$/, '')
  const names = list.split(/[、]|(?:以及|及|和|与)(?=[^、]*$)/).map((name) => name.trim())
  if (count < 2 || names.length < count) return null
  return names.slice(-count).map((name) => trimmed(name))
}
