import { date, money, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const voucherClaimStates = {
  asked: '已申领',
  returned: '待补正',
  checked: '审核通过',
  issued: '已发券',
  refused: '未通过',
  withdrawn: '已撤回',
} as const

export const voucherClaimed = measure('创新券申领额', { unit: '元', carried: place })
export const voucherClaims = measure('创新券申领', { unit: '家', carried: place })

/** 创新券申领: a firm asks for a voucher for a service; what is granted becomes a voucher under its own number. */
export const voucherClaim = register('voucherClaim', {
  label: '创新券申领',
  line: 'VOU',
  identity: ['enterprise', 'year', 'services'],
  subject: 'enterprise',
  title: ['services', 'year'],
  measures: [voucherClaims, voucherClaimed],
  note: '一家企业一个年度一项服务申领一行；企业在企业端提出，审核后由经办人发券',
  fields: {
    enterprise: reference('申领单位', enterprise, ofEnterprise).also('企业名称', '单位名称'),
    year: year('申领年度').also('年度'),
    services: text('拟购服务', { example: '检验检测' }).also('服务内容', '服务类别'),
    wanted: money('申领额度', { enteredIn: '万元' }).also('申领金额', '申请额度'),
    institution: text('意向服务机构').also('服务机构').optional(),
    purpose: text('用途说明', { multiline: true }).also('用途', '研发内容').optional(),
    appliedOn: date('申领日期').also('提出日期').optional(),
    granted: money('核定额度', { enteredIn: '万元' }).also('核定金额').optional(),
    number: text('发放券号', { identifier: true }).also('券号').optional(),
  },
  posts: ({ appliedOn, wanted }, on: ReachedOf<keyof typeof voucherClaimStates>) => {
    // What was taken back was never asked for.
    const since = on.withdrawn ? null : appliedOn
    return [since && voucherClaims.post(1, { on: since }), since && voucherClaimed.post(yuan(wanted), { on: since })]
  },
})
