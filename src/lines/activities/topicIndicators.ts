import { flow } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { handouts, sessions } from './activity.ts'

const held = { owner: '综合科', areaRule: 'site', better: 'more' } as const
const training = { theme: ['培训', '讲座', '田间培训'] } as const

/** What an event was about: one training is of firms' certificates, another of patents, a third of crops. */
export const topicIndicators = indicators('SCI', {
  highTechTrainingSessions: {
    ...held,
    label: '高企申报培训场次',
    of: flow(sessions, { ...training, topic: '高企申报' }),
    definition: '主题内容为高企申报的培训场次，已含在科技培训场次内',
  },
  ipTrainingSessions: {
    ...held,
    label: '知识产权培训场次',
    of: flow(sessions, { ...training, topic: '知识产权' }),
    definition: '主题内容为知识产权（专利）的培训场次，已含在科技培训场次内',
  },
  ruralTrainingSessions: {
    ...held,
    label: '农村实用技术培训场次',
    of: flow(sessions, { theme: '培训', topic: '农村实用技术' }),
    definition: '主题内容为农村实用技术的培训班场次，讲座和田间培训另列',
  },
  startupSessions: {
    ...held,
    label: '双创专题宣传场次',
    of: flow(sessions, { topic: '创新创业' }),
    definition: '主题内容为创新创业的活动场次，各种类别合计',
  },
  startupHandouts: {
    ...held,
    label: '双创专题宣传资料',
    of: flow(handouts, { topic: '创新创业' }),
    definition: '主题内容为创新创业的活动发放的资料份数，已含在发放资料内',
  },
  ipHandouts: {
    ...held,
    label: '知识产权宣传资料',
    of: flow(handouts, { campaign: '知识产权宣传周' }),
    definition: '知识产权宣传活动发放的资料份数，已含在发放资料内',
  },
  countrysideHandouts: {
    ...held,
    label: '科技下乡发放资料',
    of: flow(handouts, { theme: '科技下乡' }),
    definition: '科技下乡活动发放的资料份数，已含在发放资料内',
  },
  publicityWeekSessions: {
    ...held,
    label: '科普宣传周活动场次',
    of: flow(sessions, { campaign: '科普宣传周' }),
    definition: '所属主题活动为科普宣传周的活动场次',
    confusedWith: '科技活动周',
  },
})
