import { date, reference, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const liaisons = holding('产学研联络员', { unit: '人', by: {}, carried: place })

/** 产学研联络员, each by a number: whom a firm sends to speak with universities, while it does. */
export const liaison = register('liaison', {
  label: '产学研联络员',
  line: 'TTC',
  identity: ['code'],
  subject: 'enterprise',
  title: ['code', 'enterprise'],
  measures: [liaisons],
  ending: { on: 'leftOn' },
  note: '一人一行；编号自编，不用身份证号；换人时原联络员填卸任日期，另起一行',
  fields: {
    code: text('编号', { example: 'LL-018', identifier: true }).also('联络员编号'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    name: text('姓名').also('联络员', '联络员姓名').personal(),
    post: text('职务').also('岗位').optional(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
    since: date('任职日期').also('登记日期', '开始日期'),
    leftOn: date('卸任日期').also('离任日期', '结束日期').optional(),
    checkedOn: date('最近核实日期').also('核实日期').optional(),
  },
  posts: ({ since, leftOn }) => [liaisons.during({ from: since, endedOn: leftOn })],
})
