import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import type { PlatformKindName } from '../src/lines/platforms/kind.ts'
import { day, dotted, inWords, workday } from './days.ts'
import { certified, type Firm, institutions, listedName, small, steady, teams, young } from './enterprises.ts'
import { apportion, repeated } from './numbers.ts'
import { streets } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('platforms')

type Level = '国家' | '省' | '市' | '区'

/** Standing on 30 June 2026, by kind and level: 37 of them provincial or national. */
const STANDING: readonly (readonly [PlatformKindName, Level, number])[] = [
  ['重点实验室', '国家', 1],
  ['重点实验室', '省', 3],
  ['技术创新中心', '省', 2],
  ['工程技术研究中心', '省', 7],
  ['工程技术研究中心', '市', 14],
  ['企业技术中心', '国家', 1],
  ['企业技术中心', '省', 6],
  ['企业研究院', '省', 3],
  ['企业研发中心', '市', 21],
  ['企业研发中心', '区', 12],
  ['新型研发机构', '省', 2],
  ['新型研发机构', '市', 3],
  ['中试基地', '省', 1],
  ['概念验证中心', '市', 1],
  ['技术转移机构', '省', 1],
  ['技术转移机构', '市', 3],
  ['科技企业孵化器', '国家', 2],
  ['科技企业孵化器', '省', 2],
  ['科技企业孵化器', '市', 2],
  ['众创空间', '国家', 1],
  ['众创空间', '省', 3],
  ['众创空间', '市', 7],
  ['加速器', '市', 2],
  ['大学科技园', '省', 1],
  ['星创天地', '市', 3],
  ['院士工作站', '省', 1],
  ['院士工作站', '市', 4],
  ['博士创新站', '市', 6],
  ['科普教育基地', '市', 6],
  ['科普教育基地', '区', 9],
]

/** New in 2025 and in the first half of 2026; raised a level; taken off the list. */
const NEW = { 2025: 9, 2026: 6 } as const
const RAISED = { 2025: 2, 2026: 2 } as const
const REMOVED = [day(2025, 9, 26), day(2026, 4, 15), day(2026, 5, 28)] as const

export const CARRIERS: ReadonlySet<PlatformKindName> = new Set<PlatformKindName>([
  '科技企业孵化器',
  '众创空间',
  '加速器',
  '大学科技园',
  '星创天地',
])
const LATER: Level[] = ['国家', '省', '市', '区']

interface Platform {
  readonly name: string
  readonly kind: PlatformKindName
  readonly level: Level
  readonly host: Firm
  readonly recognisedOn: Day
  readonly former: { readonly level: Level; readonly on: Day } | null
  readonly removedOn: Day | null
  readonly space: number | null
}

export const platforms: readonly Platform[] = makePlatforms()
const carriers = platforms.filter(({ kind, removedOn }) => CARRIERS.has(kind) && removedOn === null)

export async function platformWorkbooks(): Promise<SampleWorkbook[]> {
  const listed = await writeSheets([platformSheet()])
  const housed = housedTenants()
  return [
    {
      name: '70 创新平台台账（截至2026年6月30日）.xlsx',
      register: 'platform',
      bytes: listed,
    },
    { name: '71 孵化载体在孵企业台账.xlsx', register: 'tenant', bytes: await writeSheets([tenantSheet(housed)]) },
    {
      name: '71-1 在孵企业和团队评价（2025年度）.xlsx',
      register: 'tenantReview',
      bytes: await writeSheets([reviewSheet(housed)]),
    },
  ]
}

function makePlatforms(): Platform[] {
  const hosts = stream.shuffled(steady(certified))
  const wanted = repeated(STANDING.map(([kind, level, count]) => [{ kind, level }, count] as const))
  const openings = [...repeated([[2025 as const, NEW[2025]]]), ...repeated([[2026 as const, NEW[2026]]])]
  const raised = [...repeated([[2025 as const, RAISED[2025]]]), ...repeated([[2026 as const, RAISED[2026]]])]
  const standing = wanted.map(({ kind, level }, index): Platform => {
    const isCarrier = CARRIERS.has(kind)
    const host = kind === '科普教育基地' || kind === '大学科技园' ? institutions[index % 8]! : hosts.pop()!
    // Carriers stand for years: in an incubator of last month nobody has graduated.
    const canOpen = !isCarrier && level !== '国家' && index % (level === '省' ? 12 : 5) === 3
    const since = canOpen ? openings.pop() : undefined
    const up = since === undefined && level === '省' && !isCarrier && index % 3 === 0 ? raised.pop() : undefined
    const year = since ?? up ?? stream.int(2012, isCarrier ? 2019 : 2024)
    const recognisedOn =
      year === 2026 ? workday(stream, 2026, stream.int(2, 6)) : workday(stream, year, stream.int(3, 12))
    return {
      name: platformName(kind, host, index),
      ...{ kind, level, host, recognisedOn, removedOn: null },
      former: up === undefined ? null : { level: LATER[LATER.indexOf(level) + 1]!, on: workday(stream, 2019, 9) },
      space: isCarrier ? stream.int(20, 160) * 100 : null,
    }
  })
  if (openings.length > 0 || raised.length > 0) throw new RangeError('platforms left to place')
  const removed = REMOVED.map((removedOn, index): Platform => {
    const [host, kind] = [hosts.pop()!, '企业研发中心'] as const
    const about = {
      kind,
      level: '区',
      host,
      recognisedOn: day(2018, 6, 12),
      former: null,
      removedOn,
      space: null,
    } as const
    return { name: platformName(kind, host, index), ...about }
  })
  return [...standing, ...removed]
}

function platformName(kind: PlatformKindName, host: Firm, index: number): string {
  const short = listedName(host, day(2024, 1, 1))
    .replace(/^(江澜云浦|江澜市|江澜|云浦)(?!大学|理工|职业)/, '')
    .replace(/(科技|股份)?有限(责任)?公司|\(江澜\)/g, '')
  if (CARRIERS.has(kind))
    return `${short.slice(0, 2)}${['创客汇', '智谷', '云创园', '启航园', '星工场'][index % 5]}${kind}`
  if (kind === '科普教育基地')
    return `${short}${['青少年', '生态', '航天', '生命健康', '机器人'][index % 5]}科普教育基地`
  return `${short}${kind}`
}

function platformSheet(): OfficeSheet {
  return {
    name: '创新平台',
    title: '云浦区科技创新平台台账',
    aside: '填报单位：成果科　截至：2026年6月30日　面积单位：平方米',
    headers: [
      ...['序号', '平台名称', '平台类型', '级别', '依托单位', '认定时间', '原级别', '原认定时间', '研发人员数'],
      ...['孵化面积(㎡)', '运行状态', '摘牌时间'],
    ],
    rows: numbered(
      platforms.map((one) => [
        ...[one.name, one.kind, `${one.level}级`, listedName(one.host, one.recognisedOn), inWords(one.recognisedOn)],
        ...[one.former ? `${one.former.level}级` : null, one.former ? inWords(one.former.on) : null],
        ...[one.space === null ? stream.int(6, 80) : null, one.space],
        ...[one.removedOn === null ? '正常' : '摘牌', inWords(one.removedOn)],
      ]),
    ),
    total: ['合计', `${platforms.length}家`],
    notes: ['注：一个平台按最高级计一次；升级的填现级别，原级别另列。'],
  }
}

/** In the house on 30 June 2026, and those who came and went before. */
export const INCUBATEES = 412
const CAME = { 2024: 74, 2025: 82, 2026: 41 } as const
const GRADUATED = { 2024: 24, 2025: 31, 2026: 17 } as const
const LEFT = { 2024: 12, 2025: 14, 2026: 7 } as const
const LESSEES = 14

interface Tenant {
  readonly name: string
  readonly kind: '企业' | '团队' | '一般租户'
  readonly enteredOn: Day
  readonly graduatedOn: Day | null
  readonly leftOn: Day | null
  readonly leftFor: string | null
  readonly space: number
}

interface Housed extends Tenant {
  readonly carrier: string
}

/** Tenants in the order of the list, each in a carrier: as many as it has room for. */
function housedTenants(): readonly Housed[] {
  const rows = tenants()
  const houses = repeated(
    carriers.map((carrier, index) => [
      carrier,
      apportion(
        rows.length,
        carriers.map(({ space }) => space ?? 0),
      )[index] ?? 0,
    ]),
  )
  return stream.shuffled(rows).map((one, index) => ({ ...one, carrier: houses[index]!.name }))
}

function tenantSheet(rows: readonly Housed[]): OfficeSheet {
  return {
    name: '在孵企业',
    title: '云浦区孵化载体在孵企业台账',
    aside: '填报单位：成果科　截至：2026年6月30日',
    headers: [
      ...['序号', '载体名称', '企业名称', '企业/团队', '入孵时间', '协议到期日', '面积(㎡)', '毕业时间'],
      ...['退出时间', '退出原因', '清退通知日期', '清退理由', '毕业去向'],
    ],
    rows: numbered(
      rows.map((one, index) => [
        ...[one.carrier, one.name, one.kind, dotted(one.enteredOn), dotted(addDays(one.enteredOn, 1094))],
        ...[one.space, dotted(one.graduatedOn), dotted(one.leftOn), one.leftFor],
        ...(one.leftFor === '清退' && one.leftOn
          ? [dotted(addDays(one.leftOn, -30)), '连续一年没有研发活动']
          : [null, null]),
        one.graduatedOn === null ? null : ['产业园区', '孵化器', '科创园', '区外'][index % 4]!,
      ]),
    ),
    total: ['合计', `${rows.length}户`],
    notes: ['注：团队和一般租户不计入在孵企业；退租不是毕业。'],
  }
}

const REVIEWED = 36
const PROGRESS = [
  '样机通过第三方检测，新申请发明专利2件',
  '研发人员由4人增到7人，签订委托开发合同',
  '完成小试，与链主企业试用',
] as const

/** What the carriers' tenants of the whole year 2025 made of their research, by the bureau's experts. */
function reviewSheet(housed: readonly Housed[]): OfficeSheet {
  const scores = random('reviews')
  const stayed = housed.filter(
    ({ kind, enteredOn, graduatedOn, leftOn }) =>
      kind !== '一般租户' && enteredOn < '2025-07-01' && graduatedOn === null && leftOn === null,
  )
  const rows = stayed.slice(0, REVIEWED).map(({ carrier, name, kind }, index) => {
    const grade = (['良好', '合格', '优秀', '合格', '良好', '合格', '不合格'] as const)[index % 7]!
    const score = { 优秀: 90, 良好: 80, 合格: 65, 不合格: 50 }[grade] + scores.int(0, 8)
    const reward = { 优秀: 5, 良好: 2, 合格: null, 不合格: null }[grade]
    return [
      ...[carrier, name, kind, 2025, dotted(day(2026, 4, 8 + (index % 6))), score, grade],
      ...[grade === '不合格' ? '全年没有研发投入' : PROGRESS[index % PROGRESS.length]!, reward],
      ...['江澜大学、江澜信达会计师事务所', '云科〔2026〕21号'],
    ]
  })
  return {
    name: '在孵评价',
    title: '云浦区在孵企业和团队2025年度评价结果',
    aside: '填报单位：成果科　单位：万元',
    headers: [
      ...['序号', '载体名称', '企业(团队)名称', '类型', '评价年度', '评价日期', '评价得分', '等次'],
      ...['研发创新能力提升情况', '评定奖励额', '评价单位(专家)', '评价文号'],
    ],
    rows: numbered(rows),
  }
}

function tenants(): Tenant[] {
  const pool = stream.shuffled([...young, ...steady(small).slice(420)])
  const name = () => listedName(pool.pop()!, day(2026, 1, 1))
  const space = () => stream.int(3, 40) * 10
  const stays = { graduatedOn: null, leftOn: null, leftFor: null }
  const gone = ([2024, 2025, 2026] as const).flatMap((year) => {
    const last = year === 2026 ? 6 : 12
    const ended = () => workday(stream, year, stream.int(1, last))
    const entered = () => workday(stream, year - stream.int(2, 3), stream.int(1, 12))
    return [
      ...Array.from({ length: GRADUATED[year] }, () => ({ ...stays, enteredOn: entered(), graduatedOn: ended() })),
      ...Array.from({ length: LEFT[year] }, (_, index) => ({
        ...{ ...stays, enteredOn: entered(), leftOn: ended() },
        leftFor: ['清退', '退租', '迁出'][index % 3]!,
      })),
    ]
  })
  const came = ([2024, 2025, 2026] as const).flatMap((year) =>
    Array.from({ length: CAME[year] }, () => workday(stream, year, stream.int(1, year === 2026 ? 6 : 12))),
  )
  const before = Array.from({ length: INCUBATEES - came.length }, () =>
    workday(stream, stream.int(2022, 2023), stream.int(1, 12)),
  )
  const here = [...came, ...before].map((enteredOn) => ({ ...stays, enteredOn }))
  const firms = [...gone, ...here].map((one): Tenant => ({ ...one, name: name(), kind: '企业', space: space() }))
  const inTeams = teams.map(
    (team): Tenant => ({
      ...stays,
      name: team,
      kind: '团队',
      enteredOn: workday(stream, 2025, stream.int(1, 12)),
      space: 20,
    }),
  )
  const lessees = Array.from(
    { length: LESSEES },
    (): Tenant => ({ ...stays, name: name(), kind: '一般租户', enteredOn: workday(stream, 2024, 5), space: space() }),
  )
  return [...firms, ...inTeams, ...lessees]
}

/** Where carriers stand, for those who hold events in them. */
export const carrierNames: readonly string[] = carriers.map(({ name }) => name)
export const streetNames: readonly string[] = streets.map(({ name }) => name)
