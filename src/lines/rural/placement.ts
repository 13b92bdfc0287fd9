import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { commissioner } from './commissioner.ts'
import { atHost, ofHost, ruralHost } from './host.ts'

export const placementStates = {
  drawn: '待签协议',
  signed: '协议执行中',
  ended: '已到期或解除',
  dropped: '未签成',
} as const

export const signed = measure('三方协议签订', { unit: '份', carried: atHost })
export const inForce = holding('有效派驻', { unit: '个', carried: atHost })
export const placed = holding('派驻特派员', { unit: '人' })

/** 派驻: a commissioner, the home unit and a host agree upon a term of service (三方协议). */
export const placement = register('placement', {
  label: '派驻与三方协议',
  line: 'RUR',
  identity: ['commissioner', 'host', 'from'],
  subject: 'host',
  title: ['subject', 'host'],
  measures: [signed, inForce, placed],
  note: '一名特派员派驻一处为一行；一人服务几个村的填几行；续签另填一行，提前解除的填解除日期',
  fields: {
    commissioner: reference('特派员', commissioner).also('特派员编号', '姓名', '特派员姓名'),
    host: reference('服务对象', ruralHost, ofHost).also('派驻村(企)', '服务乡镇(村)', '服务村', '受援单位', '派驻点'),
    subject: text('服务事项', { example: '西甜瓜嫁接育苗指导' }).also('服务内容', '约定任务', '服务产业'),
    home: text('派出单位').also('选派单位').optional(),
    from: date('协议开始').also('派驻日期', '协议起', '服务开始'),
    to: date('协议结束').also('协议止', '服务结束').optional(),
    signedOn: date('签订日期').also('协议签订日期').optional(),
    agreement: text('协议编号').also('三方协议编号').optional(),
    endedOn: date('解除日期').also('终止日期').optional(),
    endedFor: choice('解除原因', ['任务完成', '工作调动', '双方商定', '考核不合格', '其他']).optional(),
  },
  posts: ({ from, to, signedOn, endedOn }) => {
    const held = { from: signedOn && from, to, endedOn }
    return [
      signedOn && signed.post(1, { on: signedOn }),
      inForce.during(held),
      placed.during({ ...held, of: 'commissioner' }),
    ]
  },
})
