import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import { day, dotted } from './days.ts'
import { certified, listedName, partners, steady } from './enterprises.ts'
import { personName } from './names.ts'
import { CARRIERS, platforms } from './platforms.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('partnership')
const until = day(2026, 6, 30)
const carriers = platforms.filter(
  ({ kind, removedOn, recognisedOn }) => CARRIERS.has(kind) && removedOn === null && recognisedOn < '2025-01-01',
)
const firms = stream.shuffled(steady(certified)).slice(0, 40)
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!
const nameOf = (index: number) => listedName(at(firms, index), until)

const CONTESTS = [
  ['2025年云浦区创新创业大赛', 2025, '区', '本级举办', day(2025, 8, 21)],
  ['2025年江澜市创新创业大赛', 2025, '市', '上级举办', day(2025, 9, 24)],
  ['2026年云浦区创新创业大赛', 2026, '区', '本级举办', day(2026, 5, 22)],
  ['2026年江澜市创新创业大赛', 2026, '市', '上级举办', day(2026, 6, 12)],
] as const
const RESIDENTS = [
  ['江澜工业大学云浦校区', '高等院校'],
  ['江澜职业技术学院', '高等院校'],
  ['江澜新材料研究所', '科研院所'],
  ['江澜农业科学研究所', '科研院所'],
  ['云浦区人民医院', '医疗机构'],
] as const
const SERVICES = [
  ['扫描电镜测试', '江澜分析测试中心', '科技资源共享'],
  ['高企申报代理', '云浦创服咨询有限公司', '事务代理'],
  ['专利检索分析', '江澜智锐专利代理事务所', '信息咨询'],
  ['科技贷款担保', '江澜科技融资担保有限公司', '科技担保'],
  ['齿轮疲劳试验', '江澜机械检测研究院', '检验检测'],
  ['科技成果评价', '江澜科技成果评价中心', '成果评价'],
] as const
const STRATEGIC = [
  ['江澜工业大学', '大院名校', day(2023, 4, 18)],
  ['江澜新材料研究所', '大院名校', day(2024, 6, 6)],
  ['东部装备集团', '头部企业', day(2025, 3, 20)],
  ['江澜银行云浦支行', '金融机构', day(2025, 11, 12)],
] as const

/** 大赛、入驻团队、驻区院所、科技服务、战略合作: with whom platforms are filled and built. */
export async function partnershipWorkbooks(): Promise<SampleWorkbook[]> {
  const books: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['75-1 创新创业大赛.xlsx', 'contest', contestSheet()],
    ['75-2 大赛参赛名单.xlsx', 'contestEntry', entrySheet()],
    ['75-3 入驻创新创业团队.xlsx', 'arrivingTeam', teamSheet()],
    ['75-4 驻区高校院所.xlsx', 'resident', residentSheet()],
    ['75-5 驻区单位事项.xlsx', 'residentMatter', matterSheet()],
    ['75-6 科技服务目录.xlsx', 'scienceService', serviceSheet()],
    ['75-7 科技服务撮合台账.xlsx', 'serviceOrder', orderSheet()],
    ['75-8 战略合作单位.xlsx', 'strategicPartner', strategicSheet()],
    ['75-9 战略合作往来.xlsx', 'partnerEvent', eventSheet()],
    ['75-10 孵化面积变化.xlsx', 'spaceChange', spaceSheet()],
  ]
  return Promise.all(
    books.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

function sheet(name: string, title: string, headers: readonly string[], rows: readonly CellValue[][]): OfficeSheet {
  return {
    name,
    title: `云浦区${title}`,
    aside: '填报单位：成果科',
    headers: ['序号', ...headers],
    rows: numbered(rows),
  }
}

function contestSheet(): OfficeSheet {
  const rows = CONTESTS.map(([name, year, level, host, on]): CellValue[] => [
    ...[name, year, level, host, level === '区' ? '云浦区科学技术局' : '江澜市科学技术局', dotted(on)],
  ])
  return sheet('大赛', '创新创业大赛台账', ['大赛名称', '年度', '级别', '举办方式', '主办单位', '决赛日期'], rows)
}

function entrySheet(): OfficeSheet {
  const rows = CONTESTS.flatMap(([name, , level, , on], turn) =>
    Array.from({ length: level === '区' ? 18 : 5 }, (_, index): CellValue[] => {
      const prize = index === 0 ? '一等奖' : index < 3 ? '二等奖' : index < 6 && level === '区' ? '三等奖' : '未获奖'
      const won = prize !== '未获奖'
      const firm = nameOf(turn * 3 + index)
      return [
        ...[name, level, firm, firm, `${at(at(firms, turn * 3 + index).topics, index)}项目`],
        ...[dotted(addDays(on, -40)), won ? '决赛' : index < 10 ? '复赛' : '初赛', won ? index + 1 : null, prize],
        won ? dotted(on) : null,
        won ? { 一等奖: 10, 二等奖: 5, 三等奖: 2 }[prize] : null,
        level === '区' && index < 5 ? dotted(addDays(on, 10)) : null,
      ]
    }),
  )
  const headers = [
    ...['大赛名称', '级别', '参赛企业(团队)', '对应企业', '参赛项目', '参赛日期', '最高轮次', '名次', '奖项'],
    ...['获奖日期', '奖金(万元)', '推荐上级日期'],
  ]
  return sheet('参赛', '创新创业大赛参赛名单', headers, rows)
}

function teamSheet(): OfficeSheet {
  const rows = Array.from({ length: 12 }, (_, index): CellValue[] => {
    const landedOn = index < 10 ? addDays(day(2025, 2, 10), index * 45) : null
    const isFirm = landedOn !== null && index % 3 === 0
    return [
      `${at(at(firms, index).topics, index)}团队（${index + 1}）`,
      index % 4 === 3 ? '本地培育' : '引进',
      at(partners, index).name,
      personName(stream),
      stream.int(4, 12),
      `${at(at(firms, index).topics, index)}产业化`,
      landedOn && at(carriers, index).name,
      dotted(landedOn && addDays(landedOn, -30)),
      dotted(landedOn),
      isFirm ? nameOf(index) : null,
      isFirm ? dotted(addDays(landedOn, 20)) : null,
      index === 1 ? dotted(day(2026, 4, 30)) : null,
      index === 1 ? '项目转到外地' : null,
    ]
  })
  const headers = [
    ...['团队名称', '团队来源', '来自', '带头人', '团队人数', '带来项目', '入驻平台', '签约日期', '落地日期'],
    ...['注册企业', '企业注册日期', '离开日期', '离开原因'],
  ]
  return sheet('团队', '入驻创新创业团队台账', headers, rows)
}

function residentSheet(): OfficeSheet {
  const rows = RESIDENTS.map(([name, kind], index): CellValue[] => [
    ...[name, kind, dotted(day(2015 + index, 9, 1)), 80 + index * 35, '材料、机械', '成果科', personName(stream)],
  ])
  const headers = ['单位名称', '驻区单位类型', '驻区日期', '科研人员', '优势学科', '联络科室', '联系人']
  return sheet('驻区', '驻区高校院所名册', headers, rows)
}

function matterSheet(): OfficeSheet {
  const SUBJECTS = [
    '实验室用电增容',
    '人才公寓申请',
    '联合开放日',
    '中试场地协调',
    '研究生实习对接',
    '联合技术诊断',
  ] as const
  const rows = Array.from({ length: 18 }, (_, index): CellValue[] => {
    const raisedOn = addDays(day(2025, 1, 15), index * 29)
    const doneOn = addDays(raisedOn, 35)
    const isDone = doneOn <= until && index % 8 !== 7
    return [
      ...[at(RESIDENTS, index)[0], index % 3 === 2 ? '联合行动' : '服务诉求', `${at(SUBJECTS, index)}（${index + 1}）`],
      ...[dotted(raisedOn), '成果科', dotted(isDone ? addDays(raisedOn, 40) : day(2026, 12, 31))],
      ...(isDone ? [dotted(doneOn), '已办结并答复'] : [null, null]),
    ]
  })
  const headers = ['驻区单位', '事项类别', '事项', '提出日期', '承办科室', '办理期限', '办结日期', '结果']
  return sheet('事项', '驻区单位事项台账', headers, rows)
}

function serviceSheet(): OfficeSheet {
  const rows = SERVICES.map(([name, provider, kind], index): CellValue[] => [
    ...[name, provider, kind, '按项目议价', dotted(day(2025, 1, 10 + index))],
  ])
  return sheet('目录', '科技服务目录', ['服务名称', '服务机构', '服务类别', '收费标准', '上架日期'], rows)
}

function orderSheet(): OfficeSheet {
  const rows = Array.from({ length: 24 }, (_, index): CellValue[] => {
    const [name, , kind] = at(SERVICES, index)
    const askedOn = addDays(day(2025, 2, 17), index * 20)
    const matchedOn = index % 8 === 7 ? null : addDays(askedOn, 3)
    const deliveredOn = matchedOn && index < 21 ? addDays(matchedOn, 21) : null
    return [
      ...[nameOf(index), `${at(at(firms, index).topics, index)}${kind}（${index + 1}）`, kind, dotted(askedOn)],
      ...[matchedOn && name, dotted(matchedOn), dotted(deliveredOn), deliveredOn && stream.int(4, 60) * 1000],
      ...(deliveredOn && index % 3 !== 2
        ? [dotted(addDays(deliveredOn, 5)), index % 7 === 6 ? '基本满意' : '满意']
        : []),
    ]
  })
  const headers = [
    ...['企业名称', '服务需求', '服务类别', '提出日期', '撮合的服务', '撮合日期', '服务完成日期', '服务金额(元)'],
    ...['评价日期', '服务评价'],
  ]
  return sheet('撮合', '科技服务撮合台账', headers, rows)
}

function strategicSheet(): OfficeSheet {
  const rows = STRATEGIC.map(([name, kind, on]): CellValue[] => [
    ...[
      name,
      kind,
      dotted(on),
      '战略合作框架协议',
      dotted(on),
      dotted(day(2028, 12, 31)),
      '共建平台、联合攻关、人才交流',
    ],
    '成果科',
  ])
  const headers = [
    ...[
      '单位名称',
      '战略合作单位类型',
      '建立合作日期',
      '战略协议名称',
      '协议签订日期',
      '协议期限至',
      '合作领域',
      '联络科室',
    ],
  ]
  return sheet('战略合作', '战略合作单位档案', headers, rows)
}

function eventSheet(): OfficeSheet {
  const KINDS = ['互访会商', '联合项目', '人才交流', '日常联络', '共建平台'] as const
  const rows = Array.from({ length: 16 }, (_, index): CellValue[] => {
    const on = addDays(day(2025, 2, 20), index * 30)
    const isOpen = index > 13
    return [
      ...[at(STRATEGIC, index)[0], dotted(on), at(KINDS, index), `商谈${at(KINDS, index)}（${index + 1}）`],
      ...['提出合作清单', dotted(isOpen ? day(2026, 9, 30) : addDays(on, 30)), isOpen ? null : dotted(addDays(on, 25))],
    ]
  })
  const headers = ['合作单位', '日期', '往来类别', '事项', '下一步', '下一步日期', '下一步完成日期']
  return sheet('往来', '战略合作往来台账', headers, rows)
}

function spaceSheet(): OfficeSheet {
  const rows = carriers
    .slice(0, 3)
    .map(({ name, kind, level, host }, index): CellValue[] => [
      ...[name, kind, level, listedName(host, until), dotted(day(2025 + (index % 2), 3 + index, 1))],
      ...[index === 2 ? -400 : 1200, index === 2 ? '退租一层' : '二期投用'],
    ])
  const headers = ['载体名称', '类型', '平台级别', '依托单位', '变化日期', '面积增减(平方米)', '原因']
  return sheet('面积', '孵化面积变化台账', headers, rows)
}
