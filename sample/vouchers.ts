import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { day, dotted, workday } from './days.ts'
import { certified, type Firm, listedName, small, steady } from './enterprises.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('vouchers')

/** A list names the scheme by its name alone, so each year has one of its own. */
const schemeOf = (year: number) => `${year}年云浦区科技创新券`

const SCHEMES = [
  { year: 2025, total: 150, from: '2025.07.01', to: '2025.12.31', months: [7, 10], vouchers: 12 },
  { year: 2026, total: 200, from: '2026.01.01', to: '2026.12.31', months: [1, 6], vouchers: 26 },
] as const

const INSTITUTIONS = [
  ['江澜市产品质量检测研究院', '检验检测', '检测、校准', 'A级', null],
  ['岚江大学分析测试中心', '仪器共享', '大型仪器开放共享', 'A级', null],
  ['江澜轻工设计院', '设计服务', '工业设计、样机设计', 'B级', null],
  ['岚江省科技情报研究所', '技术查新', '查新、文献检索', 'A级', null],
  ['云浦中试技术服务中心', '中试试制', '小批量试制', 'B级', null],
  ['江澜启衡科技服务有限公司', '技术转移', '技术转移、成果评价', 'C级', '关联方另行核对'],
] as const

/** In 元: what one voucher of the sample holds, a third for small firms. */
const LARGE = 80_000
const SMALL = 30_000

export interface Ticket {
  readonly number: string
  readonly year: 2025 | 2026
  readonly firm: Firm
  readonly issuedOn: Day
  readonly amount: number
  readonly voidedOn: Day | null
}

const holders = stream.shuffled([...steady(certified).slice(0, 60), ...steady(small).slice(0, 60)])

export const tickets: readonly Ticket[] = SCHEMES.flatMap(({ year, months, vouchers }) =>
  Array.from({ length: vouchers }, (_, index): Ticket => {
    const firm = holders[year === 2025 ? index : 8 + index]!
    const issuedOn = workday(stream, year, stream.int(months[0], months[1]), 4)
    return {
      ...{ number: `YP${year}-${String(index + 1).padStart(4, '0')}`, year, firm, issuedOn },
      amount: index % 3 === 2 ? SMALL : LARGE,
      voidedOn: index === 11 ? addDays(issuedOn, 40) : null,
    }
  }),
)

/** Uses that were paid out already; those still under way are walked through their steps. */
function redeemed() {
  return tickets.flatMap((ticket, index) => {
    const { voidedOn, amount, issuedOn } = ticket
    if (voidedOn !== null || index % 2 === 1) return []
    const [institution, service] = INSTITUTIONS[index % 4]!
    const contractAmount = Math.round((amount * stream.int(14, 32)) / 10 / 1000) * 1000
    const use = Math.min(Math.round((contractAmount * 0.5) / 100) * 100, amount)
    const contractOn = addDays(issuedOn, stream.int(3, 20))
    const redeemedOn = addDays(contractOn, stream.int(40, 80))
    if (redeemedOn > '2026-06-30') return []
    return [{ ticket, institution, service, contractAmount, use, contractOn, redeemedOn, ordinal: index + 1 }]
  })
}

export async function voucherWorkbooks(): Promise<SampleWorkbook[]> {
  const sheets = [
    ['58 创新券办法.xlsx', 'voucherScheme', schemes()],
    ['58 创新券服务机构.xlsx', 'voucherInstitution', institutions()],
    ['58 创新券发放台账.xlsx', 'voucher', issued()],
    ['58 创新券兑付台账.xlsx', 'voucherUse', uses()],
  ] as const
  return Promise.all(
    sheets.map(async ([name, register, sheet]) => ({ name, register, bytes: await writeSheets([sheet]) })),
  )
}

function schemes(): OfficeSheet {
  return {
    name: '办法',
    title: '云浦区科技创新券年度安排',
    aside: '单位：万元',
    headers: [
      ...['序号', '创新券名称', '年度', '办法文号', '年度总额度', '企业年度额度', '单次上限', '支持比例', '兑付方式'],
      ...['有效期(月)', '开始日期', '截止日期', '不支持情形'],
    ],
    rows: numbered(
      SCHEMES.map(({ year, total, from, to }) => [
        ...[schemeOf(year), year, '云科规〔2025〕7号', total, 20, 10, 50, '企业', 6, from, to],
        '强制检测、法定检测；与关联企业发生的服务',
      ]),
    ),
  }
}

function institutions(): OfficeSheet {
  return {
    name: '服务机构',
    title: '科技创新券服务机构名单',
    headers: ['序号', '机构名称', '主要服务类别', '服务内容', '等级', '关联企业', '入库日期'],
    rows: numbered(INSTITUTIONS.map((one) => [...one, dotted(day(2025, 7, 15))])),
  }
}

function issued(): OfficeSheet {
  return {
    name: '发放',
    title: '科技创新券发放台账（截至2026年6月30日）',
    aside: '填报单位：规划科　单位：万元',
    headers: ['序号', '券号', '创新券办法', '企业名称', '发放日期', '券额', '有效期至', '作废日期', '作废原因'],
    rows: numbered(
      tickets.map(({ number, year, firm, issuedOn, amount, voidedOn }) => [
        ...[number, schemeOf(year), listedName(firm, issuedOn), dotted(issuedOn), amount / 10_000],
        ...[dotted(addDays(issuedOn, 181)), dotted(voidedOn), voidedOn === null ? null : '企业放弃'],
      ]),
    ),
  }
}

function uses(): OfficeSheet {
  return {
    name: '兑付',
    title: '科技创新券兑付台账（截至2026年6月30日）',
    aside: '填报单位：规划科　单位：元',
    headers: [
      ...['序号', '券号', '服务机构名称', '企业名称', '合同编号', '服务类别', '合同金额', '合同日期', '用券金额'],
      ...['发票号码', '发票日期', '实际支付', '完成日期', '服务成果', '兑付方式', '兑付日期', '兑付金额', '支付凭证号'],
    ],
    rows: numbered(
      redeemed().map(({ ticket, institution, service, contractAmount, use, contractOn, redeemedOn, ordinal }) => [
        ...[ticket.number, institution, listedName(ticket.firm, contractOn), `FW-${ticket.year}-${ordinal}`, service],
        ...[contractAmount, dotted(contractOn), use, `24352000${String(ordinal).padStart(12, '0')}`],
        ...[dotted(addDays(contractOn, 20)), contractAmount, dotted(addDays(contractOn, 25)), '检测报告、服务报告'],
        ...['企业', dotted(redeemedOn), use, `YP${ticket.year}${String(ordinal).padStart(4, '0')}`],
      ]),
    ),
  }
}

/** Firms whose voucher still has all of its amount: there the uses under way are booked. */
export const untouched: readonly Ticket[] = tickets.filter(
  ({ year, voidedOn }, index) => year === 2026 && voidedOn === null && index % 2 === 1,
)
