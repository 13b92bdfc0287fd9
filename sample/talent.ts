import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { day, dotted, workday } from './days.ts'
import { certified, listedName, steady } from './enterprises.ts'
import { personName } from './names.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('talent')
const AS_OF = day(2026, 6, 30)
const TALENTS = 36
const FOREIGN = 12
const APPLICATIONS = 30
/** Of each year's applications, every so many was chosen. */
const CHOSEN_OF = 3
const ORIGINS = ['国内', '国内', '归国'] as const
const HONOUR_ON = day(2026, 3, 10)
const NO_PERMIT = [null, null, null] as const
const NO_HONOUR = [null, null, null] as const
const COLLEGES = ['江澜职业技术学院', '江澜理工学院'] as const

const hosts = stream.shuffled(steady(certified)).slice(0, TALENTS)
const hostOf = (index: number) => hosts[index % hosts.length]!
const hostName = (index: number) => listedName(hostOf(index), AS_OF)

/** The last of them are foreigners. */
const persons = Array.from({ length: TALENTS }, (_, index) => {
  const foreign = index >= TALENTS - FOREIGN
  const number = foreign ? index - TALENTS + FOREIGN + 1 : index + 1
  return {
    code: `${foreign ? 'W' : 'R'}-${String(number).padStart(3, '0')}`,
    name: personName(stream),
    origin: foreign ? '外籍' : ORIGINS[index % ORIGINS.length]!,
    speciality: stream.pick(hostOf(index).topics),
  }
})
const foreigners = persons.slice(-FOREIGN)

const PROGRAMMES: readonly (readonly [name: string, kind: string, level: string, wan: number])[] = [
  ['省海外引才计划', '海外引才', '省', 80],
  ['省高层次人才特殊支持计划', '高层次人才特支', '省', 60],
  ['省创新创业领军人才特殊支持计划', '领军人才', '省', 60],
  ['市“江澜英才”计划', '其他人才项目', '市', 30],
  ['市青年科技人才计划', '青年人才', '市', 20],
  ['国家火炬计划', '火炬计划', '国家', 100],
]

/** 人才: persons, programmes, teams, permits, fairs, courses, and what firms ask for. */
export async function talentWorkbooks(): Promise<SampleWorkbook[]> {
  const books: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['97-1 人才名册.xlsx', 'talent', personSheet()],
    ['97-2 人才项目申报台账（2025、2026年）.xlsx', 'talentApplication', applicationSheet()],
    ['97-3 创新团队台账.xlsx', 'talentTeam', teamSheet()],
    ['97-4 外籍人才服务台账.xlsx', 'foreignService', foreignSheet()],
    ['97-5 引才活动成效台账.xlsx', 'talentEvent', eventSheet()],
    ['97-6 人才合作培养台账.xlsx', 'talentCooperation', cooperationSheet()],
    ['97-7 企业人才需求清单（2026年）.xlsx', 'elementMatch', needSheet()],
  ]
  return Promise.all(
    books.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

function sheet(name: string, title: string, headers: readonly string[], rows: readonly CellValue[][]): OfficeSheet {
  return { name, title, aside: '填报单位：人才科　金额单位：万元', headers: ['序号', ...headers], rows: numbered(rows) }
}

function personSheet(): OfficeSheet {
  const rows = persons.map(({ code, name, origin, speciality }, index): CellValue[] => [
    ...[code, name, origin, hostName(index), hostOf(index).code, speciality, '研发负责人'],
    // Every third came lately; of those one in four spends only part of the year here.
    ...(index % 3 === 0
      ? [
          dotted(addDays(day(2025, 9, 1), index * 8)),
          index % 4 === 0 ? '柔性' : '全职',
          index % 2 === 0 ? 'C类' : 'D类',
        ]
      : [null, null, null]),
  ])
  const headers = [
    '人才编号',
    '姓名',
    '人才来源',
    '用人单位',
    '统一社会信用代码',
    '专业领域',
    '岗位',
    '引进日期',
    '引进方式',
    '人才层次',
  ]
  return sheet('人才名册', '云浦区科技人才名册', headers, rows)
}

function applicationSheet(): OfficeSheet {
  const rows = Array.from({ length: APPLICATIONS }, (_, index): CellValue[] => {
    const year = index < APPLICATIONS / 2 ? 2025 : 2026
    const who = index % (TALENTS - FOREIGN)
    const [name, kind, level, wan] = PROGRAMMES[index % PROGRAMMES.length]!
    const collectedOn = workday(stream, year, 1, 6, 24)
    const recommendedOn = index % 10 === 9 ? null : workday(stream, year, 2, 3, 12)
    const reportedOn = recommendedOn && index % 10 !== 8 ? workday(stream, year, 2, 16, 25) : null
    const decidedOn = reportedOn && workday(stream, year, year === 2025 ? 7 : 5, 6, 24)
    const chosen = decidedOn !== null && index % CHOSEN_OF === 0
    // Those of 2025 have come and were paid; of 2026 every other has come so far.
    const arrivedOn = chosen && (year === 2025 || index % 2 === 0) ? addDays(decidedOn, 30) : null
    const grantedOn = arrivedOn && (year === 2025 ? workday(stream, 2025, 10) : day(2026, 6, 26))
    const paidOn = grantedOn && year === 2025 ? workday(stream, 2026, 3) : null
    const failedOn = decidedOn !== null && !chosen && year === 2025 ? decidedOn : null
    return [
      ...[persons[who]!.code, name, kind, level, year, hostName(who), hostOf(who).code, dotted(collectedOn)],
      ...[dotted(recommendedOn), dotted(reportedOn), chosen ? dotted(decidedOn) : null],
      chosen ? `人才办〔${year}〕${10 + (index % PROGRAMMES.length)}号` : null,
      year === 2026 && chosen && kind === '海外引才' ? '是' : null,
      ...[dotted(failedOn), chosen ? dotted(addDays(decidedOn, 180)) : null, dotted(arrivedOn)],
      ...[grantedOn && wan, dotted(grantedOn), paidOn && wan / 2, dotted(paidOn)],
    ]
  })
  const headers = [
    ...['人才编号', '计划名称', '人才计划类别', '人才计划级别', '申报年度', '申报单位', '统一社会信用代码'],
    ...['征集日期', '推荐日期', '上报日期', '入选日期', '入选文号', '首次入选', '落选日期', '应到岗日期', '到岗日期'],
    ...['资助金额', '资助批复日期', '拨付金额', '拨付日期'],
  ]
  return sheet('人才项目', '云浦区人才项目申报台账（2025年至2026年6月）', headers, rows)
}

function teamSheet(): OfficeSheet {
  const kinds = [
    ['产业创新团队', '省', 50],
    ['科技之星团队', '市', 30],
    ['重点创新团队', '市', 20],
    ['领军型创新创业团队', '市', 100],
  ] as const
  const rows = Array.from({ length: 14 }, (_, index): CellValue[] => {
    const [kind, level, wan] = kinds[index % kinds.length]!
    const year = 2023 + (index % 4)
    const firm = hostOf(index + 5)
    const proposedOn = workday(stream, year, 3)
    const recognisedOn = year < 2026 || index % 8 === 3 ? workday(stream, year, 5) : null
    const assessedOn = recognisedOn && year < 2025 ? workday(stream, year + 1, 6) : null
    return [
      ...[
        `${firm.topics[Math.floor(index / 5)]!}创新团队`,
        kind,
        level,
        listedName(firm, AS_OF),
        firm.code,
        year,
        personName(stream),
      ],
      ...[5 + (index % 8), COLLEGES[index % 2]!, dotted(proposedOn), dotted(recognisedOn)],
      recognisedOn && dotted(day(year + 3, 12, 31)),
      ...[dotted(assessedOn), assessedOn && (index % 5 === 0 ? '优秀' : '合格')],
      ...[recognisedOn && wan, recognisedOn && dotted(addDays(recognisedOn, 40))],
      ...(recognisedOn && year < 2026 ? [wan / 2, dotted(addDays(recognisedOn, 120))] : [null, null]),
    ]
  })
  const headers = [
    ...[
      '团队名称',
      '团队类别',
      '团队级别',
      '依托单位',
      '统一社会信用代码',
      '年度',
      '带头人',
      '团队人数',
      '合作高校院所',
    ],
    ...['推荐日期', '认定日期', '支持期至', '首次验收日期', '首次验收结论', '资助金额', '资助批复日期'],
    ...['拨付金额', '拨付日期'],
  ]
  return sheet('创新团队', '云浦区创新团队台账', headers, rows)
}

function foreignSheet(): OfficeSheet {
  const rows = foreigners.flatMap(({ code }, index): CellValue[][] => {
    const at = TALENTS - FOREIGN + index
    const of = [hostName(at), hostOf(at).code]
    const category = ['A类', 'B类', 'B类'][index % 3]!
    const on = workday(stream, 2025, 3 + (index % 8))
    const doneOn = addDays(on, 12)
    const until = addDays(doneOn, 364)
    const permit = (kind: string, from: Day, given: Day, to: Day, lapsedOn: Day | null): CellValue[] => [
      ...[code, kind, category, ...of, dotted(from), dotted(addDays(from, 20)), dotted(given)],
      ...[dotted(kind === '工作许可延期' ? addDays(to, -364) : given), dotted(to), dotted(lapsedOn), null, null, null],
    ]
    const extendedOn = addDays(until, -70)
    const isExtended = addDays(extendedOn, 10) <= AS_OF
    const service = index % 2 === 0 ? '走访服务' : '生活保障'
    const visitedOn = workday(stream, 2026, 1 + (index % 6))
    const honour = index < 3
    return [
      permit('工作许可新办', on, doneOn, until, isExtended ? addDays(until, 1) : null),
      ...(isExtended ? [permit('工作许可延期', extendedOn, addDays(extendedOn, 10), addDays(until, 365), null)] : []),
      [code, service, null, ...of, dotted(visitedOn), null, dotted(visitedOn), ...NO_PERMIT, ...NO_HONOUR],
      ...(honour
        ? [
            [
              ...[code, '荣誉推荐', null, ...of, dotted(HONOUR_ON), null, dotted(addDays(HONOUR_ON, 10)), ...NO_PERMIT],
              ...['市友谊使者', '市', index === 0 ? dotted(day(2026, 6, 12)) : null],
            ],
          ]
        : []),
    ]
  })
  const headers = [
    ...['人才编号', '外籍人才服务事项', '工作许可类别', '聘用单位', '统一社会信用代码', '受理日期', '办理时限'],
    ...['办结日期', '许可生效日期', '许可有效期至', '许可失效日期', '荣誉名称', '荣誉级别', '授予日期'],
  ]
  return sheet('外籍人才服务', '云浦区外籍人才服务台账', headers, rows)
}

function eventSheet(): OfficeSheet {
  const events: readonly (readonly [Day, string, string, ...(number | null)[]])[] = [
    [day(2025, 3, 22), '春季青年人才专场招聘会', '招聘会', 34, 150, 260, 480, 72, 31, null],
    [day(2025, 6, 18), '国际人才俱乐部项目路演', '项目路演', 12, null, null, null, null, null, 8],
    [day(2025, 10, 25), '高校引才对接活动', '校地企对接', 18, 90, 140, 320, 45, 20, null],
    [day(2026, 3, 14), '春季青年人才专场招聘会', '招聘会', 36, 162, 285, 510, 80, 33, null],
    [day(2026, 4, 17), '国际人才俱乐部沙龙', '国际人才俱乐部', 10, null, null, null, null, null, null],
    [day(2026, 5, 16), '高层次人才招聘会', '招聘会', 28, 85, 120, 260, 41, 12, null],
    [day(2026, 5, 22), '国际人才俱乐部项目路演', '项目路演', 14, null, null, null, null, null, 9],
    [day(2026, 6, 12), '外籍专家游学云浦行', '游学', 9, 14, 14, null, 5, null, null],
  ]
  const rows = events.map(([on, name, kind, ...counts]): CellValue[] => [dotted(on), name, kind, ...counts])
  const headers = [
    ...['活动日期', '活动名称', '引才活动类别', '参加企业', '提供岗位', '需求人数', '应聘人次', '达成意向', '到岗人数'],
    '路演项目',
  ]
  return sheet('引才活动', '云浦区引才活动成效台账', headers, rows)
}

function cooperationSheet(): OfficeSheet {
  const courses = [
    ['数控编程骨干班', '短期培训'],
    ['工业机器人订单班', '订单班'],
    ['模具钳工学徒班', '企业新型学徒制'],
  ] as const
  const rows = Array.from({ length: 15 }, (_, index): CellValue[] => {
    const [course, way] = courses[index % courses.length]!
    const from = workday(stream, index < 6 ? 2025 : 2026, 1 + (index % 6))
    const to = addDays(from, 60 + (index % 4) * 30)
    const enrolled = stream.int(12, 30)
    const isOver = to <= AS_OF
    return [
      ...[hostName(index), hostOf(index).code, COLLEGES[index % 2]!, course, way, dotted(from), dotted(to), enrolled],
      ...(isOver ? [enrolled - (index % 3), enrolled - (index % 3) - (index % 5)] : [null, null]),
    ]
  })
  const headers = [
    ...['企业名称', '统一社会信用代码', '合作院校', '培养项目', '培养方式', '开始日期', '结束日期', '培养人数'],
    ...['结业人数', '留企人数'],
  ]
  return sheet('合作培养', '云浦区校企合作培养台账', headers, rows)
}

function needSheet(): OfficeSheet {
  const kinds = ['外籍专家', '高层次人才', '人才团队'] as const
  const rows = Array.from({ length: 18 }, (_, index): CellValue[] => {
    const kind = kinds[index % kinds.length]!
    const firm = hostOf(index)
    const on = workday(stream, 2026, 1 + (index % 4))
    const isTour = kind === '外籍专家'
    const introducedOn = index % 3 !== 2 || index % 2 === 0 ? addDays(on, 20) : null
    const agreedOn = introducedOn && index % 4 === 1 ? addDays(introducedOn, 25) : null
    return [
      ...[listedName(firm, AS_OF), firm.code, kind, `${firm.topics[0]!}${kind}`, dotted(on), 1 + (index % 3)],
      ...[isTour ? '游学计划' : '团队引进', index % 4 === 3 ? null : dotted(addDays(on, 14))],
      ...[dotted(introducedOn), dotted(agreedOn), agreedOn && 1],
    ]
  })
  const headers = [
    ...['需求企业', '统一社会信用代码', '要素类别', '需求内容', '提出日期', '需求人数', '征集专题', '发布日期'],
    ...['对接日期', '达成日期', '到岗人数'],
  ]
  return sheet('人才需求', '云浦区企业人才需求清单（2026年）', headers, rows)
}
