import { latest } from '../../kernel/dated.ts'
import { compareDecimals, multiply, rational, roundDown, toDecimal } from '../../kernel/exact.ts'
import { file, money, type Values } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import type { Seen } from '../../kernel/procedure/action.ts'
import {
  noticeOf,
  ofSameEnterprise,
  owner,
  procedure,
  referred,
  system,
  workedOut,
} from '../../kernel/procedure/index.ts'
import { normaliseName } from '../../kernel/read/name.ts'
import type { Decimal, Money } from '../../kernel/values.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { ban } from '../funds/ban.ts'
import { isNotBanned, isRegistered } from '../funds/standing.ts'
import { clerk, head, leader, officeRights } from '../roles.ts'
import { voucherInstitution } from './institution.ts'
import { whyNotBooked } from './quota.ts'
import type { voucherScheme } from './scheme.ts'
import { voucher } from './voucher.ts'
import { useStates, voucherUse } from './voucherUse.ts'

const firm = referred('enterprise', enterprise)
const paidWith = referred('voucher', voucher)
const serves = referred('institution', voucherInstitution)
const bans = ofSameEnterprise(ban)
/** The scheme under which the voucher was issued, whose share and limit hold where the voucher says none of its own. */
export const schemeOfVoucher = workedOut<Values<typeof voucherScheme.fields>>('voucherScheme')

/** 用券和兑付: booking locks the amount; contract, invoice, payment and result free the money. */
export const useProcedure = procedure(voucherUse, {
  states: useStates,
  start: 'asked',
  ends: ['redeemed', 'released', 'refused'],
  waits: ['returned'],
  frees: ['released', 'refused'],
  beside: [firm, paidWith, serves, bans, schemeOfVoucher],
  stands: ({ redeemedOn }) =>
    redeemedOn === null ? { state: 'asked', since: null } : { state: 'redeemed', since: redeemedOn },
  materials: {
    contractFile: file('服务合同').optional(),
    invoiceFile: file('发票').optional(),
    paymentFile: file('付款凭证').optional(),
    resultFile: file('服务成果').optional(),
  },
  during: { noticed: noticeOf({ workdays: 5, shows: ['contract', 'service', 'amount'], decides: [head, leader] }) },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, withdraw, condition }) => {
    const registered = condition('企业在册', (the) => isRegistered(firm.of(the)))
    const notBanned = condition('不在限制申报名单上', (the) => isNotBanned(bans.of(the), the.on))
    const own = condition('用自己的券', (the) => {
      const [found] = paidWith.of(the) ?? []
      if (found === undefined) return { unknown: '创新券' }
      return found.values.enterprise === the.record.enterprise ? 'met' : { notMet: '这张券发给了别的企业，券不得转让' }
    })
    const bookable = condition('券在有效期内', (the) => {
      const [found] = paidWith.of(the) ?? []
      const wanted = yuan(the.record.amount)
      if (found === undefined) return { unknown: '创新券' }
      if (wanted === null) return { unknown: '用券金额' }
      const held = { ...found.values, amount: yuan(found.values.amount) ?? wanted }
      // What other uses have taken of it is counted where they are written, under a lock.
      const why = whyNotBooked(held, [], wanted, the.on)
      return why === null ? 'met' : { notMet: `券${found.values.number}${why}` }
    })
    const isListed = condition('服务机构在库', (the) => {
      const [found] = serves.of(the) ?? []
      if (found === undefined) return { unknown: '服务机构' }
      const { listedOn, delistedOn, name } = found.values
      const isIn = listedOn <= the.on && (delistedOn === null || delistedOn > the.on)
      return isIn ? 'met' : { notMet: `${name}在${the.on}不在服务机构库中` }
    })
    const unrelated = condition('双方没有关联关系', (the) =>
      isUnrelated(firm.of(the)?.[0]?.values ?? null, serves.of(the)?.[0]?.values ?? null),
    )
    const invoiceAfter = condition('发票和合同不早于领券', (the) => {
      const { invoicedOn, invoices } = the.record
      const [found] = paidWith.of(the) ?? []
      if (found === undefined) return { unknown: '创新券' }
      if (invoices === null || invoicedOn === null) return { unknown: '发票号码和发票日期' }
      const { issuedOn } = found.values
      return invoicedOn < issuedOn ? { notMet: `发票日期${invoicedOn}早于领券日期${issuedOn}` } : 'met'
    })
    const covered = condition('用券不超过支持比例和单次上限', (the) => {
      const [use, all] = [yuan(the.record.amount), yuan(the.record.contractAmount)]
      const [found] = paidWith.of(the) ?? []
      if (use === null || all === null) return { unknown: '合同金额' }
      const [scheme] = schemeOfVoucher.of(the) ?? []
      if (found === undefined) return { unknown: '创新券' }
      if (scheme === undefined) return { unknown: '创新券办法' }
      const { coverage, useCap } = found.values
      const most = coverable(all, coverage ?? scheme.values.coverage, yuan(useCap) ?? yuan(scheme.values.useCap))
      return compareDecimals(use, most) > 0 ? { notMet: `合同金额${all}元，最多可用券${most}元` } : 'met'
    })
    return {
      lock: pass('锁定', {
        from: ['asked'],
        to: 'locked',
        by: [clerk, system],
        when: [registered, notBanned, own, bookable, isListed, unrelated, covered],
        tells: [{ to: 'owner', says: ({ record: { contract } }) => `合同${contract}的用券金额已锁定` }],
      }),
      finish: submit('提交完成材料', {
        from: ['locked', 'returned'],
        to: 'done',
        by: [owner, clerk],
        fills: ['invoices', 'invoicedOn', 'paidOut', 'doneOn', 'result'],
        needs: ['contractFile', 'invoiceFile', 'paymentFile', 'resultFile'],
      }),
      sendBack: sendBack('退回补正', { from: ['done', 'checked'], to: 'returned', by: [clerk, head] }),
      check: pass('审核通过', {
        from: ['done'],
        to: 'checked',
        by: [clerk, head],
        when: [invoiceAfter, isListed, unrelated],
        assigns: 'actor',
      }),
      publicise: action('列入公示', { from: ['checked'], to: 'noticed', by: [clerk, head] }),
      redeem: pass('兑付', {
        from: ['noticed'],
        to: 'redeemed',
        by: [head, leader],
        apartFrom: ['check'],
        when: [registered, notBanned, covered],
        fills: ['redeemer', 'payVoucher'],
        asks: { sum: money('兑付金额', { enteredIn: '元' }) },
        sets: {
          redeemedOn: (_, { on }) => on,
          redeemed: ({ sum, redeemer }, the) => lowest(sum, the.record.amount, paidLimit(the, redeemer)),
        },
      }),
      release: withdraw('取消用券', {
        from: ['asked', 'locked', 'done', 'returned', 'checked'],
        to: 'released',
        by: [owner, clerk],
      }),
      lapse: action('逾期释放', { from: ['locked', 'returned'], to: 'released', by: [system] }),
      refuse: reject('不予兑付', {
        from: ['asked', 'done', 'checked', 'noticed'],
        to: 'refused',
        by: [head, leader],
        tells: [{ to: 'owner', says: ({ record: { contract } }, { reason }) => `合同${contract}不予兑付：${reason}` }],
      }),
    }
  },
  limits: {
    asked: { workdays: 3, overdue: 'supervise' },
    locked: { workdays: 120, near: 20, overdue: 'lapse' },
    returned: { workdays: 10, overdue: 'lapse' },
    done: { workdays: 15, overdue: 'alarm' },
    checked: { workdays: 10, overdue: 'alarm' },
    noticed: { workdays: 8, overdue: 'alarm' },
  },
  results: {
    redeemed: { fills: ['redeemed', 'redeemer', 'payVoucher'], sets: { redeemedOn: ({ on }) => on } },
  },
})

type Row = Values<typeof voucherUse.fields>
type Firm = Values<typeof enterprise.fields>
type Institution = Values<typeof voucherInstitution.fields>

/** 关联方排除: the same unit, a firm that the institution names as related. Told apart by code and by name. */
export function isUnrelated(
  user: Firm | null,
  institution: Institution | null,
): 'met' | { readonly notMet: string } | { readonly unknown: string } {
  if (user === null) return { unknown: '用券企业' }
  if (institution === null) return { unknown: '服务机构' }
  const name = latest(user.name)
  if (name !== null && normaliseName(name) === normaliseName(institution.name))
    return { notMet: '服务机构就是用券企业自己' }
  const named = (institution.related ?? '').split(/[、；;，,\n]/).map((one) => one.trim())
  const isNamed = named.some(
    (one) => one !== '' && (one === user.creditCode || (name !== null && normaliseName(one) === normaliseName(name))),
  )
  return isNamed ? { notMet: `${institution.name}把${name}列为关联企业` } : 'met'
}

/** What of a contract a voucher may cover, in yuan, rounded down: the scheme's share, within its limits. */
export function coverable(contractAmount: Decimal, coverage: Decimal | null, cap: Decimal | null): Decimal {
  const part =
    coverage === null ? contractAmount : roundDown(multiply(rational(contractAmount), rational(coverage, 100n)), 0)
  return cap !== null && compareDecimals(part, cap) > 0 ? cap : toDecimal(rational(part))
}

/** A firm gets back a share of what it has paid itself, whatever the contract says; an institution what was left unpaid. */
function paidLimit(the: Seen<Row>, redeemer: Row['redeemer']): Money | null {
  const out = yuan(the.record.paidOut)
  if (redeemer !== '企业' || out === null) return null
  const [scheme, found] = [schemeOfVoucher.of(the)?.[0]?.values, paidWith.of(the)?.[0]?.values]
  return coverable(out, found?.coverage ?? scheme?.coverage ?? null, null) as string as Money
}

function lowest(sum: Money, ...limits: readonly (Money | null)[]): Money {
  return limits.reduce<Money>((least, limit) => {
    const [now, most] = [yuan(least), yuan(limit)]
    return now !== null && most !== null && limit !== null && compareDecimals(now, most) > 0 ? limit : least
  }, sum)
}
