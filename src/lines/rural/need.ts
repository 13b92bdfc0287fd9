import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { commissioner } from './commissioner.ts'
import { atHost, ofHost, ruralHost } from './host.ts'

export const needStates = {
  raised: '待对接',
  matched: '已对接',
  agreed: '已签协议',
  settled: '已解决',
  declined: '暂不对接',
} as const

export const needTopic = choice(
  '需求类别',
  ['品种技术', '病虫害防治', '加工保鲜', '农机装备', '数字农业', '人才培训', '市场品牌', '其他'],
  {
    synonyms: {
      新品种: '品种技术',
      新技术: '品种技术',
      栽培技术: '品种技术',
      养殖技术: '品种技术',
      植保: '病虫害防治',
      智慧农业: '数字农业',
      培训: '人才培训',
      销售: '市场品牌',
      电商: '市场品牌',
    },
  },
)

const split = { unit: '项', by: { topic: needTopic }, carried: atHost } as const

export const needed = measure('科技需求提出', split)
export const matched = measure('科技需求对接', split)
export const settled = measure('科技需求解决', split)
export const unmet = holding('待对接科技需求', split)

/** 科技服务需求 of a village, a farm or a firm: what it asks for, and who was found for it. */
export const ruralNeed = register('ruralNeed', {
  label: '科技服务需求',
  line: 'RUR',
  identity: ['host', 'subject', 'raisedOn'],
  subject: 'host',
  title: ['subject', 'host'],
  measures: [needed, matched, settled, unmet],
  note: '一项需求一行；征集时逐村逐社填写，对接到特派员后填特派员和对接日期',
  fields: {
    host: reference('需求单位', ruralHost, ofHost).also('村(企)', '服务对象', '需求村(企业)', '单位名称'),
    subject: text('需求内容', { example: '大棚西瓜枯萎病防治' }).also('技术需求', '需求事项', '需求名称'),
    topic: needTopic.also('需求类型', '领域'),
    raisedOn: date('提出日期').also('征集日期', '登记日期'),
    detail: text('具体情况', { multiline: true }).also('需求描述').optional(),
    people: integer('需要人数', { unit: '人' }).optional(),
    contact: text('联系人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话').optional().personal(),
    commissioner: reference('对接特派员', commissioner).also('特派员', '拟派特派员').optional(),
    matchedOn: date('对接日期').also('匹配日期').optional(),
    settledOn: date('解决日期').also('办结日期').optional(),
    outcome: text('解决情况', { multiline: true }).also('办理结果').optional(),
  },
  posts: ({ topic, raisedOn, matchedOn, settledOn }, on: ReachedOf<keyof typeof needStates>) => {
    const by = { topic }
    return [
      needed.post(1, { on: raisedOn, by }),
      matchedOn && matched.post(1, { on: matchedOn, by }),
      settledOn && settled.post(1, { on: settledOn, by }),
      unmet.during({ from: raisedOn, endedOn: matchedOn ?? settledOn ?? on.declined ?? null, by }),
    ]
  },
})
