import { area, choice, date, file, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise } from '../cultivation/enterprise.ts'

export const campaignKind = choice(
  '专项类别',
  ['领导小组', '工作专班', '攻坚行动', '专项检查', '改革试点', '创建工作', '试点工程', '实施方案', '五个一', '其他'],
  {
    synonyms: {
      专班: '工作专班',
      百日攻坚: '攻坚行动',
      专项行动: '攻坚行动',
      专项整治: '专项检查',
      改革: '改革试点',
      创建: '创建工作',
      特派员试点工程: '试点工程',
      行动计划: '实施方案',
      工作方案: '实施方案',
      创新型城市建设: '创建工作',
    },
  },
)

export const campaigns = holding('专项工作', { unit: '项', by: { kind: campaignKind } })

/** 专项工作: what is done apart from the ordinary course, by whom, from when to when. Its tasks and its list name it. */
export const campaign = register('campaign', {
  label: '专项工作',
  line: 'SUP',
  identity: ['name'],
  title: ['name'],
  measures: [campaigns],
  note: '领导小组、专班、攻坚行动、改革、创建各填一行；成员写职务，不写姓名',
  fields: {
    name: text('专项名称', { example: '企业研发百日攻坚行动' }).also('专班名称', '行动名称', '领导小组名称', '名称'),
    kind: campaignKind.also('专项类型', '类型', '类别'),
    startedOn: date('启动日期').also('成立日期', '开始日期', '启动时间', '成立时间'),
    endsOn: date('计划结束日期').also('截止日期', '计划结束时间').optional(),
    endedOn: date('实际结束日期').also('结束日期', '撤销日期').optional(),
    basis: text('依据文件').also('方案', '文号', '成立文号').optional(),
    leadPost: text('牵头领导（职务）', { example: '分管副区长' }).also('组长', '牵头领导').optional(),
    office: text('牵头科室').also('办公室', '责任科室', '牵头单位').optional(),
    members: text('成员单位', { multiline: true }).also('成员', '成员（职务）', '参加单位').optional(),
    aim: text('工作目标', { multiline: true }).also('目标', '主要任务', '工作内容').optional(),
    summary: text('成效总结', { multiline: true }).also('总结', '工作成效').optional(),
  },
  posts: ({ kind, startedOn, endedOn }) => [campaigns.during({ from: startedOn, endedOn, by: { kind } })],
})

export const listed = measure('专项清单对象', { unit: '家', by: {} })
export const covered = measure('专项清单完成', { unit: '家', by: {} })

/** 专项清单: whom or what a campaign has to reach, one by one. */
export const campaignItem = register('campaignItem', {
  label: '专项清单',
  line: 'SUP',
  identity: ['campaign', 'object'],
  area: 'area',
  title: ['object', 'campaign'],
  measures: [listed, covered],
  note: '专项要走到、查到、办到的每一家（户、处）一行；完成的填完成日期，覆盖率由此算出',
  fields: {
    campaign: reference('专项工作', campaign).also('专项名称', '行动名称'),
    object: text('对象').also('对象名称', '企业名称', '单位名称', '走访企业'),
    enterprise: reference('对应企业', enterprise).optional(),
    area: area('所在街道').also('街道', '所属街道').optional(),
    listedOn: date('列入日期').also('登记日期'),
    section: text('承办单位').also('承办科室', '包联科室', '责任科室').optional(),
    doneOn: date('完成日期').also('走访日期', '检查日期', '办理日期').optional(),
    found: text('发现问题', { multiline: true }).also('问题', '诉求').optional(),
    proof: file('佐证材料').optional(),
    outcome: text('办理情况', { multiline: true }).also('结果', '完成情况').optional(),
  },
  posts: ({ listedOn, doneOn }) => [listed.post(1, { on: listedOn }), doneOn && covered.post(1, { on: doneOn })],
})
