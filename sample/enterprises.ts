import type { CreditCode } from '../src/kernel/read/creditCode.ts'
import { makeCreditCode } from '../src/kernel/read/creditCode.ts'
import type { Day } from '../src/kernel/values.ts'
import { dateCell, day } from './days.ts'
import { brands, firmName, halfBrackets, personName, trades } from './names.ts'
import { apportion } from './numbers.ts'
import { BUREAU, DISTRICT, quietStreet, type Street, streets } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

export interface Firm {
  readonly code: CreditCode
  readonly name: string
  /** The street at the beginning of 2024. */
  readonly street: Street
  readonly park: string | null
  readonly industry: string
  readonly topics: readonly string[]
  readonly foundedOn: Day
  readonly capitalWan: number
  readonly person: string
  readonly aboveScale: boolean
}

const stream = random('enterprises')
const brand = brands(stream)
const brandOf = new Map<Firm, string>()
let serial = 0

/** How many firms of each sort; the groups do not overlap. */
const COUNTS = { certified: 326, lapsed: 24, small: 700, young: 330 } as const

const all = makeFirms(Object.values(COUNTS).reduce((a, b) => a + b, 0))
const from = { lapsed: COUNTS.certified, small: COUNTS.certified + COUNTS.lapsed, young: all.length - COUNTS.young }

/** Certified in 2023, 2024 or 2025, once each: 98, 112 and 116, the first-timers of a year before its renewals. */
export const certified: readonly Firm[] = all.slice(0, from.lapsed)
/** Certified before 2023 and not renewed. */
export const lapsed: readonly Firm[] = all.slice(from.lapsed, from.small)
export const small: readonly Firm[] = all.slice(from.small, from.young)
export const young: readonly Firm[] = all.slice(from.young)
/** Firms of the quiet street: on the market list, and nowhere else. */
const quiet = Array.from({ length: 3 }, () => makeFirm(quietStreet))

export const institutions: readonly Firm[] = [
  ['江澜理工学院', 6],
  ['江澜大学云浦校区', 3],
  ['江澜市先进制造技术研究院', 6],
  ['云浦区人民医院', 1],
  ['江澜市农业科学院果蔬研究所', 8],
  ['云浦区科技馆', 4],
  ['江澜职业技术大学', 4],
  ['云浦区生产力促进中心', 4],
].map(([name, street]) => institution(String(name), Number(street)))

/** The bureau itself receives part of the money from above. */
export const ourselves: Firm = { ...institution(BUREAU.name, 0), code: makeCreditCode(BUREAU.code, 1, '11') }

/** Certified elsewhere in 2024, moved in on 1 March 2026. */
export const movesIn: Firm = makeFirm(streets[3]!)

export interface Partner {
  readonly name: string
  /** As the registry writes it; any place that is not the district's is outside. */
  readonly division: string
}

interface Change {
  readonly on: Day
  readonly firm: Firm
  readonly name?: string
  readonly street?: Street | 'outside'
  readonly status?: '注销'
}

const REGISTERED = [day(2025, 7, 1), day(2025, 11, 1), day(2026, 3, 1), day(2026, 5, 1)] as const

/** What happened to firms: seven renamed, four moved between streets, two moved out, one in, three deregistered. */
export const changes: readonly Change[] = [
  ...[certified[70]!, small[20]!, small[30]!].map((firm) => renamed(REGISTERED[0], firm)),
  { on: REGISTERED[0], firm: certified[60]!, street: streets[10]! },
  ...[certified[130]!, small[40]!].map((firm) => renamed(REGISTERED[1], firm)),
  { on: REGISTERED[1], firm: certified[110]!, street: streets[6]! },
  { on: REGISTERED[1], firm: certified[20]!, street: 'outside' },
  { on: REGISTERED[1], firm: certified[5]!, status: '注销' },
  ...[certified[200]!, certified[300]!].map((firm) => renamed(REGISTERED[2], firm)),
  { on: REGISTERED[2], firm: certified[250]!, street: streets[3]! },
  { on: REGISTERED[2], firm: small[10]!, street: streets[7]! },
  { on: REGISTERED[2], firm: certified[160]!, street: 'outside' },
  { on: REGISTERED[2], firm: movesIn, street: movesIn.street },
  { on: REGISTERED[2], firm: certified[100]!, status: '注销' },
  { on: REGISTERED[3], firm: certified[150]!, status: '注销' },
]

/** 取消资格, by decision of 20 May 2026. */
export const cancelledFirm: Firm = certified[120]!

const leaving = new Set([
  ...changes.filter(({ street, status }) => street === 'outside' || status !== undefined).map(({ firm }) => firm),
  cancelledFirm,
])

/** Firms that stay where they are, for everything in which leaving would blur a total. */
export function steady(firms: readonly Firm[]): Firm[] {
  return firms.filter((firm) => !leaving.has(firm))
}

/** The firm's name on a day, as a list writes it. */
export function listedName(firm: Firm, on: Day): string {
  const change = changes.findLast((one) => one.firm === firm && one.name !== undefined && one.on <= on)
  return halfBrackets(change?.name ?? firm.name)
}

/** Firms, colleges and institutes elsewhere with which contracts are made; on no list, known by their names alone. */
export const partners: readonly Partner[] = makePartners()
/** 创业团队 are no firms; they are kept by their names so that the house that shelters them can name them. */
export const teams: readonly string[] = makeTeams(23)

/** The market list of January 2024, with a sheet per street and the street in its name alone. */
export async function enterpriseWorkbooks(): Promise<SampleWorkbook[]> {
  const firms = [...all, ...quiet, ...institutions, ourselves]
  const sheets = streets.map((street) =>
    streetSheet(
      street,
      firms.filter((firm) => firm.street === street),
    ),
  )
  return [
    {
      name: '01 云浦区科技企业名录（分街道，2024年1月）.xlsx',
      register: 'enterprise',
      bytes: await writeSheets(sheets),
    },
    {
      name: '02 名录以外单位（迁入企业、创业团队）.xlsx',
      register: 'enterprise',
      bytes: await writeSheets([elsewhereSheet(), teamSheet()]),
    },
    ...(await Promise.all(REGISTERED.slice(0, 3).map((on, index) => changeWorkbook(on, index + 3)))),
  ]
}

/** The list of May 2026 comes last of all: records that stand take the change over. */
export async function lateChangeWorkbook(): Promise<SampleWorkbook> {
  return changeWorkbook(REGISTERED[3], 90)
}

function streetSheet(street: Street, firms: readonly Firm[]): OfficeSheet {
  return {
    name: street.name,
    title: `${street.name}科技企业名录`,
    aside: '填报单位：云浦区市场监督管理局　截至：2024年1月1日　单位：万元',
    headers: [
      ...['序号', '企业名称', '统一社会信用代码', '法定代表人', '注册资本', '成立日期', '登记状态'],
      ...['行业代码', '所属园区', '是否规上', '住所'],
    ],
    rows: numbered(
      firms.map((firm, index) => [
        firm.name,
        firm.code,
        firm.person,
        firm.capitalWan,
        dateCell(firm.foundedOn),
        '存续',
        firm.industry,
        firm.park,
        firm.aboveScale ? '是' : '否',
        `江澜市${DISTRICT}${street.name}${['创新路', '滨江大道', '兴业街', '学府路'][index % 4]}${((index * 7) % 280) + 1}号`,
      ]),
    ),
    total: ['合计', `${firms.length}家`],
    notes: ['注：本名录为科技类企业和单位，不含个体工商户。', '填表人：周敏　审核人：郑文辉'],
  }
}

function elsewhereSheet(): OfficeSheet {
  return {
    name: '拟迁入企业',
    title: '拟迁入企业名单',
    aside: '填报单位：高新科　填报日期：2026年1月15日',
    headers: ['序号', '单位名称', '统一社会信用代码', '所属街道', '登记状态'],
    rows: [[1, halfBrackets(movesIn.name), movesIn.code, '区外', '存续']],
    notes: ['注：迁入登记完成前在区外，不计入本区。'],
  }
}

function teamSheet(): OfficeSheet {
  return {
    name: '团队',
    title: '在孵创业团队名单',
    headers: ['序号', '名称', '所在街道', '法人类型'],
    rows: numbered(teams.map((name, index) => [name, streets[[3, 6, 7, 0][index % 4]!]!.name, '其他'])),
    notes: ['注：团队尚未注册企业，没有统一社会信用代码。'],
  }
}

async function changeWorkbook(on: Day, number: number): Promise<SampleWorkbook> {
  const rows = changes.filter((change) => change.on === on)
  const [year, month] = on.split('-').map(Number)
  const told = rows.map(({ firm, name, street, status }) => [
    halfBrackets(name ?? listedName(firm, on)),
    firm.code,
    name === undefined ? null : halfBrackets(firm.name),
    street === undefined ? null : street === 'outside' ? '区外' : street.name,
    status ?? null,
    name !== undefined ? '名称变更' : status !== undefined ? '注销登记' : '住所变更',
  ])
  const sheet: OfficeSheet = {
    name: '变更',
    title: `${year}年${month}月企业变更登记情况`,
    aside: `填报单位：云浦区市场监督管理局　变更自${year}年${month}月1日起`,
    headers: ['序号', '企业名称', '统一社会信用代码', '变更前名称', '所属街道', '登记状态', '变更事项'],
    rows: numbered(told),
    total: ['合计', `${rows.length}户`],
  }
  return {
    name: `${String(number).padStart(2, '0')} 企业变更登记（${year}年${month}月）.xlsx`,
    register: 'enterprise',
    bytes: await writeSheets([sheet]),
    options: { dated: { kind: 'change', from: on } },
  }
}

function renamed(on: Day, firm: Firm): Change {
  const other = brand.pop()
  if (other === undefined) throw new RangeError('no brand left')
  return { on, firm, name: firm.name.replace(brandOf.get(firm) ?? '', other) }
}

function makeFirms(count: number): Firm[] {
  const perStreet = apportion(
    count,
    streets.map(({ weight }) => weight),
  )
  const places = streets.flatMap((street, index) => Array.from({ length: perStreet[index] ?? 0 }, () => street))
  return stream.shuffled(places).map((street, index) => makeFirm(street, index))
}

/** The pool is made before it is divided; whose firm is large shows by its place in it. */
function makeFirm(street: Street, index = Number.POSITIVE_INFINITY): Firm {
  const of = stream.pick(trades)
  const word = brand.pop()
  if (word === undefined) throw new RangeError('no brand left')
  const year = index < COUNTS.certified ? stream.int(1998, 2019) : stream.int(2008, 2022)
  const firm: Firm = {
    code: nextCode(),
    name: firmName(stream, word, of.name),
    street,
    park: stream.chance(0.6) ? street.park : null,
    industry: of.industry,
    topics: of.topics,
    foundedOn: day(year, stream.int(1, 12), stream.int(1, 28)),
    capitalWan: stream.pick([100, 200, 300, 500, 800, 1000, 1500, 2000, 3000, 5000]),
    person: personName(stream),
    aboveScale: index < COUNTS.certified ? stream.chance(0.46) : stream.chance(0.03),
  }
  brandOf.set(firm, word)
  return firm
}

function institution(name: string, street: number): Firm {
  return {
    code: makeCreditCode(BUREAU.code, ++serial * 7919, '12'),
    name,
    street: streets[street]!,
    park: null,
    industry: 'M7320',
    topics: ['先进制造工艺', '生物样本', '数字技术应用'],
    foundedOn: day(1985 + (serial % 30), 9, 1),
    capitalWan: 1000,
    person: personName(stream),
    aboveScale: false,
  }
}

function nextCode(): CreditCode {
  serial += 1
  return makeCreditCode(BUREAU.code, serial * 104_729)
}

function makePartners(): Partner[] {
  const cities = ['东沂', '南岑', '西陵', '北栾', '临岚', '海澄']
  const firms = Array.from({ length: 44 }, (): Partner => {
    const city = stream.pick(cities)
    return { name: `${city}${brand.pop()}${stream.pick(trades).name}有限公司`, division: `${city}市高新区` }
  })
  const colleges = ['东沂大学', '南岑理工大学', '西陵科技大学', '海澄大学', '北栾工业大学', '临岚医科大学']
  const institutes = ['东沂材料研究所', '南岑自动化研究院', '海澄海洋工程研究院', '西陵电力科学研究院']
  const others = [...colleges, ...institutes].map((name): Partner => ({ name, division: `${name.slice(0, 2)}市` }))
  return [...others, ...firms]
}

function makeTeams(count: number): string[] {
  return Array.from({ length: count }, () => `${brand.pop()}${stream.pick(trades).topics[0]}创业团队`)
}
