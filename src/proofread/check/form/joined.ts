import { matchesIn } from '../../matches.ts'
import { wordsOf } from '../../words/splitter.ts'
import type { Check, Found } from '../check.ts'
import type { Prose } from '../prose.ts'
import type { Quantity } from '../quantity.ts'

const UNIT = '(?:[万亿]元|家次|户次|人次|[家个项件名户场份期]|[%％]|个百分点)'
/** What begins a statement of its own: it cannot be what the figure before counts. */
const BEGINS =
  '(?:同比|环比|(?:比|较)(?:上年|去年|上期|年初|全[国省市])|其中|惠及|(?:上年|去年)同期|增长(?=\\d)|下降(?=\\d)|提高(?=\\d)|已(?:申报|完成|办结|认定|拨付|兑付|建成|入库)|新建|新增|拨付|研发投入强度|实际完成|成交额|交易额|总投资|占地|累计(?:完成|达)|带动|总面积|上半年完成|下半年完成|完成率|办结率|增长率|增幅|降幅|户均|人均|场均|平均|总额|投入强度|营业收入|销售收入|实现|占(?=[^，。；的]{2,12}(?:的|比重|比例)))'
const AT = new RegExp(`(\\d(?:\\.\\d+)?${UNIT})(?=${BEGINS}[^，。；、（）]{0,12}\\d)`, 'g')

const COMPARED = /(?:比|较|由|从|去年|上年|同期|高于|低于|超过)[^，。；]{0,12}$/

/** «登记47项成交额7300万元»: two statements that a mark should part. */
export const joined: Check = {
  kind: 'form.doubledMark',
  label: '两个数之间缺标点',
  certainty: 'probable',
  how: '一个数说完，没有标点就接下一个数',
  *find(prose) {
    yield* statements(prose)
    const { paragraphs } = prose
    for (const { text, start, body } of paragraphs) {
      if (!body) continue
      for (const { 0: all, index } of matchesIn(text, AT)) {
        const at = index + all.length
        // «比上年的46家增长56.5%»: the figure belongs to what follows.
        if (COMPARED.test(text.slice(Math.max(0, index - 14), index))) continue
        yield {
          start: start + at - 1,
          end: start + at + 1,
          reason: '两个数之间缺标点',
          correction: `${text[at - 1]}，${text[at]}`,
        }
      }
    }
  },
}

/** What stands between the figures of two statements: nothing that joins, compares, shares out or says more of the first. */
const BETWEEN = /^[\u4e00-\u9fff]{3,10}$/
const JOINS =
  /[的和与及或并比较由从至到占为是共达中在以等余多了每均约近超将已用按其含计给向于有又还也各可能供让使后前]|同期|以上|左右|不等|相当|合计|总计|覆盖|辐射|带动|服务|惠及|支持|帮助|解决|获得|入选|参加|参与|达成|实现|完成|进入|通过|涉及|承担|容纳|满足|拥有|处理|不足|提前|位居|居|排名|经过|经由|入驻|满|增|减|升|降/
/** So many of these may do what follows. */
const AGENTS: ReadonlySet<string> = new Set(['名', '人', '家', '户', '位', '支', '所', '组', '批', '个', '台', '辆'])
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money'])
const NOUN = /^n|^vn|^an|^l|^j/
/** «选派46名专家»: what is done to whom stands behind is no noun. */
const THING = /^n|^l|^j/
const CLAUSE_CHARACTERS = 14

/** «累计申请专利436件授权专利292件»: two statements of one build, a noun and its number each, with no mark between. */
function* statements({ figured }: Prose): Generator<Found> {
  for (const { text, start, quantities } of figured)
    for (const [place, one] of quantities.entries()) {
      const next = quantities[place + 1]
      if (next === undefined || !AMOUNTS.has(one.dimension) || !AMOUNTS.has(next.dimension)) continue
      const [from, to] = [one.end - start, next.start - start]
      const between = text.slice(from, to)
      if (!BETWEEN.test(between) || JOINS.test(between)) continue
      if (!/^(?:$|[，,。；;、）)（(])/.test(text.slice(next.end - start, next.end - start + 1))) continue
      if (!ofOneKind(text.slice(0, one.start - start), between)) {
        if (!isToldOf(text, start, one) || !endsInNoun(between) || !mayBegin(one, between)) continue
      }
      yield {
        start: one.end - 1,
        end: one.end + 1,
        reason: '两个数之间缺标点',
        correction: `${text[from - 1]}${one.dimension === next.dimension ? '、' : '，'}${text[from]}`,
      }
    }
}

/** «申请专利436件»: the number stands behind its noun and says all of it. */
function isToldOf(text: string, start: number, { start: at }: Quantity): boolean {
  const before = text.slice(Math.max(0, at - start - CLAUSE_CHARACTERS), at - start).replace(/^.*[，,。；、：（”]/, '')
  return before.length >= 2 && !/[为共达超约近比较从由的了每各等有在对]$/.test(before) && endsInNoun(before, THING)
}

function endsInNoun(words: string, noun = NOUN): boolean {
  const last = wordsOf(words).at(-1)
  return last !== undefined && last.word.length > 1 && noun.test(last.tag)
}

/** «国家级人才27名省级人才64名», «图文解读4篇视频解读2篇»: both numbers are of things called the same. */
function ofOneKind(before: string, between: string): boolean {
  return before.endsWith(between.slice(-2))
}

/** Whether what follows is a statement of its own rather than what the counted do, or what the money is for. */
function mayBegin({ dimension, unit }: Quantity, between: string): boolean {
  const words = wordsOf(between)
  // «全市128家单位入网仪器2.1万台»: who does it stands behind its number.
  const nominal = words.every(({ tag }) => NOUN.test(tag) || tag === 'b')
  if (nominal && dimension === 'count') return !AGENTS.has(unit)
  if (dimension === 'money') return nominal && THING.test(words[0]?.tag ?? '')
  return !AGENTS.has(unit) && !NOUN.test(words[0]?.tag ?? '')
}
