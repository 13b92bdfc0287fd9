import { matchesIn } from '../../matches.ts'
import { wordsOf } from '../../words/splitter.ts'
import type { Check, Found } from '../check.ts'
import { sentencesIn } from '../prose.ts'

const QUOTED = /[“"]([^”"\n]{6,80})[”"]/g
const ITEMS_MIN = 3
/** «分月调度，分季调度的方式»: two four-character phrases of one build before 的 and the noun of both. */
const TWINS = /([\u4e00-\u9fff])([\u4e00-\u9fff])([\u4e00-\u9fff]{2})[，,](?=\1(?!\2)[\u4e00-\u9fff]\3的)/g
/** «为产业立县，赶超发展提供支撑» */
const SERVED = /(?<=[，,。；]为[^，,。；、]{4,10})[，,](?=[\u4e00-\u9fff]{4}提供)/g
/** «A、B，C、D等» with parts of one length inside a sentence. */
const RUN = /(?:[\u4e00-\u9fff]{4}[、，,]){3,12}[\u4e00-\u9fff]{4}(?=[”"。；;的等])/g

export const parallel: Check = {
  kind: 'form.parallel',
  label: '并列标点',
  certainty: 'sure',
  how: '同一串并列成分里顿号与逗号混用，引号之间的顿号前后不一',
  *find(prose) {
    for (const { text, start } of sentencesIn(prose)) {
      for (const { 1: inside = '', index } of matchesIn(text, QUOTED)) {
        const mixed = mixedIn(inside)
        if (mixed === null) continue
        yield { start: start + index + 1, end: start + index + 1 + inside.length, ...mixed }
      }
      for (const match of matchesIn(text, RUN, '、')) {
        if (/[“"]/.test(text[match.index - 1] ?? '')) continue
        const mixed = mixedIn(match[0])
        if (mixed !== null)
          yield { start: start + match.index, end: start + match.index + match[0].length, ...mixed, certainty: 'hint' }
      }
      for (const { 0: all, index } of matchesIn(text, TWINS, '的')) {
        const at = start + index + all.length - 1
        yield { start: at, end: at + 1, reason: '并列的词语之间用顿号', correction: '、' }
      }
      for (const { index } of matchesIn(text, SERVED, '提供'))
        yield {
          start: start + index,
          end: start + index + 1,
          reason: '并列的词语之间用顿号',
          correction: '、',
          certainty: 'probable',
        }
      yield* quotedRuns(text, start)
      yield* runs(text, start)
    }
  },
}

function mixedIn(inside: string): Pick<Found, 'reason' | 'correction'> | null {
  const items = inside.split(/[、，,]/)
  if (items.length < ITEMS_MIN || !/、/.test(inside) || !/[，,]/.test(inside)) return null
  if (!items.every((item) => item.length === items[0]!.length && item.length >= 2 && item.length <= 6)) return null
  return { reason: '并列各项之间顿号、逗号混用，统一用顿号', correction: items.join('、') }
}

const ITEM = '[\\u4e00-\\u9fffA-Za-z·“”（）《》]'
/** «德国、日本，意大利等12个国家»: the comma before the last of what 等 closes. */
const LAST_OF = new RegExp(
  `、(${ITEM}{2,10})([，,])(${ITEM}{2,8}?)等(?=\\d|[各多一两三四五六七八九十]|[\\u4e00-\\u9fff]{0,6}(?:领域|方面|行业|产业|专项|资金|服务|活动|工作|业务|措施|政策|单位|部门|企业|问题|难题|物资|材料|项目|平台|国家|地区|技术|产品|课程|内容|手段|方式|渠道|信息|事项|环节|指标|任务|形式))`,
  'g',
)
/** «设立技术服务，专利资助，科普宣传等专项资金»: what 等 closes, with commas all through. */
const ALL_OF =
  /(?<![\u4e00-\u9fff]{7})([\u4e00-\u9fff]{4,9})[，,]([\u4e00-\u9fff]{4,6})[，,]([\u4e00-\u9fff]{4,6})等(?=[\u4e00-\u9fff]{0,4}(?:专项|资金|领域|方面|服务|业务|行业|产业|功能|课程|内容|措施|环节)[，,。；、\d])/g
/** «引得来、留得住，用得好»: of one length, and one character of all at one place. */
const THREE =
  /(?<![\u4e00-\u9fff、]{9})([\u4e00-\u9fff]{2,12})([、，,])([\u4e00-\u9fff]{2,6})([、，,])([\u4e00-\u9fff]{2,6})(?=[，,。；”"的等]|还|并)/g
/** «面向高校，科研院所、企业提供»: what can have only nouns behind it. */
const TOWARDS =
  /(?:面向|包括|涉及|来自|涵盖|覆盖)([\u4e00-\u9fff]{2,6})([，,])([\u4e00-\u9fff]{2,6})、[\u4e00-\u9fff]{2,6}/g
/** «提供安全检测，性能评价，失效分析等服务», «公开了项目立项，企业认定、创新券兑现等信息» */
const GIVEN =
  /(?<=提供|设立|公开|公开了|包括|涵盖|涉及)([\u4e00-\u9fff]{4,10})[，,]([\u4e00-\u9fff]{4,10})[、，,]([\u4e00-\u9fff]{4,8})等(?=[^，。；]{0,8}(?:服务|信息|专项|资金|内容|业务|领域|方面|功能|课程))/g
/** «食用菌、油茶，肉牛、中药材四个产业»: as many things as the number behind them says. */
const COUNTED =
  /((?:[\u4e00-\u9fffA-Za-z“”]{2,10}[、，,]){2,7}[\u4e00-\u9fffA-Za-z“”]{2,8}?)(?:等)?([三四五六七八]|[3-8])(?:个|大|类|项|种|家|名|条|方面|县|区|镇|乡)/g
const NUMERALS = '〇一二三四五六七八'
/** «建立周调度、月通报，季考核、年评价机制»: all of one length, said of one noun. */
const OF_ONE_NOUN =
  /(?:建立|健全|形成|实行|推行|落实|坚持|完善|构建|营造|打造)(?:了|起)?((?:[\u4e00-\u9fff]{3,4}[、，,]){2,5}[\u4e00-\u9fff]{3,4}?)(?=的?(?:工作)?(?:机制|制度|体系|格局|模式|原则|要求|局面|办法|工作法|氛围|环境))/g
/** A clause of its own, not one of several things: it has its own verb, or leads on. */
const CLAUSE =
  /[了着过将把被让使是有并且而但则均都也已可应须需]|为了|通过|围绕|组织|开展|举办|邀请|联合|会同|带领|协助|协调|帮助|指导|推动|促进|实现|完成|达到|获得|取得|建成|成立|出台|印发|其中|同时|此外|另外|以及|还有|特别|尤其/

/** 、 and ， among things of one rank. */
function* runs(text: string, start: number): Generator<Found> {
  for (const { 0: all, 1: before = '', 2: mark = '', 3: last = '', index } of matchesIn(text, LAST_OF, '等'))
    if (!CLAUSE.test(last) && !/[“”（）《》]/.test(before.replace(/^“.*”$|^《.*》$/, '')))
      yield comma(start + index + all.indexOf(mark, before.length), 'probable')
  for (const { 1: first = '', 2: second = '', 3: third = '', index } of matchesIn(text, ALL_OF, '等')) {
    if (second.length !== third.length || CLAUSE.test(second + third)) continue
    const at = start + index + first.length
    yield comma(at, 'probable')
    yield comma(at + 1 + second.length, 'probable')
  }
  for (const { 0: all, 1: first = '', 2: one = '', 3: second = '', 4: other = '', 5: third = '', index } of matchesIn(
    text,
    THREE,
    '、',
  )) {
    if ((one === '、') === (other === '、') || !alike(first.slice(-second.length), second, third)) continue
    const at = one === '、' ? all.length - third.length - 1 : first.length
    yield comma(start + index + at, 'probable')
  }
  for (const { 0: all, 1: first = '', 2: second = '', 3: third = '', index } of matchesIn(text, GIVEN, '等')) {
    if (CLAUSE.test(second + third) || (first.length !== second.length && !all.includes('、'))) continue
    if (wordsOf(second)[0]?.tag.startsWith('v')) continue
    for (const mark of all.matchAll(/[，,]/g)) yield comma(start + index + mark.index, 'probable')
  }
  for (const { 1: list = '', 2: number = '', index } of matchesIn(text, COUNTED, '、')) {
    const count = Number(number) || NUMERALS.indexOf(number)
    const places = [...list.matchAll(/[、，,]/g)].slice(1 - count)
    const commas = places.filter(([mark]) => mark !== '、')
    if (places.length !== count - 1 || commas.length === 0 || commas.length > places.length / 2) continue
    const before = [...list.matchAll(/[、，,]/g)].at(-count)
    if (before?.[0] === '、' || CLAUSE.test(list.slice(places[0]!.index))) continue
    for (const { index: at } of commas) yield comma(start + index + at, 'probable')
  }
  for (const { 0: all, 1: list = '', index } of matchesIn(text, OF_ONE_NOUN, '、')) {
    const items = list.split(/[、，,]/)
    if (!/[，,]/.test(list) || !list.includes('、') || !items.every(({ length }) => length === items[0]!.length))
      continue
    const from = index + all.length - list.length
    for (const mark of list.matchAll(/[，,]/g)) yield comma(start + from + mark.index, 'probable')
  }
  for (const { 0: all, 2: mark = '', 3: second = '', index } of matchesIn(text, TOWARDS, '、'))
    if (!CLAUSE.test(second)) yield comma(start + index + all.indexOf(mark), 'probable')
}

function comma(at: number, certainty: 'probable'): Found {
  return { start: at, end: at + 1, reason: '同一串并列成分里顿号、逗号混用，统一用顿号', correction: '、', certainty }
}

/** Of one length with one and the same character at one place. */
function alike(a: string, b: string, c: string): boolean {
  if (a.length !== b.length || b.length !== c.length || a.length < 3) return false
  return [...a].some((character, place) => character === b[place] && character === c[place])
}

const QUOTED_ITEM = /“[^”\n]{1,40}”|《[^》\n]{1,60}》/g

/** GB/T 15834: quoted items side by side need no 、; some with and some without is wrong either way. */
function* quotedRuns(text: string, start: number): Generator<Found> {
  const items = matchesIn(text, QUOTED_ITEM)
  const gaps = items.slice(1).map((item, place) => {
    const from = items[place]!.index + items[place]![0].length
    return { from, gap: text.slice(from, item.index) }
  })
  for (let first = 0; first < gaps.length; ) {
    let last = first
    while (last < gaps.length && (gaps[last]!.gap === '' || gaps[last]!.gap === '、')) last++
    const run = gaps.slice(first, last)
    const marked = run.filter(({ gap }) => gap === '、')
    const bare = run.filter(({ gap }) => gap === '')
    if (marked.length > 0 && bare.length > 0) {
      const wrong = bare.length >= marked.length ? marked : bare
      for (const { from, gap } of wrong) {
        yield {
          start: start + from - 1,
          end: start + from + gap.length + 1,
          reason: '同一串引号之间有的用顿号有的不用；并列的引号、书名号之间可不用顿号',
          correction: gap === '' ? `${text[from - 1]}、${text[from]}` : `${text[from - 1]}${text[from + 1]}`,
        }
      }
    }
    first = Math.max(last, first + 1)
  }
}
