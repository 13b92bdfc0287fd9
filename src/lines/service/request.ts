import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { visit } from './visit.ts'

export const requestStates = {
  raised: '已提出',
  returned: '待补充',
  accepted: '办理中',
  transferred: '已转其他单位',
  replied: '已答复',
  closed: '已办结',
  declined: '不予受理',
  withdrawn: '已撤回',
} as const

export const matter = choice(
  '诉求类别',
  ['资金融资', '用地用房', '人才用工', '技术攻关', '政策申报', '市场拓展', '审批许可', '要素保障', '运输通行', '其他'],
  {
    synonyms: {
      资金: '资金融资',
      融资: '资金融资',
      用地: '用地用房',
      厂房: '用地用房',
      人才: '人才用工',
      用工: '人才用工',
      技术: '技术攻关',
      政策: '政策申报',
      市场: '市场拓展',
      审批: '审批许可',
      水电气: '要素保障',
      通行证: '运输通行',
      车辆通行证: '运输通行',
      物资运输: '运输通行',
    },
  },
)

export const channel = choice(
  '诉求来源',
  ['走访', '网上平台', '电话', '来访', '座谈会', '热线转办', '工作群', '上级交办', '其他'],
  {
    synonyms: {
      企业走访: '走访',
      平台留言: '网上平台',
      网上留言: '网上平台',
      来电: '电话',
      12345: '热线转办',
      12396: '热线转办',
      民呼我为: '热线转办',
      微信群: '工作群',
    },
  },
)

export const outcome = choice('办理结果', ['已解决', '部分解决', '列入计划', '无法解决并已说明'], {
  synonyms: { 解决: '已解决', 已落实: '已解决', 无法解决: '无法解决并已说明', 解释说明: '无法解决并已说明' },
})

export const satisfaction = choice('满意度', ['满意', '基本满意', '不满意'], {
  synonyms: { 非常满意: '满意', 一般: '基本满意' },
})

const split = { unit: '件', by: { matter, channel }, carried: place } as const

export const raised = measure('诉求提出', split)
export const accepted = measure('诉求受理', split)
export const passedOn = measure('诉求转办', split)
export const replied = measure('诉求答复', split)
export const closed = measure('诉求办结', {
  unit: '件',
  by: { matter, channel, outcome: outcome.optional() },
  carried: place,
})
export const rated = measure('诉求评价', { unit: '件', by: { matter, satisfaction }, carried: place })
export const inHand = holding('在办诉求', split)

/** 企业诉求: one matter that an enterprise brings, from whichever side it comes. */
export const request = register('request', {
  label: '企业诉求',
  line: 'SRV',
  identity: ['enterprise', 'raisedOn', 'subject'],
  subject: 'enterprise',
  title: ['subject', 'enterprise'],
  measures: [raised, accepted, passedOn, replied, closed, rated, inHand],
  note: '一事一行；从平台导出的留言可直接导入，办结的填办结日期和办理结果，没有办结的留空',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '诉求企业', '留言单位'),
    subject: text('诉求标题', { example: '厂房扩建用电增容' }).also('标题', '诉求事项', '问题名称', '留言标题'),
    raisedOn: date('提出日期', { usual: 'today' }).also('诉求日期', '留言日期', '登记日期', '提出时间'),
    matter: matter.also('问题类别', '留言类别'),
    channel: channel.also('来源', '诉求渠道'),
    content: text('诉求内容', { multiline: true }).also('具体内容', '问题描述', '留言内容').optional(),
    contact: text('联系人').also('企业联系人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
    transferredTo: text('转办单位').also('转交单位', '责任单位').optional(),
    repliedOn: date('答复日期').also('回复日期', '答复时间').optional(),
    reply: text('答复内容', { multiline: true }).also('回复内容', '办理情况').optional(),
    closedOn: date('办结日期').also('办结时间', '销号日期').optional(),
    outcome: outcome.also('办结情况').optional(),
    ratedOn: date('评价日期').also('回访日期').optional(),
    satisfaction: satisfaction.also('评价', '企业评价').optional(),
    ticket: text('平台编号', { identifier: true }).also('留言编号', '工单编号', '受理编号').optional(),
    backOn: date('平台回填日期').also('回填日期', '平台办结日期').optional(),
    visit: reference('来自走访', visit, {
      gives: { enterprise: 'enterprise', raisedOn: 'on', subject: 'problem', content: 'record' },
      says: { channel: '走访' },
    }).optional(),
  },
  posts: (
    { raisedOn, matter, channel, repliedOn, closedOn, outcome, ratedOn, satisfaction },
    on: ReachedOf<keyof typeof requestStates>,
  ) => {
    const by = { matter, channel }
    const rating = ratedOn ?? closedOn
    return [
      raised.post(1, { on: raisedOn, by }),
      on.accepted && accepted.post(1, { on: on.accepted, by }),
      on.transferred && passedOn.post(1, { on: on.transferred, by }),
      repliedOn && replied.post(1, { on: repliedOn, by }),
      closedOn && closed.post(1, { on: closedOn, by: { ...by, outcome } }),
      satisfaction && rating && rated.post(1, { on: rating, by: { matter, satisfaction } }),
      inHand.during({ from: raisedOn, endedOn: closedOn ?? on.withdrawn ?? on.declined ?? null, by }),
    ]
  },
})
