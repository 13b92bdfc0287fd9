import { day, dotted } from './days.ts'
import { numbered, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

/** The budget that a year's rewards by the district's own measures are charged to. */
export const rewardsBudget = (year: 2025 | 2026) => `${year}年科技创新若干措施奖补`

/** By year: name, level, instrument, paper, amount in 万元, day, target; spent and drawn in 万元 where that was verified. */
const BUDGETS = [
  [rewardsBudget(2025), 2025, '区级', '奖励', '云科规〔2025〕3号', 5200, '2025-01-20', '兑付及时率90%以上', null],
  [
    '2025年科技创新券',
    2025,
    '区级',
    '创新券',
    '云科规〔2025〕7号',
    150,
    '2025-07-10',
    '带动服务合同300万元',
    [118, 342.6],
  ],
  ['2025年市级高企培育补助', 2025, '市级', '后补助', '江科规〔2024〕11号', 1800, '2025-02-18', null, [1734, 5896.4]],
  ['2025年科技计划项目', 2025, '区级', '前补助', null, 900, '2025-03-06', '自筹不低于1∶2', [870, 2088]],
  ['2025年科技贷款贴息', 2025, '区级', '贷款贴息', null, 240, '2025-03-06', '贷款额6000万元', [226, 6410]],
  [rewardsBudget(2026), 2026, '区级', '奖励', '云科规〔2025〕3号', 3600, '2026-01-22', '新认定高企110家以上', null],
  ['2026年科技创新券', 2026, '区级', '创新券', '云科规〔2025〕7号', 200, '2026-01-22', '带动服务合同400万元', null],
  ['2026年市级高企培育补助', 2026, '市级', '后补助', '江科规〔2024〕11号', 2100, '2026-02-12', null, null],
  ['2026年科技计划项目', 2026, '区级', '前补助', null, 700, '2026-02-12', '自筹不低于1∶2', null],
  ['2026年科技贷款贴息', 2026, '区级', '贷款贴息', null, 360, '2026-02-12', '贷款额9000万元', null],
] as const

export async function budgetWorkbooks(): Promise<SampleWorkbook[]> {
  const sheet = {
    name: '资金预算',
    title: '云浦区科技专项资金预算表（2025—2026年）',
    aside: '填报单位：规划科　单位：万元',
    headers: [
      ...['序号', '预算项目', '预算年度', '资金来源', '支持方式', '政策依据', '预算金额', '批复文号', '批复日期'],
      ...['绩效目标', '财政实际投入', '带动社会投入', '核实日期', '核实依据'],
    ],
    rows: numbered(
      BUDGETS.map(([name, year, level, instrument, policy, amount, on, target, effect], index) => [
        ...[name, year, level, instrument, policy, amount, `云财教〔${year}〕${index + 3}号`],
        ...[dotted(day(Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8)))), target],
        ...(effect === null ? [null, null, null, null] : [...effect, dotted(day(2026, 3, 20)), '2025年度绩效评价报告']),
      ]),
    ),
  }
  return [{ name: '57 科技专项资金预算表.xlsx', register: 'budget', bytes: await writeSheets([sheet]) }]
}
