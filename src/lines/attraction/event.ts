import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { request } from '../service/request.ts'
import { task } from '../supervision/task.ts'
import { lead } from './lead.ts'
import { attractionPartner, ofPartner, partnerKind } from './partner.ts'

export const attractionKind = choice(
  '招引活动类别',
  ['走访对接', '接待企业', '项目谈判', '交流洽谈', '宣传推介', '小分队出征', '落地服务'],
  {
    synonyms: {
      走访: '走访对接',
      对接: '走访对接',
      拜访: '走访对接',
      接待: '接待企业',
      来访接待: '接待企业',
      谈判: '项目谈判',
      洽谈: '交流洽谈',
      座谈: '交流洽谈',
      推介会: '宣传推介',
      推介: '宣传推介',
      外出招商: '小分队出征',
      驻点招商: '小分队出征',
      跟踪服务: '落地服务',
    },
  },
)

/** 三员: what whoever goes is there for. A role of the work, not a title of a person. */
export const attractionRole = choice('招引角色', ['侦察员', '宣传员', '服务员'], {
  synonyms: { 信息侦察员: '侦察员', 政策宣传员: '宣传员', 项目服务员: '服务员' },
})

const sides = { attractionKind, attractionRole: attractionRole.optional() }
const carried = { partnerKind }

export const attractionEvents = measure('招引活动', { unit: '场', by: sides, carried })
export const firmsReceived = measure('招引接待企业', { unit: '家', by: { attractionKind } })
export const landedRequests = measure('招引企业诉求', { unit: '件', by: { attractionKind } })
export const leadsBrought = measure('招引活动带回线索', { unit: '项', by: { attractionKind } })

/** 招引活动: a visit, a reception, a round of talks, a team sent out. A week's plan is the tasks that it answers. */
export const attractionEvent = register('attractionEvent', {
  label: '招引活动',
  line: 'INV',
  identity: ['on', 'kind', 'name'],
  subject: 'partner',
  title: ['name', 'kind', 'on'],
  measures: [attractionEvents, firmsReceived, leadsBrought, landedRequests],
  note: '一天一处一事一行；谈判按轮、洽谈按场，一行多场的填场次；人员写科室和人数，不写姓名；不记行程位置',
  fields: {
    on: date('日期').also('活动日期', '出发日期', '走访日期', '接待日期', '时间'),
    kind: attractionKind.also('类别', '活动类别', '事项'),
    name: text('活动内容', { example: '走访江澜市电子商会' }).also('活动名称', '主题', '事由', '工作内容'),
    partner: reference('走访单位', attractionPartner, ofPartner).also('对接单位', '商会(高校)', '招引渠道').optional(),
    lead: reference('招引线索', lead).also('项目名称', '对应项目').optional(),
    task: reference('所属计划任务', task).also('月计划', '周安排', '计划任务').optional(),
    request: reference('对应诉求', request, { gives: { on: 'raisedOn', name: 'subject' }, says: { kind: '落地服务' } })
      .also('企业诉求')
      .optional(),
    city: text('城市').also('地点', '目的地').optional(),
    team: text('小分队', { example: '电子信息招引小分队' }).also('团队', '出征队伍', '带队科室').optional(),
    members: integer('参加人数', { unit: '人' }).also('出动人数').optional(),
    role: attractionRole.also('角色').optional(),
    sessions: integer('场次', { unit: '场' }).also('场数', '轮次', '轮数').optional(),
    firms: integer('接待企业数', { unit: '家' }).also('企业数', '接待家数').optional(),
    leads: integer('带回线索', { unit: '项' }).also('新增线索', '获取线索').optional(),
    result: text('成效', { multiline: true }).also('工作成效', '结果', '洽谈情况').optional(),
    next: text('下一步').also('后续安排').optional(),
  },
  posts: ({ on, kind, role, sessions, firms, leads, request: raised }) => [
    attractionEvents.post(sessions ?? 1, { on, by: { attractionKind: kind, attractionRole: role } }),
    // A reception that does not say how many came received one.
    firmsReceived.post(firms ?? (kind === '接待企业' ? 1 : null), { on, by: { attractionKind: kind } }),
    raised !== null && landedRequests.post(1, { on, by: { attractionKind: kind } }),
    leadsBrought.post(leads, { on, by: { attractionKind: kind } }),
  ],
})
