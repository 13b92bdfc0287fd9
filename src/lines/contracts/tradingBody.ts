import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const tradingBodies = holding('在册技术贸易机构', { unit: '家', by: {}, carried: place })

/** 技术贸易机构: who may trade in technology here, on which licence; contracts that it brought about name it. */
export const tradingBody = register('tradingBody', {
  label: '技术贸易机构',
  line: 'TTC',
  identity: ['name'],
  subject: 'enterprise',
  title: ['name'],
  measures: [tradingBodies],
  ending: { on: 'endedOn' },
  note: '一家机构一行；促成的合同在“技术合同”里选“促成机构”，打开本行能看到是哪几份',
  fields: {
    name: text('机构名称', { example: '云浦技术市场服务中心' }).also('技术贸易机构', '单位名称'),
    enterprise: reference('对应企业', enterprise, ofEnterprise).also('企业名称').optional(),
    licence: text('执照(许可证)号', { identifier: true }).also('执照号', '许可证号', '营业执照号', '备案号').optional(),
    licenceUntil: date('执照有效期至').also('有效期至', '许可有效期').optional(),
    scope: text('经营范围', { multiline: true }).also('业务范围').optional(),
    kind: choice('机构性质', ['事业单位', '企业', '社会组织', '高校院所内设'], {
      synonyms: { 公司: '企业', 协会: '社会组织' },
    })
      .also('性质')
      .optional(),
    staff: integer('从业人员', { unit: '人' }).also('人员数').optional(),
    brokers: integer('技术经纪人', { unit: '人' }).also('技术经理人').optional(),
    since: date('登记日期').also('成立日期', '备案日期', '列入日期'),
    endedOn: date('注销日期').also('退出日期').optional(),
  },
  posts: ({ since, endedOn }) => [tradingBodies.during({ from: since, endedOn })],
})
