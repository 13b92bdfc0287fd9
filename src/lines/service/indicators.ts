import { distinct, flow, growth, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { accepted, closed, inHand, passedOn, raised, rated, replied } from './request.ts'

const happening = { owner: '企业服务科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '企业服务科', areaRule: 'atPeriodEnd', better: 'less' } as const

export const serviceIndicators = indicators('SRV', {
  requests: {
    ...happening,
    label: '企业诉求',
    of: flow(raised),
    better: 'neither',
    definition: '报告期内企业提出的诉求件数，按提出日期，同一企业同一天同一事项计一件',
    confusedWith: '走访次数；受理件数',
  },
  requestFirms: {
    ...happening,
    label: '提出诉求企业',
    of: distinct(raised),
    better: 'neither',
    definition: '报告期内提出过诉求的企业户数，按户去重，不能逐月相加',
    confusedWith: '诉求件数',
  },
  requestsGrowth: {
    ...happening,
    label: '企业诉求同比增长',
    of: growth(flow(raised)),
    better: 'neither',
    definition: '报告期内诉求件数与上年同期相比的增长率',
  },
  requestsAccepted: {
    ...happening,
    label: '受理企业诉求',
    of: flow(accepted),
    definition: '报告期内在本系统受理的诉求件数，按首次受理日期，退回补充后再受理的不重复计',
    confusedWith: '企业诉求（提出）',
  },
  requestsPassedOn: {
    ...happening,
    label: '转办企业诉求',
    of: flow(passedOn),
    better: 'neither',
    definition: '报告期内在本系统转其他单位办理的诉求件数，按首次转办日期',
  },
  requestsReplied: {
    ...happening,
    label: '答复企业诉求',
    of: flow(replied),
    definition: '报告期内答复的诉求件数，按最后一次答复日期',
    confusedWith: '办结',
  },
  requestsClosed: {
    ...happening,
    label: '办结企业诉求',
    of: flow(closed),
    definition: '报告期内办结的诉求件数，按办结日期；重办的从办结中扣除，再办结时计入',
    confusedWith: '答复件数',
  },
  requestsSolved: {
    ...happening,
    label: '解决企业诉求',
    of: flow(closed, { outcome: '已解决' }),
    definition: '报告期内办结且办理结果为已解决的诉求件数，部分解决、列入计划的不计',
    confusedWith: '办结件数',
  },
  requestsSolvedShare: {
    ...happening,
    label: '企业诉求解决率',
    of: share(flow(closed, { outcome: '已解决' }), flow(closed)),
    definition: '报告期内已解决的诉求件数÷同期办结件数',
    confusedWith: '办结率：分母是提出件数',
  },
  requestsInHand: {
    ...standing,
    label: '在办企业诉求',
    of: stock(inHand),
    definition: '报告期末已提出、尚未办结的诉求件数，撤回和不予受理的不在内',
  },
  requestSatisfaction: {
    ...happening,
    label: '企业诉求满意率',
    of: share(flow(rated, { satisfaction: ['满意', '基本满意'] }), flow(rated)),
    definition: '报告期内评价为满意、基本满意的诉求件数÷同期已评价件数，未评价的不计',
    confusedWith: '分母用办结件数',
  },
})
