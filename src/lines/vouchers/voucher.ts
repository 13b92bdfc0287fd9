import { date, money, percent, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { quota, register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { voucherScheme } from './scheme.ts'
import { voucherClaim } from './voucherClaim.ts'

export const issued = measure('创新券发放', { unit: '元', carried: place })
export const vouchersIssued = measure('创新券发放张数', { unit: '份', carried: place })
export const voucherValid = holding('有效创新券', { unit: '份', carried: place })

const fields = {
  number: text('券号', { identifier: true, example: 'YP2026-0001' }).also('创新券编号', '电子券号'),
  under: reference('创新券办法', voucherScheme).also('券种'),
  enterprise: reference('申领单位', enterprise, ofEnterprise).also('企业名称', '单位名称', '领券企业'),
  issuedOn: date('发放日期').also('领券日期', '申领日期'),
  amount: money('券额', { enteredIn: '万元' }).also('发放金额', '额度', '申领额度', '面额'),
  expiresOn: date('有效期至', { endOfMonth: true }).also('到期日期', '失效日期').optional(),
  coverage: percent('支持比例', { example: '50' }).also('抵扣比例').optional(),
  useCap: money('单次上限', { enteredIn: '万元' }).also('单笔上限').optional(),
  application: reference('来自申领', voucherClaim, {
    gives: { enterprise: 'enterprise', amount: 'granted', number: 'number' },
  }).optional(),
  voidedOn: date('作废日期').optional(),
  voidReason: text('作废原因').optional(),
}

/** 创新券: an amount that a firm may spend on services, under a number of its own. */
export const voucher = register('voucher', {
  label: '创新券',
  line: 'VOU',
  identity: ['number'],
  subject: 'enterprise',
  title: ['number'],
  measures: [issued, vouchersIssued, voucherValid],
  note: '一张券一行；作废的填作废日期，已用掉的部分不受影响',
  fields,
  quotas: [
    quota(fields, 'under', voucherScheme, {
      what: '年度总额度',
      takes: ({ amount }) => yuan(amount),
      holds: ({ total }) => yuan(total),
    }),
    quota(fields, 'under', voucherScheme, {
      what: '企业年度额度',
      each: 'enterprise',
      takes: ({ amount }) => yuan(amount),
      holds: ({ firmCap }) => yuan(firmCap),
    }),
  ],
  posts: ({ issuedOn, amount, expiresOn, voidedOn }) => [
    issued.post(amount, { on: issuedOn }),
    vouchersIssued.post(1, { on: issuedOn }),
    voucherValid.during({ from: issuedOn, to: expiresOn, endedOn: voidedOn }),
  ],
})
