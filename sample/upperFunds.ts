import { addDays } from '../src/kernel/day.ts'
import { dotted, workday } from './days.ts'
import { certified, listedName, ourselves, steady } from './enterprises.ts'
import { amounts } from './numbers.ts'
import { random } from './random.ts'
import { numbered, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('upperFunds')

/** By half-year: papers from above with amounts for the district and its units, in 元. */
const HALVES = [
  { year: 2024, months: [1, 6], total: 38_600_000, count: 15 },
  { year: 2024, months: [7, 12], total: 52_300_000, count: 22 },
  { year: 2025, months: [1, 6], total: 42_900_000, count: 17 },
  { year: 2025, months: [7, 12], total: 57_400_000, count: 24 },
  { year: 2026, months: [1, 6], total: 47_100_000, count: 19 },
] as const

const FUNDS = {
  中央: ['中央引导地方科技发展资金', '国家重点研发计划课题经费'],
  省: ['省科技创新专项资金', '省重点研发计划', '省高新技术企业培育资金'],
  市: ['市科技计划项目经费', '市企业研发后补助'],
} as const

/** What each fund is for, as the papers' own headings say. */
const CLASSES: { readonly [fund: string]: string } = {
  中央引导地方科技发展资金: '创新平台建设',
  国家重点研发计划课题经费: '科技重大专项',
  省科技创新专项资金: '成果转化',
  省重点研发计划: '科技重大专项',
  省高新技术企业培育资金: '高新技术',
  市科技计划项目经费: '其他',
  市企业研发后补助: '研发经费增长',
}

export async function upperFundWorkbooks(): Promise<SampleWorkbook[]> {
  const firms = stream.shuffled(steady(certified))
  let number = 0
  const rows = HALVES.flatMap(({ year, months, total, count }) =>
    amounts(stream, total, count, 10_000, 0.45).map((amount) => {
      number += 1
      const level = (['省', '市', '中央', '市', '省', '市', '省'] as const)[number % 7]!
      const documentOn = workday(stream, year, stream.int(months[0], months[1]), 3)
      const unit = number % 9 === 0 ? ourselves : firms[number]!
      const arrivedOn = addDays(documentOn, stream.int(20, 160))
      const hasArrived = arrivedOn <= '2026-06-30'
      const share = stream.chance(0.75) ? 1 : 0.6
      const fund = stream.pick(FUNDS[level])
      return [
        `${{ 中央: '国科资', 省: '岚财教', 市: '江科' }[level]}〔${year}〕${number + 11}号`,
        dotted(documentOn),
        fund,
        CLASSES[fund]!,
        documentOn.slice(5, 7) <= '06' ? '首批' : '第二批',
        level,
        number % 9 === 0 ? '区级科技创新能力建设' : `${stream.pick(unit.topics)}关键技术攻关`,
        listedName(unit, documentOn),
        year,
        amount / 10_000,
        level === '中央' ? '直达' : '转移支付',
        hasArrived ? dotted(arrivedOn) : null,
        hasArrived ? Math.round((amount * share) / 100) / 100 : null,
      ]
    }),
  )
  const sheet = {
    name: '上级资金',
    title: '云浦区争取上级科技资金台账（2024年1月至2026年6月）',
    aside: '填报单位：规划科　单位：万元',
    headers: [
      ...[
        '序号',
        '下达文号',
        '下达日期',
        '资金名称',
        '资金类别',
        '下达批次',
        '级次',
        '项目名称',
        '承担单位',
        '资金年度',
        '金额',
      ],
      ...['拨付方式', '到位日期', '到位金额'],
    ],
    rows: numbered(rows),
    total: ['合计', `${rows.length}笔`],
    notes: ['注：只列文件明确给本区及区内单位的金额，不列项目总投资。'],
  }
  return [{ name: '62 上级资金下达台账.xlsx', register: 'upperFund', bytes: await writeSheets([sheet]) }]
}
