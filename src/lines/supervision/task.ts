import { dayAfter } from '../../kernel/day.ts'
import {
  area,
  choice,
  date,
  decimalNumber,
  indicatorField,
  integer,
  reference,
  text,
} from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { platform } from '../platforms/platform.ts'
import { visit } from '../service/visit.ts'
import { campaign } from './campaign.ts'
import { inspection } from './inspection.ts'
import { meeting } from './meeting.ts'
import { yearlyItem } from './yearlyItem.ts'

export const taskStates = {
  planned: '待下达',
  doing: '办理中',
  reported: '待审核',
  closed: '已办结',
  dropped: '已取消',
} as const

export const taskKind = choice(
  '任务类别',
  [
    '工作安排',
    '年度目标',
    '领导批示',
    '会议议定',
    '存在问题',
    '督查问题',
    '改革事项',
    '联动任务',
    '专项任务',
    '例行工作',
    '建议提案',
    '其他',
  ],
  {
    synonyms: {
      重点任务: '工作安排',
      重点工作: '工作安排',
      目标任务: '年度目标',
      批示: '领导批示',
      批示件: '领导批示',
      会议决定: '会议议定',
      问题: '存在问题',
      暗访问题: '督查问题',
      改革任务: '改革事项',
      部门联动: '联动任务',
      专班任务: '专项任务',
      提案: '建议提案',
    },
  },
)

/** What a leader wrote on it. */
export const instructionKind = choice('批示性质', ['肯定', '要求落实', '阅知'], {
  synonyms: { 肯定性批示: '肯定', 批示肯定: '肯定', 请落实: '要求落实', 阅: '阅知' },
})

export const timeliness = choice('办结时效', ['按时', '逾期', '无时限'])

const byKind = { unit: '项', by: { kind: taskKind } } as const
export const tasksSet = measure('任务下达', byKind)
export const tasksClosed = measure('任务办结', { unit: '项', by: { kind: taskKind, timeliness } })
export const tasksOpen = holding('在办任务', byKind)
export const tasksOverdue = holding('逾期任务', byKind)
export const visitTasks = measure('走访交办任务', byKind)
export const visitTasksClosed = measure('走访交办任务办结', byKind)
export const instructions = measure('领导批示', { unit: '次', by: { nature: instructionKind } })

/** 工作任务: one thing that one section, street or department has to bring about, wherever the order came from. */
export const task = register('task', {
  label: '工作任务',
  line: 'SUP',
  identity: ['source', 'subject', 'owner'],
  area: 'area',
  title: ['subject', 'owner'],
  measures: [tasksSet, tasksClosed, tasksOpen, tasksOverdue, instructions, visitTasks, visitTasksClosed],
  note: '一事一个责任单位一行，几家同办的各填一行，批示性质只在牵头单位一行填；已办结的填办结日期，没有办结的留空',
  fields: {
    subject: text('任务', { example: '新培育高新技术企业12家' }).also(
      ...['任务名称', '工作任务', '事项', '重点任务', '问题', '问题描述', '批示事项', '改革事项', '议定事项'],
    ),
    kind: taskKind.also('类别', '任务类型', '来源类别'),
    source: text('来源', { example: '2026年下半年工作安排' }).also('任务来源', '来源文件', '交办会议', '批示材料'),
    owner: text('责任单位', { example: '高新科' }).also('牵头科室', '责任科室', '牵头单位', '责任部门', '整改单位'),
    area: area('责任街道').also('街道', '所在街道').optional(),
    leadPost: text('分管领导（职务）').also('责任领导', '批示领导（职务）', '分管领导').optional(),
    raisedOn: date('提出日期').also('登记日期', '批示日期', '发现日期', '列入日期'),
    assignedOn: date('下达日期').also('交办日期', '分办日期').optional(),
    dueOn: date('完成时限').also('时限', '完成时间', '反馈时限', '整改时限', '截止日期').optional(),
    content: text('工作内容', { multiline: true }).also('内容', '批示内容', '具体要求', '整改要求').optional(),
    measureOfDone: text('完成标准').also('目标', '预期目标', '销号标准').optional(),
    indicator: indicatorField('考核指标').also('对应指标').optional(),
    target: decimalNumber('目标值', { unit: '按指标计量单位' }).optional(),
    progress: text('进展', { multiline: true }).also('进展情况', '工作进展').optional(),
    progressOn: date('进展日期').optional(),
    doneOn: date('完成日期').also('实际完成时间', '反馈日期', '整改完成日期').optional(),
    result: text('完成情况', { multiline: true }).also('办理结果', '落实情况', '整改情况').optional(),
    closedOn: date('办结日期').also('销号日期', '审核日期').optional(),
    instruction: instructionKind.also('批示类型').optional(),
    cause: text('原因', { multiline: true }).also('原因分析', '问题原因').optional(),
    steps: text('措施', { multiline: true }).also('整改措施', '推进措施', '工作举措').optional(),
    helpers: text('配合单位').also('协办单位', '配合科室', '联动部门').optional(),
    responsible: text('责任人').also('负责人', '承办人员').optional().personal(),
    number: text('编号', { identifier: true }).also('任务编号', '问题编号', '批示编号').optional(),
    campaign: reference('所属专项', campaign).also('专项工作', '专班').optional(),
    platform: reference('所属平台', platform).also('对应平台').optional(),
    meeting: reference('所属会议', meeting).optional(),
    inspection: reference('所属督查', inspection).optional(),
    visit: reference('来自走访', visit, {
      gives: { raisedOn: 'on', content: 'demand' },
      says: { kind: '领导批示', instruction: '要求落实', source: '领导带队走访' },
    })
      .also('走访记录')
      .optional(),
    yearly: reference('年度事项', yearlyItem).optional(),
    year: integer('所属年度', { unit: '年' }).optional(),
    turn: text('期次', { identifier: true, example: '2026-05' }).optional(),
    document: text('来源文稿编号', { identifier: true }).optional(),
    sentence: text('原句', { multiline: true }).optional(),
  },
  posts: (
    { kind, raisedOn, assignedOn, dueOn, doneOn, closedOn, instruction, visit: told },
    on: ReachedOf<keyof typeof taskStates>,
  ) => {
    const begun = assignedOn ?? on.doing ?? null
    const out = closedOn ?? on.dropped ?? null
    const done = doneOn ?? out
    return [
      begun && tasksSet.post(1, { on: begun, by: { kind } }),
      closedOn &&
        tasksClosed.post(1, { on: closedOn, by: { kind, timeliness: timelinessOf(dueOn, done ?? closedOn) } }),
      tasksOpen.during({ from: raisedOn, endedOn: out, by: { kind } }),
      dueOn && tasksOverdue.during({ from: dayAfter(dueOn), endedOn: done, by: { kind } }),
      told !== null && visitTasks.post(1, { on: raisedOn, by: { kind } }),
      told !== null && closedOn && visitTasksClosed.post(1, { on: closedOn, by: { kind } }),
      instruction && instructions.post(1, { on: raisedOn, by: { nature: instruction } }),
    ]
  },
})

/** By the day on which it was reported as done, not on which somebody found the time to look at it. */
function timelinessOf(dueOn: Day | null, done: Day) {
  if (dueOn === null) return '无时限'
  return done <= dueOn ? '按时' : '逾期'
}
