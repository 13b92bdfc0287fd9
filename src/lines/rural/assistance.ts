import { choice, date, integer, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { project } from '../projects/project.ts'
import { ofHost, ruralHost } from './host.ts'

export const assistanceKind = choice(
  '帮扶方式',
  ['联系村', '企业帮扶', '专家团队', '项目帮扶', '电商帮销', '农村电商示范'],
  {
    synonyms: {
      联系点村: '联系村',
      单位联系: '联系村',
      帮扶企业: '企业帮扶',
      企业结对: '企业帮扶',
      专家服务团: '专家团队',
      科技项目: '项目帮扶',
      消费帮扶: '电商帮销',
      电子商务进农村: '农村电商示范',
    },
  },
)

const split = { by: { kind: assistanceKind } }

export const pairs = holding('帮扶结对', { unit: '个', ...split })
export const helpProjects = measure('帮扶项目', { unit: '项', ...split })
export const linkedProjects = measure('服务乡村振兴的科技计划项目', { unit: '项', ...split })
export const helpMoney = measure('帮扶资金', { unit: '元', ...split })
export const helpedHouseholds = measure('帮扶带动农户', { unit: '户', ...split })

/** 科技帮扶: who helps which village in which way, with what project and money, and how many households it led. */
export const assistance = register('assistance', {
  label: '科技帮扶台账',
  line: 'RUR',
  identity: ['helper', 'village', 'kind', 'from'],
  subject: 'village',
  title: ['helper', 'village'],
  measures: [pairs, helpProjects, linkedProjects, helpMoney, helpedHouseholds],
  note: '一个帮扶单位对一个村的一种方式为一行；带动农户按户填，同一户不重复',
  fields: {
    helper: text('帮扶单位', { example: '云浦绿禾农业有限公司' }).also('帮扶企业', '结对单位', '团队名称'),
    village: reference('帮扶村', ruralHost, ofHost).also('联系村', '受帮扶村', '村名', '帮扶对象'),
    kind: assistanceKind.also('方式', '类型'),
    from: date('帮扶开始').also('结对日期', '开始日期'),
    to: date('帮扶结束').also('结束日期').optional(),
    measures: text('帮扶措施', { multiline: true }).also('措施').optional(),
    project: text('帮扶项目').also('项目名称').optional(),
    programmeProject: reference('对应科技计划项目', project).also('科技计划项目', '立项编号').optional(),
    projectOn: date('项目立项日期').also('项目日期').optional(),
    money: money('帮扶资金', { enteredIn: '万元' }).also('投入资金', '资金').optional(),
    households: integer('带动农户', { unit: '户' }).also('带动户数').optional(),
    income: money('户均增收', { enteredIn: '元' }).also('户均增收(元)').optional(),
  },
  posts: ({ kind, from, to, project: helped, programmeProject, projectOn, money, households }) => {
    const by = { kind }
    const on = projectOn ?? from
    return [
      pairs.during({ from, to, by }),
      (helped !== null || programmeProject !== null) && helpProjects.post(1, { on, by }),
      programmeProject !== null && linkedProjects.post(1, { on, by }),
      helpMoney.post(money, { on, by }),
      helpedHouseholds.post(households, { on: from, by }),
    ]
  },
})
