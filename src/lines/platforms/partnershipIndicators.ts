import { distinct, flow, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { allianceMembers } from './allianceMember.ts'
import { teamsIncorporated, teamsInHouse, teamsLanded } from './arrivingTeam.ts'
import {
  contestEntries,
  contestFinalists,
  contestPrizeMoney,
  contestPrizes,
  contestsForwarded,
  contestsHeld,
} from './contest.ts'
import { partnerEvents } from './partnerEvent.ts'
import { residentMattersDone, residentMattersOpen, residentMattersRaised, residentsHere } from './resident.ts'
import {
  serviceOrderValue,
  servicesAsked,
  servicesDelivered,
  servicesListed,
  servicesMatched,
  servicesRated,
} from './scienceService.ts'
import { strategicPartners } from './strategicPartner.ts'

const standing = { owner: '成果科', areaRule: 'atPeriodEnd', better: 'more' } as const
const happening = { owner: '成果科', areaRule: 'atOccurrence', better: 'more' } as const

/** With whom platforms are built and filled: contests, teams, residents, services, partners. */
export const partnershipIndicators = indicators('PLT', {
  contestsHeld: {
    ...happening,
    label: '举办创新创业大赛',
    of: flow(contestsHeld, { host: '本级举办' }),
    definition: '报告期内决赛的本级举办的大赛届数，一届大赛的各轮不重复计',
    confusedWith: '活动场次；参加上级的大赛',
  },
  contestEntries: {
    ...happening,
    label: '创新创业大赛参赛项目',
    of: flow(contestEntries),
    definition: '报告期内参加各级大赛的项目数，一个项目参加两个大赛计两项',
  },
  contestFirms: {
    ...happening,
    label: '参加上级创新创业大赛企业',
    of: distinct(contestEntries, { level: ['国家', '省', '市'] }),
    definition: '报告期内参加市级以上大赛的企业户数，按户去重，没有注册企业的团队不计',
  },
  contestFinalists: {
    ...happening,
    label: '创新创业大赛进入决赛项目',
    of: flow(contestFinalists),
    definition: '报告期内进入决赛的项目数',
  },
  innovationContestPrizes: {
    ...happening,
    label: '创新创业大赛获奖项目',
    of: flow(contestPrizes),
    definition: '报告期内获得优胜奖以上奖项的项目数，按获奖日期',
  },
  innovationContestPrizeMoney: {
    ...happening,
    label: '创新创业大赛奖金',
    of: flow(contestPrizeMoney),
    shownIn: '万元',
    definition: '报告期内各级大赛确定的奖金，按获奖日期；兑付另见奖补兑付',
    confusedWith: '兑付政策资金',
  },
  contestsForwarded: {
    ...happening,
    label: '推荐参加上级大赛项目',
    of: flow(contestsForwarded),
    definition: '报告期内由本级大赛推荐参加上级大赛的项目数，按推荐日期',
  },
  teamsLanded: {
    ...happening,
    label: '引进创新创业团队',
    of: flow(teamsLanded, { origin: '引进' }),
    definition: '报告期内从外地引进、在平台落地的团队数，按落地日期；签约未落地的不计',
    confusedWith: '上级认定的创新团队；签约数',
  },
  teamsCultivated: {
    ...happening,
    label: '培育创新创业团队',
    of: flow(teamsLanded, { origin: '本地培育' }),
    definition: '报告期内本地培育、在平台落地的团队数，按落地日期',
  },
  teamsInHouse: {
    ...standing,
    label: '入驻创新创业团队',
    of: stock(teamsInHouse),
    definition: '期末已落地、没有离开的引进和培育团队数',
    confusedWith: '在孵企业；支持期内创新团队',
  },
  teamsIncorporated: {
    ...happening,
    label: '入驻团队注册企业',
    of: flow(teamsIncorporated),
    definition: '报告期内入驻团队在本区注册企业的团队数，按企业注册日期',
  },
  residentsHere: {
    ...standing,
    label: '驻区高校院所',
    of: stock(residentsHere, { kind: ['高等院校', '科研院所'] }),
    better: 'neither',
    definition: '期末在本区的高等院校和科研院所数，医疗机构、检测机构另列',
  },
  residentMatters: {
    ...happening,
    label: '驻区高校院所服务诉求',
    of: flow(residentMattersRaised, { kind: '服务诉求' }),
    better: 'neither',
    definition: '报告期内驻区单位提出的服务诉求件数，按提出日期',
    confusedWith: '企业诉求',
  },
  residentMattersDone: {
    ...happening,
    label: '办结驻区高校院所服务诉求',
    of: flow(residentMattersDone, { kind: '服务诉求' }),
    definition: '报告期内办结的驻区单位服务诉求件数，按办结日期，不论何时提出',
  },
  residentActions: {
    ...happening,
    label: '与驻区高校院所联合行动',
    of: flow(residentMattersRaised, { kind: '联合行动' }),
    definition: '报告期内与驻区单位开展的联合行动件数，按提出日期',
  },
  residentMattersOpen: {
    ...standing,
    label: '驻区单位在办事项',
    of: stock(residentMattersOpen),
    better: 'less',
    definition: '期末没有办结的驻区单位诉求和联合行动件数',
  },
  scienceServices: {
    ...standing,
    label: '在册科技服务',
    of: stock(servicesListed),
    definition: '期末科技服务目录里没有下架的服务项数',
  },
  scienceServicesAsked: {
    ...happening,
    label: '科技服务需求',
    of: flow(servicesAsked),
    definition: '报告期内企业提出的科技服务需求项数',
    confusedWith: '企业技术难题；要素需求',
  },
  scienceServicesMatched: {
    ...happening,
    label: '科技服务撮合',
    of: flow(servicesMatched),
    definition: '报告期内找到服务机构的需求项数，按撮合日期；换过机构的按最后一次',
  },
  scienceServicesDelivered: {
    ...happening,
    label: '科技服务完成',
    of: flow(servicesDelivered),
    definition: '报告期内服务完成的项数，按完成日期',
  },
  scienceServiceValue: {
    ...happening,
    label: '科技服务成交额',
    of: flow(serviceOrderValue),
    shownIn: '万元',
    definition: '报告期内完成的科技服务金额，是平台撮合数，不是技术合同成交额',
    confusedWith: '技术合同成交额；创新券兑付额',
  },
  scienceServiceSatisfaction: {
    ...happening,
    label: '科技服务满意率',
    of: share(flow(servicesRated, { rating: ['满意', '基本满意'] }), flow(servicesRated)),
    definition: '报告期内评价为满意、基本满意的项数÷已评价项数，没有评价的不进分母',
  },
  strategicPartners: {
    ...standing,
    label: '战略合作单位',
    of: stock(strategicPartners),
    definition: '期末建立合作、没有终止的大院名校、头部企业等单位数',
    confusedWith: '招引渠道；产学研协议的合作单位',
  },
  partnerEvents: {
    ...happening,
    label: '战略合作往来',
    of: flow(partnerEvents),
    definition: '报告期内与战略合作单位会商、签约、共建、交流和联络的次数',
  },
  allianceMembers: {
    ...standing,
    label: '创新联盟成员',
    of: stock(allianceMembers),
    definition: '期末各创新联盟、联合体的成员数，参加两个联盟的计两家次',
  },
})
