import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'

const TAIL =
  '中试基地|示范基地|科技小院|科技城|大厦|小镇|星创天地|研究中心|科创园|科创中心|研究院|研究所|实验室|孵化器|加速器|众创空间|产业园|科技园|创业园|合作社|工作站|服务中心|培训中心|平台|大学|学院|集团'
const NAMED = new RegExp(
  `(?<=^|[，,。；、：“（(与和由在对向及是]|公司|县|区|市)([\\u4e00-\\u9fff]{2,6})(${TAIL})`,
  'gm',
)
const AT_END = new RegExp(`(?:${TAIL})$`)
/** Names of kinds, not of one body. */
const KINDS =
  /科技|企业|专业|重点|创新|省级|市级|国家|区级|县级|农民|农业|工程|技术|高新|众创|产业|专家|院士|博士|新型|示范|公共|综合|交易|信息|各|全|新增|新建|本|该|其|一批|多家|[家个所项]/
const LEAD = /^(?:[一二三四五六七八九十]是|.{0,4}(?:的|在|由|和|与|建设|建成|打造|推进|支持|依托|推动|对接))/
/** Two schools may differ by a character. */
const SCHOOL = /大学|学院/
const NAMES_MAX = 300
/** «红岩合作» for 红岩合作社 */
const CUT: readonly (readonly [RegExp, string])[] = [
  [/([\u4e00-\u9fff]{2,4})合作(?=[，,。；、的等与和]|今年|去年|理事长|负责人|社员|带动|种植|养殖)/g, '合作社'],
  [/([\u4e00-\u9fff]{2,4})孵化(?=[，,。；、])/g, '孵化器'],
  [/([\u4e00-\u9fff]{2,4})研究(?=[，,。；、])/g, '研究院'],
]

export const names: Check = {
  kind: 'name.spelling',
  label: '名称缺字',
  certainty: 'probable',
  how: '同一单位、平台的名称在另一处少了一个字',
  *find({ text }) {
    const seen = new Map<string, number>()
    for (const { 1: whole = '', 2: tail = '', index: from } of matchesIn(text, NAMED)) {
      const lead = LEAD.exec(whole)?.[0].length ?? 0
      const own = whole.slice(lead)
      const index = from + lead
      if (seen.size >= NAMES_MAX) break
      if (own.length >= 2 && !KINDS.test(own) && !seen.has(own + tail)) seen.set(own + tail, index)
    }
    const tails = new Map([...seen.keys()].map((name) => [name, tailOf(name)]))
    for (const [name, index] of seen) {
      const tail = tailOf(name)
      for (const [other] of seen) {
        if (
          name !== other &&
          tail === tails.get(other) &&
          !SCHOOL.test(tail) &&
          name.length - tail.length >= 3 &&
          index > (seen.get(other) ?? 0) &&
          differsByOne(name, other)
        ) {
          yield {
            start: index,
            end: index + name.length,
            reason: `前面写作“${other}”，只差一个字，请核对`,
            certainty: 'probable',
          }
          continue
        }
        if (other.length !== name.length + 1 || !lacksOne(name, other)) continue
        yield {
          start: index,
          end: index + name.length,
          reason: `别处写作“${other}”，这里少一个字，请核对`,
          correction: other,
        }
      }
    }
    yield* schools(seen)
    for (const [at, tail] of CUT) {
      for (const { 0: all, 1: own = '', index } of matchesIn(text, at)) {
        const full = [...seen.keys()].find((name) => name.endsWith(tail) && own.endsWith(name.slice(0, -tail.length)))
        if (full === undefined) continue
        const start = index + own.length - (full.length - tail.length)
        yield {
          start,
          end: index + all.length,
          reason: `别处写作“${full}”，这里少一个字`,
          correction: full,
          certainty: 'sure',
          kind: 'wording.missing',
        }
      }
    }
  },
}

/** «霁山学院» here and «霁山大学» there. */
function* schools(seen: ReadonlyMap<string, number>): Generator<Found> {
  const stems = new Map<string, string>()
  for (const [name, index] of seen) {
    const tail = tailOf(name)
    const stem = name.slice(0, -tail.length)
    if (!SCHOOL.test(tail) || stem.length < STEM_CHARACTERS_MIN) continue
    const other = stems.get(stem)
    if (other !== undefined && other !== name)
      yield { start: index, end: index + name.length, reason: `前面写作“${other}”，请核对是不是同一所学校` }
    else stems.set(stem, name)
  }
}

const STEM_CHARACTERS_MIN = 3

function tailOf(name: string): string {
  return AT_END.exec(name)?.[0] ?? ''
}

function differsByOne(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((character, place) => character !== b[place]).length === 1
}

/** Whether a name is another without one character from inside. */
function lacksOne(short: string, long: string): boolean {
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return at > 0 && short.slice(at) === long.slice(at + 1)
}
