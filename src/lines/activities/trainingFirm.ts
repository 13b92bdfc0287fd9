import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { activity } from './activity.ts'

const came = choice('到会情况', ['已参加', '未参加'], {
  synonyms: { 是: '已参加', 签到: '已参加', 否: '未参加', 缺席: '未参加' },
})

export const firmsInvited = measure('培训邀请企业', { unit: '家', carried: place })
export const firmsCoached = measure('培训辅导企业', { unit: '家', carried: place })

/** 参训企业: which firms were invited to a training, and which came; those count as 已辅导. */
export const trainingFirm = register('trainingFirm', {
  label: '参训企业',
  line: 'SRV',
  identity: ['activity', 'enterprise'],
  subject: 'enterprise',
  title: ['enterprise', 'on'],
  measures: [firmsInvited, firmsCoached],
  note: '一场培训一家企业一行；邀请了没有来的填「未参加」',
  fields: {
    activity: reference('培训活动', activity, { gives: { on: 'on' } }).also('活动名称', '培训名称'),
    enterprise: reference('参训企业', enterprise, ofEnterprise).also('企业名称', '单位名称'),
    on: date('培训日期').also('日期', '活动日期'),
    came: came.also('是否参加'),
    people: integer('参加人数', { unit: '人' }).also('人数').optional(),
    person: text('参加人').also('姓名').optional().personal(),
    materials: text('领取资料').also('资料').optional(),
  },
  posts: ({ on, came }) => [firmsInvited.post(1, { on }), came === '已参加' && firmsCoached.post(1, { on })],
})
