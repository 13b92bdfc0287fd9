import { compareDecimals } from '../../kernel/exact.ts'
import { file, text } from '../../kernel/field/index.ts'
import { yuan } from '../../kernel/money.ts'
import { ofSameEnterprise, owner, procedure, referred, system } from '../../kernel/procedure/index.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { ban } from '../funds/ban.ts'
import { isNotBanned, isRegistered } from '../funds/standing.ts'
import { clerk, head, officeRights, streetOfficer } from '../roles.ts'
import { voucherClaim, voucherClaimStates } from './voucherClaim.ts'

const firm = referred('enterprise', enterprise)
const bans = ofSameEnterprise(ban)

/** 创新券申领: asked by the firm, checked, and answered with a voucher or a reason. */
export const claimProcedure = procedure(voucherClaim, {
  states: voucherClaimStates,
  start: 'asked',
  ends: ['issued', 'refused', 'withdrawn'],
  waits: ['returned'],
  beside: [firm, bans],
  stands: ({ appliedOn, number }) => ({ state: number === null ? 'asked' : 'issued', since: appliedOn }),
  materials: { form: file('申领表（盖章）').optional(), plan: file('服务方案').optional() },
  opens: {
    by: [owner, streetOfficer],
    fills: ['services', 'wanted', 'institution', 'purpose'],
    sets: (on) => ({ appliedOn: on, year: Number(on.slice(0, 4)) }),
  },
  common: officeRights,
  actions: ({ action, submit, pass, sendBack, reject, withdraw, condition }) => {
    const registered = condition('企业在册', (the) => isRegistered(firm.of(the)))
    const notBanned = condition('不在限制申报名单上', (the) => isNotBanned(bans.of(the), the.on))
    const withinWanted = condition('核定额度不大于申领额度', ({ record: { wanted, granted } }) => {
      const [asked, given] = [yuan(wanted), yuan(granted)]
      if (asked === null || given === null) return { unknown: '核定额度' }
      return compareDecimals(given, asked) > 0 ? { notMet: '核定的比申领的多' } : 'met'
    })
    return {
      check: pass('审核通过', {
        from: ['asked'],
        to: 'checked',
        by: [clerk, head],
        fills: ['granted'],
        when: [registered, notBanned],
        tells: [{ to: 'owner', says: ({ record: { services } }) => `创新券申领「${services}」审核通过，等待发券` }],
      }),
      sendBack: sendBack('退回补正', {
        from: ['asked'],
        to: 'returned',
        by: [clerk, head],
        tells: [
          {
            to: 'owner',
            says: ({ record: { services } }, { reason }) => `创新券申领「${services}」需要补正：${reason}`,
          },
        ],
      }),
      supplement: submit('补正后重新提交', {
        from: ['returned'],
        to: 'asked',
        by: [owner, clerk, streetOfficer],
        asks: { added: text('补正说明') },
      }),
      issue: action('登记发券', {
        from: ['checked'],
        to: 'issued',
        by: [clerk, head],
        fills: ['number'],
        // What is granted is written by the step before; a condition sees the record as it stood.
        when: [withinWanted],
        tells: [
          {
            to: 'owner',
            says: ({ record: { services } }) => `创新券已发放（${services}），在企业端「创新券」预约服务`,
          },
        ],
      }),
      regrant: action('更正核定额度', { from: ['checked'], by: [clerk, head], fills: ['granted'] }),
      refuse: reject('不予发放', {
        from: ['asked', 'checked'],
        to: 'refused',
        by: [head],
        tells: [
          { to: 'owner', says: ({ record: { services } }, { reason }) => `创新券申领「${services}」未通过：${reason}` },
        ],
      }),
      takeBack: withdraw('撤回申领', { from: ['asked', 'returned'], to: 'withdrawn', by: [owner, clerk] }),
      lapse: action('逾期未补正视为撤回', { from: ['returned'], to: 'withdrawn', by: [system] }),
    }
  },
  limits: {
    asked: { workdays: 5, overdue: 'supervise' },
    returned: { workdays: 10, overdue: 'lapse' },
    checked: { workdays: 5, overdue: 'alarm' },
  },
})
