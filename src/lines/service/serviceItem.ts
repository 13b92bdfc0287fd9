import { date, integer, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { matter } from './request.ts'

export const itemsOffered = holding('服务事项', { unit: '项', by: { matter } })

/** 服务事项清单: what a firm may ask of its 店小二, who does it, and within how many working days. */
export const serviceItem = register('serviceItem', {
  label: '服务事项清单',
  line: 'SRV',
  identity: ['name'],
  title: ['name'],
  measures: [itemsOffered],
  ending: { on: 'endedOn' },
  note: '一个事项一行；承诺时限是对企业说的，办件时限以流程为准，不能比流程长',
  fields: {
    name: text('事项名称', { example: '研发费用归集辅导' }).also('服务事项', '名称'),
    matter: matter.also('类别', '事项类别'),
    content: text('服务内容', { multiline: true }).also('内容'),
    audience: text('服务对象', { example: '科技型中小企业' }).also('对象').optional(),
    section: text('责任科室').also('承办科室'),
    promised: integer('承诺时限', { unit: '个工作日' }).also('响应时限', '办理时限').optional(),
    materials: text('需要材料').also('材料').optional(),
    channel: text('受理渠道').also('联系方式').optional(),
    from: date('开始日期').also('公布日期', '上线日期'),
    endedOn: date('取消日期').optional(),
  },
  posts: ({ matter: of, from, endedOn }) => [itemsOffered.during({ from, endedOn, by: { matter: of } })],
})
