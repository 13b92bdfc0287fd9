import { choice, date, integer, money, percent, text, year } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'

/** Who gets the money for a voucher that was used: the firm back what it paid, or the institution what it left unpaid. */
export const redeemer = choice('兑付对象', ['企业', '服务机构'], {
  synonyms: { 用券企业: '企业', 申领单位: '企业', 机构: '服务机构', 服务单位: '服务机构' },
})

/** 创新券办法: every number of it is local, and so a field. */
export const voucherScheme = register('voucherScheme', {
  label: '创新券办法',
  line: 'VOU',
  identity: ['name', 'year'],
  title: ['name', 'year'],
  note: '一个办法一个年度一行；额度、比例、期限都按办法填写，系统照此核对',
  fields: {
    name: text('创新券名称', { example: '云浦区科技创新券' }).also('券种', '名称'),
    year: year('年度').also('发放年度'),
    document: text('办法文号').also('文号', '政策依据').optional(),
    total: money('年度总额度', { enteredIn: '万元' }).also('总额度', '预算额度', '发放总额'),
    firmCap: money('企业年度额度', { enteredIn: '万元' }).also('单家企业上限', '企业上限').optional(),
    useCap: money('单次上限', { enteredIn: '万元' }).also('单笔上限').optional(),
    coverage: percent('支持比例', { example: '50' }).also('抵扣比例', '补助比例').optional(),
    redeemer: redeemer.also('兑付方式'),
    monthsValid: integer('有效月数', { unit: '个月', example: '12' }).also('有效期(月)').optional(),
    from: date('开始日期').also('申领开始日期').optional(),
    to: date('截止日期', { endOfMonth: true }).also('申领截止日期').optional(),
    services: text('支持服务').also('服务范围').optional(),
    excludes: text('不支持情形', { multiline: true }).also('不予支持').optional(),
  },
})
