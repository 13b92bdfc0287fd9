import type { CellValue } from 'hucre'
import { type Firm, listedName, small, steady } from './enterprises.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('cultivation')
const FIELDS = ['电子信息', '生物与新医药', '新材料', '高技术服务', '新能源与节能', '资源与环境', '先进制造与自动化']
const YEARS = [2023, 2024, 2025] as const
const AS_OF = '2026-06-30' as never

/** What a firm of the reserve still lacks, and how many lack it. */
const situations = [
  { lacks: 'nothing', firms: 12 },
  { lacks: 'technicians', firms: 8 },
  { lacks: 'rdExpense', firms: 8 },
  { lacks: 'income', firms: 6 },
  { lacks: 'told', firms: 8 },
  { lacks: 'several', firms: 6 },
] as const

type Lacks = (typeof situations)[number]['lacks']

interface Candidate {
  readonly firm: Firm
  readonly lacks: Lacks
}

/** 2026年潜在培育名单: firms that never were certified. */
const candidates: readonly Candidate[] = listCandidates()

function listCandidates(): Candidate[] {
  const firms = stream.shuffled(steady(small).slice(380, 430))
  return situations.flatMap(({ lacks, firms: count }) => firms.splice(0, count).map((firm) => ({ firm, lacks })))
}

/** The books of a cultivation campaign: who might declare, what is known of them, what they have to mend. */
export async function cultivationWorkbooks(): Promise<SampleWorkbook[]> {
  return [
    {
      name: '89-1 2026年高新技术企业潜在培育名单.xlsx',
      register: 'recognition',
      bytes: await writeSheets([reserveSheet()]),
    },
    {
      name: '89-2 培育企业年度数据（2023—2025年，高企口径）.xlsx',
      register: 'enterpriseYear',
      bytes: await writeSheets([yearSheet()]),
    },
    { name: '89-3 培育企业补充情况.xlsx', register: 'suppliedFact', bytes: await writeSheets([factSheet()]) },
    { name: '89-4 申报前整改事项台账.xlsx', register: 'rectification', bytes: await writeSheets([itemSheet()]) },
  ]
}

const nameOf = (firm: Firm) => listedName(firm, AS_OF)

function reserveSheet(): OfficeSheet {
  return {
    name: '培育名单',
    title: '2026年高新技术企业潜在培育名单',
    aside: '填报单位：高新科',
    headers: ['序号', '资质类型', '企业名称', '统一社会信用代码', '批次', '首次/重新申报', '技术领域'],
    rows: numbered(
      candidates.map(({ firm }) => [
        ...['高新技术企业', nameOf(firm), firm.code, '2026年第二批', '首次', stream.pick(FIELDS)],
      ]),
    ),
  }
}

function yearSheet(): OfficeSheet {
  const rows = candidates.flatMap(({ firm, lacks }) => yearsOf(firm, lacks))
  return {
    name: '年度数据',
    title: '培育企业年度数据（高企口径）',
    aside: '填报单位：高新科　单位：万元',
    headers: [
      ...[
        '序号',
        '企业名称',
        '统一社会信用代码',
        '年度',
        '销售收入',
        '高企研发费用',
        '境内研发费用',
        '净资产',
        '总收入',
      ],
      ...['高新技术产品(服务)收入', '职工总数', '科技人员数', '科技成果转化数'],
    ],
    rows: numbered(rows),
    notes: ['注：企业按申报口径自愿填报，供会诊使用，不是统计资料。'],
  }
}

function yearsOf(firm: Firm, lacks: Lacks): CellValue[][] {
  const short = (one: Lacks) => lacks === one || lacks === 'several'
  const staff = stream.int(30, 160)
  const technicians = short('technicians') ? Math.ceil(staff * 0.1) - stream.int(1, 3) : Math.ceil(staff * 0.16)
  let sales = stream.int(900, 3_600)
  return YEARS.map((year): CellValue[] => {
    sales = Math.round(sales * 1.14)
    const rd = Math.round(sales * (short('rdExpense') ? 0.043 + stream.next() * 0.005 : 0.058 + stream.next() * 0.02))
    const income = Math.round(sales * (short('income') ? 0.5 + stream.next() * 0.08 : 0.66 + stream.next() * 0.1))
    return [
      ...[nameOf(firm), firm.code, year, sales, rd, rd, Math.round(sales * 0.6), sales, income],
      ...[staff, technicians, stream.int(4, 7)],
    ]
  })
}

/** What no register holds: asked of the firm or found out by the section. */
function factSheet(): OfficeSheet {
  const rows = candidates.flatMap(({ firm, lacks }) => {
    const facts: readonly (readonly [fact: string, value: string])[] = [
      ['技术领域', stream.pick(FIELDS)],
      ['核心知识产权支撑主要产品', '是'],
      ['参与制定标准', stream.chance(0.2) ? '是' : '否'],
      ['近一年重大安全或质量事故', '否'],
      ['近一年严重环境违法', '否'],
      ['专利以外的知识产权（软件著作权等）', `软件著作权${stream.int(5, 12)}件`],
    ]
    const told = lacks === 'told' ? facts.slice(2, 5) : facts
    return told.map(([fact, value]) => [nameOf(firm), firm.code, fact, value, '2026-03-20', '科室'])
  })
  return {
    name: '补充情况',
    title: '培育企业补充情况',
    headers: ['序号', '企业名称', '统一社会信用代码', '情况', '内容', '填报日期', '填报方'],
    rows: numbered(rows),
  }
}

const ITEMS: { readonly [lacks in Lacks]: readonly string[] } = {
  nothing: [],
  technicians: ['科技人员占比不够，补充研发人员并完善考勤'],
  rdExpense: ['研发费用归集不全，补建研发费用辅助账'],
  income: ['高新技术产品收入占比不够，重新梳理产品与知识产权对应关系'],
  told: ['补报技术领域和知识产权清单'],
  several: ['研发费用归集不全，补建研发费用辅助账', '科技人员占比不够，补充研发人员并完善考勤'],
}

const CONDITIONS: { readonly [what: string]: string } = {
  科技人员: 'staff',
  研发费用: 'rd',
  高新技术: 'income',
  补报技术: 'field',
}

function itemSheet(): OfficeSheet {
  const rows = candidates.flatMap(({ firm, lacks }, index) =>
    ITEMS[lacks].map((what) => [
      ...[
        '高新技术企业',
        nameOf(firm),
        firm.code,
        what,
        '2026-04-15',
        '会诊',
        'high-tech',
        CONDITIONS[what.slice(0, 4)] ?? null,
      ],
      ...['高新科', index % 3 === 0 ? '2026-07-15' : '2026-08-31'],
    ]),
  )
  return {
    name: '整改事项',
    title: '高新技术企业申报前整改事项台账',
    aside: '填报单位：高新科',
    headers: [
      ...['序号', '申报称号', '企业名称', '统一社会信用代码', '整改事项', '提出日期', '来源', '规则编号', '条件编号'],
      ...['责任科室', '整改期限'],
    ],
    rows: numbered(rows),
  }
}
