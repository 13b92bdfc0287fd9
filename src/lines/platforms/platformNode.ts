import { dayAfter } from '../../kernel/day.ts'
import { choice, date, file, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { platformKind } from './kind.ts'
import { platform } from './platform.ts'

/** Steps on the way to an R&D body or a centre, in the order in which they mostly come. */
export const nodeKind = choice(
  '组建节点',
  [
    '组建方案',
    '负责人到位',
    '场地到位',
    '设备到位',
    '人员到位',
    '制度建立',
    '协议签订',
    '提交申报',
    '挂牌运行',
    '其他',
  ],
  {
    synonyms: {
      方案编制: '组建方案',
      带头人到位: '负责人到位',
      场地落实: '场地到位',
      设备购置: '设备到位',
      设备采购: '设备到位',
      团队组建: '人员到位',
      研发团队到位: '人员到位',
      管理制度: '制度建立',
      共建协议: '协议签订',
      申报: '提交申报',
      挂牌: '挂牌运行',
      揭牌: '挂牌运行',
    },
  },
)

const split = { unit: '项', by: { kind: platformKind, nodeKind }, carried: place } as const
export const platformNodesDue = measure('平台组建节点到期', split)
export const platformNodesMet = measure('平台组建节点完成', split)
export const platformNodesLate = holding('平台组建节点逾期', split)

/** 平台组建节点: what a firm has undertaken to have ready for its R&D body or centre, and by when. */
export const platformNode = register('platformNode', {
  label: '平台组建节点',
  line: 'PLT',
  identity: ['platform', 'name'],
  subject: 'host',
  title: ['name', 'platform'],
  postsVersion: 2,
  measures: [platformNodesDue, platformNodesMet, platformNodesLate],
  note: '先在创新平台台账登记培育中的平台（填培育日期、组建方案），再一个节点一行；完成的填完成日期',
  fields: {
    platform: reference('平台名称', platform, { endsWith: true, gives: { host: 'host', kind: 'kind' } }).also(
      '创新平台',
      '研发机构',
    ),
    name: text('节点名称', { example: '研发设备到位' }).also('里程碑', '节点', '工作内容'),
    step: nodeKind.also('节点类型'),
    host: reference('依托单位', enterprise, ofEnterprise).also('建设单位', '企业名称'),
    kind: platformKind.also('类型', '平台类别'),
    dueOn: date('计划完成日期', { endOfMonth: true }).also('完成时限', '计划日期'),
    doneOn: date('完成日期').also('实际完成日期').optional(),
    keeper: text('责任人').also('企业责任人岗位', '责任科室').optional(),
    help: text('需要帮助', { multiline: true }).also('困难', '存在问题').optional(),
    result: text('完成情况', { multiline: true }).also('进展').optional(),
    proof: file('证明材料').optional(),
  },
  posts: ({ kind, step, dueOn, doneOn }) => {
    const by = { kind, nodeKind: step }
    return [
      platformNodesDue.post(1, { on: dueOn, by }),
      doneOn && platformNodesMet.post(1, { on: doneOn, by }),
      platformNodesLate.during({ from: dayAfter(dueOn), endedOn: doneOn, by }),
    ]
  },
})
