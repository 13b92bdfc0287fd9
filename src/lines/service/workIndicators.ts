import { flow, per, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { coached } from './coaching.ts'
import { articles, reads } from './columnArticle.ts'
import { received, unanswered } from './correspondence.ts'
import { agreed, agreedAmount, introduced, needed, peopleHired, peopleNeeded } from './elementMatch.ts'
import { answered, asked, published } from './question.ts'
import { groups, members } from './workGroup.ts'

const happening = { owner: '企业服务科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '企业服务科', areaRule: 'atPeriodEnd', better: 'neither' } as const
const labour = ['技能人才', '高校毕业生'] as const

export const workIndicators = indicators('SRV', {
  elementNeeds: {
    ...happening,
    label: '要素需求',
    of: flow(needed),
    better: 'neither',
    definition: '报告期内企业提出的资金、土地厂房、人才、技术等要素需求件数',
    confusedWith: '企业诉求',
  },
  elementIntroductions: {
    ...happening,
    label: '要素对接次数',
    of: flow(introduced),
    definition: '报告期内为需求介绍了供给方的件数，按首次对接日期，不论是否谈成',
    confusedWith: '要素对接达成',
  },
  elementAgreements: {
    ...happening,
    label: '要素对接达成',
    of: flow(agreed),
    definition: '报告期内达成合作、落实要素的件数，按达成日期',
    confusedWith: '要素对接次数',
  },
  elementAgreementShare: {
    ...happening,
    label: '要素对接达成率',
    of: share(flow(agreed), flow(introduced)),
    definition: '报告期内达成件数÷同期对接件数，上期对接本期达成的计入分子',
  },
  elementAmount: {
    ...happening,
    label: '要素对接达成金额',
    of: flow(agreedAmount),
    shownIn: '万元',
    definition: '报告期内达成的融资和合作金额之和，没有填金额的不计',
    confusedWith: '技术合同成交额',
  },
  partnersFound: {
    ...happening,
    label: '帮助找到技术合作伙伴',
    of: flow(agreed, { element: '技术合作伙伴' }),
    definition: '报告期内经对接达成技术合作的件数',
    confusedWith: '产学研协议：签有正式协议的另计',
  },
  skilledNeeded: {
    ...happening,
    label: '技能人才和毕业生需求',
    of: flow(peopleNeeded, { element: labour }),
    better: 'neither',
    definition: '报告期内企业提出的技能人才、高校毕业生需求人数',
  },
  skilledHired: {
    ...happening,
    label: '技能人才和毕业生到岗',
    of: flow(peopleHired, { element: labour }),
    definition: '报告期内经对接到岗的技能人才、高校毕业生人数，按达成日期',
    confusedWith: '需求人数；达成意向人数',
  },
  coachings: {
    ...happening,
    label: '申报服务次数',
    of: flow(coached),
    definition: '报告期内在申报各环节为企业服务的次数，一次服务一家计一次',
    confusedWith: '走访次数；申报会诊',
  },
  questionsAsked: {
    ...happening,
    label: '政企互通提问',
    of: flow(asked),
    better: 'neither',
    definition: '报告期内企业提出的咨询问题件数，要办理的事计入企业诉求',
    confusedWith: '企业诉求',
  },
  questionsAnswered: {
    ...happening,
    label: '政企互通答复',
    of: flow(answered),
    definition: '报告期内答复的咨询问题件数，按答复日期',
  },
  questionsPublished: {
    ...happening,
    label: '公开常见问题',
    of: flow(published),
    definition: '报告期内作为常见问题公开的问答件数，按公开日期',
  },
  workGroups: {
    ...standing,
    label: '企业工作群',
    of: stock(groups),
    definition: '期末在用的企业工作群个数，解散的不计',
  },
  workGroupMembers: {
    ...standing,
    label: '企业工作群成员',
    of: stock(members),
    definition: '期末在用工作群的成员数之和，一人在几个群的重复计',
    confusedWith: '覆盖企业户数',
  },
  columnArticles: {
    ...happening,
    label: '专栏发布文章',
    of: flow(articles),
    definition: '报告期内在公众号、官网等发布的文章数，同一篇在两个渠道发布计两份',
    confusedWith: '媒体报道',
  },
  columnReads: {
    ...happening,
    label: '专栏阅读量',
    of: flow(reads),
    definition: '报告期内发布文章的累计阅读数，按文章发布日期归期，以最近一次登记为准',
  },
  readsPerArticle: {
    ...happening,
    label: '专栏篇均阅读量',
    of: per(flow(reads), flow(articles)),
    decimals: 0,
    definition: '报告期内发布文章的阅读数÷文章数',
  },
  correspondences: {
    ...happening,
    label: '上下级往来事项',
    of: flow(received),
    better: 'neither',
    definition: '报告期内登记的与上级、统计和其他部门往来事项件数',
  },
  unansweredCorrespondence: {
    ...standing,
    label: '待回复往来事项',
    of: stock(unanswered),
    better: 'less',
    definition: '期末有回复时限、尚未回复的往来事项件数',
  },
})
