import type { CellValue } from 'hucre'
import { apportion, path } from './numbers.ts'
import { OPENING } from './patents.ts'
import { DISTRICT, quietStreet, streets } from './places.ts'
import { shapes } from './shapes.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

/** What the books say about themselves: where they begin, what earlier reports said, what is aimed at. */
export async function statementWorkbooks(): Promise<SampleWorkbook[]> {
  return [
    { name: '06 建账日.xlsx', register: 'booksFrom', bytes: await writeSheets([beginnings()]) },
    { name: '07 期初数（历年总结和统计资料）.xlsx', register: 'opening', bytes: await writeSheets([openings()]) },
    { name: '08 2026年目标任务分解表.xlsx', register: 'target', bytes: await writeSheets([targets()]) },
    { name: '09 不可比说明.xlsx', register: 'comparability', bytes: await writeSheets([incomparable()]) },
  ]
}

function beginnings(): OfficeSheet {
  const since: readonly (readonly [register: string, from: string, note: string])[] = [
    ['recognition', '2024-01-01', '2023年认定名单已补录，作期初数的落实'],
    ['titleApplication', '2024-01-01', ''],
    ['techContract', '2025-01-01', '2024年只有全年和上半年总数'],
    ['agreement', '2024-01-01', ''],
    ['patent', '2025-01-01', '2024年末有效量按知识产权部门通报'],
    ['payment', '2025-01-01', '2024年按决算'],
    ['upperFund', '2024-01-01', ''],
    ['platform', '2024-01-01', ''],
    ['tenant', '2024-01-01', ''],
    ['activity', '2024-01-01', ''],
  ]
  return {
    name: '建账日',
    title: '各台账建账日',
    headers: ['序号', '台账', '建账日', '说明'],
    rows: numbered(since.map(([register, from, note]) => [register, from, note || null])),
  }
}

type Opening = readonly [indicator: string, period: string, value: number, source: string]

const LAST_SUMMARY = '2024年工作总结'
const HALF_SUMMARY = '2024年上半年工作总结'

const reported: readonly Opening[] = [
  ['newHighTech', '2023年', 98, '2023年工作总结'],
  ['firstHighTech', '2023年', 41, '2023年工作总结'],
  ['renewedHighTech', '2023年', 57, '2023年工作总结'],
  ['newHighTech', '2022年', 79, '2022年工作总结'],
  ['newTechSmes', '2023年', 468, '2023年工作总结'],
  ['highTechFirms', '2022年12月', 213, '2022年工作总结'],
  ['highTechFirms', '2023年6月', 220, '2023年上半年工作总结'],
  ['contractsSold', '2024年', 397, LAST_SUMMARY],
  ['contractsSold', '2024年上半年', 146, HALF_SUMMARY],
  ['contractValueSold', '2024年', 3_864_000_000, LAST_SUMMARY],
  ['contractValueSold', '2024年上半年', 1_402_000_000, HALF_SUMMARY],
  ['technologyValueSold', '2024年', 3_052_000_000, LAST_SUMMARY],
  ['technologyValueSold', '2024年上半年', 1_108_000_000, HALF_SUMMARY],
  ['contractsBought', '2024年', 281, LAST_SUMMARY],
  ['contractValueBought', '2024年', 2_986_000_000, LAST_SUMMARY],
  ['contractValueBought', '2024年上半年', 1_078_000_000, HALF_SUMMARY],
  ['inventionGrants', '2024年', 531, LAST_SUMMARY],
  ['inventionGrants', '2024年上半年', 259, HALF_SUMMARY],
  ['patentGrants', '2024年', 871, LAST_SUMMARY],
  ['patentGrants', '2024年上半年', 428, HALF_SUMMARY],
  ['fundsPaid', '2024年', 71_450_000, '2024年部门决算'],
  ['fundsPaid', '2024年上半年', 18_020_000, HALF_SUMMARY],
  ['fundsPaidFirms', '2024年', 286, LAST_SUMMARY],
  ['fundsPaidFirms', '2024年上半年', 117, HALF_SUMMARY],
]

/** In the unit that is counted: money in 元. Some are known by street, most are not. */
function openings(): OfficeSheet {
  const source = '市场监督管理局2024年12月通报'
  const standing = [
    ['inventionsInForce', OPENING.inventions],
    ['highValueInventions', OPENING.highValue],
    ['patentsInForce', OPENING.inventions + OPENING.others],
  ] as const
  const rows = [
    ...reported.map(([indicator, period, value, from]) => [indicator, DISTRICT, period, value, from]),
    ...standing.flatMap(([indicator, value]) => [
      [indicator, DISTRICT, '2024年12月', value, source],
      ...byStreet(value).map(([name, part]) => [indicator, name, '2024年12月', part, source]),
    ]),
    ...byStreet(3_864_000_0).map(([name, part]) => ['contractValueSold', name, '2024年', part * 100, LAST_SUMMARY]),
    ...byStreet(1_402_000_0).map(([name, part]) => [
      'contractValueSold',
      name,
      '2024年上半年',
      part * 100,
      HALF_SUMMARY,
    ]),
  ]
  return {
    name: '期初数',
    title: '期初数登记表',
    aside: '填报单位：规划科　金额按元填写',
    headers: ['序号', '指标编码', '所属区域', '期间', '数值', '出处'],
    rows: numbered(rows),
    notes: ['注：明细到齐后由台账落实，不与台账相加。'],
  }
}

function byStreet(value: number): [name: string, part: number][] {
  const parts = apportion(
    value,
    streets.map(({ weight }) => weight),
  )
  return streets.map(({ name }, index) => [name, parts[index] ?? 0])
}

interface Target {
  readonly indicator: string
  readonly value: number
  /** The share of the year in each month; for what stands, of the way from one year's end to the next. */
  readonly shape?: readonly number[]
  readonly byStreet?: boolean
}

const whole: readonly Target[] = [
  { indicator: 'newHighTech', value: 130, shape: shapes.announcements, byStreet: true },
  { indicator: 'highTechApplicants', value: 150, shape: shapes.applications, byStreet: true },
  { indicator: 'highTechFirms', value: 345, shape: standing(89) },
  { indicator: 'newTechSmes', value: 600, shape: shapes.smes2026, byStreet: true },
  { indicator: 'newProvincialTechSmes', value: 44 },
  { indicator: 'newSpecialised', value: 32 },
  { indicator: 'contractValueSold', value: 5_000_000_000, shape: shapes.contracts, byStreet: true },
  { indicator: 'contractValueBought', value: 3_600_000_000, shape: shapes.contracts },
  { indicator: 'technologyValueSold', value: 4_000_000_000, shape: shapes.contracts },
  { indicator: 'agreements', value: 54, shape: shapes.even },
  { indicator: 'inventionGrants', value: 610, shape: shapes.inventions },
  { indicator: 'inventionsInForce', value: 5_450, shape: standing(92) },
  { indicator: 'highValueInventions', value: 2_130, shape: standing(90) },
  { indicator: 'fundsPaid', value: 88_000_000, shape: shapes.payments },
  { indicator: 'upperFunds', value: 108_000_000, shape: shapes.even },
  { indicator: 'provincialPlatforms', value: 40, shape: standing(88) },
  { indicator: 'newPlatforms', value: 11 },
  { indicator: 'incubatees', value: 430, shape: standing(92) },
  { indicator: 'graduates', value: 34, shape: shapes.even },
  { indicator: 'sessions', value: 170, shape: shapes.sessions, byStreet: true },
  { indicator: 'attendance', value: 36_000, shape: shapes.sessions },
  { indicator: 'popularisationSessions', value: 60, shape: shapes.sessions },
  { indicator: 'rdExpenditure', value: 37.2 },
  { indicator: 'rdIntensity', value: 3.12 },
  { indicator: 'industrialFirms', value: 270 },
  { indicator: 'scienceBudget', value: 54_000, shape: shapes.even },
]

/** A street that got no task has no row: it is not a task of zero. */
function targets(): OfficeSheet {
  const rows = whole.flatMap(({ indicator, value, shape, byStreet: isDivided }): CellValue[][] => {
    const way = shape === undefined ? null : path(shape)
    const parts = isDivided ? byStreet(value / stepOf(value)).filter(([name]) => name !== quietStreet.name) : []
    return [
      [indicator, DISTRICT, 2026, value, way, '云政办〔2026〕4号'],
      ...parts.map(([name, part]): CellValue[] => [
        indicator,
        name,
        2026,
        part * stepOf(value),
        way,
        '云科发〔2026〕6号',
      ]),
    ]
  })
  return {
    name: '目标',
    title: '云浦区科技工作2026年目标任务分解表',
    aside: '填报单位：规划科　金额按元填写',
    headers: ['序号', '指标编码', '责任单位', '年度', '目标值', '序时路径', '下达文号'],
    rows: numbered(rows),
    notes: ['注：序时路径为各月累计应完成的百分比；云岭街道未下达任务。'],
  }
}

function stepOf(value: number): number {
  return value > 1_000_000 ? 1_000_000 : 1
}

/** What stands at a year's beginning stands already; the rest comes evenly. */
function standing(before: number): number[] {
  const steps = apportion(
    100 - before,
    Array.from({ length: 12 }, () => 1),
  )
  return steps.map((step, month) => step + (month === 0 ? before : 0))
}

function incomparable(): OfficeSheet {
  const marks: readonly (readonly [indicator: string, reason: string, note: string])[] = [
    ['newTechSmes', '窗口时间调整', '评价窗口自6月1日开放，上年为7月1日'],
    ['techSmes', '窗口时间调整', '评价窗口自6月1日开放，上年为7月1日'],
    ['popularisationSessions', '统计口径调整', '自2026年起一所学校同日多个班计一场'],
  ]
  return {
    name: '不可比',
    title: '不可比说明',
    headers: ['序号', '指标名称', '期间', '原因', '说明'],
    rows: numbered(
      marks.flatMap(([indicator, reason, note]) =>
        ['2026年6月', '2026年二季度', '2026年上半年'].map((period) => [indicator, period, reason, note]),
      ),
    ),
  }
}
