import type { CellValue } from 'hucre'
import { lapsed, listedName, small, steady } from './enterprises.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('surveys')

/** How a firm stands before it applies: most fall short of one thing, or have not told it. */
const kinds = ['ready', 'research', 'ready', 'staff', 'income', 'silent'] as const
type Kind = (typeof kinds)[number]

const FIELDS = ['先进制造与自动化', '电子信息', '新材料', '高技术服务', '生物与新医药', '资源与环境']

const headers = [
  ...['序号', '企业名称', '统一社会信用代码', '年度', '销售收入', '总收入', '高新技术产品(服务)收入'],
  ...['高企研发费用', '境内研发费用', '加计扣除研发费用', '成本费用总额', '资产总额', '负债总额'],
  ...['职工总数', '科技人员数', '科技成果转化数', '可用软件著作权数', '技术领域', '核心知识产权支撑主要产品'],
  ...['参与制定标准', '近一年重大安全或质量事故', '近一年严重环境违法', '境内居民企业', '产品属禁止限制淘汰类'],
  ...[
    '上年以来重大安全或质量事故',
    '上年以来严重环境违法',
    '上年以来科研严重失信',
    '列入经营异常名录',
    '列入严重违法失信名单',
  ],
]

/** 高企申报摸底表: what the section asks every spring of firms that might apply. */
export async function surveyWorkbooks(): Promise<SampleWorkbook[]> {
  const bytes = await writeSheets([survey()])
  return [{ name: '88 高新技术企业申报摸底表（2023—2025年）.xlsx', register: 'enterpriseYear', bytes }]
}

function survey(): OfficeSheet {
  const firms = [...steady(small).slice(20, 50), ...steady(lapsed).slice(0, 6)]
  const rows = firms.flatMap((firm, index) =>
    yearsOf(kinds[index % kinds.length]!).map((year) => [listedName(firm, '2026-06-30' as never), firm.code, ...year]),
  )
  return {
    name: '摸底表',
    title: '云浦区高新技术企业申报摸底表',
    aside: '填报单位：高新科　金额单位：万元',
    headers,
    rows: numbered(rows),
    total: ['合计', `${firms.length}户`],
    notes: ['注：研发费用按高企口径归集；摸底情况只用于申报辅导。'],
  }
}

function yearsOf(kind: Kind): CellValue[][] {
  const sales = stream.int(1200, 4200)
  const growth = 1 + stream.int(4, 38) / 100
  const share = kind === 'research' ? stream.int(440, 498) / 10_000 : stream.int(560, 860) / 10_000
  const staff = stream.int(22, 140)
  const technicians = kind === 'staff' ? Math.floor(staff * 0.095) : Math.ceil(staff * (0.12 + stream.next() * 0.15))
  const assets = Math.round(sales * 0.9)
  const copyrights = stream.int(2, 9)
  const field = stream.pick(FIELDS)
  return [2023, 2024, 2025].map((year, index) => {
    const sold = Math.round(sales * growth ** index)
    const income = sold + stream.int(20, 90)
    const research = Math.round(sold * share)
    const silent = kind === 'silent' && year === 2024
    const product = Math.round(income * (kind === 'income' ? 0.54 : 0.66 + stream.next() * 0.2))
    return [
      ...[year, sold, income, product, silent ? null : research, silent ? null : research],
      ...[Math.round(research * 0.94), Math.round(sold * 0.93)],
      ...[Math.round(assets * growth ** index), Math.round(assets * 0.4)],
      ...[staff, technicians, stream.int(3, 8)],
      ...(year === 2025 ? [copyrights, field, ...answers(kind)] : Array.from({ length: 13 }, () => null)),
    ]
  })
}

function answers(kind: Kind): CellValue[] {
  const told = kind === 'silent' ? null : '否'
  return ['是', stream.chance(0.3) ? '是' : '否', told, '否', '是', ...Array.from({ length: 6 }, () => '否')]
}
