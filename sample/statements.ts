import type { CellValue } from 'hucre'
import { everything } from '../src/lines/index.ts'
import { apportion, path } from './numbers.ts'
import { OPENING } from './patents.ts'
import { DISTRICT, streets } from './places.ts'
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

const recordedSince2024 = [
  ...['call', 'annualPlan', 'challenge', 'project', 'milestone', 'projectChange', 'projectMeeting'],
  ...['financeProduct', 'financing', 'insurance', 'listing', 'platformAssessment', 'platformYear', 'operation'],
]

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
    ...recordedSince2024.map((register) => [register, '2024-01-01', ''] as const),
  ]
  return {
    name: '建账日',
    title: '各台账建账日',
    headers: ['序号', '台账', '建账日', '说明'],
    rows: numbered(
      since.map(([register, from, note]) => [everything.registers.get(register)!.label, from, note || null]),
    ),
  }
}

type Opening = readonly [indicator: string, period: string, value: number, source: string, unit?: string]

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
  ['contractValueSold', '2024年', 38.64, LAST_SUMMARY, '亿元'],
  ['contractValueSold', '2024年上半年', 14.02, HALF_SUMMARY, '亿元'],
  ['technologyValueSold', '2024年', 30.52, LAST_SUMMARY, '亿元'],
  ['technologyValueSold', '2024年上半年', 11.08, HALF_SUMMARY, '亿元'],
  ['contractsBought', '2024年', 281, LAST_SUMMARY],
  ['contractValueBought', '2024年', 29.86, LAST_SUMMARY, '亿元'],
  ['contractValueBought', '2024年上半年', 10.78, HALF_SUMMARY, '亿元'],
  ['inventionGrants', '2024年', 531, LAST_SUMMARY],
  ['inventionGrants', '2024年上半年', 259, HALF_SUMMARY],
  ['patentGrants', '2024年', 871, LAST_SUMMARY],
  ['patentGrants', '2024年上半年', 428, HALF_SUMMARY],
  ['fundsPaid', '2024年', 7_145, '2024年部门决算', '万元'],
  ['fundsPaid', '2024年上半年', 1_802, HALF_SUMMARY, '万元'],
  ['fundsPaidFirms', '2024年', 286, LAST_SUMMARY],
  ['fundsPaidFirms', '2024年上半年', 117, HALF_SUMMARY],
]

/** In the unit that is counted: money in 元. Some are known by street, most are not. */
/** Money in 亿元 or 万元, as reports print it. Some figures are known by street, most are not. */
function openings(): OfficeSheet {
  const source = '市场监督管理局2024年12月通报'
  const standing = [
    ['inventionsInForce', OPENING.inventions],
    ['highValueInventions', OPENING.highValue],
    ['patentsInForce', OPENING.inventions + OPENING.others],
  ] as const
  const output = [
    ['2024年', 38.64, LAST_SUMMARY],
    ['2024年上半年', 14.02, HALF_SUMMARY],
  ] as const
  const rows: CellValue[][] = [
    ...reported.map(([indicator, period, value, from, unit]) => [
      ...[nameOf(indicator), DISTRICT, period, value, unit ?? null, from],
    ]),
    ...standing.flatMap(([indicator, value]) => [
      [nameOf(indicator), DISTRICT, '2024年12月', value, '件', source],
      ...byStreet(value).map(([name, part]) => [nameOf(indicator), name, '2024年12月', part, '件', source]),
    ]),
    ...output.flatMap(([period, value, from]) =>
      byStreet(value * 10_000).map(([name, part]) => [nameOf('contractValueSold'), name, period, part, '万元', from]),
    ),
  ]
  return {
    name: '期初数',
    title: '期初数登记表',
    aside: '填报单位：规划科　填报日期：2026年1月5日',
    headers: ['序号', '指标名称', '所属区域', '期间', '计量单位', '数值', '出处'],
    rows: numbered(
      rows.map(
        ([indicator, area, period, value, unit, from]) => [indicator, area, period, unit, value, from] as CellValue[],
      ),
    ),
    notes: ['注：明细到齐后由台账落实，不与台账相加。'],
  }
}

function nameOf(id: string): string {
  const label = everything.indicators.get(id)?.label
  if (label === undefined) throw new RangeError(`no indicator ${id}`)
  return label
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
  /** 亿元, 万元 of an indicator that is counted in 元. */
  readonly unit?: string
  /** The share of the year in each month; for what stands, of the way from one year's end to the next. */
  readonly shape?: readonly number[]
  readonly byStreet?: boolean
}

const whole: readonly Target[] = [
  { indicator: 'newHighTech', value: 130, unit: '家', shape: shapes.announcements, byStreet: true },
  { indicator: 'highTechApplicants', value: 150, unit: '家', shape: shapes.applications, byStreet: true },
  { indicator: 'highTechFirms', value: 345, unit: '家', shape: standing(89) },
  { indicator: 'newTechSmes', value: 600, unit: '家', shape: shapes.smes2026, byStreet: true },
  { indicator: 'newProvincialTechSmes', value: 44, unit: '家' },
  { indicator: 'newSpecialised', value: 32, unit: '家' },
  { indicator: 'contractValueSold', value: 50, unit: '亿元', shape: shapes.contracts, byStreet: true },
  { indicator: 'contractValueBought', value: 36, unit: '亿元', shape: shapes.contracts },
  { indicator: 'technologyValueSold', value: 40, unit: '亿元', shape: shapes.contracts },
  { indicator: 'agreements', value: 54, unit: '项', shape: shapes.even },
  { indicator: 'inventionGrants', value: 610, unit: '件', shape: shapes.inventions },
  { indicator: 'inventionsInForce', value: 5_450, unit: '件', shape: standing(92) },
  { indicator: 'highValueInventions', value: 2_130, unit: '件', shape: standing(90) },
  { indicator: 'fundsPaid', value: 8_800, unit: '万元', shape: shapes.payments },
  { indicator: 'upperFunds', value: 10_800, unit: '万元', shape: shapes.even },
  { indicator: 'provincialPlatforms', value: 40, unit: '家', shape: standing(88) },
  { indicator: 'newPlatforms', value: 11, unit: '家' },
  { indicator: 'incubatees', value: 430, unit: '家', shape: standing(92) },
  { indicator: 'graduates', value: 34, unit: '家', shape: shapes.even },
  { indicator: 'sessions', value: 170, unit: '场', shape: shapes.sessions, byStreet: true },
  { indicator: 'attendance', value: 36_000, unit: '人次', shape: shapes.sessions },
  { indicator: 'popularisationSessions', value: 60, unit: '场', shape: shapes.sessions },
  // These are kept in the unit of the statistics office, which the importer does not convert to.
  { indicator: 'rdExpenditure', value: 37.2 },
  { indicator: 'rdIntensity', value: 3.12 },
  { indicator: 'industrialFirms', value: 270, unit: '家' },
  { indicator: 'scienceBudget', value: 54_000, shape: shapes.even },
]

/** A cross table of indicators and streets. A street that got no task has an empty cell: it is not a task of zero. */
function targets(): OfficeSheet {
  const rows = whole.map(({ indicator, value, unit, shape, byStreet: isDivided }): CellValue[] => {
    const step = unit === '亿元' ? 100 : 1
    const parts = isDivided ? byStreet(value * step).map(([, part]) => (part === 0 ? null : part / step)) : []
    const told = [nameOf(indicator), unit ?? null, 2026, shape === undefined ? null : path(shape), '云政办〔2026〕4号']
    return [...told, value, ...streets.map((_, index) => parts[index] ?? null)]
  })
  return {
    name: '任务分解',
    title: '云浦区科技工作2026年目标任务分解表',
    aside: '填报单位：规划科　填报日期：2026年2月10日',
    headers: [
      ...['序号', '指标名称', '计量单位', '年度', '序时路径', '下达文号', DISTRICT],
      ...streets.map(({ name }) => name),
    ],
    rows: numbered(rows),
    notes: ['注：序时路径为各月累计应完成的百分比；云岭街道未下达任务。'],
  }
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
        ['2026年6月', '2026年二季度', '2026年上半年'].map((period) => [nameOf(indicator), period, reason, note]),
      ),
    ),
  }
}
