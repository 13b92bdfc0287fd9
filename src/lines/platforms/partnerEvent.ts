import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { platform } from './platform.ts'
import { strategicPartner } from './strategicPartner.ts'

export const partnerEventKind = choice(
  '往来类别',
  ['互访会商', '签约', '共建平台', '联合项目', '人才交流', '日常联络'],
  {
    synonyms: {
      会商: '互访会商',
      走访: '互访会商',
      签订协议: '签约',
      平台: '共建平台',
      项目: '联合项目',
      联络: '日常联络',
    },
  },
)

export const partnerEvents = measure('战略合作往来', { unit: '次', by: { kind: partnerEventKind } })

/** What happened with a strategic partner on one day, and what is to follow. */
export const partnerEvent = register('partnerEvent', {
  label: '战略合作往来',
  line: 'PLT',
  identity: ['partner', 'on', 'subject'],
  title: ['partner', 'subject', 'on'],
  measures: [partnerEvents],
  note: '一次往来一行；商定的事填下一步和日期，做完更正本行',
  fields: {
    partner: reference('合作单位', strategicPartner).also('单位名称', '战略合作单位'),
    on: date('日期', { usual: 'today' }).also('往来日期', '时间'),
    kind: partnerEventKind.also('类别', '类型'),
    subject: text('事项', { example: '商定共建中试基地' }).also('内容', '主题'),
    platform: reference('对应平台', platform).also('共建平台').optional(),
    record: text('情况', { multiline: true }).also('往来情况', '商定事项').optional(),
    next: text('下一步').also('后续工作').optional(),
    nextOn: date('下一步日期').also('下次联系日期').optional(),
    doneOn: date('下一步完成日期').optional(),
  },
  posts: ({ on, kind }) => [partnerEvents.post(1, { on, by: { kind } })],
})
