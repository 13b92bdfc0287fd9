import { distinct, flow, growth, holders, netChange, per, plus, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { inOffice, selected } from './appointment.ts'
import { assessed } from './assessment.ts'
import { helpedHouseholds, helpMoney, helpProjects, pairs } from './assistance.ts'
import { answered, asked, callsOpen, callsRated, closed, transferred } from './consultation.ts'
import { introduced, moreGrain, spreadArea, trialArea, trialHouseholds } from './extension.ts'
import { hosts, linkedVillages, named, proposed, seedStock, smartHosts, standingTitles } from './host.ts'
import { matched, needed, settled, unmet } from './need.ts'
import { inForce, signed } from './placement.ts'
import { led, logged, rated, served, trained } from './service.ts'

const happening = { owner: '农村科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '农村科', areaRule: 'atPeriodEnd', better: 'more' } as const

const person = { form: '个人' } as const
const village = { kind: '行政村' } as const
const firm = { kind: ['农业企业', '种业企业', '工业企业'] } as const

export const commissionerIndicators = indicators('RUR', {
  commissionersSelected: {
    ...happening,
    label: '选派科技特派员',
    of: distinct(selected, person, 'belongsTo', '人'),
    definition: '本年度各批次选派的个人特派员，按人去重；来源分类五选一，相加等于总数',
    confusedWith: '在聘人数；把团队、法人算进来',
  },
  commissionersFromUniversities: {
    ...happening,
    label: '选派高校特派员',
    of: distinct(selected, { ...person, source: '高校' }, 'belongsTo', '人'),
    definition: '本年度选派的个人特派员中来源为高校的人数',
  },
  commissionersFromInstitutes: {
    ...happening,
    label: '选派科研院所特派员',
    of: distinct(selected, { ...person, source: '科研院所' }, 'belongsTo', '人'),
    definition: '本年度选派的个人特派员中来源为科研院所的人数',
  },
  commissionersFromFirms: {
    ...happening,
    label: '选派企业来源特派员',
    of: distinct(selected, { ...person, source: '企业' }, 'belongsTo', '人'),
    definition: '本年度选派的个人特派员中来源为企业的人数',
    confusedWith: '派到企业服务的特派员',
  },
  commissionersFromOffices: {
    ...happening,
    label: '选派机关事业特派员',
    of: distinct(selected, { ...person, source: '机关事业' }, 'belongsTo', '人'),
    definition: '本年度选派的个人特派员中来源为机关事业单位的人数',
  },
  commissionersFromVillages: {
    ...happening,
    label: '选派乡土特派员',
    of: distinct(selected, { ...person, source: '乡土人才' }, 'belongsTo', '人'),
    definition: '本年度选派的个人特派员中来源为乡土人才的人数',
  },
  commissioners: {
    ...standing,
    label: '在聘科技特派员',
    of: holders(inOffice, person, '人'),
    definition: '期末在聘期内的自然人数，一人多点、一人多批只计一人，团队、法人、派驻点、服务次数分列',
    confusedWith: '来源相加不等于总数；派驻点数',
  },
  provincialCommissioners: {
    ...standing,
    label: '在聘省级以上特派员',
    of: holders(inOffice, { ...person, level: ['国家', '省'] }, '人'),
    definition: '期末在聘、选派级别为国家级或省级的自然人数',
  },
  cityCommissioners: {
    ...standing,
    label: '在聘市级特派员',
    of: holders(inOffice, { ...person, level: '市' }, '人'),
    definition: '期末在聘、选派级别为市级的自然人数，同一人兼有两级的两处都计',
  },
  districtCommissioners: {
    ...standing,
    label: '在聘区级特派员',
    of: holders(inOffice, { ...person, level: '区' }, '人'),
    definition: '期末在聘、选派级别为区（县）级的自然人数，同一人兼有两级的两处都计',
  },
  firmCommissioners: {
    ...standing,
    label: '驻企科技特派员',
    of: holders(inOffice, { ...person, task: '驻企' }, '人'),
    definition: '期末在聘、选派任务为驻企的自然人数',
    confusedWith: '来源为企业的特派员',
  },
  villageCommissioners: {
    ...standing,
    label: '驻村科技特派员',
    of: holders(inOffice, { ...person, task: '驻村' }, '人'),
    definition: '期末在聘、选派任务为驻村的自然人数',
  },
  commissionerTeams: {
    ...standing,
    label: '科技特派员团队',
    of: holders(inOffice, { form: ['团队', '专家服务团'] }, '个'),
    definition: '期末在聘的特派员团队和科技专家服务团数，不计入人数',
  },
  corporateCommissioners: {
    ...standing,
    label: '法人科技特派员',
    of: holders(inOffice, { form: '法人' }, '家'),
    definition: '期末在聘的法人特派员数，不计入人数',
  },
  placementsSigned: {
    ...happening,
    label: '签订三方协议',
    of: flow(signed),
    definition: '报告期内特派员、派出单位、服务对象三方签订的协议份数，按签订日期',
  },
  placements: {
    ...standing,
    label: '派驻点',
    of: stock(inForce),
    definition: '期末协议有效的派驻点数，一人派驻两处计两个',
    confusedWith: '特派员人数',
  },
  villages: {
    ...standing,
    label: '行政村',
    of: stock(hosts, village),
    better: 'neither',
    definition: '期末登记的行政村数，作特派员覆盖率的分母',
  },
  coveredVillages: {
    ...standing,
    label: '特派员覆盖村',
    of: holders(inForce, village, '个'),
    definition: '期末有有效派驻协议的行政村数，一村几名特派员只计一村',
  },
  villageCoverage: {
    ...standing,
    label: '特派员行政村覆盖率',
    of: share(holders(inForce, village, '个'), stock(hosts, village)),
    decimals: 1,
    definition: '期末有有效派驻协议的行政村数÷行政村数',
  },
  commissionedFirms: {
    ...standing,
    label: '特派员服务企业',
    of: holders(inForce, firm),
    definition: '期末有有效派驻协议的企业户数，按户去重',
  },
  services: {
    ...happening,
    label: '特派员服务次数',
    of: flow(served),
    definition: '报告期内经服务对象确认的服务次数，按服务日期；待确认、有异议的不计',
    confusedWith: '自报的服务次数；派驻点数',
  },
  servicesLogged: {
    ...happening,
    label: '特派员服务记录条数',
    of: flow(logged),
    better: 'neither',
    definition: '报告期内填写的服务记录条数，含待确认的',
  },
  servicesConfirmedShare: {
    ...happening,
    label: '服务记录确认率',
    of: share(flow(served), flow(logged)),
    decimals: 1,
    definition: '已经服务对象确认的服务次数÷服务记录条数，同一期间',
  },
  servedPeople: {
    ...happening,
    label: '特派员培训指导人次',
    of: flow(trained),
    definition: '经确认的服务记录中培训、指导到场的人次，线上不计',
    confusedWith: '科技培训人次（活动台账）',
  },
  ledHouseholds: {
    ...happening,
    label: '特派员带动农户',
    of: flow(led),
    definition: '经确认的服务记录中带动的农户户次，同一户在不同日期重复计',
  },
  serviceSatisfaction: {
    ...happening,
    label: '特派员服务满意率',
    of: share(flow(rated, { satisfaction: ['满意', '基本满意'] }), flow(rated)),
    decimals: 1,
    definition: '服务对象确认时评价满意、基本满意的次数÷有评价的次数',
  },
  commissionersAssessed: {
    ...happening,
    label: '考核科技特派员',
    of: flow(assessed, {}, 'belongsTo'),
    better: 'neither',
    definition: '评定了等次的特派员数，按考核年度',
  },
  commissionersExcellent: {
    ...happening,
    label: '考核优秀特派员',
    of: flow(assessed, { grade: '优秀' }, 'belongsTo'),
    definition: '考核等次为优秀的特派员数，按考核年度',
  },
  commissionersExcellentShare: {
    ...happening,
    label: '特派员考核优秀率',
    of: share(flow(assessed, { grade: '优秀' }, 'belongsTo'), flow(assessed, {}, 'belongsTo')),
    better: 'neither',
    decimals: 1,
    definition: '考核优秀的特派员数÷评定了等次的特派员数，同一考核年度',
  },
  ruralNeeds: {
    ...happening,
    label: '征集科技服务需求',
    of: flow(needed),
    better: 'neither',
    definition: '报告期内村、社、企业提出的科技服务需求项数',
  },
  ruralNeedsMatched: {
    ...happening,
    label: '对接科技服务需求',
    of: flow(matched),
    definition: '报告期内对接到特派员的需求项数，按对接日期',
  },
  ruralNeedsSettled: {
    ...happening,
    label: '解决科技服务需求',
    of: flow(settled),
    definition: '报告期内解决的需求项数，按解决日期',
  },
  ruralNeedsUnmet: {
    ...standing,
    label: '待对接科技服务需求',
    of: stock(unmet),
    better: 'less',
    definition: '期末还没有对接到特派员的需求项数',
  },
})

export const ruralIndicators = indicators('RUR', {
  varietiesIntroduced: {
    ...happening,
    label: '引进推广新品种',
    of: flow(introduced, { kind: '新品种' }),
    definition: '报告期内引进、推广的新品种（优质种源）数，同一品种在几处示范计几项次',
  },
  technologiesIntroduced: {
    ...happening,
    label: '引进推广新技术',
    of: flow(introduced, { kind: ['新技术', '绿色防控', '统防统治', '智慧农业'] }),
    definition: '报告期内引进、推广的新技术数，含绿色防控、统防统治和智慧农业技术',
  },
  varietiesAndTechnologies: {
    ...happening,
    label: '引进推广新品种新技术',
    of: plus(
      flow(introduced, { kind: '新品种' }),
      flow(introduced, { kind: ['新技术', '绿色防控', '统防统治', '智慧农业'] }),
    ),
    definition: '引进推广新品种数加新技术数',
  },
  greenPilots: {
    ...happening,
    label: '绿色防控和统防统治试点',
    of: flow(introduced, { kind: ['绿色防控', '统防统治'] }),
    definition: '报告期内实施的绿色防控、病虫害专业化统防统治试点项数，已含在引进推广新技术内',
  },
  serviceShows: {
    ...happening,
    label: '农业科技社会化服务示范',
    of: flow(introduced, { kind: '社会化服务' }),
    definition: '报告期内实施的农业科技社会化服务示范项数',
  },
  trialLand: {
    ...happening,
    label: '示范面积',
    of: flow(trialArea),
    decimals: 0,
    definition: '报告期内新品种新技术示范面积，单位亩',
  },
  spreadLand: {
    ...happening,
    label: '示范推广面积',
    of: flow(spreadArea),
    decimals: 0,
    definition: '报告期内新品种新技术推广面积，同一块地种两季计两次，即亩次',
    confusedWith: '示范面积；耕地面积',
  },
  trialHouseholds: {
    ...happening,
    label: '科技示范户',
    of: flow(trialHouseholds),
    definition: '报告期内参加品种技术示范的农户户数，各示范点相加',
  },
  yieldIncrease: {
    ...happening,
    label: '示范增产',
    of: flow(moreGrain),
    decimals: 0,
    definition: '示范面积×（亩产－对照亩产），已测产的示范点之和，按测产日期，单位公斤',
  },
  increasePerMu: {
    ...happening,
    label: '亩均示范面积增产',
    of: per(flow(moreGrain), flow(trialArea)),
    decimals: 1,
    definition: '示范增产÷示范面积，同一期间；未测产的示范点会使其偏低',
  },
  hotlineCalls: {
    ...happening,
    label: '农技咨询受理',
    of: flow(asked),
    better: 'neither',
    definition: '报告期内12396、农业科技110、服务站点受理的咨询件数',
  },
  hotlineTransferred: {
    ...happening,
    label: '农技咨询转专家',
    of: flow(transferred),
    better: 'neither',
    definition: '报告期内转给专家或特派员的咨询件数，按转办日期',
  },
  hotlineAnswered: {
    ...happening,
    label: '农技咨询答复',
    of: flow(answered),
    definition: '报告期内答复的咨询件数，按答复日期',
  },
  hotlineClosed: {
    ...happening,
    label: '农技咨询办结',
    of: flow(closed),
    definition: '报告期内回访办结的咨询件数，按办结日期',
  },
  hotlineOpen: {
    ...standing,
    label: '在办农技咨询',
    of: stock(callsOpen),
    better: 'less',
    definition: '期末受理而没有办结的咨询件数',
  },
  hotlineSatisfaction: {
    ...happening,
    label: '农技咨询满意率',
    of: share(flow(callsRated, { satisfaction: ['满意', '基本满意'] }), flow(callsRated)),
    decimals: 1,
    definition: '回访满意、基本满意的件数÷有评价的件数',
  },
  ruralStations: {
    ...standing,
    label: '农村信息服务站点',
    of: stock(hosts, { kind: '信息服务站点' }),
    definition: '期末在运行的农村信息服务站点数',
  },
  ruralStationsNet: {
    ...standing,
    label: '农村信息服务站点净增',
    of: netChange(stock(hosts, { kind: '信息服务站点' })),
    definition: '期末在运行的农村信息服务站点数减上年末数',
  },
  ruralBases: {
    ...standing,
    label: '农业科技示范基地',
    of: stock(hosts, { kind: '示范基地' }),
    definition: '期末登记的农业科技示范基地数',
  },
  ruralInstitutes: {
    ...standing,
    label: '共建农业研究院',
    of: stock(hosts, { kind: '农业研究院' }),
    definition: '期末登记的与院校共建的农业研究院数',
  },
  ruralStartupBases: {
    ...standing,
    label: '省级农村创新创业示范基地',
    of: stock(standingTitles, { kind: '农村创新创业基地', level: ['国家', '省'] }),
    definition: '期末有效的国家级、省级农村创新创业示范基地数',
  },
  cooperativesProposed: {
    ...happening,
    label: '推荐农民合作社示范社',
    of: flow(proposed, { kind: '农民合作社' }),
    definition: '报告期内向上推荐申报的合作社示范社家数，按推荐日期',
    confusedWith: '认定家数',
  },
  farmsProposed: {
    ...happening,
    label: '推荐示范家庭农场',
    of: flow(proposed, { kind: '家庭农场' }),
    definition: '报告期内向上推荐申报的示范家庭农场家数，按推荐日期',
    confusedWith: '认定家数',
  },
  cooperativesNamed: {
    ...happening,
    label: '认定农民合作社示范社',
    of: flow(named, { kind: '农民合作社' }),
    definition: '报告期内认定的合作社示范社家数，按认定日期',
  },
  farmsNamed: {
    ...happening,
    label: '认定示范家庭农场',
    of: flow(named, { kind: '家庭农场' }),
    definition: '报告期内认定的示范家庭农场家数，按认定日期',
  },
  seedFirms: {
    ...standing,
    label: '种业企业',
    of: stock(hosts, { kind: '种业企业' }),
    definition: '期末登记的种业企业数',
  },
  germplasm: {
    ...standing,
    label: '保存种质资源',
    of: stock(seedStock),
    definition: '期末各保护单位保存的种质资源份数',
  },
  smartFarms: {
    ...standing,
    label: '智慧农业主体',
    of: stock(smartHosts),
    definition: '期末登记为智慧农业的企业、合作社、家庭农场和基地数',
  },
  linkedVillages: {
    ...standing,
    label: '联系帮扶村',
    of: stock(linkedVillages),
    better: 'neither',
    definition: '期末登记为联系帮扶村的行政村数',
  },
  helpPairs: {
    ...standing,
    label: '科技帮扶结对',
    of: stock(pairs),
    definition: '期末有效的帮扶结对数，一个单位对一个村的一种方式计一个',
  },
  helpFirms: {
    ...standing,
    label: '企业帮扶结对',
    of: stock(pairs, { kind: '企业帮扶' }),
    definition: '期末有效的企业帮扶结对数',
  },
  helpedVillages: {
    ...standing,
    label: '受帮扶村',
    of: holders(pairs, {}, '个'),
    definition: '期末有有效帮扶结对的村数，一村多个帮扶单位只计一村',
  },
  ecommerceVillages: {
    ...standing,
    label: '农村电商示范村',
    of: holders(pairs, { kind: '农村电商示范' }, '个'),
    definition: '期末纳入农村电商示范的村数',
  },
  helpProjects: {
    ...happening,
    label: '科技帮扶项目',
    of: flow(helpProjects),
    definition: '报告期内为联系村、帮扶村争取或实施的项目数',
  },
  helpMoney: {
    ...happening,
    label: '科技帮扶资金',
    of: flow(helpMoney),
    shownIn: '万元',
    definition: '报告期内投入联系村、帮扶村的资金',
  },
  helpedHouseholds: {
    ...happening,
    label: '科技帮扶带动农户',
    of: flow(helpedHouseholds),
    definition: '报告期内开始的帮扶结对带动的农户户数',
  },
  servicesGrowth: {
    ...happening,
    label: '特派员服务次数同比增长',
    of: growth(flow(served)),
    definition: '特派员服务次数与上年同期相比',
  },
})
