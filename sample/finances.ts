import { addMonths } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { day, dotted, workday } from './days.ts'
import { certified, type Firm, listedName, small, steady } from './enterprises.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('finances')
const until = day(2026, 6, 30)

const PRODUCTS = [
  ['云浦科技贷', '科技贷', '江澜农商银行', 500, 4.2, 30, 40, day(2023, 5, 1)],
  ['知识产权质押贷', '知识产权质押', '江澜银行云浦支行', 1000, 4, 50, 30, day(2023, 9, 1)],
  ['科创担保贷', '科技担保', '江澜市融资担保公司', 800, 4.5, null, 40, day(2024, 3, 1)],
  ['研发费用损失险', '科技保险', '江澜财产保险云浦支公司', null, null, 60, null, day(2025, 1, 1)],
] as const

/** By half-year: how many loans were paid out. */
const LENT = [
  { year: 2024, months: [1, 12], count: 26 },
  { year: 2025, months: [1, 6], count: 17 },
  { year: 2025, months: [7, 12], count: 19 },
  { year: 2026, months: [1, 6], count: 24 },
] as const

export async function financeWorkbooks(): Promise<SampleWorkbook[]> {
  const firms = stream.shuffled([...steady(certified), ...steady(small)])
  const sheets: readonly (readonly [string, string, OfficeSheet])[] = [
    ['79-4 科技金融产品目录', 'financeProduct', productSheet()],
    ['79-5 科技贷和质押担保台账', 'financing', loanSheet(firms)],
    ['79-6 科技保险台账', 'insurance', insuranceSheet(firms.slice(150))],
    ['79-7 上市挂牌培育台账', 'listing', listingSheet()],
  ]
  return Promise.all(
    sheets.map(async ([name, register, sheet]) => ({
      name: `${name}.xlsx`,
      register,
      bytes: await writeSheets([sheet]),
    })),
  )
}

function productSheet(): OfficeSheet {
  return {
    name: '产品',
    title: '云浦区科技金融产品目录',
    aside: '单位：万元',
    headers: [
      '序号',
      '产品名称',
      '产品类型',
      '合作机构',
      '单户上限',
      '年利率上限',
      '贴息比例',
      '风险池分担比例',
      '上线日期',
    ],
    rows: numbered(PRODUCTS.map((one) => one.map((value, index) => (index === 7 ? dotted(value as Day) : value)))),
  }
}

function loanSheet(firms: readonly Firm[]): OfficeSheet {
  const rows = LENT.flatMap(({ year, months: [from, to], count }) =>
    Array.from({ length: count }, (_, index) => ({ year, index, month: stream.int(from, to) })),
  ).map(({ year, month, index }, at) => {
    const [product, instrument, institution] = PRODUCTS[index % 3]!
    const of = firms[at]!
    const lentOn = workday(stream, year, month, 12, 28)
    const amount = stream.int(4, 50) * 10
    const dueOn = addMonths(lentOn, 12)
    const isCompensated = year === 2024 && index === 7
    const isSettled = dueOn <= until && !isCompensated
    const subsidyOn = isSettled && product !== '科创担保贷' ? workday(stream, 2026, stream.int(3, 5)) : null
    const pledge = instrument === '知识产权质押'
    return [
      ...[`KJ${year}-${String(at + 1).padStart(3, '0')}`, listedName(of, lentOn), instrument, product, institution],
      ...[index % 4 === 3 ? '未入库' : index % 4 === 2 ? '科技型中小企业' : '高新技术企业'],
      ...[dotted(day(year, month, 2)), dotted(day(year, month, 8)), pledge ? amount * 3 : null],
      ...[
        pledge ? dotted(day(year, month, 10)) : null,
        dotted(lentOn),
        amount,
        stream.int(34, 44) / 10,
        12,
        dotted(dueOn),
      ],
      ...[isSettled ? dotted(dueOn) : null, isSettled && pledge ? dotted(dueOn) : null],
      ...[dotted(subsidyOn), subsidyOn === null ? null : Math.round(amount * 1.2) / 100],
      ...[isCompensated ? dotted(day(2026, 2, 12)) : null, isCompensated ? amount * 0.4 : null],
    ]
  })
  return {
    name: '科技融资',
    title: '云浦区科技贷、质押和担保台账（2024年1月至2026年6月）',
    aside: '填报单位：规划科　单位：万元',
    headers: [
      ...['序号', '合同编号', '企业名称', '融资方式', '产品名称', '放款机构', '入库类别', '需求提出日期', '推荐日期'],
      ...['评估价值', '质押登记日', '放款日期', '放款金额', '年利率', '期限(月)', '到期日', '结清日期', '解押日期'],
      ...['贴息日期', '贴息金额', '代偿日期', '代偿金额'],
    ],
    rows: numbered(rows),
    total: ['合计', `${rows.length}笔`],
  }
}

function insuranceSheet(firms: readonly Firm[]): OfficeSheet {
  const rows = Array.from({ length: 18 }, (_, index) => {
    const from = workday(stream, index < 7 ? 2025 : 2026, stream.int(1, 6))
    const premium = stream.int(8, 30) / 10
    return [
      ...[`BX${2025000 + index}`, listedName(firms[index]!, from), '江澜财产保险云浦支公司'],
      ...[['研发费用损失险', '专利执行险', '产品责任'][index % 3]!, dotted(from), dotted(addMonths(from, 12))],
      ...[premium * 60, premium, index % 2 === 0 ? dotted(day(2026, 5, 20)) : null],
      index % 2 === 0 ? Math.round(premium * 60) / 100 : null,
    ]
  })
  return {
    name: '科技保险',
    title: '云浦区科技保险台账',
    aside: '单位：万元',
    headers: [
      '序号',
      '保单号',
      '企业名称',
      '保险公司',
      '险种',
      '起保日期',
      '到期日期',
      '保额',
      '保费',
      '补贴日期',
      '保费补贴',
    ],
    rows: numbered(rows),
  }
}

function listingSheet(): OfficeSheet {
  const firms = steady(certified).slice(20, 40)
  const listed = ['主板', '创业板', '科创板', '北交所', '新三板', '新三板', '新三板']
  const rows = [
    ...listed.map((board, index) => {
      const on = workday(stream, index === 3 || index === 6 ? 2026 : 2017 + index, 5)
      const isQuoted = board === '新三板'
      return [
        ...[listedName(firms[index]!, until), board, null, null, null, null, dotted(on)],
        ...[isQuoted ? null : stream.int(300, 900) * 100, null],
      ]
    }),
    ...firms
      .slice(7, 17)
      .map((firm, index) => [
        ...[listedName(firm, until), index % 3 === 0 ? '北交所' : '未定', dotted(workday(stream, 2023, 4))],
        ...[index < 6 ? dotted(workday(stream, 2024, 9)) : null, index < 4 ? dotted(workday(stream, 2025, 11)) : null],
        ...[index < 2 ? dotted(workday(stream, 2026, 5)) : null, null, null, dotted(day(2027, 12, 31))],
      ]),
  ]
  return {
    name: '上市挂牌',
    title: '云浦区企业上市挂牌梯度培育台账',
    aside: '单位：万元',
    headers: [
      '序号',
      '企业名称',
      '拟上市板块',
      '入库日期',
      '股改日期',
      '辅导备案日期',
      '受理日期',
      '上市日期',
      '首发融资额',
      '目标上市日期',
    ],
    rows: numbered(rows),
  }
}
