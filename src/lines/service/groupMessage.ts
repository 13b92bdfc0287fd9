import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { groupPlatform, workGroup } from './workGroup.ts'

export const messageKind = choice('消息类别', ['政策通知', '申报提醒', '活动邀请', '答疑', '节日值守', '其他'], {
  synonyms: { 通知: '政策通知', 政策: '政策通知', 提醒: '申报提醒', 活动: '活动邀请', 值守: '节日值守' },
})

/** 消息模板: what is sent again and again, with blanks to fill in. */
export const messageTemplate = register('messageTemplate', {
  label: '群消息模板',
  line: 'SRV',
  identity: ['name'],
  title: ['name'],
  note: '一种常发消息一行；要填的地方写成【截止日期】这样的空；发出去的记在发送记录里',
  fields: {
    name: text('模板名称', { example: '高企申报截止提醒' }).also('名称'),
    kind: messageKind.also('类别'),
    wording: text('模板内容', { multiline: true }).also('内容', '正文'),
    section: text('维护科室').also('责任科室').optional(),
    checkedOn: date('最近核对日期').optional(),
    endedOn: date('停用日期').optional(),
  },
})

export const groupMessages = measure('工作群发送', { unit: '次', by: { groupPlatform, messageKind } })

/** 发送记录: what was sent to which group; the program does not send it, and nobody's answer is kept. */
export const groupMessage = register('groupMessage', {
  label: '群消息发送记录',
  line: 'SRV',
  identity: ['group', 'on', 'wording'],
  title: ['wording', 'on'],
  measures: [groupMessages],
  note: '一群一条一行；系统不代发，只登记；不记个人的回复',
  fields: {
    group: reference('工作群', workGroup).also('群名称', '群'),
    platform: groupPlatform.also('平台'),
    on: date('发送日期', { usual: 'today' }).also('日期'),
    kind: messageKind.also('类别'),
    template: reference('消息模板', messageTemplate, { gives: { kind: 'kind', wording: 'wording' } }).optional(),
    wording: text('消息内容', { multiline: true }).also('内容'),
    section: text('发送科室').also('值守科室').optional(),
    readers: integer('已读人数', { unit: '人' }).optional(),
  },
  posts: ({ on, platform, kind }) => [
    groupMessages.post(1, { on, by: { groupPlatform: platform, messageKind: kind } }),
  ],
})
