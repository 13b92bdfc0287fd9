import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { dateCell, day, slashed, workday } from './days.ts'
import { certified, type Firm, institutions, listedName, type Partner, partners, small, steady } from './enterprises.ts'
import { TRADING_BODIES } from './exchange.ts'
import { amounts, apportion } from './numbers.ts'
import { BUREAU, DISTRICT } from './places.ts'
import { type Random, random } from './random.ts'
import { halfOf, shapes } from './shapes.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('contracts')

interface HalfYear {
  readonly year: 2025 | 2026
  readonly half: 1 | 2
  /** 输出、吸纳 in 元, less what was changed and withdrawn within the half-year. */
  readonly output: number
  readonly absorbed: number
  readonly contracts: number
  /** Contracts whose seller is outside the district. */
  readonly fromOutside: number
}

export const OUTPUT_2025H1 = 1_590_300_000
/** 18.4 亿元, 15.7 % more than a year before. */
export const OUTPUT_2026H1 = 1_840_000_000
export const ABSORBED_2026H1 = 1_290_000_000

const halves: readonly HalfYear[] = [
  { year: 2025, half: 1, output: OUTPUT_2025H1, absorbed: 1_184_600_000, contracts: 161, fromOutside: 73 },
  { year: 2025, half: 2, output: 2_827_400_000, absorbed: 2_116_800_000, contracts: 280, fromOutside: 132 },
  { year: 2026, half: 1, output: OUTPUT_2026H1, absorbed: ABSORBED_2026H1, contracts: 180, fromOutside: 83 },
]

/** Registered in December 2025, withdrawn on 5 March 2026. */
/** One in so many was brought about by a trading body. */
const BROKERED_OF = 25
const WITHDRAWN = 12_000_000
/** An addition of May 2026 to a contract of the year before. */
const CHANGED = 2_600_000

const sellers = [
  ...stream.shuffled(steady(certified)).slice(0, 150),
  ...institutions.slice(0, 3),
  ...steady(small).slice(0, 60),
]
const buyers = stream.shuffled([...steady(certified), ...steady(small).slice(0, 200)])

const KINDS = [
  ['开发-委托', 0.34],
  ['开发-合作', 0.12],
  ['服务', 0.37],
  ['咨询', 0.08],
  ['转让', 0.06],
  ['许可', 0.03],
] as const
const FIELDS = [
  '电子信息',
  '先进制造',
  '新材料及其应用',
  '生物、医药和医疗器械',
  '环境保护与资源综合利用',
  '新能源与高效节能',
]

interface Contract {
  readonly number: string
  readonly project: string
  readonly kind: string
  readonly seller: Partner
  readonly buyer: Partner
  readonly signedOn: Day
  readonly registeredOn: Day
  readonly total: number
  readonly technology: number
  readonly income: number | null
  readonly incomeOn: Day | null
  readonly status: '登记' | '变更' | '撤销'
  readonly changedOn: Day | null
  readonly totalChange: number | null
  readonly technologyChange: number | null
  readonly withdrawnOn: Day | null
}

export async function contractWorkbooks(): Promise<SampleWorkbook[]> {
  const rows = halves.flatMap(contractsOf)
  return Promise.all(
    ([2025, 2026] as const).map(async (year, index) => ({
      name: `${40 + index} 技术合同登记明细（${year}年${year === 2026 ? '1—6月' : ''}，登记系统导出）.xlsx`,
      register: 'techContract',
      bytes: await writeSheets([
        exported(
          year,
          rows.filter((row) => row.registeredOn.startsWith(String(year))),
        ),
      ]),
    })),
  )
}

/** Output first; what is sold within the district is absorbed here too, and sellers elsewhere make up the rest. */
function contractsOf({ year, half, output, absorbed, contracts, fromOutside }: HalfYear): Contract[] {
  const isLast = year === 2025 && half === 2
  const gross = output + (year === 2026 ? WITHDRAWN - CHANGED : 0)
  const marked = isLast ? [markedContract('撤销'), markedContract('变更')] : []
  const fixed = marked.reduce((sum, { total }) => sum + total, 0)
  const sold = spread(year, half, gross - fixed, contracts - marked.length).map(({ on, amount }, index) => {
    const firm = stream.pickSkewed(sellers)
    const seller = here(firm, on)
    const buyer = index % 5 === 2 ? here(stream.pick(buyers.filter((one) => one !== firm)), on) : stream.pick(partners)
    return contract({ seller, buyer, of: firm, on, amount })
  })
  const local = sold.filter(({ buyer }) => isHere(buyer)).reduce((sum, { total }) => sum + total, 0)
  const bought = spread(year, half, absorbed - local, fromOutside).map(({ on, amount }) => {
    const firm = stream.pickSkewed(buyers)
    return contract({ seller: stream.pick(partners), buyer: here(firm, on), of: firm, on, amount })
  })
  return [...sold, ...bought, ...marked].sort((a, b) => (a.registeredOn < b.registeredOn ? -1 : 1))
}

function here(firm: Firm, on: Day): Partner {
  return { name: listedName(firm, on), division: DISTRICT }
}

function isHere({ division }: Partner): boolean {
  return division === DISTRICT
}

/** Amounts over the months of a half-year by the year's shape, in whole hundreds of yuan. */
function spread(year: number, half: 1 | 2, total: number, count: number): { on: Day; amount: number }[] {
  const months = halfOf(shapes.contracts, half)
  const weights = months.map(([, weight]) => weight)
  const sums = apportion(total / 100, weights)
  const counts = apportion(
    count,
    weights.map((weight) => weight ** 0.8),
  )
  return months.flatMap(([month], index) =>
    amounts(stream, (sums[index] ?? 0) * 100, counts[index] ?? 0, 100, 1).map((amount) => ({
      on: workday(stream, year, month, 3),
      amount,
    })),
  )
}

let numbers = 0

function contract(about: {
  readonly seller: Partner
  readonly buyer: Partner
  /** The side in the district, on whose research the contract is. */
  readonly of: Firm
  readonly on: Day
  readonly amount: number
}): Contract {
  const { on, amount, of, ...sides } = about
  numbers += 1
  const kind = kindOf(stream)
  const technology = Math.round((amount * stream.int(62, 98)) / 10_000) * 100
  // The income of 2025 comes from contracts of earlier years too, which are not in the books one by one.
  const isFirst = on < '2025-07-01'
  const paid = isHere(about.seller) && stream.chance(isFirst ? 0.8 : 0.3)
  const incomeOn = addDays(on, stream.int(8, isFirst ? 50 : 150))
  const isPaid = paid && incomeOn <= '2026-06-30'
  return {
    ...sides,
    number: `${on.slice(0, 4)}${BUREAU.code}${String(numbers).padStart(6, '0')}`,
    project: `${stream.pick(of.topics)}${stream.pick(['系统', '工艺', '装置', '平台', '样机', '方案'])}${projectWord(kind)}`,
    kind,
    signedOn: addDays(on, -stream.int(3, 40)),
    registeredOn: on,
    total: amount,
    technology,
    income: isPaid ? Math.round((technology * stream.int(20, 90)) / 10_000) * 100 : null,
    incomeOn: isPaid ? incomeOn : null,
    ...{ status: '登记', changedOn: null, totalChange: null, technologyChange: null, withdrawnOn: null },
  }
}

function markedContract(status: '撤销' | '变更'): Contract {
  const seller = sellers[3]!
  const on = day(2025, 12, status === '撤销' ? 18 : 9)
  const amount = status === '撤销' ? WITHDRAWN : 8_400_000
  const buyer = partners[status === '撤销' ? 0 : 5]!
  const base = contract({ seller: here(seller, on), buyer, of: seller, on, amount })
  const bare = { ...base, status, income: null, incomeOn: null }
  return status === '撤销'
    ? { ...bare, withdrawnOn: day(2026, 3, 5) }
    : { ...bare, changedOn: day(2026, 5, 18), totalChange: CHANGED, technologyChange: CHANGED / 2 }
}

function kindOf(from: Random): string {
  let share = from.next()
  return (KINDS.find(([, weight]) => (share -= weight) < 0) ?? KINDS[0])[0]
}

function projectWord(kind: string): string {
  return kind.startsWith('开发')
    ? '研制'
    : { 服务: '技术服务', 咨询: '技术咨询', 转让: '技术转让', 许可: '专利实施许可' }[kind]!
}

/** 2025 was exported in 元, 2026 in 万元. */
function exported(year: 2025 | 2026, rows: readonly Contract[]): OfficeSheet {
  const unit = year === 2025 ? '元' : '万元'
  const money = (yuan: number | null) => (yuan === null ? null : unit === '元' ? yuan : yuan / 10_000)
  const date = (of: Day | null) => (year === 2025 ? slashed(of) : dateCell(of))
  return {
    name: '登记明细',
    title: `技术合同登记明细表（${year}年）`,
    aside: `登记机构：江澜市技术合同认定登记处　金额单位：${unit}`,
    headers: [
      ...['序号', '合同登记编号', '项目名称', '合同类别', '卖方名称', '卖方行政区划', '买方名称', '买方行政区划'],
      ...['合同签订日期', '认定(登记)日期', `合同成交总额(${unit})`, `技术交易额(${unit})`],
      ...[`技术性收入(${unit})`, '收入核定日期', '技术领域', '合同状态', '变更日期', `成交额增减(${unit})`],
      ...[`技术交易额增减(${unit})`, '撤销日期', '促成机构'],
    ],
    rows: numbered(
      rows.map((one, index): CellValue[] => [
        ...[one.number, one.project, one.kind],
        ...[one.seller.name, one.seller.division, one.buyer.name, one.buyer.division],
        ...[date(one.signedOn), date(one.registeredOn), money(one.total), money(one.technology)],
        ...[money(one.income), date(one.incomeOn), stream.pick(FIELDS), one.status, date(one.changedOn)],
        ...[money(one.totalChange), money(one.technologyChange), date(one.withdrawnOn)],
        index % BROKERED_OF === 0 ? TRADING_BODIES[(index / BROKERED_OF) % TRADING_BODIES.length]! : null,
      ]),
    ),
    total: ['合计', `${rows.length}项`],
    notes: ['注：区内交易在输出和吸纳中都计，两数不相加；变更、撤销在发生期冲减。'],
  }
}
