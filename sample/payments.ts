import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { rewardsBudget } from './budgets.ts'
import { day, dotted, workday } from './days.ts'
import { certified, type Firm, listedName, small, steady } from './enterprises.ts'
import { amounts, apportion, repeated } from './numbers.ts'
import { random } from './random.ts'
import { halfOf, shapes } from './shapes.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import { REGISTERED, smePool } from './smes.ts'
import { recent } from './titles.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('payments')

interface HalfYear {
  readonly year: 2025 | 2026
  readonly half: 1 | 2
  /** In 元. */
  readonly paid: number
  readonly firms: number
  readonly items: number
}

/** 兑付 2,184 万元 to 143 firms from January to June 2026. */
export const PAID_2026H1 = 21_840_000
export const PAID_FIRMS_2026H1 = 143

const halves: readonly HalfYear[] = [
  { year: 2025, half: 1, paid: 19_760_000, firms: 128, items: 141 },
  { year: 2025, half: 2, paid: 59_180_000, firms: 260, items: 302 },
  { year: 2026, half: 1, paid: PAID_2026H1, firms: PAID_FIRMS_2026H1, items: 163 },
]

interface Item {
  readonly item: string
  /** The paper that it rests on, by the day of approval. */
  readonly paper: (approvedOn: Day) => string
  readonly clause: string
  readonly level: '区' | '市' | '省'
  readonly noApplication: boolean
  readonly weight: number
  /** In 元, as the clause says; `null` takes what is left of a month. */
  readonly amount: (() => number) | null
  /** Who may receive it in a year: each firm where absent. */
  readonly of?: (firm: Firm, year: number) => boolean
}

const OURS = '云科规〔2025〕3号'
const ours = (approvedOn: Day) => (approvedOn < day(2025, 4, 1) ? '云科规〔2023〕3号' : OURS)
const ofVouchers = (approvedOn: Day) => (approvedOn < day(2025, 7, 1) ? '云科规〔2023〕3号' : '云科规〔2025〕7号')
const upTo = (most: number) => () => stream.int(10, most / 1000) * 1000

const firstTimers = new Map(recent.filter(({ first }) => first).map(({ firm, year }) => [firm, year]))
const smallOnes = new Set(small)
const sme = new Set(smePool.slice(0, REGISTERED[2024]))

/** What is left of a month goes to research costs: they are the one item whose amounts differ by so much. */
const RESEARCH: Item = {
  ...{ item: '企业研发费用补助', paper: () => '岚财教〔2024〕46号', clause: '第六条', level: '省' },
  ...{ noApplication: false, weight: 5, amount: null },
}

const ITEMS: readonly Item[] = [
  {
    ...{ item: '高新技术企业认定奖励', paper: ours, clause: '第三条', level: '区', noApplication: true, weight: 30 },
    amount: () => 100_000,
    of: (firm, year) => firstTimers.get(firm) === year - 1,
  },
  {
    ...{ item: '高新技术企业培育补助', paper: () => '江科规〔2024〕11号', clause: '第四条', level: '市' },
    ...{ noApplication: true, weight: 3, amount: () => 50_000 },
    of: (firm) => smallOnes.has(firm),
  },
  RESEARCH,
  {
    ...{ item: '科技型中小企业入库奖励', paper: ours, clause: '第五条', level: '区', noApplication: true, weight: 4 },
    amount: () => 10_000,
    of: (firm) => sme.has(firm),
  },
  {
    ...{ item: '技术合同登记奖补', paper: ours, clause: '第九条', level: '区', noApplication: false, weight: 3 },
    amount: upTo(200_000),
  },
  {
    ...{ item: '专利转化运用补助', paper: ours, clause: '第十一条', level: '区', noApplication: false, weight: 2 },
    amount: upTo(300_000),
  },
  {
    ...{ item: '创新平台建设奖励', paper: ours, clause: '第七条', level: '区', noApplication: false, weight: 1 },
    amount: () => stream.pick([100_000, 100_000, 100_000, 500_000]),
  },
  {
    ...{ item: '科技创新券兑付', paper: ofVouchers, clause: '第十三条', level: '区', noApplication: false, weight: 1 },
    amount: upTo(50_000),
  },
]

interface Payment {
  readonly firm: Firm
  readonly policy: string
  readonly kind: Item
  readonly item: string
  readonly policyYear: number
  readonly appliedOn: Day | null
  readonly applied: number | null
  readonly reduced: number | null
  readonly approvedOn: Day | null
  readonly approved: number | null
  readonly paidOn: Day | null
  readonly paid: number | null
  readonly returnedOn: Day | null
}

/** Those that are rewarded for their first certificate first: each half-year begins with them. */
const newly = steady(certified).filter((firm) => (firstTimers.get(firm) ?? 0) >= 2024)
const payees = [
  ...newly,
  ...stream.shuffled([...steady(certified).filter((firm) => !newly.includes(firm)), ...steady(small).slice(0, 240)]),
]
/** Paid in December 2025, returned in January, paid again: over 2026 it received nothing. */
const acrossYears = payees.at(-1)!
/** Returned and paid again within the same spring. */
const withinYear = payees[2]!
const AGAIN = '（退票再付）'
/** The money was claimed and approved once. */
const approvedBefore = { appliedOn: null, applied: null, reduced: null, approvedOn: null, approved: null } as const

export async function paymentWorkbooks(): Promise<SampleWorkbook[]> {
  const paid = halves.flatMap(paymentsOf)
  return Promise.all(
    ([2025, 2026] as const).map(async (year, index) => {
      const rows = paid.filter((one) => dayOf(one).startsWith(String(year)))
      return {
        name: `${60 + index} 政策兑现奖补资金汇总表（${year}年${year === 2026 ? '1—6月' : ''}）.xlsx`,
        register: 'payment',
        bytes: await writeSheets([summary(year, rows)]),
      }
    }),
  )
}

/** Each firm receives at least one item, some two; the amounts sum to what was paid, returned money apart. */
function paymentsOf(of: HalfYear): Payment[] {
  const { year, half, paid, firms, items } = of
  const months = halfOf(shapes.payments, half)
  const weights = months.map(([, weight]) => weight)
  const [sums, counts] = [apportion(paid / 1000, weights), apportion(items, weights)]
  const shift = half === 2 ? 60 : 0
  const chosen = payees.slice(shift, shift + firms)
  const receivers = stream.shuffled([...chosen, ...chosen.slice(0, items - firms)])
  const used = new Set<string>()
  const rows = months.flatMap(([month], index) => {
    const due = receivers.splice(0, counts[index] ?? 0)
    const leftTo = due.findIndex((firm) => !used.has(`${firm.code} ${RESEARCH.item}`))
    const given = due.map((firm, at) => ({ firm, kind: kindFor(firm, year, used, at === leftTo ? [RESEARCH] : ITEMS) }))
    const known = given.map(({ kind }) => kind.amount?.() ?? null)
    const rest = (sums[index] ?? 0) * 1000 - known.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
    const research = amounts(stream, rest, known.filter((amount) => amount === null).length, 1000, 0.7)
    return given.map(({ firm, kind }, at) =>
      payment(firm, kind, known[at] ?? research.pop()!, workday(stream, year, month, 4)),
    )
  })
  const waiting = year === 2026 ? unpaid() : []
  return [...rows, ...returns(of, rows), ...waiting]
}

/** One that the firm may receive and has not received in these months. */
function kindFor(firm: Firm, year: number, used: Set<string>, items = ITEMS): Item {
  const open = items.filter(({ item, of }) => !used.has(`${firm.code} ${item}`) && (of?.(firm, year) ?? true))
  const kind = stream.pick(repeated(open.map((one) => [one, one.weight] as const)))
  used.add(`${firm.code} ${kind.item}`)
  return kind
}

function payment(firm: Firm, kind: Item, amount: number, paidOn: Day): Payment {
  const year = Number(paidOn.slice(0, 4))
  const policyYear = Number(paidOn.slice(5, 7)) <= 4 ? year - 1 : year
  const approvedOn = addDays(paidOn, -stream.int(12, 45))
  const isReduced = !kind.noApplication && stream.chance(0.3)
  const reduced = isReduced ? Math.round(amount / 10_000) * 1000 : 0
  const half = Number(paidOn.slice(5, 7)) <= 6 ? '上半年' : '下半年'
  return {
    ...{ firm, kind, policyYear, approvedOn, paidOn, approved: amount, paid: amount, returnedOn: null },
    policy: kind.paper(approvedOn),
    item: policyYear === year ? `${kind.item}（${half}）` : kind.item,
    appliedOn: kind.noApplication ? null : addDays(approvedOn, -stream.int(15, 60)),
    applied: kind.noApplication ? null : amount + reduced,
    reduced: kind.noApplication ? null : reduced,
  }
}

function dayOf({ paidOn, approvedOn }: Payment): Day {
  return paidOn ?? approvedOn ?? day(2026, 6, 30)
}

/** Approved in May and June 2026, not yet paid. */
function unpaid(): Payment[] {
  const used = new Set<string>()
  return payees.slice(200, 254).map((firm) => {
    const approvedOn = workday(stream, 2026, stream.int(5, 6), 4)
    const kind = kindFor(firm, 2026, used)
    const whole = payment(firm, kind, kind.amount?.() ?? stream.int(20, 200) * 1000, addDays(approvedOn, 20))
    return { ...whole, item: `${kind.item}（待付）`, approvedOn, paidOn: null, paid: null }
  })
}

/** A payment that came back keeps its row; the second attempt has one of its own. */
function returns({ year, half }: HalfYear, rows: readonly Payment[]): Payment[] {
  if (year === 2025 && half === 2) {
    const first = payment(acrossYears, RESEARCH, 100_000, day(2025, 12, 24))
    return [
      { ...first, returnedOn: day(2026, 1, 9) },
      { ...first, ...approvedBefore, item: first.item + AGAIN, paidOn: day(2026, 1, 28) },
    ]
  }
  if (year !== 2026) return []
  const paid = rows.find(({ firm }) => firm === withinYear)
  if (paid === undefined) throw new RangeError('nobody to return a payment')
  const day1 = day(2026, 1, 20)
  return [{ ...paid, ...approvedBefore, item: `${paid.item}（首付）`, paidOn: day1, returnedOn: day(2026, 1, 27) }]
}

/** The district's own measures are paid out of its own budget of the year. */
function budgetOf(one: Payment): string | null {
  return one.policy === OURS ? rewardsBudget(Number(dayOf(one).slice(0, 4)) as 2025 | 2026) : null
}

function summary(year: number, rows: readonly Payment[]): OfficeSheet {
  const wan = (yuan: number | null) => (yuan === null ? null : yuan / 10_000)
  return {
    name: '兑现汇总',
    title: `云浦区科技政策兑现奖补资金汇总表（${year}年）`,
    aside: '填报单位(盖章)：云浦区科学技术局　单位：万元',
    headers: [
      ...['序号', '企业名称', '统一社会信用代码', '政策依据', '条款', '奖补事项', '政策年度', '资金来源', '免申即享'],
      ...['申报日期', '申报金额', '核减金额', '核减原因', '审核日期', '审核金额', '支付日期', '兑付金额'],
      ...['支付凭证号', '退回日期', '退回金额', '预算项目'],
    ],
    rows: numbered(
      rows.map((one, index) => [
        ...[listedName(one.firm, dayOf(one)), one.firm.code, one.policy, one.kind.clause, one.item, one.policyYear],
        ...[`${one.kind.level}级`, one.kind.noApplication ? '是' : '否'],
        ...[dotted(one.appliedOn), wan(one.applied), wan(one.reduced), one.reduced ? '部分票据不符合范围' : null],
        ...[dotted(one.approvedOn), wan(one.approved), dotted(one.paidOn), wan(one.paid)],
        one.paidOn === null ? null : `${year}00${String(index + 1).padStart(5, '0')}`,
        ...[dotted(one.returnedOn), one.returnedOn === null ? null : wan(one.paid), budgetOf(one)],
      ]),
    ),
    total: ['合计', `${rows.length}项`],
    notes: ['注：退回的在退回日冲减，重新支付的另列一行。'],
  }
}
