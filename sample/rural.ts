import type { CellValue } from 'hucre'
import type { Day } from '../src/kernel/values.ts'
import { day, dotted, inWords, workday } from './days.ts'
import { personName } from './names.ts'
import { apportion } from './numbers.ts'
import { DISTRICT } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('rural')

/** Villages lie in the streets that have fields. */
const VILLAGES: readonly (readonly [street: string, villages: string])[] = [
  ['石塘街道', '石塘、柳塘、上坪、下坪、桃源、茶岭、东湾、西湾、后山、双溪、梅林、竹园'],
  ['白鹭街道', '白鹭、荷塘、沙洲、新圩、田心、岭下、水口、大岭、松岗、渔湾'],
  ['新桥街道', '新桥、古塘、杨家、十里、湖边、枫林'],
  ['江口街道', '沙湾、江心、洲头、芦苇、圩前'],
  ['云岭街道', '云岭、石屋、半山'],
]

type Kind = '行政村' | '农民合作社' | '家庭农场' | '农业企业' | '种业企业' | '示范基地' | '信息服务站点'

interface Host {
  readonly name: string
  readonly kind: Kind | '农业研究院' | '农村创新创业基地' | '种质资源保护单位'
  readonly street: string
  readonly industry: string
}

const INDUSTRIES = ['西甜瓜', '优质稻', '设施蔬菜', '茶叶', '淡水鱼', '柑橘', '食用菌', '生态禽'] as const

const villages: readonly Host[] = VILLAGES.flatMap(([street, names]) =>
  names.split('、').map(
    (name): Host => ({
      ...{ name: `${street}${name}村`, kind: '行政村', street },
      industry: stream.pick(INDUSTRIES),
    }),
  ),
)

const OTHERS: readonly (readonly [kind: Host['kind'], count: number, name: (at: string, of: string) => string])[] = [
  ['农民合作社', 8, (at, of) => `${at}${of}专业合作社`],
  ['家庭农场', 6, (at, of) => `${at}禾丰${of}农场`],
  ['农业企业', 6, (at, of) => `云浦${at}${of}农业有限公司`],
  ['种业企业', 3, (at) => `云浦${at}种业有限公司`],
  ['示范基地', 5, (at, of) => `${at}${of}科技示范基地`],
  ['信息服务站点', 4, (at) => `${at}农村信息服务站`],
  ['农业研究院', 1, () => '云浦生态农业研究院'],
  ['农村创新创业基地', 1, () => '云浦农村创新创业园'],
  ['种质资源保护单位', 2, (at) => `${at}地方品种保护圃`],
]

const others: readonly Host[] = OTHERS.flatMap(([kind, count, name]) =>
  Array.from({ length: count }, (_, index): Host => {
    const village = villages[(index * 5 + kind.length) % villages.length]!
    const at = village.name.replace(village.street, '').replace('村', '')
    return { name: name(at, village.industry), kind, street: village.street, industry: village.industry }
  }),
)

const hosts = [...villages, ...others]
const stations = hosts.filter(({ kind }) => kind === '信息服务站点')

/** On 30 June 2026: 56 persons in office, of the province 7, of the city 18, of the district 31. */
export const COMMISSIONERS = 56
const BY_LEVEL = { 省: 7, 市: 18, 区: 31 } as const
/** Chosen in April 2025 for two years; the rest of those in office in March 2026; these left after one year. */
const CHOSEN_2025 = 24
const LEFT = 8
const VILLAGE_TASKS = 38

const HOMES: readonly (readonly [source: string, home: string])[] = [
  ['高校', '江澜农业大学'],
  ['科研院所', '江澜市农业科学研究院'],
  ['企业', '云浦绿禾种苗有限公司'],
  ['机关事业', '云浦区农业技术推广中心'],
  ['机关事业', '云浦区畜牧水产站'],
  ['乡土人才', '石塘街道农技协会'],
]

interface Person {
  readonly code: string
  readonly name: string
  readonly form: '个人' | '团队' | '法人' | '专家服务团'
  readonly source: string
  readonly home: string
  readonly level: '省' | '市' | '区'
  readonly task: '驻村' | '驻企' | '服务产业'
  readonly batch: 2025 | 2026
  readonly from: Day
  readonly to: Day
  readonly leftOn: Day | null
}

const levels = Object.entries(BY_LEVEL).flatMap(([level, count]) => Array.from({ length: count }, () => level))
const persons: readonly Person[] = Array.from({ length: COMMISSIONERS + LEFT }, (_, index): Person => {
  const gone = index >= COMMISSIONERS
  const batch = gone || index < CHOSEN_2025 ? 2025 : 2026
  const [source, home] = HOMES[index % HOMES.length]!
  return {
    code: `${batch}-${String(index + 1).padStart(3, '0')}`,
    name: personName(stream),
    ...{ form: '个人', source, home, batch },
    level: (gone ? '区' : stream.pick(['省', '市', '区'])) as Person['level'],
    task: index % COMMISSIONERS < VILLAGE_TASKS ? '驻村' : index % 3 === 0 ? '驻企' : '服务产业',
    from: batch === 2025 ? day(2025, 4, 1) : day(2026, 3, 16),
    to: gone ? day(2026, 3, 31) : batch === 2025 ? day(2027, 3, 31) : day(2028, 3, 15),
    leftOn: null,
  }
}).map((person, index) => (index < COMMISSIONERS ? { ...person, level: levels[index] as Person['level'] } : person))

const groups: readonly Person[] = (
  [
    ['T-01', '西甜瓜产业特派团', '团队', '省'],
    ['T-02', '优质稻产业特派团', '团队', '市'],
    ['F-01', '云浦绿禾种苗有限公司', '法人', '市'],
    ['Z-01', '区科技专家服务团', '专家服务团', '区'],
  ] as const
).map(([code, name, form, level], index) => ({
  ...{ code, name, form, level, source: '科研院所', home: HOMES[index % 3]![1], task: '服务产业', batch: 2026 },
  ...{ from: day(2026, 3, 16), to: day(2028, 3, 15), leftOn: null },
}))

interface Placed {
  readonly who: Person
  readonly host: Host
}

/** Whoever serves villages has one each, two villages have two; the others go round firms, farms and bases. */
const placed: readonly Placed[] = [...persons, ...groups].map((who, index) => ({
  who,
  host: who.task === '驻村' ? villages[index % villages.length]! : others[index % 28]!,
}))

export async function ruralWorkbooks(): Promise<SampleWorkbook[]> {
  const sheets: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['91 农村服务对象台账.xlsx', 'ruralHost', hostSheet()],
    ['91 科技特派员名册.xlsx', 'commissioner', personSheet()],
    ['91 科技特派员选派名册（2025、2026年）.xlsx', 'appointment', appointmentSheet()],
    ['92 科技服务需求征集表.xlsx', 'ruralNeed', needSheet()],
    ['92 特派员派驻与三方协议台账.xlsx', 'placement', placementSheet()],
    ['93 特派员服务记录（2025年7月至2026年6月）.xlsx', 'ruralService', serviceSheet()],
    ['93 特派员2025年度考核表.xlsx', 'commissionerAssessment', assessmentSheet()],
    ['94 新品种新技术推广台账.xlsx', 'extension', extensionSheet()],
    ['95 农技咨询登记（12396、农业科技110）.xlsx', 'ruralCall', callSheet()],
    ['96 科技帮扶台账.xlsx', 'assistance', assistanceSheet()],
  ]
  return Promise.all(
    sheets.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

function sheetOf(title: string, headers: readonly string[], rows: readonly CellValue[][], note: string): OfficeSheet {
  return {
    name: '明细',
    title: `${DISTRICT}${title}`,
    aside: '填报单位：农村科　截至：2026年6月30日',
    headers: ['序号', ...headers],
    rows: numbered(rows),
    total: ['合计', `${rows.length}条`],
    notes: [`注：${note}`],
  }
}

function hostSheet(): OfficeSheet {
  const rows = hosts.map(({ name, kind, street, industry }, index): CellValue[] => {
    const isVillage = kind === '行政村'
    const raised = kind === '农民合作社' || kind === '家庭农场' ? index % 3 : 9
    return [
      ...[name, kind, street, dotted(day(isVillage ? 2015 : 2016 + (index % 9), 3, 1)), industry],
      ...[isVillage && index % 7 === 0 ? '是' : null, /企业|基地|农场/.test(kind) && index % 2 === 0 ? '是' : null],
      ...(kind === '农村创新创业基地'
        ? ['省级', null, dotted(day(2023, 11, 20))]
        : raised === 0
          ? ['市级', dotted(workday(stream, 2026, stream.int(3, 6))), null]
          : raised === 1
            ? ['市级', null, dotted(workday(stream, 2025, stream.int(8, 11)))]
            : [null, null, null]),
      ...(kind === '种质资源保护单位'
        ? [stream.int(4, 12) * 12, dotted(day(2026, 4, 16)), '正常']
        : [null, null, null]),
      isVillage ? stream.int(180, 960) : null,
    ]
  })
  return sheetOf(
    '农村服务对象台账',
    [
      ...['名称', '类型', '所在街道', '纳入日期', '主导产业', '联系帮扶村', '智慧农业主体', '认定级别', '推荐日期'],
      ...['认定日期', '保存种质资源', '最近检查日期', '检查结论', '农户数'],
    ],
    rows,
    '行政村名写全街道名；家庭农场写农场名。',
  )
}

function personSheet(): OfficeSheet {
  return sheetOf(
    '科技特派员名册',
    ['特派员编号', '姓名(名称)', '选派形式', '派出单位', '来源类别', '专业特长', '联系电话'],
    [...persons, ...groups].map(({ code, name, form, home, source }) => [
      ...[code, name, form, home, source, stream.pick(INDUSTRIES), `1390000${stream.int(1000, 9999)}`],
    ]),
    '编号不用身份证号。',
  )
}

function appointmentSheet(): OfficeSheet {
  return sheetOf(
    '科技特派员选派名册',
    ['特派员编号', '选派批次', '选派形式', '来源类别', '选派级别', '选派任务', '聘期开始', '聘期结束'],
    [...persons, ...groups].map(({ code, batch, form, source, level, task, from, to }) => [
      ...[code, `${batch}年第一批`, form, source, `${level}级`, task, inWords(from), inWords(to)],
    ]),
    '来源类别五选一，相加等于总数。',
  )
}

const TOPICS = [
  ['枯萎病防治', '病虫害防治'],
  ['嫁接育苗', '品种技术'],
  ['水肥一体化改造', '数字农业'],
  ['保鲜冷链', '加工保鲜'],
  ['品牌包装', '市场品牌'],
  ['植保无人机作业', '农机装备'],
] as const

function needSheet(): OfficeSheet {
  const rows = Array.from({ length: 30 }, (_, index): CellValue[] => {
    const { who, host } = placed[index]!
    const [what, topic] = TOPICS[index % TOPICS.length]!
    const raisedOn = workday(stream, 2026, 1 + (index % 3))
    const isMatched = index % 6 !== 5
    return [
      ...[host.name, `${host.industry}${what}`, topic, dotted(raisedOn)],
      ...(isMatched ? [who.code, dotted(workday(stream, 2026, 4))] : [null, null]),
      ...(index % 4 === 0 ? [dotted(workday(stream, 2026, 6, 1, 20)), '示范成功，已推广到本村大户'] : [null, null]),
    ]
  })
  return sheetOf(
    '科技服务需求征集表',
    ['需求单位', '需求内容', '需求类别', '提出日期', '对接特派员', '对接日期', '解决日期', '解决情况'],
    rows,
    '一项需求一行。',
  )
}

function placementSheet(): OfficeSheet {
  return sheetOf(
    '特派员派驻与三方协议台账',
    ['特派员编号', '服务对象', '服务事项', '派出单位', '协议开始', '协议结束', '签订日期', '协议编号'],
    placed.map(({ who, host }) => [
      ...[who.code, host.name, `${host.industry}技术指导`, who.home, dotted(who.from), dotted(who.to)],
      ...[dotted(who.from), `云科农协〔${who.batch}〕${who.code.slice(-3)}号`],
    ]),
    '一名特派员派驻一处为一行。',
  )
}

/** In the second half of 2025, and month by month of 2026; what was written in the last days waits to be confirmed. */
const SERVICES: readonly (readonly [year: number, month: number, count: number])[] = [
  ...[[2025, 8, 8] as const, [2025, 10, 10] as const, [2025, 12, 6] as const],
  ...apportion(112, [6, 5, 14, 28, 30, 29]).map((count, index) => [2026, index + 1, count] as const),
]
const UNCONFIRMED = 7
const DEEDS = ['指导育苗定植', '查看病虫情并开方', '讲授整枝授粉', '测土配方施肥指导', '冷库温湿度调试'] as const

function serviceSheet(): OfficeSheet {
  const times = SERVICES.flatMap(([year, month, count]) => Array.from({ length: count }, () => ({ year, month })))
  const rows = times.map(({ year, month }, index): CellValue[] => {
    const early = year === 2025 || month < 4
    const { who, host } = placed[(index * 7) % (early ? CHOSEN_2025 : COMMISSIONERS)]!
    const way = index % 9 === 0 ? '培训' : index % 5 === 0 ? '电话' : '到现场'
    const waits = index >= times.length - UNCONFIRMED
    // A day of its own for each, so that no two are the same service.
    const on = day(year, month, 1 + (index % 26))
    return [
      ...[who.code, host.name, dotted(on), way, `${host.industry}${stream.pick(DEEDS)}`],
      ...[way === '电话' ? null : stream.int(2, way === '培训' ? 46 : 12), way === '到现场' ? stream.int(1, 6) : null],
      ...(waits ? [null, null] : [dotted(on), index % 11 === 0 ? '基本满意' : '满意']),
    ]
  })
  return sheetOf(
    '特派员服务记录',
    ['特派员编号', '服务对象', '服务日期', '服务方式', '做了什么', '培训指导', '带动农户', '确认日期', '对象评价'],
    rows,
    '服务对象确认后才计入服务次数。',
  )
}

function assessmentSheet(): OfficeSheet {
  const rows = persons
    .filter(({ batch }) => batch === 2025)
    .map(({ code }): CellValue[] => {
      const [service, result, satisfaction] = [stream.int(44, 57), stream.int(13, 19), stream.int(15, 20)]
      const total = service + result + satisfaction
      const grade = total >= 90 ? '优秀' : total >= 75 ? '良好' : '合格'
      return [code, '2025年', service, result, satisfaction, grade, dotted(day(2026, 1, 20)), '云科农〔2026〕1号']
    })
  return sheetOf(
    '科技特派员2025年度考核表',
    ['特派员编号', '考核年度', '服务得分', '成效得分', '满意度得分', '考核等次', '评定日期', '通报文号'],
    rows,
    '服务60分、成效20分、满意度20分；只记等次，不排名次。',
  )
}

const NOVELTIES: readonly (readonly [name: string, kind: string])[] = [
  ...[['云瓜三号', '新品种'] as const, ['丰蜜一号', '新品种'] as const, ['云香优稻', '新品种'] as const],
  ...[['早熟翠冠', '新品种'] as const, ['白羽茶二号', '新品种'] as const, ['耐热青菜八号', '新品种'] as const],
  ...[['集约化嫁接育苗', '新技术'] as const, ['水肥一体化', '智慧农业'] as const, ['稻渔综合种养', '新技术'] as const],
  ...[
    ['性诱剂绿色防控', '绿色防控'] as const,
    ['飞防统防统治', '统防统治'] as const,
    ['全程托管服务', '社会化服务'] as const,
  ],
]

function extensionSheet(): OfficeSheet {
  const rows = Array.from({ length: 26 }, (_, index): CellValue[] => {
    const [name, kind] = NOVELTIES[index % NOVELTIES.length]!
    const { who, host } = placed[index * 2]!
    const control = stream.int(52, 320) * 10
    const isMeasured = kind === '新品种'
    const year = index < 10 ? 2025 : 2026
    return [
      ...[name, kind, host.name, who.code, dotted(workday(stream, year, 3 + (index % 3)))],
      ...[stream.int(2, 18) * 10, stream.int(5, 60) * 100, stream.int(4, 30)],
      ...(isMeasured
        ? [Math.round(control * 1.08), control, dotted(workday(stream, year, year === 2026 ? 6 : 9, 1, 24))]
        : [null, null, null]),
    ]
  })
  return sheetOf(
    '新品种新技术推广台账',
    [
      ...['品种(技术)名称', '推广类别', '示范地点', '技术负责特派员', '引进日期', '示范面积(亩)', '推广面积(亩)'],
      ...['示范户', '亩产(公斤)', '对照亩产(公斤)', '测产日期'],
    ],
    rows,
    '面积单位亩，同一块地种两季计两次；亩产单位公斤。',
  )
}

const QUESTIONS = ['叶片卷曲', '裂果', '根腐', '徒长', '黄化', '落花', '缺素', '虫眼'] as const

function callSheet(): OfficeSheet {
  const rows = Array.from({ length: 48 }, (_, index): CellValue[] => {
    const askedOn = day(2026, 1 + (index % 6), 2 + ((index * 3) % 24))
    const isPassedOn = index % 4 === 1
    const waits = index % 16 === 11
    const station = stations[index % stations.length]!
    return [
      ...[dotted(askedOn), index % 3 === 2 ? '农业科技110' : index % 5 === 0 ? '服务站点' : '12396热线'],
      ...[`${INDUSTRIES[index % 8]!}${QUESTIONS[(index * 5) % 8]!}（第${index + 1}件）`, station.street],
      ...(index % 5 === 0 ? [station.name] : [null]),
      ...(isPassedOn ? [persons[index]!.code, dotted(askedOn)] : [null, null]),
      ...(waits ? [null, null, null] : [dotted(askedOn), dotted(askedOn), index % 9 === 0 ? '基本满意' : '满意']),
    ]
  })
  return sheetOf(
    '农技咨询登记表',
    [
      ...['来电日期', '咨询渠道', '咨询问题', '来电街道', '受理站点', '答复特派员', '转专家日期', '答复日期'],
      ...['办结日期', '满意度'],
    ],
    rows,
    '一件一行。',
  )
}

function assistanceSheet(): OfficeSheet {
  const firms = others.filter(({ kind }) => kind === '农业企业')
  const rows = villages
    .filter((_, index) => index % 3 === 0)
    .map((village, index): CellValue[] => {
      const kind = ['企业帮扶', '联系村', '专家团队', '农村电商示范'][index % 4]!
      const helper =
        kind === '企业帮扶'
          ? firms[index % firms.length]!.name
          : kind === '联系村'
            ? '云浦区科学技术局'
            : '区科技专家服务团'
      const year = index % 2 === 0 ? 2026 : 2025
      return [
        ...[helper, village.name, kind, dotted(day(year, 2, 10 + index))],
        ...(index % 3 === 0 ? [`${village.industry}提质项目`, 12 + index] : [null, null]),
        ...[stream.int(6, 40), stream.int(6, 24) * 100],
      ]
    })
  return sheetOf(
    '科技帮扶台账',
    ['帮扶单位', '帮扶村', '帮扶方式', '帮扶开始', '帮扶项目', '帮扶资金(万元)', '带动农户', '户均增收(元)'],
    rows,
    '带动农户按户填，同一户不重复。',
  )
}
