import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { rewardsBudget } from './budgets.ts'
import { certified, listedName, steady } from './enterprises.ts'
import { weekdaysBefore } from './lately.ts'
import { untouched } from './vouchers.ts'

export type Whom = 'clerk' | 'head' | 'leader'

type Given = { readonly [field: string]: string }

/** One action of a case: what is given with it as text, `file:` where a paper goes with it. */
export type Walked = readonly [action: string, by: Whom, on: string, given?: Given]

/** A case that is entered and taken some way: the first start then shows work at every step. */
export interface Walk {
  readonly register: 'payment' | 'voucherUse'
  readonly cells: Given
  readonly steps: readonly Walked[]
}

const PAPER = 'file:'
const firms = steady(certified).slice(60, 75)
/** When what the claims and vouchers rest on ends, the clause and the vouchers, the story of them is over too. */
const LAST = '2028-02-28' as Day

/** Claims under 第八条 (a rule and its facts) and 第七条 (the audit alone), by weekdays since the firm applied. */
const CLAIM: readonly (readonly [weekdays: number, action: string, by: Whom, given?: Given])[] = [
  [1, 'nameClause', 'clerk', { underClause: '第八条' }],
  [2, 'accept', 'clerk'],
  [
    10,
    'audit',
    'clerk',
    { auditor: '云浦正平会计师事务所', audited: '', reduced: '', cutReason: '', auditReport: PAPER },
  ],
  [11, 'tellFacts', 'clerk', { facts: '', source: '第三方审核报告第3页' }],
  [12, 'charge', 'clerk', { budget: rewardsBudget(2026) }],
  [13, 'calculate', 'clerk'],
  [17, 'consult', 'head', { departments: '财政局、税务局、市场监管局', replies: '均无不同意见' }],
  [23, 'decide', 'leader', { meeting: '局党组会', meetingOn: '', minutes: '云科党纪〔2026〕9号', minutesFile: PAPER }],
  [24, 'publicise', 'clerk'],
]

/** How many of the steps each claim has taken, what became of it then, and how many weekdays ago that was. */
const TAKEN: readonly (readonly [steps: number, ago: number, after?: readonly [string, Whom, Given]])[] = [
  [0, 2],
  [0, 4],
  [2, 6],
  [2, 3, ['sendBack', 'clerk', { reason: '发票清单缺第2页' }]],
  [3, 7],
  [4, 12],
  [6, 3],
  [6, 8],
  [7, 4],
  [8, 2],
  [9, 5],
  [3, 15, ['refuse', 'head', { reason: '设备购置在政策期外' }]],
  [0, 11, ['takeBack', 'clerk', { reason: '企业申请撤回' }]],
]
const AFTER = 4

/** Claims on their way on the day on which the sample is loaded. */
export function claimWalks(today: Day): readonly Walk[] {
  return TAKEN.map(([taken, ago, after], index) => {
    const invested = 400 + index * 90
    // In 元: two percent of so many 万元.
    const applied = invested * 200
    const audited = applied - (index % 3 === 0 ? 10_000 : 0)
    const lasted = (CLAIM[taken - 1]?.[0] ?? 0) + (after === undefined ? 0 : AFTER)
    const last = weekdaysBefore(today < LAST ? today : LAST, ago)
    const appliedOn = weekdaysBefore(last, lasted)
    return {
      register: 'payment',
      cells: {
        ...{ enterprise: listedName(firms[index]!, appliedOn), policy: '云科规〔2025〕3号', clause: '第八条' },
        ...{ item: '设备投资奖励', policyYear: '2026', level: '区', appliedOn, applied: `${applied}元` },
        ...{
          accountName: listedName(firms[index]!, appliedOn),
          bank: '岚江银行云浦支行',
          account: `62220202${10_000_000 + index}`,
        },
      },
      steps: [
        ...CLAIM.slice(0, taken).map(([weekdays, action, by, given = {}]): Walked => {
          const on = weekdaysBefore(appliedOn, -weekdays)
          switch (action) {
            case 'audit':
              return [action, by, on, { ...given, ...auditOf(applied, audited) }]
            case 'tellFacts':
              return [action, by, on, { ...given, facts: `新增设备净投资额：${invested - (index % 2) * 60}万元` }]
            case 'decide':
              return [action, by, on, { ...given, meetingOn: weekdaysBefore(on, 1) }]
            default:
              return [action, by, on, given]
          }
        }),
        ...(after === undefined ? [] : [[after[0], after[1], last, after[2]] as const]),
      ],
    }
  })
}

function auditOf(applied: number, audited: number): Given {
  const cut = applied - audited
  return {
    audited: `${audited}元`,
    reduced: `${cut}元`,
    ...(cut > 0 ? { cutReason: '一张发票重复' } : {}),
  }
}

const USE: readonly (readonly [action: string, by: Whom, given?: Given])[] = [
  ['lock', 'clerk'],
  [
    'finish',
    'clerk',
    { result: '检测报告', contractFile: PAPER, invoiceFile: PAPER, paymentFile: PAPER, resultFile: PAPER },
  ],
  ['check', 'clerk'],
  ['publicise', 'clerk'],
]

/** As of claims, in days. */
const USED: readonly (readonly [steps: number, ago: number, after?: readonly [string, Whom, string]])[] = [
  [0, 1],
  [1, 4],
  [1, 9],
  [2, 6],
  [2, 3, ['sendBack', 'clerk', '付款凭证看不清']],
  [3, 8],
  [4, 5],
  [1, 12, ['release', 'clerk', '服务取消']],
  [2, 16, ['refuse', 'head', '服务内容不在支持范围']],
]
/** Vouchers are good for half a year: until then the use is locked, whenever it is finished. */
const VOUCHER_DAYS = 170
const STEP_DAYS = 4
const FIRST_STEP = 8

/** Uses of vouchers on their way on the day on which the sample is loaded. */
export function voucherWalks(today: Day): readonly Walk[] {
  return USED.flatMap(([taken, ago, after], index) => {
    const ticket = untouched[index]
    if (ticket === undefined) return []
    const { number, firm, issuedOn, amount } = ticket
    const contractAmount = amount + 20_000
    const good = addDays(issuedOn, VOUCHER_DAYS)
    const last = addDays(today < LAST ? today : LAST, -ago)
    const lasted = FIRST_STEP + (taken - 1 + (after === undefined ? 0 : 1)) * STEP_DAYS
    const usual = addDays(last, -lasted)
    const isIssued = usual > issuedOn
    const begun = isIssued ? usual : issuedOn
    const day = (days: number) => addDays(begun, days)
    const isGood = day(FIRST_STEP) < good
    const lockedOn = isGood ? day(FIRST_STEP) : good
    return [
      {
        register: 'voucherUse',
        cells: {
          ...{ voucher: number, institution: '江澜市产品质量检测研究院', enterprise: listedName(firm, issuedOn) },
          ...{ contract: `FW-2026-B${index + 1}`, service: '检验检测', content: '产品型式试验' },
          ...{
            contractAmount: `${contractAmount}元`,
            contractOn: addDays(lockedOn, -6),
            amount: `${contractAmount / 2}元`,
          },
        },
        steps: [
          ...USE.slice(0, taken).map(([action, by, given], step): Walked => {
            const when = step === 0 ? lockedOn : day(FIRST_STEP + step * STEP_DAYS)
            if (given === undefined) return [action, by, when]
            const invoice = `24352000${String(900_000_000_000 + index)}`
            const of = {
              invoices: invoice,
              invoicedOn: addDays(when, -2),
              paidOut: `${contractAmount}元`,
              doneOn: addDays(when, -1),
            }
            return [action, by, when, { ...given, ...of }]
          }),
          ...(after === undefined ? [] : [[after[0], after[1], day(lasted), { reason: after[2] }] as const]),
        ],
      },
    ]
  })
}
