import type { Span } from '../reading.ts'

export type Kind = 'enterprise' | 'place' | 'person' | 'phone' | 'identity' | 'account' | 'mail'

export interface Sighting extends Span {
  readonly kind: Kind
}

/** The hundred or so that nine of ten people bear. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤柳倪俞殷詹季翟'
const OFFICES =
  '局长|副局长|主任|副主任|书记|副书记|区长|副区长|县长|副县长|市长|副市长|镇长|乡长|科长|处长|院长|所长|校长|教授|研究员|总经理|董事长|经理|厂长|理事长|负责人|联系人|工程师|专家|同志|博士'
const FIRM_TAIL = '有限责任公司|股份有限公司|有限公司|集团公司|专业合作社|合作社|律师事务所|会计师事务所|电器厂|制造厂|机械厂|食品厂|集团'
const PLACE_TAIL = '街道|镇|乡|村|社区|县|区|市'

/** Words that stand before a name and are none of it. */
const LEAD =
  /^.*(?:和|与|及|了|由|在|对|于|向|从|被|把|等|的|到|为|是|其中|包括|组织|帮助|支持|助力|指导|推动|走访|联合|通过|依托|吸引|引进|引导|服务|带动|体现|位于|来自|前往|先后|分别|如|即|赴|下|新增|兑现|认定|推荐|培育)/
const GENERAL =
  /^(?:全|本|该|我|各|每|两|几|多个|某|省|市|区|县|乡|镇|街道|村|城|郊|山|老|新|工业园?|高新|开发|园|社|小|行政|自然|贫困|示范|重点|联系点|所辖|辖|试验|保税|功能|核心|主城|地|全市|全省|农|成立)$|企业|园区|片|社会|特色|[一二三四五六七八九十两几多]个|新增|先进|重点|地区|[一二三四五六七八九十]$/

const PLAIN: readonly { readonly kind: Kind; readonly at: RegExp }[] = [
  { kind: 'mail', at: /[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}/g },
  { kind: 'identity', at: /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])|(?<![\dA-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![\dA-Za-z])/g },
  { kind: 'account', at: /(?<!\d)\d{16,19}(?!\d)|(?<!\d)\d{4}(?: \d{4}){3,4}(?: \d{1,3})?(?!\d)/g },
  { kind: 'phone', at: /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}[-—]\d{7,8}(?!\d)/g },
]
const FIRM = new RegExp(`[\\u4e00-\\u9fff（）()]{2,24}?(?:${FIRM_TAIL})`, 'g')
const SHORT_FIRMS =
  /[\u4e00-\u9fff]{2,3}(?:检测|科技|智科|科贸|环保|生物|制药|药业|电子|材料|机械|化工|股份|精工|特装|卫浴|能源|医药|食品|光电|智能|装备|重工|新材|果业|母婴|阀业|轴承|精密|纺织|铝业|半导体)(?=、|等\d{0,3}家?企业|公司|与|和|(?:一家|两家|企业)|的)/g
const PLACE = new RegExp(`[\\u4e00-\\u9fff]{2,4}?(?:${PLACE_TAIL})`, 'g')
const PERSON = new RegExp(
  `([${SURNAMES}][\u4e00-\u9fff]{1,2})(?=(?:${OFFICES}))|(?<=(?:${OFFICES}))([${SURNAMES}][\u4e00-\u9fff]{1,2})(?=[，。、；带率到调主出讲作介表一等前])`,
  'g',
)

/** Everything of a text that tells who, where or how to reach: in its order, without overlaps. */
export function sightings(text: string, names: readonly string[] = []): readonly Sighting[] {
  const found: Sighting[] = [...named(text, names)]
  for (const { kind, at } of PLAIN) for (const { 0: all, index } of text.matchAll(at)) found.push({ kind, start: index, end: index + all.length })
  const firms = [...firmsIn(text)]
  found.push(...firms, ...again(text, firms))
  found.push(...placesIn(text))
  for (const match of text.matchAll(PERSON)) {
    const name = match[1] ?? match[2] ?? ''
    if (/[副主书局区县市镇乡科处院所校教研总董经厂理负联工专同博]$/.test(name) || OFFICE_WORDS.test(name)) continue
    const start = match.index + match[0].indexOf(name)
    found.push({ kind: 'person', start, end: start + name.length })
  }
  return apart(found)
}

const OFFICE_WORDS = /常务|全体|有关|相关|各级|单位|部门|企业|项目|技术|高级|农业|科技|省市|区县/

function* named(text: string, names: readonly string[]): Generator<Sighting> {
  for (const name of new Set(names)) {
    if (name.length < 2) continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      yield { kind: 'enterprise', start: at, end: at + name.length }
  }
}

function* firmsIn(text: string): Generator<Sighting> {
  for (const { 0: all, index } of text.matchAll(FIRM)) {
    const lead = LEAD.exec(all)?.[0].length ?? 0
    if (all.length - lead < 5 || /^(?:专业|农民|农业|股份|有限|集团)/.test(all.slice(lead))) continue
    yield { kind: 'enterprise', start: index + lead, end: index + all.length }
  }
  for (const { 0: all, index } of text.matchAll(SHORT_FIRMS)) {
    if (/[省市县区年的是和与各全级新高等本在对为农业创现]/.test(all.slice(0, 2))) continue
    yield { kind: 'enterprise', start: index, end: index + all.length }
  }
}

/** A firm that was seen once is known by its name wherever it stands. */
function* again(text: string, firms: readonly Sighting[]): Generator<Sighting> {
  yield* named(text, [...new Set(firms.map(({ start, end }) => text.slice(start, end)))].slice(0, NAMES_MAX))
}

const NAMES_MAX = 2_000

function* placesIn(text: string): Generator<Sighting> {
  for (const { 0: all, index } of text.matchAll(PLACE)) {
    const tail = new RegExp(`(?:${PLACE_TAIL})$`).exec(all)?.[0] ?? ''
    const lead = LEAD.exec(all.slice(0, -tail.length))?.[0].length ?? 0
    const own = all.slice(lead, -tail.length)
    if (own.length < 2 || GENERAL.test(own) || own.length > 3) continue
    if (/^(?:镇|村|园|街|区|市|县)?(?:场|级|委|政府|长|域|间|别|内|外|直|属|本级|民|容|值|辖)/.test(text.slice(index + all.length, index + all.length + 3)) && tail.length === 1 && !/^(?:委|政府|长)/.test(text.slice(index + all.length))) continue
    yield { kind: 'place', start: index + lead, end: index + all.length }
  }
}

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
