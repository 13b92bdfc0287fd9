import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { trainingInstitution } from './institution.ts'

export const inspectionStates = {
  inspected: '已检查',
  ordered: '整改中',
  reported: '待复查',
  closed: '已办结',
  passedOn: '已移送执法',
} as const

export const inspectionKind = choice('检查类型', ['日常检查', '定期检查', '专项检查', '复查', '举报核查'], {
  synonyms: { 日常: '日常检查', 常态化检查: '日常检查', 定期: '定期检查', 专项: '专项检查', 投诉核查: '举报核查' },
})

export const inspectionResult = choice('检查结果', ['未发现问题', '责令改正', '移送执法'], {
  synonyms: { 合格: '未发现问题', 通过: '未发现问题', 限期整改: '责令改正', 整改: '责令改正', 移送: '移送执法' },
})

const split = { by: { kind: inspectionKind } } as const

export const inspections = measure('校外培训检查', {
  unit: '次',
  by: { kind: inspectionKind, result: inspectionResult },
})
export const problemsFound = measure('校外培训检查发现问题', { unit: '个', ...split })
export const problemsClosed = measure('校外培训问题整改到位', { unit: '个', ...split })
export const toMend = holding('校外培训整改中', { unit: '次', ...split })

/** What an inspection goes through: from permission to refunds. */
export const checklist = [
  '办学许可证和营业执照',
  '消防和场地安全',
  '从业人员资质和从业禁止查询',
  '课程和培训材料备案',
  '广告宣传',
  '收费公示和预收费时段、金额',
  '合同示范文本',
  '监管账户余额与未消课金额',
  '培训结束时间',
  '人均面积',
  '退费和投诉',
] as const

/** 检查: one visit to one institution; what has to be mended is followed until somebody has seen it mended. */
export const trainingInspection = register('trainingInspection', {
  label: '校外培训检查',
  line: 'OCT',
  identity: ['institution', 'on', 'kind'],
  title: ['institution', 'kind', 'on'],
  measures: [inspections, problemsFound, problemsClosed, toMend],
  note: `一次检查一行；问题按检查清单写明：${checklist.join('、')}`,
  fields: {
    institution: reference('机构名称', trainingInstitution).also('培训机构', '检查对象', '被检查机构'),
    on: date('检查日期').also('日期', '检查时间'),
    kind: inspectionKind.also('类型'),
    campaign: text('专项名称').also('专项行动', '行动名称').optional(),
    inspectors: text('检查单位').also('联合检查单位', '检查部门').optional(),
    people: integer('检查人数', { unit: '人' }).optional(),
    result: inspectionResult.also('结果', '处理结果'),
    problems: integer('问题数', { unit: '个' }).also('发现问题', '问题个数').optional(),
    what: text('问题情况', { multiline: true }).also('存在问题', '问题描述').optional(),
    deadline: date('整改期限').also('整改时限', '限期').optional(),
    mended: text('整改情况', { multiline: true }).also('整改结果').optional(),
    closedOn: date('整改完成日期').also('复查日期', '销号日期').optional(),
  },
  posts: ({ on, kind, result, problems, closedOn }, reached: ReachedOf<keyof typeof inspectionStates>) => [
    inspections.post(1, { on, by: { kind, result } }),
    problems !== null && problemsFound.post(problems, { on, by: { kind } }),
    closedOn && problems !== null && problemsClosed.post(problems, { on: closedOn, by: { kind } }),
    result === '责令改正' &&
      toMend.during({ from: on, endedOn: closedOn ?? reached.closed ?? reached.passedOn ?? null, by: { kind } }),
  ],
})
