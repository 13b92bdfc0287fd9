import { date, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'

/** 评审专家库: who may be drawn for a review, with all that binds them. */
export const expert = register('expert', {
  label: '评审专家',
  line: 'PRJ',
  identity: ['name', 'unit'],
  title: ['name', 'unit'],
  note: '每位专家一行；专业领域、回避单位有几个的用顿号隔开；出库的填出库日期，不要删除',
  ending: { on: 'leftOn' },
  fields: {
    name: text('姓名', { example: '周明' }).also('专家姓名'),
    unit: text('工作单位', { example: '云浦职业技术学院' }).also('单位', '所在单位', '单位名称'),
    fields: text('专业领域', { example: '电子信息、先进制造' }).also('领域', '技术领域', '研究方向', '从事专业'),
    rank: text('职称', { example: '教授' }).also('专业技术职称', '技术职称').optional(),
    position: text('职务').also('行政职务').optional(),
    avoids: text('回避单位').also('申请回避单位', '利害关系单位', '应回避单位').optional(),
    ties: text('兼职与合作单位').also('兼职单位', '合作单位', '持股单位', '曾任职单位').optional(),
    joinedOn: date('入库日期').also('聘任日期').optional(),
    leftOn: date('出库日期').also('解聘日期').optional(),
    account: text('登录账户', { identifier: true }).also('账户名', '用户名').optional(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机', '手机号码').optional().personal(),
    idNumber: text('身份证号', { identifier: true }).also('身份证号码', '证件号码').optional().personal(),
    bank: text('开户银行').also('开户行').optional().personal(),
    bankAccount: text('银行账号', { identifier: true }).also('银行卡号', '账号').optional().personal(),
  },
})

/** What several are written in one cell with. */
const SEPARATORS = /[、，,；;\s]+/

export function each(text: string | null | undefined): readonly string[] {
  return (text ?? '').split(SEPARATORS).filter((part) => part !== '')
}
