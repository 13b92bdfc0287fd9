import { distinct, flow, growth, holders, share } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { campaigns } from './campaign.ts'
import { covered, listed } from './campaignFirm.ts'
import { contacts } from './contact.ts'
import { bringing, problemsFound, visits } from './visit.ts'

const happening = { owner: '企业服务科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '企业服务科', areaRule: 'atPeriodEnd', better: 'more' } as const
const firms = { visited: '企业' } as const

export const visitIndicators = indicators('SRV', {
  visits: {
    ...happening,
    label: '走访企业次数',
    of: flow(visits, firms),
    definition: '报告期内走访企业的次数，同一企业一天计一次，几路同去也计一次',
    confusedWith: '走访企业家数',
  },
  visitsGrowth: {
    ...happening,
    label: '走访企业次数同比增长',
    of: growth(flow(visits, firms)),
    definition: '报告期内走访企业次数与上年同期相比的增长率',
  },
  visitedFirms: {
    ...happening,
    label: '走访企业家数',
    of: distinct(visits, firms),
    definition: '报告期内走访过的企业户数，按户去重，不能逐月相加',
    confusedWith: '走访企业次数',
  },
  visitedInstitutes: {
    ...happening,
    label: '走访对接高校院所',
    of: distinct(visits, { visited: '高校院所' }),
    definition: '报告期内走访过的高校、科研院所家数，去重',
  },
  visitedAssociations: {
    ...happening,
    label: '走访对接商会协会',
    of: distinct(visits, { visited: '商会协会' }),
    definition: '报告期内走访过的商会、协会家数，去重',
  },
  ledVisits: {
    ...happening,
    label: '领导带队走访次数',
    of: flow(visits, { ...firms, ledBy: ['市领导', '区县领导', '局领导'] }),
    definition: '报告期内局领导以上带队走访企业的次数，几级领导同去按最高一级计一次',
    confusedWith: '走访企业次数',
  },
  ledVisitFirms: {
    ...happening,
    label: '领导带队走访企业家数',
    of: distinct(visits, { ...firms, ledBy: ['市领导', '区县领导', '局领导'] }),
    definition: '报告期内局领导以上带队走访过的企业户数，按户去重',
  },
  officerVisits: {
    ...happening,
    label: '街道和服务专员走访次数',
    of: flow(visits, { ...firms, ledBy: ['街道园区', '服务专员'] }),
    definition: '报告期内由街道园区、服务专员走访企业的次数，用来看网格服务开展情况，不作个人排名',
  },
  deliveries: {
    ...happening,
    label: '走访送达次数',
    of: flow(bringing),
    definition: '报告期内走访时送思想、送政策、送项目、送要素的次数，一次走访送两样计两次',
    confusedWith: '走访次数；政策送达（逐份登记）',
  },
  visitsWithPolicy: {
    ...happening,
    label: '走访送政策次数',
    of: flow(bringing, { brought: '政策' }),
    definition: '报告期内走访时勾选送政策的次数',
    confusedWith: '政策送达：逐企逐份登记的份次',
  },
  visitProblems: {
    ...happening,
    label: '走访发现问题',
    of: flow(problemsFound),
    better: 'neither',
    definition: '报告期内走访发现的问题件数，写了问题没有写件数的计一件',
    confusedWith: '企业诉求：问题登记为诉求的才办理',
  },
  serviceCampaigns: {
    ...happening,
    label: '开展服务专项行动',
    of: flow(campaigns),
    definition: '报告期内启动的百日攻坚、四送一服等服务专项行动数，按开始日期',
  },
  campaignListed: {
    ...happening,
    label: '专项走访名单企业',
    of: distinct(listed, {}, 'belongsTo'),
    better: 'neither',
    definition: '本年度列入专项走访名单的企业户数，按户去重，移出的不计',
  },
  campaignCovered: {
    ...happening,
    label: '专项走访覆盖企业',
    of: distinct(covered, {}, 'belongsTo'),
    definition: '本年度专项走访名单中至少走访过一次的企业户数，按户去重',
    confusedWith: '走访企业家数：名单外的也计',
  },
  campaignCoverage: {
    ...happening,
    label: '企业走访覆盖率',
    of: share(distinct(covered, {}, 'belongsTo'), distinct(listed, {}, 'belongsTo')),
    definition: '名单内至少一次有记录走访的企业数÷名单企业数，按列入名单的年度',
    confusedWith: '走访次数÷企业数',
  },
  contactedFirms: {
    ...standing,
    label: '领导包抓企业',
    of: holders(contacts, { contactKind: '领导包抓' }),
    definition: '期末由领导定点联系包抓的企业户数',
    confusedWith: '包抓走访企业',
  },
  gridFirms: {
    ...standing,
    label: '网格服务企业',
    of: holders(contacts, { contactKind: '网格服务' }),
    definition: '期末有网格服务专员的企业户数，一户一名',
  },
  contactVisitFirms: {
    ...happening,
    label: '包抓走访企业',
    of: distinct(visits, { ...firms, purpose: '包抓联系' }),
    definition: '报告期内以包抓联系为目的走访过的企业户数，按户去重',
    confusedWith: '领导包抓企业',
  },
})
