import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'
import { innovationSurvey } from './innovationSurvey.ts'

export const firmProjectKind = choice(
  '项目类别',
  ['技术需求', '研发项目', '技术改造', '合作意向', '融资需求', '人才需求'],
  {
    synonyms: {
      技术难题: '技术需求',
      需求: '技术需求',
      技改: '技术改造',
      智能化改造: '技术改造',
      产学研合作: '合作意向',
    },
  },
)

const split = { by: { firmProjectKind }, carried: place } as const
export const projectsEntered = measure('企业项目入库', { unit: '项', ...split })
export const projectsInPool = holding('在库企业项目', { unit: '项', ...split })
export const projectsLed = measure('企业项目对接成功', { unit: '项', ...split })
export const projectInvestment = measure('入库企业项目投资', { unit: '元', ...split })

/** 企业项目（需求）库: what firms want to do and cannot alone, from the first word of it to its end. */
export const firmProject = register('firmProject', {
  label: '企业项目库',
  line: 'ENT',
  identity: ['enterprise', 'name'],
  subject: 'enterprise',
  title: ['name', 'kind'],
  measures: [projectsEntered, projectsInPool, projectsLed, projectInvestment],
  note: '一家企业一个项目（需求）一行；走到哪一步填哪一步的日期，出库写明去向',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '需求单位'),
    name: text('项目名称', { example: '高精度减速器齿面磨削工艺' }).also('需求名称', '项目(需求)名称', '技术难题'),
    kind: firmProjectKind.also('类别', '需求类型', '项目类型'),
    field: text('技术领域').also('所属领域').optional(),
    content: text('主要内容', { multiline: true }).also('需求描述', '建设内容', '项目内容').optional(),
    investment: money('计划投资', { enteredIn: '万元' }).also('总投资', '拟投入', '投资额').optional(),
    foundOn: date('线索日期').also('征集日期', '提出日期'),
    checkedOn: date('核实日期').optional(),
    enteredOn: date('入库日期').optional(),
    ledTo: text('对接结果', { example: '与江澜大学签订合作协议' }).also('对接情况', '对接单位').optional(),
    ledOn: date('对接成功日期').also('对接日期').optional(),
    survey: reference('来自调查', innovationSurvey, {
      gives: { enterprise: 'enterprise', foundOn: 'on', name: 'wants', content: 'detail' },
      says: { kind: '技术需求' },
    }).optional(),
    leftOn: date('出库日期').optional(),
    leftWhy: choice('出库原因', ['已立项', '已解决', '已完成', '企业放弃', '不具备条件', '其他']).optional(),
  },
  posts: ({ kind, enteredOn, ledOn, leftOn, investment }) => {
    const by = { firmProjectKind: kind }
    return [
      enteredOn && projectsEntered.post(1, { on: enteredOn, by }),
      enteredOn && projectInvestment.post(yuan(investment), { on: enteredOn, by }),
      projectsInPool.during({ from: enteredOn, endedOn: leftOn, by }),
      ledOn && projectsLed.post(1, { on: ledOn, by }),
    ]
  },
})
