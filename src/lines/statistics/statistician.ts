import { date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const withStatistician = holding('有统计员企业', { unit: '家', carried: place })
export const trained = measure('统计员培训', { unit: '人次', carried: place })

/** 企业统计员: whom to ask at a firm, and when they were last shown how. */
export const statistician = register('statistician', {
  label: '企业统计员',
  line: 'STA',
  identity: ['enterprise'],
  subject: 'enterprise',
  title: ['enterprise'],
  measures: [withStatistician, trained],
  note: '每家企业一行；换人改姓名和电话，离岗没有接任的填离岗日期；只用于业务联系',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    name: text('统计员姓名').also('姓名', '统计员', '联系人').personal(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
    since: date('任职日期', { usual: 'today' }).also('登记日期', '到岗日期'),
    trainedOn: date('最近培训日期').also('培训日期').optional(),
    endedOn: date('离岗日期').optional(),
  },
  posts: ({ since, trainedOn, endedOn }) => [
    withStatistician.during({ from: since, endedOn }),
    trainedOn && trained.post(1, { on: trainedOn }),
  ],
})
