import { choice, date, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const strategicKind = choice('战略合作单位类型', ['大院名校', '头部企业', '金融机构', '政府部门', '其他'], {
  synonyms: {
    高校: '大院名校',
    科研院所: '大院名校',
    中科院系统: '大院名校',
    龙头企业: '头部企业',
    链主企业: '头部企业',
    银行: '金融机构',
  },
})

export const strategicPartners = holding('战略合作单位', { unit: '家', by: { kind: strategicKind } })
export const strategicSigned = measure('战略合作协议', { unit: '项', by: { kind: strategicKind } })

/** 战略合作单位: whom the bureau builds with for years; agreements, projects and platforms name it. */
export const strategicPartner = register('strategicPartner', {
  label: '战略合作单位',
  line: 'PLT',
  identity: ['name'],
  title: ['name'],
  measures: [strategicPartners, strategicSigned],
  ending: { on: 'endedOn' },
  note: '一家单位一行；续签更正协议日期和期限；具体的产学研协议、项目、平台在各自台账里选上本单位，打开本行就能看到',
  fields: {
    name: text('单位名称', { example: '江澜工业大学' }).also('合作单位', '战略合作单位', '名称'),
    kind: strategicKind.also('类型', '类别'),
    since: date('建立合作日期').also('合作开始日期', '登记日期'),
    agreement: text('战略协议名称').also('协议名称', '框架协议').optional(),
    signedOn: date('协议签订日期').also('签订日期', '签约日期').optional(),
    validUntil: date('协议期限至', { endOfMonth: true }).also('有效期至', '协议到期日').optional(),
    fields: text('合作领域', { multiline: true }).also('合作内容', '合作方向').optional(),
    keeper: text('联络科室').also('责任科室').optional(),
    leadPost: text('联系领导（职务）').also('联系领导').optional(),
    contact: text('对方联系人').also('联系人').optional().personal(),
    phone: text('对方联系电话', { identifier: true }).also('联系电话', '电话').optional().personal(),
    endedOn: date('终止合作日期').also('终止日期').optional(),
  },
  posts: ({ kind, since, signedOn, endedOn }) => [
    strategicPartners.during({ from: since, endedOn, by: { kind } }),
    signedOn && strategicSigned.post(1, { on: signedOn, by: { kind } }),
  ],
})
