import type { Span } from '../reading.ts'
import { wordsOf } from '../words/splitter.ts'

export type Kind = 'enterprise' | 'place' | 'person' | 'phone' | 'identity' | 'account' | 'mail'

export interface Sighting extends Span {
  readonly kind: Kind
}

/** The hundred or so that nine of ten people bear. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤柳倪俞殷詹季翟'
const OFFICES =
  '局长|副局长|主任|副主任|书记|副书记|区长|副区长|县长|副县长|市长|副市长|镇长|乡长|科长|处长|院长|所长|校长|教授|研究员|总经理|董事长|经理|厂长|理事长|负责人|联系人|工程师|专家|同志|博士'
const FIRM_TAIL =
  '有限责任公司|股份有限公司|有限公司|集团公司|专业合作社|合作社|律师事务所|会计师事务所|电器厂|制造厂|机械厂|食品厂|集团'
const PLACE_TAIL = '街道|镇|乡|村|社区|县|区|市'

/** Words that are no part of a name before a tail. */
const GENERAL =
  /全|本|该|我|各|每|两|几|某|其|省|乡|城|郊|工业|高新|开发|园|社|小|行政|自然|贫困|扶贫|示范|重点|联系|辖|试验|核心|涉农|农|企业|片|特色|新增|先进|超|产业|药品|生活|政策|推进|科技|专业|有限|集团|等|公司|部门|单位|局|里|是/
/** Parts of speech of which names are made: nouns, names, what the dictionary does not know. */
const NAMING = /^(?:n|nr|ns|nt|nz|nrt|nrfg|ng|zg|j|x|a|ag|b|eng|i|l|g|vg)$/
const OWN_CHARACTERS_MAX = 4
/** What stands behind one of these is masked already. */
const MASKED = /[×XxＸ*]/
const SENTENCE = /[^。；;！？!?\n]{1,1000}/g

const PLAIN: readonly { readonly kind: Kind; readonly at: RegExp }[] = [
  { kind: 'mail', at: /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}/g },
  {
    kind: 'identity',
    at: /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])|(?<![\dA-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![\dA-Za-z])/g,
  },
  { kind: 'account', at: /(?<!\d)\d{16,19}(?!\d)|(?<!\d)\d{4}(?: \d{4}){3,4}(?: \d{1,3})?(?!\d)/g },
  { kind: 'phone', at: /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}[-—]\d{7,8}(?!\d)/g },
]
const FIRM = new RegExp(`(?:${FIRM_TAIL})`, 'g')
const TRADE =
  /(?:检测|科技|智科|科贸|环保|生物|制药|药业|电子|材料|机械|化工|股份|精工|特装|卫浴|能源|医药|食品|光电|智能|装备|重工|新材|果业|母婴|阀业|轴承|精密|纺织|铝业|半导体)(?=[、，。]|等\d{0,3}家?企业|公司|(?<!科技)[与和的])/g
const PLACE = new RegExp(`(?:${PLACE_TAIL})(?!场|级|域|间|别|内|外|直|属|本级|民|容|值|辖|企|办|企业|镇|集)`, 'g')
const PERSON = new RegExp(
  `([${SURNAMES}][\u4e00-\u9fff]{1,2})(?=(?:${OFFICES}))|(?<=(?:${OFFICES}))([${SURNAMES}][\u4e00-\u9fff]{1,2})(?=[，。、；带率到调主出讲作介表一等前])`,
  'g',
)

/** Everything of a text that tells who, where or how to reach: in its order, without overlaps. */
export function sightings(text: string, names: readonly string[] = []): readonly Sighting[] {
  const found: Sighting[] = [...named(text, 'enterprise', names)]
  for (const { kind, at } of PLAIN)
    for (const { 0: all, index } of text.matchAll(at)) found.push({ kind, start: index, end: index + all.length })
  for (const [kind, seen] of [
    ['enterprise', [...firmsIn(text)]],
    ['place', [...endingIn(text, 'place', PLACE, OWN_CHARACTERS_MAX)]],
  ] as const)
    found.push(...seen, ...again(text, kind, seen))
  for (const match of text.matchAll(PERSON)) {
    const name = match[1] ?? match[2] ?? ''
    if (/[副主书局区县市镇乡科处院所校教研总董经厂理负联工专同博]$/.test(name) || OFFICE_WORDS.test(name)) continue
    const start = match.index + match[0].indexOf(name)
    found.push({ kind: 'person', start, end: start + name.length })
  }
  return apart(found)
}

const OFFICE_WORDS = /常务|全体|有关|相关|各级|单位|部门|企业|项目|技术|高级|农业|科技|省市|区县/

function* named(text: string, kind: Kind, names: Iterable<string>): Generator<Sighting> {
  for (const name of new Set(names)) {
    if (name.length < 2) continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      yield { kind, start: at, end: at + name.length }
  }
}

/** Names that end in one of the tails, sentence by sentence; the words before the tail tell where they begin. */
function* endingIn(text: string, kind: Kind, tails: RegExp, charactersMax: number): Generator<Sighting> {
  for (const { 0: sentence, index: offset } of text.matchAll(SENTENCE)) {
    const ends = [...sentence.matchAll(tails)]
    if (ends.length === 0) continue
    const words = placed(sentence)
    for (const { 0: tail, index } of ends) {
      const start = beginning(words, index, charactersMax)
      if (start < index - 1 && !MASKED.test(sentence[start - 1] ?? ''))
        yield { kind, start: offset + start, end: offset + index + tail.length }
    }
  }
}

interface Word {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly tag: string
}

function placed(sentence: string): readonly Word[] {
  let at = 0
  return wordsOf(sentence).map(({ word, tag }) => ({ word, tag, start: at, end: (at += word.length) }))
}

/** Where the name begins that ends at a place: back over words that a name may be made of. */
function beginning(words: readonly Word[], end: number, charactersMax: number): number {
  let start = end
  for (const { word, tag, start: from, end: to } of words.toReversed()) {
    if (from >= end) continue
    if (to < start || end - from > charactersMax || !/^[\u4e00-\u9fff]+$/.test(word)) break
    if (!NAMING.test(tag) && !(word.length === 1 && /^v|^d$/.test(tag) && start === end)) break
    if (GENERAL.test(word)) break
    start = from
  }
  return start
}

function* firmsIn(text: string): Generator<Sighting> {
  yield* endingIn(text, 'enterprise', FIRM, FULL_NAME_CHARACTERS_MAX)
  yield* endingIn(text, 'enterprise', TRADE, OWN_CHARACTERS_MAX)
}

/** What was seen once is known by its name wherever it stands. */
function again(text: string, kind: Kind, seen: readonly Sighting[]): Iterable<Sighting> {
  const names = new Set(seen.map(({ start, end }) => text.slice(start, end)))
  return named(text, kind, [...names].slice(0, NAMES_MAX))
}

const FULL_NAME_CHARACTERS_MAX = 14
const NAMES_MAX = 2_000

/** The longer one of two that overlap. */
function apart(found: readonly Sighting[]): readonly Sighting[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Sighting[] = []
  for (const one of sorted) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= one.start) kept.push(one)
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one
  }
  return kept
}
