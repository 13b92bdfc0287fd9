import { area, choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const residentKind = choice('驻区单位类型', ['高等院校', '科研院所', '医疗机构', '检测机构', '其他'], {
  synonyms: { 高校: '高等院校', 大学: '高等院校', 院所: '科研院所', 研究所: '科研院所', 医院: '医疗机构' },
})

export const residentsHere = holding('驻区高校院所', { unit: '家', by: { kind: residentKind } })

/** 驻区高校院所: the colleges and institutes that sit in the area, and which section looks after each. */
export const resident = register('resident', {
  label: '驻区高校院所',
  line: 'PLT',
  identity: ['name'],
  area: 'area',
  title: ['name'],
  measures: [residentsHere],
  ending: { on: 'leftOn' },
  note: '一家单位一行；联系人和电话只在需要联络的人面前显示；它们提的事和一起做的事记在“驻区单位事项”',
  fields: {
    name: text('单位名称', { example: '江澜工业大学云浦校区' }).also('高校院所', '名称'),
    kind: residentKind.also('类型', '类别'),
    area: area('所在街道').also('街道', '所在地').optional(),
    since: date('驻区日期').also('登记日期', '设立日期'),
    researchers: integer('科研人员', { unit: '人' }).also('教师人数', '科研人员数').optional(),
    strengths: text('优势学科', { multiline: true }).also('研究方向', '优势领域').optional(),
    facilities: text('可开放资源', { multiline: true }).also('大型仪器', '开放实验室').optional(),
    keeper: text('联络科室').also('服务科室', '责任科室').optional(),
    contact: text('联系人').also('联络人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
    leftOn: date('迁出日期').also('撤销日期').optional(),
  },
  posts: ({ kind, since, leftOn }) => [residentsHere.during({ from: since, endedOn: leftOn, by: { kind } })],
})

export const residentMatterKind = choice('事项类别', ['服务诉求', '联合行动'], {
  synonyms: { 诉求: '服务诉求', 需求: '服务诉求', 服务: '服务诉求', 共建: '联合行动', 联合活动: '联合行动' },
})

const split = { unit: '件', by: { kind: residentMatterKind } } as const

export const residentMattersRaised = measure('驻区单位事项提出', split)
export const residentMattersDone = measure('驻区单位事项办结', split)
export const residentMattersOpen = holding('驻区单位在办事项', split)

/** What a resident body asks for, or what is done together with it. */
export const residentMatter = register('residentMatter', {
  label: '驻区单位事项',
  line: 'PLT',
  identity: ['body', 'raisedOn', 'subject'],
  title: ['subject', 'body'],
  measures: [residentMattersRaised, residentMattersDone, residentMattersOpen],
  ending: { on: 'doneOn' },
  note: '一事一行；单位提的选“服务诉求”，双方一起做的选“联合行动”；办结填办结日期和结果',
  fields: {
    body: reference('驻区单位', resident).also('单位名称', '高校院所'),
    kind: residentMatterKind.also('类别', '类型'),
    subject: text('事项', { example: '实验室搬迁道路审批' }).also('诉求', '事项名称', '内容'),
    raisedOn: date('提出日期', { usual: 'today' }).also('登记日期', '日期'),
    section: text('承办科室').also('责任科室', '承办单位').optional(),
    dueOn: date('办理期限').also('计划完成日期', '时限').optional(),
    handling: text('办理情况', { multiline: true }).also('进展', '情况').optional(),
    doneOn: date('办结日期').also('完成日期').optional(),
    outcome: text('结果').also('办理结果', '成效').optional(),
  },
  posts: ({ kind, raisedOn, doneOn }) => {
    const by = { kind }
    return [
      residentMattersRaised.post(1, { on: raisedOn, by }),
      doneOn && residentMattersDone.post(1, { on: doneOn, by }),
      residentMattersOpen.during({ from: raisedOn, endedOn: doneOn, by }),
    ]
  },
})
