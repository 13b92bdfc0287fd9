import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import { sentencesIn } from '../prose.ts'

const DIGITS = '两二三四五六七八九十'
const COUNTED =
  /(等)?(\d{1,2}|[两二三四五六七八九十])(家|个|项|名|人|所|户|种|镇|乡|村|位|支|大)(?!百分点|月|工作日|多|余|以上|小时|学时)/g
const NAME =
  /[”》]$|(?:公司|集团|厂|大学|学院|研究院|研究所|中心|街道|镇|乡|村|园区|开发区|合作社|实验室|医院|学校|中学|科技|局|委|办|部)$/
/** Between two firms a 和 parts names; elsewhere it may stand in one. */
const JOINED = /(?:有限公司|集团|大学|学院|研究院|研究所|合作社)(?:和|与|及)/g
const CONNECTED = /(?:以及|和|与|及|或)/g
/** Nobody names more one by one. */
const COUNT_MAX = 12
const SEGMENT_CHARACTERS_MAX = 160

export const named: Check = {
  kind: 'arithmetic.named',
  label: '列名与个数不符',
  certainty: 'sure',
  how: '点名列出的个数与后面写的个数不合',
  *find(prose) {
    for (const { text, start } of sentencesIn(prose)) {
      for (const match of matchesIn(text, COUNTED)) {
        const [all, open, number = ''] = match
        const count = numberOf(number)
        yield* inBrackets(text, start, match, count)
        yield* listAfter(text, start, match, count)
        if (count < 2 || count > COUNT_MAX) continue
        const list = listBefore(text, match.index)
        if (list === null || !sameKind(list.last, text.slice(match.index + all.length, match.index + all.length + 6)))
          continue
        const place = { start: start + list.from, end: start + match.index + all.length }
        if (list.least > count) {
          yield {
            ...place,
            reason: `列出${list.least}个，后面却写${number}${match[3]}，请核对`,
            certainty: list.proper ? 'sure' : list.long ? 'probable' : 'hint',
          }
        } else if (
          open === undefined &&
          list.most < count &&
          (list.proper ||
            isBodies(list, match[3] ?? '', text.slice(match.index + all.length)) ||
            arePersons(list, match[3] ?? ''))
        ) {
          yield {
            ...place,
            reason: `只列出${list.most}个，后面写${number}${match[3]}；没有列全的加“等”，列全的核对个数`,
            certainty: 'probable',
          }
        } else if (open !== undefined && list.proper && list.most === count - 1) {
          yield {
            ...place,
            reason: `列出${list.most}个而写“等${number}${match[3]}”，只差一个，宜列全或核对`,
            certainty: 'hint',
          }
        }
      }
    }
  },
}

const BODY = /^(?:科技)?(?:企业|公司|孵化器|众创空间|高校|院校|学校|医院|银行|机构|院所|合作社|园区)/
const NOT_NAMES = /产业|领域|行业|方面|类|企业|高校|院所|机构|银行$|等$|及|和|与|\d/

/** «云杉工坊、鹿鸣空间、蓝桥创谷4家孵化器»: short names right before what they are. */
function isBodies({ names }: List, unit: string, after: string): boolean {
  return (
    /[家所]/.test(unit) &&
    BODY.test(after) &&
    names.slice(1).every((name) => name.length >= 3 && name.length <= 8 && !NOT_NAMES.test(name))
  )
}

const SURNAME =
  /^(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文施洪颜倪严牛温季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边闻封]|欧阳|司徒|司马|上官|闻人|诸葛|皇甫|尉迟)[\u4e00-\u9fff]{1,2}$/

/** «顾闻溪、岳昭、封一鸣4人» */
function arePersons({ names }: List, unit: string): boolean {
  return /[人名位]/.test(unit) && names.every((name) => name.length <= 4 && SURNAME.test(name))
}

/** «三家，即A、B、C。» */
function* listAfter(text: string, start: number, match: RegExpExecArray, count: number): Generator<Found> {
  const after = match.index + match[0].length
  const list =
    /^[\u4e00-\u9fff]{0,8}?(?:[，,：:]|，?(?:分别是|分别为|依次为))(?:分别是|分别为|即|依次是|有)?([^，,。；：:]{5,200})(?=[。；]|$)/.exec(
      text.slice(after, after + 220),
    )
  const inside = list?.[1]
  if (list === null || inside === undefined || count < 2 || count > COUNT_MAX || match[1] !== undefined) return
  if (/\d|等|其中|主要|[的了在是对为将以把]/.test(inside.replace(/“[^”]*”|《[^》]*》/g, '')) || !/、/.test(inside))
    return
  if (!/分别|即|[：:]|依次/.test(list[0])) return
  const outside = masked(inside)
  const names = outside.split('、')
  const least = names.length
  const most = least + (outside.match(CONNECTED) ?? []).length
  if (names.some((name) => name.length < 2 || name.length > 24) || (least <= count && count <= most)) return
  yield {
    start: start + match.index,
    end: start + after + list[0].length,
    reason: `写${match[2]}${match[3]}，后面列出${least > count ? least : most}个，请核对`,
  }
}

/** «3个（A、B、C）» */
function* inBrackets(text: string, start: number, match: RegExpExecArray, count: number): Generator<Found> {
  const after = match.index + match[0].length
  const bracket = /^[\u4e00-\u9fff]{0,8}[（(]([^（）()]{5,120})[）)]/.exec(text.slice(after, after + 140))
  const inside = bracket?.[1]
  if (bracket === null || inside === undefined || count < 2 || count > COUNT_MAX) return
  if (
    /\d|其中|含|等|即|按|包括|另|不|未|如|见|以上|以下|同比|[，,：:；;。]/.test(
      inside.replace(/“[^”]*”|《[^》]*》/g, ''),
    )
  )
    return
  const outside = masked(inside)
  const least = outside.split('、').length
  const most = least + (outside.match(CONNECTED) ?? []).length
  if (most < 2 || (least <= count && count <= most)) return
  const named = least > count ? least : most
  yield {
    start: start + match.index,
    end: start + after + bracket[0].length,
    reason: `写${match[2]}${match[3]}，括号里列出${named}个，请核对`,
  }
}

/** «临湖镇、石桥镇5个村» lists where the villages are, not the villages. */
function sameKind(last: string, after: string): boolean {
  if (/(?:街道|镇|乡)$/.test(last)) return /^(?:街道|镇街|街镇|乡镇|镇|乡)/.test(after)
  if (/(?:村|社区|园区|开发区)$/.test(last)) return /^(?:行政村|贫困村|村|社区|园区|开发区)/.test(after)
  return true
}

interface List {
  readonly names: readonly string[]
  readonly from: number
  /** Names parted by 、 alone, and with every 和, 与, 及 parting too. */
  readonly least: number
  readonly most: number
  /** Every name ends as names of bodies and places do. */
  readonly proper: boolean
  readonly long: boolean
  readonly last: string
}

/** The names joined by 、 that end at a place; `null` where none are. */
function listBefore(text: string, at: number): List | null {
  const window = text.slice(Math.max(0, at - SEGMENT_CHARACTERS_MAX), at)
  const outside = masked(window)
  const clause = Math.max(...['，', ',', '：', ':', '；', '。', '（', '('].map((mark) => outside.lastIndexOf(mark))) + 1
  const segment = window.slice(clause)
  const names = split(
    segment,
    outside.slice(clause).replace(JOINED, (all) => `${'■'.repeat(all.length - 1)}、`),
  )
  if (names.length < 2 || names.some((name) => /\d+(?:\.\d+)?(?:家|个|项|件|人|名|次|场|万|亿|元|%)/.test(name)))
    return null
  const last = names.at(-1)!.trim()
  if (last.length < 2) return null
  const extra = (outside.slice(clause).match(CONNECTED) ?? []).length
  return {
    names: names.map((name) => name.trim()),
    from: Math.max(0, at - SEGMENT_CHARACTERS_MAX) + clause,
    least: names.length,
    most: names.length + extra,
    proper: names.slice(1).every((name) => NAME.test(name.trim())) && names.every((name) => name.trim().length >= 3),
    last,
    long: names.every((name) => name.trim().length >= 4),
  }
}

/** What stands inside quotation marks, titles and brackets does not part a list. */
function masked(text: string): string {
  return text.replace(/“[^”]{0,60}”|《[^》]{0,80}》|（[^）]{0,60}）|\([^)]{0,60}\)/g, (inside) =>
    '■'.repeat(inside.length),
  )
}

function split(segment: string, outside: string): readonly string[] {
  const names: string[] = []
  let from = 0
  for (let place = 0; place <= outside.length; place++) {
    if (place < outside.length && outside[place] !== '、') continue
    names.push(segment.slice(from, place))
    from = place + 1
  }
  return names
}

function numberOf(number: string): number {
  if (/^\d/.test(number)) return Number(number)
  return number === '两' ? 2 : DIGITS.indexOf(number) + 1
}
