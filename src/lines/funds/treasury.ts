import { compareDecimals, formatDecimal, subtractDecimals, sumDecimals } from '../../kernel/exact.ts'
import { date, money, text, type Values } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import { normaliseName } from '../../kernel/read/name.ts'
import { register } from '../../kernel/register.ts'
import type { Day, Decimal } from '../../kernel/values.ts'
import { payoutState } from './disbursement.ts'

/** 国库支付清单: how the treasury's export names its columns. Rows are compared with the lines of a batch, never kept. */
export const treasuryList = register('treasuryList', {
  label: '国库支付清单',
  line: 'POL',
  identity: ['payee', 'amount'],
  note: '预算一体化系统导出的支付明细，按收款人和金额与支付批次核对',
  fields: {
    voucher: text('支付凭证号', { identifier: true }).also('凭证号', '支付令号').optional(),
    paidOn: date('支付日期').also('清算日期', '支付日期(清算日期)', '交易日期').optional(),
    payee: text('收款人全称').also('收款人名称', '收款人', '单位名称', '企业名称', '户名'),
    account: text('收款人账号', { identifier: true }).also('银行账号', '账号', '收款账号').optional(),
    amount: money('金额', { enteredIn: '元' }).also('支付金额', '实付金额', '金额(元)'),
    state: payoutState.also('状态', '支付结果').optional(),
    reason: text('退回原因').also('退票原因', '备注', '摘要', '摘要(用途)').optional(),
  },
})

export type TreasuryRow = Values<typeof treasuryList.fields> & { readonly row: number }

/** One payment of a batch, as far as the treasury knows it. */
export interface PayLine {
  readonly id: string
  readonly payee: string
  readonly account: string | null
  readonly amount: Decimal
}

export interface TreasuryMatch {
  readonly found: readonly { readonly line: PayLine; readonly row: TreasuryRow }[]
  /** Rows that are no payment of the batch. */
  readonly strange: readonly { readonly row: TreasuryRow; readonly why: string }[]
  /** Payments that the list does not name. */
  readonly missing: readonly PayLine[]
}

/** Finds the payment that each row is about: same amount, same account, or same name where one has no account. */
export function matchTreasury(lines: readonly PayLine[], rows: readonly TreasuryRow[]): TreasuryMatch {
  const left = new Set(lines)
  const found: TreasuryMatch['found'][number][] = []
  const strange: TreasuryMatch['strange'][number][] = []
  for (const row of rows) {
    const amount = yuan(row.amount)
    const of = [...left].filter((line) => isPayee(line, row))
    const line = of.find((one) => amount !== null && compareDecimals(one.amount, amount) === 0)
    if (line !== undefined) {
      left.delete(line)
      found.push({ line, row })
    } else strange.push({ row, why: whyStrange(row, of) })
  }
  return { found, strange, missing: [...left] }
}

function isPayee({ payee, account }: PayLine, row: TreasuryRow): boolean {
  if (account !== null && row.account !== null) return digits(account) === digits(row.account)
  return normaliseName(payee) === normaliseName(row.payee)
}

function digits(account: string): string {
  return account.replaceAll(/\D/g, '')
}

function whyStrange({ payee }: TreasuryRow, of: readonly PayLine[]): string {
  const [line] = of
  return line === undefined ? `本批次没有给${payee}的待支付` : `${payee}的待支付是${shown(line.amount)}元，金额对不上`
}

/** What one firm was shown to get, was approved, and got; `null` where it does not stand there at all. */
export interface Three {
  readonly key: string
  readonly name: string
  readonly shown: Decimal | null
  readonly approved: Decimal | null
  readonly paid: Decimal | null
}

export interface ThreeWay {
  readonly agrees: boolean
  readonly firms: { readonly shown: number; readonly approved: number; readonly paid: number }
  readonly sums: { readonly shown: Decimal; readonly approved: Decimal; readonly paid: Decimal }
  /** Every claim, with what is wrong with it in words; `null` where the three agree. */
  readonly rows: readonly (Three & { readonly says: string | null })[]
  /** Rows that differ, each in words. */
  readonly differences: readonly { readonly key: string; readonly says: string }[]
}

/** 三方核对: 公示名单 = 审定名单 = 支付名单, to the firm and to the yuan. */
export function threeWay(rows: readonly Three[]): ThreeWay {
  const count = (of: keyof Pick<Three, 'shown' | 'approved' | 'paid'>) =>
    new Set(rows.filter((row) => row[of] !== null).map(({ name }) => name)).size
  const sum = (of: keyof Pick<Three, 'shown' | 'approved' | 'paid'>) =>
    sumDecimals(rows.flatMap((row) => row[of] ?? []))
  const held = rows.map((row) => ({ ...row, says: differenceOf(row) }))
  const differences = held.flatMap(({ key, name, says }) => (says === null ? [] : [{ key, says: `${name}：${says}` }]))
  return {
    agrees: differences.length === 0,
    firms: { shown: count('shown'), approved: count('approved'), paid: count('paid') },
    sums: { shown: sum('shown'), approved: sum('approved'), paid: sum('paid') },
    rows: held,
    differences,
  }
}

function differenceOf({ shown: publicised, approved, paid }: Three): string | null {
  if (publicised === null) return '没有公示'
  if (approved === null) return '没有审定'
  if (compareDecimals(publicised, approved) !== 0) return `公示${shown(publicised)}元，审定${shown(approved)}元`
  if (paid === null) return '没有支付'
  const open = subtractDecimals(approved, paid)
  return open === '0' ? null : `审定${shown(approved)}元，支付${shown(paid)}元`
}

function shown(amount: Decimal): string {
  return formatDecimal(amount, { group: true })
}

/** The day of a row, or the day on which the list came. */
export function dayOfRow({ paidOn }: TreasuryRow, listed: Day): Day {
  return paidOn ?? listed
}
