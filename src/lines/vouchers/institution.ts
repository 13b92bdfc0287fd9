import { date, reference, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from '../cultivation/enterprise.ts'
import { serviceKind } from './service.ts'

export const listed = holding('创新券服务机构', { unit: '家' })

/** 服务机构: who may be paid with vouchers, for which services, and with whom it has ties (关联方). */
export const voucherInstitution = register('voucherInstitution', {
  label: '创新券服务机构',
  line: 'VOU',
  identity: ['name'],
  subject: 'unit',
  title: ['name'],
  measures: [listed],
  ending: { on: 'delistedOn' },
  note: '一家机构一行；与其有股权、共同控制或同一法定代表人的企业写在「关联企业」里，用券时系统会拦下',
  fields: {
    name: text('机构名称').also('服务机构', '服务机构名称', '载体名称', '单位名称'),
    unit: reference('登记单位', enterprise, ofEnterprise).also('依托单位').optional(),
    services: text('服务内容').also('服务项目').optional(),
    main: serviceKind.also('主要服务类别').optional(),
    grade: text('等级').also('评价等级').optional(),
    related: text('关联企业', { multiline: true }).also('关联方', '关联单位').optional(),
    listedOn: date('入库日期').also('备案日期', '认定日期', '入选日期'),
    delistedOn: date('退出日期').also('出库日期', '取消日期').optional(),
  },
  posts: ({ listedOn, delistedOn }) => [listed.during({ from: listedOn, endedOn: delistedOn })],
})
