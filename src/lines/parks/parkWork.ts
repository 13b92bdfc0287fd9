import { choice, date, decimalNumber, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { inPark, ofPark, park } from './park.ts'

export const workKind = choice(
  '建设内容',
  ['供水管网', '中水管网', '污水管网', '燃气管道', '供热管网', '道路', '污水处理厂', '标准厂房', '研发用房', '其他'],
  {
    synonyms: {
      给水管网: '供水管网',
      自来水管网: '供水管网',
      再生水管网: '中水管网',
      排水管网: '污水管网',
      燃气: '燃气管道',
      天然气管道: '燃气管道',
      路网: '道路',
      厂房: '标准厂房',
      孵化用房: '研发用房',
    },
  },
)

export const workStage = choice('建设阶段', ['设计', '施工', '设备安装'])

const split = { by: { workKind }, carried: inPark } as const
export const worksBegun = measure('园区建设开工', { unit: '项', ...split })
export const worksDone = measure('园区建设投用', { unit: '项', ...split })
export const lengthLaid = measure('园区管网道路建成长度', { unit: '公里', ...split })
export const worksUnderWay = holding('在建园区项目', { unit: '项', by: { workKind, workStage }, carried: inPark })

/** 园区建设: one work, or one section of it that is put to use by itself. */
export const parkWork = register('parkWork', {
  label: '园区建设项目',
  line: 'HTZ',
  identity: ['park', 'name'],
  subject: 'park',
  title: ['name', 'park'],
  measures: [worksBegun, worksDone, lengthLaid, worksUnderWay],
  note: '一个项目一行；管网、道路分段建成的，一段一行，长度在投用时计入',
  fields: {
    park: reference('园区名称', park, ofPark).also('园区', '所属园区'),
    name: text('项目名称', { example: '创新大道污水管网一期' }).also('工程名称', '名称'),
    kind: workKind.also('内容', '管网类型', '类别'),
    length: decimalNumber('长度', { unit: '公里' }).also('管网长度', '里程', '公里数').optional(),
    investment: money('总投资', { enteredIn: '万元' }).also('投资额', '概算').optional(),
    builder: text('建设单位').also('责任单位', '实施单位').optional(),
    designedOn: date('设计日期').also('立项日期', '开始设计日期').optional(),
    startedOn: date('开工日期').also('施工日期').optional(),
    installedFrom: date('设备安装日期').also('进入设备安装日期', '安装日期').optional(),
    plannedOn: date('计划投用日期', { endOfMonth: true }).also('计划完工日期', '计划竣工日期').optional(),
    doneOn: date('投用日期').also('完工日期', '竣工日期', '建成日期').optional(),
    progress: text('形象进度', { multiline: true }).also('进展情况', '工程进度').optional(),
  },
  posts: (one) => {
    const { kind, length, startedOn, doneOn } = one
    const steps = stepsOf(one)
    return [
      startedOn && worksBegun.post(1, { on: startedOn, by: { workKind: kind } }),
      doneOn && worksDone.post(1, { on: doneOn, by: { workKind: kind } }),
      doneOn && lengthLaid.post(length, { on: doneOn, by: { workKind: kind } }),
      steps.flatMap(({ stage, from }, at) =>
        worksUnderWay.during({
          ...{ from, endedOn: steps[at + 1]?.from ?? doneOn },
          by: { workKind: kind, workStage: stage },
        }),
      ),
    ]
  },
})

interface Dates {
  readonly designedOn: Day | null
  readonly startedOn: Day | null
  readonly installedFrom: Day | null
}

/** The stages that were reached, in their order. */
export function stepsOf({ designedOn, startedOn, installedFrom }: Dates) {
  const days = [
    ['设计', designedOn],
    ['施工', startedOn],
    ['设备安装', installedFrom],
  ] as const
  return days.flatMap(([stage, from]) => (from === null ? [] : [{ stage, from }]))
}
