import { flow, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { drafts } from './columnDraft.ts'
import { groupMessages } from './groupMessage.ts'
import { classesHeld, classesMade, classesPlayed } from './microClass.ts'
import { itemsOffered } from './serviceItem.ts'
import { streetVisits } from './streetVisit.ts'

const happening = { owner: '企业服务科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { ...happening, areaRule: 'atPeriodEnd' } as const

/** 服务渠道: by which ways the bureau reaches firms, and what it offers there. */
export const channelIndicators = indicators('SRV', {
  groupMessages: {
    ...happening,
    label: '工作群发送消息',
    of: flow(groupMessages),
    better: 'neither',
    definition: '报告期内登记的工作群发送条数，一条发几个群按群计',
  },
  streetVisits: {
    ...happening,
    label: '街道走访填报',
    of: flow(streetVisits),
    definition: '报告期内街道专员填报并经核收的走访次数，按走访日期',
    confusedWith: '企业走访次数：核收后登记到走访台账的才计',
  },
  serviceItems: {
    ...standing,
    label: '服务事项',
    of: stock(itemsOffered),
    better: 'neither',
    definition: '期末服务事项清单上的事项数',
  },
  microClasses: {
    ...standing,
    label: '在线微课',
    of: stock(classesHeld),
    definition: '期末没有下线的微课节数',
  },
  newMicroClasses: {
    ...happening,
    label: '新上线微课',
    of: flow(classesMade),
    definition: '报告期内上线的微课节数',
  },
  microClassPlays: {
    ...happening,
    label: '微课播放次数',
    of: flow(classesPlayed),
    definition: '统计截至日期在报告期内的微课累计播放次数之和',
    confusedWith: '学习人数',
  },
  articlesDrafted: {
    ...happening,
    label: '专栏在编稿件',
    of: stock(drafts),
    areaRule: 'atPeriodEnd',
    better: 'neither',
    definition: '期末拟稿、审核中还没有发布也没有弃用的专栏稿件数',
  },
})
