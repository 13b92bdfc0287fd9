import { area, choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { commissioner } from './commissioner.ts'
import { ofHost, ruralHost } from './host.ts'
import { satisfaction } from './service.ts'

export const callStates = {
  asked: '待答复',
  transferred: '已转专家',
  answered: '已答复',
  closed: '已办结',
  dropped: '无效来电',
} as const

export const callChannel = choice('咨询渠道', ['12396热线', '农业科技110', '服务站点', '网络', '来访'], {
  synonyms: { 12396: '12396热线', 电话: '12396热线', 110: '农业科技110', 站点: '服务站点', 微信: '网络', 线上: '网络' },
})

const split = { unit: '件', by: { channel: callChannel } } as const

export const asked = measure('农技咨询受理', split)
export const transferred = measure('农技咨询转专家', split)
export const answered = measure('农技咨询答复', split)
export const closed = measure('农技咨询办结', split)
export const callsOpen = holding('在办农技咨询', split)
export const callsRated = measure('农技咨询评价', { unit: '件', by: { satisfaction } })

/** 农技咨询: a question that came by 12396, 农业科技110 or a station; whom it went to, what was answered. */
export const ruralCall = register('ruralCall', {
  label: '农技咨询（12396、农业科技110）',
  line: 'RUR',
  identity: ['askedOn', 'question'],
  title: ['question'],
  area: 'area',
  measures: [asked, transferred, answered, closed, callsOpen, callsRated],
  note: '一件一行；当时答复的，受理、答复日期填同一天',
  fields: {
    askedOn: date('来电日期').also('受理日期', '咨询日期', '日期'),
    area: area('来电街道').also('街道', '乡镇', '所在街道').optional(),
    channel: callChannel.also('渠道', '来源'),
    question: text('咨询问题', { example: '秋延后番茄叶片卷曲' }).also('问题', '咨询内容'),
    station: reference('受理站点', ruralHost, ofHost).also('站点', '服务站点').optional(),
    expert: reference('答复特派员', commissioner).also('专家', '答复专家').optional(),
    transferredOn: date('转专家日期').also('转办日期').optional(),
    answeredOn: date('答复日期').also('回复日期').optional(),
    answer: text('答复内容', { multiline: true }).also('回复内容', '解答').optional(),
    visitedOn: date('上门日期').also('现场服务日期').optional(),
    closedOn: date('办结日期').optional(),
    satisfaction: satisfaction.also('满意度', '回访评价').optional(),
    caller: text('来电人').also('咨询人', '姓名').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话', '来电号码').optional().personal(),
  },
  posts: (
    { askedOn, channel, transferredOn, answeredOn, closedOn, satisfaction },
    on: ReachedOf<keyof typeof callStates>,
  ) => {
    const by = { channel }
    return [
      asked.post(1, { on: askedOn, by }),
      transferredOn && transferred.post(1, { on: transferredOn, by }),
      answeredOn && answered.post(1, { on: answeredOn, by }),
      closedOn && closed.post(1, { on: closedOn, by }),
      closedOn && satisfaction && callsRated.post(1, { on: closedOn, by: { satisfaction } }),
      callsOpen.during({ from: askedOn, endedOn: closedOn ?? on.dropped ?? null, by }),
    ]
  },
})
