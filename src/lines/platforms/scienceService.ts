import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { platform } from './platform.ts'

export const scienceServiceKind = choice(
  '服务类别',
  ['科技资源共享', '事务代理', '信息咨询', '科技担保', '检验检测', '成果评价', '其他'],
  {
    synonyms: {
      仪器共享: '科技资源共享',
      资源: '科技资源共享',
      代理: '事务代理',
      咨询: '信息咨询',
      担保: '科技担保',
      检测: '检验检测',
      评价: '成果评价',
    },
  },
)

export const servicesListed = holding('在册科技服务', { unit: '项', by: { kind: scienceServiceKind } })

/** 科技服务目录: one service of one provider, while it is offered. */
export const scienceService = register('scienceService', {
  label: '科技服务目录',
  line: 'PLT',
  identity: ['provider', 'name'],
  title: ['name', 'provider'],
  measures: [servicesListed],
  ending: { on: 'removedOn' },
  note: '一家机构的一项服务一行；不再提供的填下架日期',
  fields: {
    name: text('服务名称', { example: '扫描电镜测试' }).also('服务项目', '名称'),
    provider: text('服务机构', { example: '江澜分析测试中心' }).also('提供单位', '机构名称', '服务单位'),
    kind: scienceServiceKind.also('类别', '类型'),
    platform: reference('所属平台', platform).also('依托平台').optional(),
    content: text('服务内容', { multiline: true }).also('内容', '说明').optional(),
    charge: text('收费标准').also('价格', '收费').optional(),
    contact: text('联系人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话').optional().personal(),
    listedOn: date('上架日期', { usual: 'today' }).also('登记日期', '入库日期'),
    removedOn: date('下架日期').also('停止服务日期').optional(),
  },
  posts: ({ kind, listedOn, removedOn }) => [
    servicesListed.during({ from: listedOn, endedOn: removedOn, by: { kind } }),
  ],
})

export const serviceOrderStates = {
  asked: '待撮合',
  returned: '待补充',
  matched: '已撮合',
  delivered: '已服务',
  rated: '已评价',
  declined: '未撮合',
  withdrawn: '已撤回',
} as const

export const serviceRating = choice('服务评价', ['满意', '基本满意', '不满意'], {
  synonyms: { 非常满意: '满意', 一般: '基本满意' },
})

const split = { unit: '项', by: { kind: scienceServiceKind }, carried: place } as const

export const servicesAsked = measure('科技服务需求', split)
export const servicesMatched = measure('科技服务撮合', split)
export const servicesDelivered = measure('科技服务完成', split)
export const serviceOrderValue = measure('科技服务成交额', { ...split, unit: '元' })
export const servicesRated = measure('科技服务评价', {
  unit: '项',
  by: { kind: scienceServiceKind, rating: serviceRating },
  carried: place,
})

/** 科技服务撮合: what a firm wants done, who does it, and what the firm says of it afterwards. */
export const serviceOrder = register('serviceOrder', {
  label: '科技服务撮合',
  line: 'PLT',
  identity: ['enterprise', 'askedOn', 'subject'],
  subject: 'enterprise',
  title: ['subject', 'enterprise'],
  measures: [servicesAsked, servicesMatched, servicesDelivered, serviceOrderValue, servicesRated],
  note: '一项需求一行；技术攻关的需求记“企业技术难题”，资金用地等记“企业诉求”，这里记找机构做一件服务',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '需求单位'),
    subject: text('服务需求', { example: '齿轮金相检测' }).also('需求', '需求名称', '标题'),
    kind: scienceServiceKind.also('类别', '类型'),
    askedOn: date('提出日期', { usual: 'today' }).also('登记日期', '日期'),
    wanted: text('需求说明', { multiline: true }).also('需求内容', '具体要求').optional(),
    item: reference('撮合的服务', scienceService, { gives: { kind: 'kind' } })
      .also('服务名称', '服务项目')
      .optional(),
    matchedOn: date('撮合日期').also('对接日期').optional(),
    deliveredOn: date('服务完成日期').also('完成日期').optional(),
    amount: money('服务金额', { enteredIn: '元' }).also('成交金额', '合同金额').optional(),
    result: text('服务结果', { multiline: true }).also('成果', '结果').optional(),
    ratedOn: date('评价日期').optional(),
    rating: serviceRating.also('评价', '满意度').optional(),
    remark: text('评价意见').also('意见').optional(),
  },
  posts: (
    { kind, askedOn, matchedOn, deliveredOn, amount, ratedOn, rating },
    _: ReachedOf<keyof typeof serviceOrderStates>,
  ) => {
    const by = { kind }
    return [
      servicesAsked.post(1, { on: askedOn, by }),
      matchedOn && servicesMatched.post(1, { on: matchedOn, by }),
      deliveredOn && servicesDelivered.post(1, { on: deliveredOn, by }),
      deliveredOn && serviceOrderValue.post(amount, { on: deliveredOn, by }),
      ratedOn && rating && servicesRated.post(1, { on: ratedOn, by: { kind, rating } }),
    ]
  },
})
