import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { day, dotted, workday } from './days.ts'
import { certified, listedName, steady } from './enterprises.ts'
import { streets } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('attraction')
const AS_OF = day(2026, 6, 30)

const CHANNELS = [
  ['江澜市电子商会', '商会协会', '江澜市'],
  ['江澜市装备制造业协会', '商会协会', '江澜市'],
  ['云浦区民营企业商会', '商会协会', '江澜市'],
  ['滨州湾软件行业协会', '商会协会', '滨州湾市'],
  ['滨州湾新材料商会', '商会协会', '滨州湾市'],
  ['江澜理工学院科研处', '高校院所', '江澜市'],
  ['江澜大学技术转移中心', '高校院所', '江澜市'],
  ['滨州湾工业大学产业院', '高校院所', '滨州湾市'],
  ['江澜市先进制造技术研究院合作部', '高校院所', '江澜市'],
  ['滨州湾光电研究所', '高校院所', '滨州湾市'],
  ['江澜科创基金', '投资机构', '江澜市'],
  ['滨州湾成果转化中心', '中介机构', '滨州湾市'],
] as const

const PROJECTS = [
  ['车规级传感器', '制造项目'],
  ['精密减速器', '制造项目'],
  ['光电研究所云浦分所', '研发机构'],
  ['工业软件', '科技服务'],
  ['储能电芯材料', '制造项目'],
  ['智能检测团队', '人才团队'],
  ['伺服电机', '制造项目'],
  ['科创基金云浦子基金', '总部基金'],
] as const
/** How far each project has come, of six stages, by its place in the list. */
const REACHED = [6, 2, 4, 1, 5, 3, 6, 2, 1, 4, 3, 2, 6, 1, 4, 2, 5, 1, 3, 2, 1, 1, 2, 1] as const
const STAGE_DAYS = 24
/** By stage: what has come far did so in 2026. */
const LATER_DAYS = [60, 90, 150, 200, 310, 330] as const
/** The first one landed in 2025 already. */
const FIRST_LATER_DAYS = 60
/** Given up after talks. */
const DROPPED = [9, 14] as const

const firms = steady(certified).slice(40, 44)

/** 招引渠道, 招引线索 and 招引活动: 24 projects, of which three have landed. */
export async function attractionWorkbooks(): Promise<SampleWorkbook[]> {
  return [
    { name: '92-1 招引渠道名录.xlsx', register: 'attractionPartner', bytes: await writeSheets([channelSheet()]) },
    { name: '92-2 招引信息资源清单.xlsx', register: 'lead', bytes: await writeSheets([leadSheet()]) },
    { name: '92-3 招引活动台账.xlsx', register: 'attractionEvent', bytes: await writeSheets([eventSheet()]) },
  ]
}

function nameOf(at: number): string {
  const [what] = PROJECTS[at % PROJECTS.length]!
  return at < PROJECTS.length ? what : `${what}（${at < 16 ? '二' : '三'}期）`
}

function channelSheet(): OfficeSheet {
  return {
    name: '招引渠道',
    title: '云浦区招引渠道名录',
    aside: '填报单位：高新科',
    headers: ['序号', '单位名称', '类型', '所在城市', '建立联系日期', '联络科室'],
    rows: numbered(
      CHANNELS.map(([name, kind, city], at) => [name, kind, city, dotted(day(2025, 1 + (at % 6), 12)), '高新科']),
    ),
  }
}

function leadSheet(): OfficeSheet {
  let landed = 0
  const rows = REACHED.map((reached, at): CellValue[] => {
    const [, kind] = PROJECTS[at % PROJECTS.length]!
    // Who has come far began early.
    const foundOn = workday(stream, 2025, 13 - 2 * Math.min(reached, 6) + (at % 2), 3, 20)
    const days = Array.from({ length: 6 }, (_, stage): Day | null =>
      stage < reached ? addDays(foundOn, stage * STAGE_DAYS + (stage > 0 ? at % 5 : 0)) : null,
    )
    const later = at === 0 ? FIRST_LATER_DAYS : LATER_DAYS[reached - 1]!
    const shifted = days.map((one) => one && addDays(one, later))
    const planned = stream.int(8, 120) * 100
    const firm = reached === 6 ? firms[landed++] : undefined
    const dropped = DROPPED.some((one) => one === at)
    return [
      ...[nameOf(at), kind, CHANNELS[at % CHANNELS.length]![0], CHANNELS[at % CHANNELS.length]![2]],
      ...[streets[3 + (at % 5)]!.name, planned],
      ...shifted.slice(0, 5).map(dotted),
      reached >= 5 ? planned : null,
      dotted(shifted[5] ?? null),
      firm === undefined ? null : Math.round(planned * 0.3),
      firm === undefined ? null : listedName(firm, AS_OF),
      firm?.code ?? null,
      reached < 6 && !dropped ? '2026.7.20' : null,
      dropped ? '2026.6.18' : null,
      dropped ? '用地指标不足' : null,
    ]
  })
  return {
    name: '招引线索',
    title: '云浦区招引信息资源清单（截至2026年6月）',
    aside: '填报单位：高新科　单位：万元',
    headers: [
      ...['序号', '项目名称', '项目类别', '招引渠道', '来源城市', '拟落地街道', '计划投资额'],
      ...['线索日期', '对接日期', '走访日期', '洽谈日期', '签约日期', '签约投资额', '落地日期', '到位投资额'],
      ...['落地企业', '统一社会信用代码', '下一步日期', '终止日期', '终止原因'],
    ],
    rows: numbered(rows),
  }
}

function eventSheet(): OfficeSheet {
  const months = [1, 2, 3, 4, 5, 6]
  const calls = CHANNELS.slice(0, 10).map(([name, , city], at): CellValue[] => [
    dotted(workday(stream, 2026, 1 + (at % 6), 4, 25)),
    ...['走访对接', `走访${name}`, name, city, null, '侦察员', null, null, at % 3],
  ])
  const received = months.map((month): CellValue[] => [
    dotted(workday(stream, 2026, month, 4, 25)),
    ...['接待企业', `${month}月来访企业接待`, null, '江澜市', null, '宣传员', null, 4 + (month % 3), 1],
  ])
  const talks = months.map((month): CellValue[] => [
    dotted(workday(stream, 2026, month, 4, 25)),
    ...['交流洽谈', `${month}月交流洽谈`, null, '江澜市', null, '宣传员', 3 + (month % 4), null, null],
  ])
  const negotiated = [2, 4, 6].map((month): CellValue[] => [
    dotted(workday(stream, 2026, month, 4, 25)),
    ...['项目谈判', `${nameOf(month)}谈判`, null, '江澜市', null, '服务员', 1, null, null],
  ])
  const trips = [3, 5].map((month): CellValue[] => [
    dotted(workday(stream, 2026, month, 4, 25)),
    ...['小分队出征', '赴滨州湾驻点招引', null, '滨州湾市', '电子信息招引小分队', '侦察员', 1, null, 2],
  ])
  const after = [4, 5, 6].map((month): CellValue[] => [
    dotted(workday(stream, 2026, month, 4, 25)),
    ...['落地服务', `为${nameOf(0)}项目协调用房用电`, null, '江澜市', null, '服务员', 1, null, null],
  ])
  return {
    name: '招引活动',
    title: '云浦区招引活动台账（2026年上半年）',
    aside: '填报单位：高新科',
    headers: [
      ...['序号', '日期', '类别', '活动内容', '走访单位', '城市', '小分队', '角色', '场次', '接待企业数', '带回线索'],
    ],
    rows: numbered([...calls, ...received, ...talks, ...negotiated, ...trips, ...after]),
  }
}
