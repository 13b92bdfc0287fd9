import type { Day } from '../src/kernel/values.ts'
import { REWARDS_2026 } from './budgets.ts'
import { certified, listedName, steady } from './enterprises.ts'
import { untouched } from './vouchers.ts'

export type Whom = 'clerk' | 'head' | 'leader'

/** One action of a case: what is given with it as text, `file:` where a paper goes with it. */
export type Walked = readonly [action: string, by: Whom, on: string, given?: { readonly [field: string]: string }]

/** A case that is entered and taken some way: the first start then shows work at every step. */
export interface Walk {
  readonly register: 'payment' | 'voucherUse'
  readonly cells: { readonly [field: string]: string }
  readonly steps: readonly Walked[]
}

const PAPER = 'file:'
const firms = steady(certified).slice(60, 75)
const on = '2026-05-12' as Day

/** Claims under 第八条 (a rule and its facts) and 第七条 (the audit alone), each taken one step further. */
const CLAIM: readonly Walked[] = [
  ['nameClause', 'clerk', '2026-05-13', { underClause: '第八条' }],
  ['accept', 'clerk', '2026-05-14'],
  [
    'audit',
    'clerk',
    '2026-05-26',
    { auditor: '云浦正平会计师事务所', audited: '', reduced: '', cutReason: '', auditReport: PAPER },
  ],
  ['tellFacts', 'clerk', '2026-05-27', { facts: '', source: '第三方审核报告第3页' }],
  ['charge', 'clerk', '2026-05-28', { budget: REWARDS_2026 }],
  ['calculate', 'clerk', '2026-05-29', {}],
  ['consult', 'head', '2026-06-04', { departments: '财政局、税务局、市场监管局', replies: '均无不同意见' }],
  [
    'decide',
    'leader',
    '2026-06-12',
    { meeting: '局党组会', meetingOn: '2026-06-11', minutes: '云科党纪〔2026〕9号', minutesFile: PAPER },
  ],
  ['publicise', 'clerk', '2026-06-15'],
]

/** How many of the steps each claim has taken, and what became of it then. */
const TAKEN: readonly (readonly [steps: number, ...after: readonly Walked[]])[] = [
  [0],
  [0],
  [2],
  [2, ['sendBack', 'clerk', '2026-06-08', { reason: '发票清单缺第2页' }]],
  [3],
  [4],
  [6],
  [6],
  [7],
  [8],
  [9],
  [3, ['refuse', 'head', '2026-06-10', { reason: '设备购置在政策期外' }]],
  [0, ['takeBack', 'clerk', '2026-06-02', { reason: '企业申请撤回' }]],
]

export const claimWalks: readonly Walk[] = TAKEN.map(([taken, ...after], index) => {
  const invested = 400 + index * 90
  // In 元: two percent of so many 万元.
  const applied = invested * 200
  const audited = applied - (index % 3 === 0 ? 10_000 : 0)
  return {
    register: 'payment',
    cells: {
      ...{ enterprise: listedName(firms[index]!, on), policy: '云科规〔2025〕3号', clause: '第八条' },
      ...{ item: '设备投资奖励', policyYear: '2026', level: '区', appliedOn: on, applied: `${applied}元` },
      ...{
        accountName: listedName(firms[index]!, on),
        bank: '岚江银行云浦支行',
        account: `62220202${10_000_000 + index}`,
      },
    },
    steps: [
      ...CLAIM.slice(0, taken).map(([action, by, day, given = {}]): Walked => {
        if (action === 'audit') return [action, by, day, { ...given, ...auditOf(applied, audited) }]
        return action === 'tellFacts'
          ? [action, by, day, { ...given, facts: `新增设备净投资额：${invested - (index % 2) * 60}万元` }]
          : [action, by, day, given]
      }),
      ...after,
    ],
  }
})

function auditOf(applied: number, audited: number): { readonly [field: string]: string } {
  const cut = applied - audited
  return {
    audited: `${audited}元`,
    reduced: `${cut}元`,
    ...(cut > 0 ? { cutReason: '一张发票重复' } : {}),
  }
}

const USE: readonly Walked[] = [
  ['lock', 'clerk', ''],
  [
    'finish',
    'clerk',
    '',
    {
      ...{ invoices: '', invoicedOn: '', paidOut: '', doneOn: '', result: '检测报告' },
      ...{ contractFile: PAPER, invoiceFile: PAPER, paymentFile: PAPER, resultFile: PAPER },
    },
  ],
  ['check', 'clerk', ''],
  ['publicise', 'clerk', ''],
]

const USED: readonly (readonly [steps: number, ...after: readonly (readonly [string, Whom, string])[]])[] = [
  [0],
  [1],
  [1],
  [2],
  [2, ['sendBack', 'clerk', '付款凭证看不清']],
  [3],
  [4],
  [1, ['release', 'clerk', '服务取消']],
  [2, ['refuse', 'head', '服务内容不在支持范围']],
]

export const useWalks: readonly Walk[] = USED.flatMap(([taken, ...after], index) => {
  const ticket = untouched[index]
  if (ticket === undefined) return []
  const { number, firm, issuedOn, amount } = ticket
  const contractAmount = amount + 20_000
  const day = (days: number) => shifted(issuedOn, days)
  return [
    {
      register: 'voucherUse',
      cells: {
        ...{ voucher: number, institution: '江澜市产品质量检测研究院', enterprise: listedName(firm, issuedOn) },
        ...{ contract: `FW-2026-B${index + 1}`, service: '检验检测', content: '产品型式试验' },
        ...{ contractAmount: `${contractAmount}元`, contractOn: day(2), amount: `${contractAmount / 2}元` },
      },
      steps: [
        ...USE.slice(0, taken).map(([action, by, , given], step): Walked => {
          const when = day(5 + step * 4)
          if (action !== 'finish') return [action, by, when]
          const invoice = `24352000${String(900_000_000_000 + index)}`
          const of = { invoices: invoice, invoicedOn: day(6), paidOut: `${contractAmount}元`, doneOn: day(7) }
          return [action, by, when, { ...given, ...of }]
        }),
        ...after.map(([action, by, reason]): Walked => [action, by, day(20), { reason }]),
      ],
    },
  ]
})

function shifted(from: Day, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
}
