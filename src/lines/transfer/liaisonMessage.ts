import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { messageKind, messageTemplate } from '../service/groupMessage.ts'

export const liaisonMessages = measure('联络员群发', { unit: '次', by: { messageKind } })
export const liaisonsReached = measure('联络员群发送达', { unit: '人次', by: { messageKind } })

/**
 * 联络员群发记录: one message to many liaison officers. Whom it went to is told by their numbers; names and phones stay
 * in the list of officers, where they can be erased.
 */
export const liaisonMessage = register('liaisonMessage', {
  label: '联络员群发记录',
  line: 'TTC',
  identity: ['code'],
  title: ['code', 'wording'],
  measures: [liaisonMessages, liaisonsReached],
  note: '由“对接·联络员”页群发时写入；在别处发的也可补记，只写联络员编号，不写姓名和电话',
  fields: {
    code: text('群发编号', { example: 'QF2026-003', identifier: true }).also('编号'),
    on: date('发送日期', { usual: 'today' }).also('日期'),
    kind: messageKind.also('类别'),
    way: choice('发送方式', ['站内消息', '复制到短信或群', '站内消息和复制'], {
      synonyms: { 站内: '站内消息', 短信: '复制到短信或群', 微信: '复制到短信或群' },
    }),
    template: reference('消息模板', messageTemplate, { gives: { kind: 'kind', wording: 'wording' } }).optional(),
    wording: text('消息内容', { multiline: true }).also('内容', '正文'),
    count: integer('发送人数', { unit: '人' }).also('人数', '接收人数'),
    inside: integer('站内送达', { unit: '人' }).also('站内人数').optional(),
    liaisons: text('联络员编号名单', { multiline: true, example: 'LL-001、LL-002' }).also('接收名单').optional(),
    section: text('发送科室').also('责任科室').optional(),
    replies: integer('回复人数', { unit: '人' }).also('反馈人数').optional(),
  },
  posts: ({ on, kind, count }) => [
    liaisonMessages.post(1, { on, by: { messageKind: kind } }),
    liaisonsReached.post(count, { on, by: { messageKind: kind } }),
  ],
})
