import { distinct, flow, holders, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { attractionEvents, firmsReceived, landedRequests, leadsBrought } from './event.ts'
import {
  arrivedInvestment,
  attracted,
  leadsAt,
  leadsKnown,
  leadsLanded,
  leadsReached,
  signedInvestment,
} from './lead.ts'
import { partners } from './partner.ts'

const counted = { owner: '高新科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { ...counted, areaRule: 'atPeriodEnd' } as const

export const attractionIndicators = indicators('INV', {
  landedRequests: {
    ...counted,
    label: '招引企业诉求',
    of: flow(landedRequests),
    better: 'neither',
    definition: '报告期内登记的落地服务中对应到企业诉求的件数，办理情况看诉求',
    confusedWith: '全部企业诉求',
  },
  attractionPartners: {
    ...standing,
    label: '招引渠道单位',
    of: stock(partners),
    definition: '期末保持联系的商会、协会、高校、院所、投资机构等招引渠道数',
  },
  leadsFound: {
    ...counted,
    label: '收集招引线索',
    of: flow(leadsReached, { leadStage: '线索' }),
    definition: '报告期内登记的招引线索数，按线索日期，一个项目计一次',
  },
  leadsContacted: {
    ...counted,
    label: '对接招引项目',
    of: flow(leadsReached, { leadStage: '对接' }),
    definition: '报告期内首次对接的招引项目数，按对接日期',
  },
  leadsVisited: {
    ...counted,
    label: '走访考察招引项目',
    of: flow(leadsReached, { leadStage: '走访' }),
    definition: '报告期内实地走访考察的招引项目数，按走访日期，一个项目计一次',
  },
  leadsTalked: {
    ...counted,
    label: '进入洽谈招引项目',
    of: flow(leadsReached, { leadStage: '洽谈' }),
    definition: '报告期内进入洽谈的招引项目数，按洽谈日期，不是洽谈场次',
    confusedWith: '招引交流洽谈',
  },
  leadsSigned: {
    ...counted,
    label: '签约招引项目',
    of: flow(leadsReached, { leadStage: '签约' }),
    definition: '报告期内签约的招引项目数，按签约日期，意向不计',
  },
  leadsLandedInPeriod: {
    ...counted,
    label: '落地招引项目',
    of: flow(leadsReached, { leadStage: '落地' }),
    definition: '报告期内落地的招引项目数，按落地日期，签约未落地的不计',
    confusedWith: '签约招引项目',
  },
  leadsOpen: {
    ...standing,
    label: '未落地招引项目',
    better: 'neither',
    of: stock(leadsAt),
    definition: '期末没有落地也没有终止的招引项目数，可按招引阶段分开',
  },
  leadLandedShare: {
    ...standing,
    label: '招引线索落地率',
    of: share(stock(leadsLanded), stock(leadsKnown)),
    definition: '期末累计落地项目数除以累计招引线索数，含已终止的线索',
  },
  signedInvestment: {
    ...counted,
    label: '招引签约投资额',
    of: flow(signedInvestment),
    definition: '报告期内签约项目的协议投资额，按签约日期，不是到位资金',
    confusedWith: '招引到位投资额',
  },
  arrivedInvestment: {
    ...counted,
    label: '招引到位投资额',
    of: flow(arrivedInvestment),
    definition: '报告期内落地项目登记的到位投资额，按落地日期',
  },
  chambersVisited: {
    ...counted,
    label: '招引走访商会协会',
    confusedWith: '走访对接商会协会',
    of: distinct(attractionEvents, { attractionKind: '走访对接', partnerKind: '商会协会' }),
    definition: '报告期内为招引走访对接的商会、协会数，一家去几次计一家',
  },
  collegesVisited: {
    ...counted,
    label: '招引走访高校院所',
    confusedWith: '走访对接高校院所',
    of: distinct(attractionEvents, { attractionKind: '走访对接', partnerKind: '高校院所' }),
    definition: '报告期内为招引走访对接的高校、院所数，一家去几次计一家',
  },
  firmsReceived: {
    ...counted,
    label: '招引接待企业',
    of: flow(firmsReceived),
    definition: '报告期内为招引接待来访企业的家次，同一家来两次计两次',
  },
  negotiationRounds: {
    ...counted,
    label: '招引项目谈判',
    of: flow(attractionEvents, { attractionKind: '项目谈判' }),
    definition: '报告期内招引项目谈判的轮数',
  },
  exchangeSessions: {
    ...counted,
    label: '招引交流洽谈',
    of: flow(attractionEvents, { attractionKind: '交流洽谈' }),
    definition: '报告期内招引交流洽谈的场数',
  },
  promotionSessions: {
    ...counted,
    label: '招引宣传推介',
    of: flow(attractionEvents, { attractionKind: '宣传推介' }),
    definition: '报告期内招引宣传推介的场数',
  },
  attractionTrips: {
    ...counted,
    label: '招引小分队出征',
    of: flow(attractionEvents, { attractionKind: '小分队出征' }),
    definition: '报告期内招引小分队外出的次数，一队出去一次计一次',
  },
  leadsBroughtBack: {
    ...counted,
    label: '招引活动带回线索',
    of: flow(leadsBrought),
    definition: '报告期内招引活动登记带回的线索数；登记成招引线索的才算收集招引线索',
    confusedWith: '收集招引线索',
  },
  attractedFirms: {
    ...standing,
    label: '招引落地企业',
    of: holders(attracted),
    definition: '期末已落地、在企业库里有名字的招引企业户数，一家有几个项目计一家',
  },
  landedServices: {
    ...counted,
    label: '招引企业落地服务',
    of: flow(attractionEvents, { attractionKind: '落地服务' }),
    definition: '报告期内为招引落地项目办事、协调的次数',
  },
})
