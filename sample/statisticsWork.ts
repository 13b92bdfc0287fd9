import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import { day, workday } from './days.ts'
import { certified, type Firm, listedName, small, steady } from './enterprises.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('statisticsWork')
const nameOf = (firm: Firm) => listedName(firm, day(2026, 6, 30) as never)

/** What the planning section keeps of firms beside the figures: whom to watch, whom to serve, what was planned. */
export async function statisticsWorkbooksOfWork(): Promise<SampleWorkbook[]> {
  const sheets: readonly (readonly [name: string, register: string, sheet: OfficeSheet])[] = [
    ['92-1 重点企业名录（2026年）.xlsx', 'keyFirm', keySheet()],
    ['92-2 亿元以上制造业企业无研发清零名单（2026年）.xlsx', 'idleFirm', idleSheet()],
    ['92-3 上规纳统培育名单.xlsx', 'thresholdFirm', thresholdSheet()],
    ['92-4 研发投入中长期路径.xlsx', 'growthPath', pathSheet()],
    ['92-5 规划目标.xlsx', 'planGoal', goalSheet()],
    ['92-6 科技创新考核指标（2026年）.xlsx', 'upperAssessment', assessmentSheet()],
  ]
  const made: SampleWorkbook[] = []
  for (const [name, register, sheet] of sheets) made.push({ name, register, bytes: await writeSheets([sheet]) })
  return made
}

function keySheet(): OfficeSheet {
  const rows = steady(certified)
    .slice(10, 70)
    .map((firm, index): CellValue[] => [
      ...[2026, nameOf(firm), firm.code, index % 4 === 0 ? '研发投入较大' : '高新技术企业', '2026-01-12', '规划科'],
      ...[index % 9 === 8 ? '下滑' : index % 3 === 0 ? '向好' : '平稳', '2026-06-12'],
    ])
  return {
    name: '名录',
    title: '2026年研发投入重点企业名录',
    headers: [
      '序号',
      '名录年度',
      '企业名称',
      '统一社会信用代码',
      '入库原因',
      '入库日期',
      '责任科室',
      '研判',
      '研判日期',
    ],
    rows: numbered(rows),
  }
}

function idleSheet(): OfficeSheet {
  const rows = steady(small)
    .slice(200, 209)
    .map((firm, index): CellValue[] => {
      const cleared = index < 5
      return [
        ...[2026, nameOf(firm), firm.code, '2026-02-20', '走访摸底', '以来料加工为主，没有设立研发项目'],
        ...['联系院所、辅导立项和设辅助账', '规划科', '2026-11-30'],
        ...(cleared
          ? [workday(stream, 2026, 4 + (index % 3)), '已开展研发', '已自主立项，建立研发支出辅助账']
          : [null, null, null]),
      ]
    })
  return {
    name: '清零名单',
    title: '亿元以上制造业企业无研发活动清零名单',
    aside: '服务工作用，不填报表数，不向企业提数值要求',
    headers: [
      ...[
        '序号',
        '清零年度',
        '企业名称',
        '统一社会信用代码',
        '列入日期',
        '得知途径',
        '无研发原因',
        '服务措施',
        '责任科室',
      ],
      ...['服务时限', '销号日期', '销号方式', '销号依据'],
    ],
    rows: numbered(rows),
  }
}

function thresholdSheet(): OfficeSheet {
  const rows = steady(small)
    .slice(240, 264)
    .map((firm, index): CellValue[] => {
      const submitted = index % 3 !== 2 ? workday(stream, 2026, 2 + (index % 4)) : null
      const included = submitted !== null && index % 2 === 0 ? addDays(submitted, 35) : null
      return [
        ...[index % 5 === 4 ? '规上服务业' : '规上工业', nameOf(firm), firm.code, '2026-01-15', '2026年'],
        ...['规划科', submitted, included],
      ]
    })
  return {
    name: '培育名单',
    title: '上规纳统培育名单',
    headers: [
      '序号',
      '统计专业',
      '企业名称',
      '统一社会信用代码',
      '列入日期',
      '预计达标时间',
      '责任科室',
      '申报日期',
      '入库日期',
    ],
    rows: numbered(rows),
  }
}

const scenarios = [
  ['基准', 10, '是'],
  ['积极', 13, '否'],
  ['保守', 7, '否'],
] as const
/** 2024 as published, in 亿元; the paths grow from there. */
const RD_2024 = 31.26
const GDP_2024 = 1063
const GDP_RATE = 6

function pathSheet(): OfficeSheet {
  const rows = scenarios.flatMap(([name, rate, adopted]) =>
    [2025, 2026, 2027, 2028, 2029, 2030].map((year): CellValue[] => {
      const cents = Math.round(RD_2024 * (1 + rate / 100) ** (year - 2024) * 100)
      const gdp = Math.round(GDP_2024 * (1 + GDP_RATE / 100) ** (year - 2024) * 10) / 10
      const [firms, institutes] = [Math.round(cents * 0.88), Math.round(cents * 0.09)]
      const parts = [firms, institutes, cents - firms - institutes].map((part) => part / 100)
      return [name, year, cents / 100, gdp, rate, ...parts, adopted]
    }),
  )
  return {
    name: '路径',
    title: '全社会研发投入中长期路径测算（2025—2030年）',
    aside: '单位：亿元　只作全区规划测算，不分解到企业和街道',
    headers: [
      ...['序号', '情景', '年度', 'R&D经费规划数', '地区生产总值规划数', '年增长率', '规上企业贡献', '高校院所贡献'],
      ...['其他贡献', '是否采用'],
    ],
    rows: numbered(rows),
  }
}

function goalSheet(): OfficeSheet {
  const goals = [
    ['全社会R&D经费投入强度', 2.9, '%', 2025, '2025-10-20', 2.94],
    ['有效期内高新技术企业', 320, '家', 2027, '2026-03-06', 321],
    ['技术合同成交额', 40, '亿元', 2027, null, null],
    ['每万人口高价值发明专利', 25, '件', 2027, null, null],
  ] as const
  return {
    name: '目标',
    title: '区域一体化发展行动方案科技目标',
    headers: [
      ...[
        '序号',
        '规划名称',
        '规划类别',
        '目标名称',
        '目标值',
        '计量单位',
        '下达日期',
        '目标年度',
        '完成日期',
        '完成值',
        '依据',
      ],
    ],
    rows: numbered(
      goals.map(([goal, value, unit, due, metOn, actual]) => [
        ...['云浦区融入区域一体化发展行动方案', '区域一体化', goal, value, unit, '2023-04-18', due],
        ...[metOn, actual, metOn === null ? null : '统计公报和认定公告'],
      ]),
    ),
  }
}

function assessmentSheet(): OfficeSheet {
  const items = [
    ['研发投入强度', 20, 17, '提前辅导归集'],
    ['高新技术企业净增', 15, 15, null],
    ['科技型中小企业入库', 10, 10, null],
    ['技术合同成交额', 15, 14, '四季度集中登记'],
    ['高价值发明专利', 10, 9, '组织申报前评估'],
    ['省级以上平台', 10, 10, null],
    ['财政科技支出占比', 10, 8, '会同财政局落实预算'],
    ['公民科学素质', 10, 10, null],
  ] as const
  return {
    name: '考核',
    title: '市对区科技创新考核指标（2026年）',
    headers: ['序号', '考核名称', '考核年度', '考核指标', '满分', '预计得分', '补救措施', '责任科室'],
    rows: numbered(
      items.map(([item, full, expected, remedy]) => [
        '市对区科技创新考核',
        2026,
        item,
        full,
        expected,
        remedy,
        '规划科',
      ]),
    ),
  }
}
