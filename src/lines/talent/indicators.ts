import { distinct, flow, holders, minus, plus, reading, share, shareOfParentArea, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { applied, operating } from '../platforms/platform.ts'
import {
  agreed,
  introduced,
  needed,
  needsCalled,
  needsPublished,
  peopleHired,
  peopleNeeded,
} from '../service/elementMatch.ts'
import { talentReportRank, tourNeedRank } from '../statistics/series.ts'
import { inPost, talentFirsts, talentGrants, talentItems, talentPaid, talentPersons, yetToCome } from './application.ts'
import { clubJoined, clubMembers } from './clubMember.ts'
import { cooperations, enrolled, finished, running, stayed } from './cooperation.ts'
import { applicants, eventsHeld, hired, intended, offered, pitched } from './event.ts'
import {
  honoursAwarded,
  honoursProposed,
  permits,
  servicesDone,
  servicesOpen,
  servicesReceived,
} from './foreignService.ts'
import { surveyMotivated, surveyReturned, surveySent } from './researcherSurvey.ts'
import { teamGrants, teamPaid, teamsAssessed, teamsProposed, teamsRecognised, teamsStanding } from './team.ts'

const happening = { owner: '人才科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '人才科', areaRule: 'atPeriodEnd', better: 'more' } as const

const upper = ['国家', '省'] as const
const high = { element: ['高层次人才', '外籍专家', '人才团队'] } as const
const tour = { needCall: '游学计划' } as const
const permitMatters = ['工作许可新办', '工作许可延期', '工作许可变更', '工作许可注销'] as const

const clubAndSurvey = indicators('TAL', {
  clubMembers: {
    ...standing,
    label: '国际人才俱乐部会员',
    of: stock(clubMembers),
    definition: '期末在会的会员人数，一人一个编号，退会的不计',
  },
  clubJoined: {
    ...happening,
    label: '国际人才俱乐部新会员',
    of: flow(clubJoined),
    definition: '报告期内入会的人数，按入会日期',
  },
  researchersAsked: {
    ...happening,
    label: '科研人员问卷收回',
    of: flow(surveyReturned),
    better: 'neither',
    definition: '报告期内收回的科研人员激励问卷份数，按调查日期',
  },
  researcherReturnShare: {
    ...happening,
    label: '科研人员问卷收回率',
    of: share(flow(surveyReturned), flow(surveySent)),
    definition: '报告期内收回份数÷发放份数',
  },
  researchersMotivated: {
    ...happening,
    label: '科研人员有积极性比例',
    of: share(flow(surveyMotivated), flow(surveyReturned)),
    definition: '报告期内问卷中答有积极性的份数÷收回份数；没有统计这一题的单位会拉低，引用时写明范围',
  },
})

const programmeIndicators = indicators('TAL', {
  talentsCollected: {
    ...happening,
    label: '征集人才项目',
    of: flow(talentItems, { stage: '征集' }),
    definition: '报告期内征集登记的人才项目项数，一人报两个计划计两项',
    confusedWith: '推荐、上报、入选数',
  },
  talentsRecommended: {
    ...happening,
    label: '推荐人才项目',
    of: flow(talentItems, { stage: '推荐' }),
    definition: '报告期内本级审核推荐的人才项目项数，按推荐日期',
    confusedWith: '上报数；入选数',
  },
  talentsReported: {
    ...happening,
    label: '上报人才项目',
    of: flow(talentItems, { stage: '上报' }),
    definition: '报告期内报到上级的人才项目项数（有效申报），按上报日期',
    confusedWith: '推荐数；入选数',
  },
  talentsSelected: {
    ...happening,
    label: '入选人才项目',
    of: flow(talentItems, { stage: '入选' }),
    definition: '报告期内公布入选的人才项目项数，按公布日期；一人入选两个计划计两项',
    confusedWith: '申报数；到岗人数；入选人数',
  },
  talentsArrived: {
    ...happening,
    label: '到岗人才项目',
    of: flow(talentItems, { stage: '到岗' }),
    definition: '报告期内人选到岗的人才项目项数，按到岗日期，不论何时入选',
    confusedWith: '入选数',
  },
  talentsSelectedShare: {
    ...happening,
    label: '人才项目入选率',
    of: share(flow(talentItems, { stage: '入选' }, 'belongsTo'), flow(talentItems, { stage: '上报' }, 'belongsTo')),
    decimals: 1,
    definition: '同一申报年度入选项数÷上报项数，评审没有结束的年度会偏低',
  },
  talentPeopleReported: {
    ...happening,
    label: '上报人才人数',
    of: distinct(talentPersons, { stage: '上报' }, 'occurrence', '人'),
    definition: '报告期内报到上级的人选，按人去重，不能逐月相加',
    confusedWith: '上报人才项目（项）',
  },
  talentPeopleSelected: {
    ...happening,
    label: '入选人才人数',
    of: distinct(talentPersons, { stage: '入选' }, 'occurrence', '人'),
    definition: '报告期内入选的人才，按人去重，一人入选两个计划计一人',
    confusedWith: '入选人才项目（项）',
  },
  provincialTalentsSelected: {
    ...happening,
    label: '入选省级以上人才',
    of: distinct(talentPersons, { stage: '入选', level: upper }, 'occurrence', '人'),
    definition: '报告期内入选国家、省人才计划的人数，按人去重',
  },
  overseasReported: {
    ...happening,
    label: '上报国家省海外引才',
    of: distinct(talentPersons, { stage: '上报', kind: '海外引才', level: upper }, 'occurrence', '人'),
    definition: '报告期内上报国家、省海外引才计划的人数，按人去重；火炬计划另列',
  },
  torchSelected: {
    ...happening,
    label: '入选火炬计划',
    of: distinct(talentPersons, { stage: '入选', kind: '火炬计划' }, 'occurrence', '人'),
    definition: '报告期内入选国家火炬计划的人数',
  },
  specialSupportReported: {
    ...happening,
    label: '上报国家省高层次人才特支',
    of: distinct(talentPersons, { stage: '上报', kind: '高层次人才特支', level: upper }, 'occurrence', '人'),
    definition: '报告期内上报国家、省高层次人才特殊支持计划的人数，领军人才另列',
  },
  leadingTalentsSelected: {
    ...happening,
    label: '入选领军人才',
    of: distinct(talentPersons, { stage: '入选', kind: '领军人才' }, 'occurrence', '人'),
    definition: '报告期内入选创新创业领军人才（特支）的人数，不含团队',
    confusedWith: '领军型创新创业团队',
  },
  cityTalentsReported: {
    ...happening,
    label: '上报市级人才项目',
    of: flow(talentItems, { stage: '上报', level: '市' }),
    definition: '报告期内上报市级人才计划的项数，单位是项，不与国家、省的人数相加',
    confusedWith: '上报国家、省计划的人数',
  },
  talentFirsts: {
    ...happening,
    label: '人才计划零的突破',
    of: flow(talentFirsts),
    definition: '报告期内标明首次入选的人才项目项数，即本地在该计划上零的突破',
  },
  talentGrants: {
    ...happening,
    label: '人才项目资助批复',
    of: flow(talentGrants),
    shownIn: '万元',
    definition: '报告期内批复的个人类人才项目资助额，按批复日期，团队另计',
    confusedWith: '拨付额',
  },
  talentPaid: {
    ...happening,
    label: '人才项目资助拨付',
    of: flow(talentPaid),
    shownIn: '万元',
    definition: '报告期内拨付的个人类人才项目资助额，按拨付日期，团队另计',
    confusedWith: '批复额',
  },
  talentsInPost: {
    ...standing,
    label: '在岗入选人才',
    of: holders(inPost, {}, '人'),
    definition: '期末已入选、已到岗、没有离岗的人才，按人去重',
    confusedWith: '历年入选人数；入选未到岗',
  },
  provincialTalentsInPost: {
    ...standing,
    label: '在岗省级以上人才',
    of: holders(inPost, { level: upper }, '人'),
    definition: '期末在岗、入选国家或省计划的人才，按人去重',
  },
  talentsYetToCome: {
    ...standing,
    label: '入选未到岗人才项目',
    of: stock(yetToCome),
    better: 'less',
    definition: '期末已入选、人选还没有到岗的项数，已离开、不予资助的不计',
  },
  talentReportRank: {
    ...standing,
    label: '人才项目上报数位次',
    of: reading(talentReportRank),
    better: 'less',
    definition: '市局通报的人才项目有效申报（上报）数位次，只引用',
  },
})

const teamIndicators = indicators('TAL', {
  teamsProposed: {
    ...happening,
    label: '推荐创新团队',
    of: flow(teamsProposed),
    definition: '报告期内向上推荐的创新团队数，按推荐日期，各类团队相加',
    confusedWith: '认定数',
  },
  teamsRecognised: {
    ...happening,
    label: '新认定创新团队',
    of: flow(teamsRecognised),
    definition: '报告期内公布认定的创新团队数，各类团队相加',
    confusedWith: '推荐数；支持期内团队数',
  },
  talentTeams: {
    ...standing,
    label: '支持期内创新团队',
    of: stock(teamsStanding),
    definition: '期末在支持期内的创新团队数，一个团队入选两类计两个，不与平台、特派员团队相加',
    confusedWith: '科技特派员团队；历年认定数',
  },
  provincialTeams: {
    ...standing,
    label: '省级以上创新团队',
    of: stock(teamsStanding, { level: upper }),
    definition: '期末在支持期内的国家、省级创新团队数',
  },
  industryTeams: {
    ...standing,
    label: '产业创新团队',
    of: stock(teamsStanding, { kind: '产业创新团队' }),
    definition: '期末在支持期内的产业创新团队（如“115”）数',
  },
  starTeams: {
    ...standing,
    label: '科技之星创新团队',
    of: stock(teamsStanding, { kind: '科技之星团队' }),
    definition: '期末在支持期内的市“科技之星”创新团队数',
  },
  starTeamsProposed: {
    ...happening,
    label: '推荐科技之星创新团队',
    of: flow(teamsProposed, { kind: '科技之星团队' }),
    definition: '报告期内推荐申报市“科技之星”的创新团队数，按推荐日期',
    confusedWith: '认定数',
  },
  starTeamsShare: {
    ...standing,
    label: '科技之星创新团队占上级比重',
    of: shareOfParentArea(stock(teamsStanding, { kind: '科技之星团队' })),
    decimals: 1,
    definition: '期末支持期内“科技之星”创新团队数占上一级地区的比重，上级没有数时不算',
  },
  keyTeams: {
    ...standing,
    label: '重点创新团队',
    of: stock(teamsStanding, { kind: '重点创新团队' }),
    definition: '期末在支持期内的重点创新团队数',
  },
  leadingTeams: {
    ...standing,
    label: '领军型创新创业团队',
    of: stock(teamsStanding, { kind: '领军型创新创业团队' }),
    definition: '期末在支持期内的领军型创新创业团队数',
    confusedWith: '领军人才人数',
  },
  teamsAssessed: {
    ...happening,
    label: '评估创新团队',
    of: flow(teamsAssessed),
    better: 'neither',
    definition: '报告期内作出结论的首次验收、中期评估、期满验收次数之和，单位个，一个团队两次计两个',
  },
  teamsPassed: {
    ...happening,
    label: '通过评估创新团队',
    of: flow(teamsAssessed, { result: ['优秀', '合格'] }),
    definition: '报告期内首次验收、中期评估、期满验收结论为优秀或合格的个数',
  },
  teamsPassedShare: {
    ...happening,
    label: '创新团队评估通过率',
    of: share(flow(teamsAssessed, { result: ['优秀', '合格'] }), flow(teamsAssessed)),
    decimals: 1,
    definition: '通过评估的个数÷作出结论的个数，同一期间',
  },
  teamGrants: {
    ...happening,
    label: '创新团队资助批复',
    of: flow(teamGrants),
    shownIn: '万元',
    definition: '报告期内批复的创新团队资助额，按批复日期',
    confusedWith: '拨付额',
  },
  teamPaid: {
    ...happening,
    label: '创新团队资助拨付',
    of: flow(teamPaid),
    shownIn: '万元',
    definition: '报告期内拨付的创新团队资助额，按拨付日期',
    confusedWith: '批复额',
  },
  talentMoneyGranted: {
    ...happening,
    label: '批复人才和团队资助',
    of: plus(flow(talentGrants), flow(teamGrants)),
    shownIn: '万元',
    definition: '人才项目资助批复加创新团队资助批复，同一期间',
  },
  talentMoneyPaid: {
    ...happening,
    label: '拨付人才和团队资助',
    of: plus(flow(talentPaid), flow(teamPaid)),
    shownIn: '万元',
    definition: '人才项目资助拨付加创新团队资助拨付，同一期间；与政策兑付资金有重叠，不相加',
    confusedWith: '兑付政策资金',
  },
})

const foreignIndicators = indicators('TAL', {
  foreignServices: {
    ...happening,
    label: '外籍人才服务受理',
    of: flow(servicesReceived),
    better: 'neither',
    definition: '报告期内受理的外籍人才服务件数，含工作许可、走访、生活保障和荣誉推荐',
  },
  foreignServicesDone: {
    ...happening,
    label: '外籍人才服务办结',
    of: flow(servicesDone),
    definition: '报告期内办结的外籍人才服务件数，按办结日期',
  },
  foreignServicesOpen: {
    ...standing,
    label: '在办外籍人才服务',
    of: stock(servicesOpen),
    better: 'less',
    definition: '期末受理而没有办结的外籍人才服务件数，不予办理的不计',
  },
  workPermitsHandled: {
    ...happening,
    label: '办理外国人工作许可',
    of: flow(servicesDone, { kind: permitMatters }),
    better: 'neither',
    definition: '报告期内办结的工作许可新办、延期、变更、注销件数',
    confusedWith: '有效工作许可人数',
  },
  workPermitExtensions: {
    ...happening,
    label: '办理工作许可延期',
    of: flow(servicesDone, { kind: '工作许可延期' }),
    better: 'neither',
    definition: '报告期内办结的工作许可延期件数',
  },
  foreignVisits: {
    ...happening,
    label: '走访外籍人才',
    of: flow(servicesDone, { kind: '走访服务' }),
    definition: '报告期内完成的走访外籍人才件数，一次走访一人计一件',
    confusedWith: '走访企业次数',
  },
  foreignTalents: {
    ...standing,
    label: '持有效工作许可外籍人才',
    of: holders(permits, {}, '人'),
    definition: '期末工作许可在有效期内的外籍人才，按人去重，延期衔接的计一人',
    confusedWith: '办理许可件数',
  },
  foreignHighTalents: {
    ...standing,
    label: '外国高端人才',
    of: holders(permits, { category: 'A类' }, '人'),
    definition: '期末持有效A类工作许可的外籍人才人数',
  },
  foreignProfessionals: {
    ...standing,
    label: '外国专业人才',
    of: holders(permits, { category: 'B类' }, '人'),
    definition: '期末持有效B类工作许可的外籍人才人数',
  },
  foreignHonoursProposed: {
    ...happening,
    label: '推荐外籍人才荣誉',
    of: flow(honoursProposed),
    definition: '报告期内推荐外籍人才参评荣誉的人次，按推荐日期',
    confusedWith: '获得荣誉人数',
  },
  foreignHonours: {
    ...happening,
    label: '获得荣誉外籍人才',
    of: distinct(honoursAwarded, {}, 'occurrence', '人'),
    definition: '报告期内获授荣誉的外籍人才，按人去重，按授予日期',
    confusedWith: '推荐人数',
  },
  foreignStations: {
    ...standing,
    label: '外国专家工作站',
    of: stock(operating, { kind: '外国专家工作站' }),
    definition: '期末有效的外国专家工作站数，申报没有认定的不计',
  },
  foreignStationsApplied: {
    ...happening,
    label: '申报外国专家工作站',
    of: flow(applied, { kind: '外国专家工作站' }),
    definition: '报告期内申报外国专家工作站的个数，按申报日期，申报不是认定',
    confusedWith: '期末有效的外国专家工作站',
  },
  foreignClusters: {
    ...standing,
    label: '外国人才集聚区',
    of: stock(operating, { kind: '外国人才集聚区' }),
    definition: '期末有效的外国（高端）人才创新集聚区数，申报没有认定的不计',
  },
  foreignClustersApplied: {
    ...happening,
    label: '申报外国人才集聚区',
    of: flow(applied, { kind: '外国人才集聚区' }),
    definition: '报告期内申报外国人才集聚区的个数，按申报日期，申报不是认定',
    confusedWith: '期末有效的外国人才集聚区',
  },
  expertStations: {
    ...standing,
    label: '专家工作站',
    of: stock(operating, { kind: '专家工作站' }),
    definition: '期末有效的专家工作站数，不含院士工作站和外国专家工作站',
  },
  doctorStations: {
    ...standing,
    label: '博士创新站',
    of: stock(operating, { kind: '博士创新站' }),
    definition: '期末有效的博士创新站数，不含博士后工作站',
    confusedWith: '博士后工作站',
  },
  talentCentres: {
    ...standing,
    label: '人才创新中心',
    of: stock(operating, { kind: '人才创新中心' }),
    definition: '期末在运行的与高校、人才部门共建的科技人才创新中心数',
  },
})

const matchingIndicators = indicators('TAL', {
  talentEvents: {
    ...happening,
    label: '举办引才活动',
    of: flow(eventsHeld),
    definition: '报告期内登记了成效的引才活动场数，一场一行',
    confusedWith: '招聘引才活动场次（活动台账，含没有登记成效的）',
  },
  clubEvents: {
    ...happening,
    label: '国际人才俱乐部活动',
    of: flow(eventsHeld, { kind: ['国际人才俱乐部', '项目路演'] }),
    definition: '报告期内国际人才俱乐部活动和依托其开展的项目路演场数',
  },
  clubProjects: {
    ...happening,
    label: '人才活动路演项目',
    of: flow(pitched),
    definition: '报告期内引才活动中路演的项目个数，同一项目在两场路演计两个',
  },
  postsOffered: {
    ...happening,
    label: '提供引才岗位',
    of: flow(offered),
    definition: '报告期内引才活动提供的岗位个数，各场相加',
    confusedWith: '需求人数',
  },
  postApplicants: {
    ...happening,
    label: '引才活动应聘人次',
    of: flow(applicants),
    definition: '报告期内引才活动的应聘（投递）人次，各场相加',
    confusedWith: '达成意向人数；到岗人数',
  },
  hiresIntended: {
    ...happening,
    label: '引才达成意向',
    of: flow(intended),
    definition: '报告期内引才活动上达成聘用意向的人数，意向不是到岗',
    confusedWith: '到岗人数',
  },
  hiresArrived: {
    ...happening,
    label: '引才到岗',
    of: flow(hired),
    definition: '报告期内经引才活动实际到岗的人数，按到岗统计日期，没有填的按活动日期',
    confusedWith: '达成意向人数；要素对接到岗',
  },
  talentNeeds: {
    ...happening,
    label: '高层次人才需求',
    of: flow(needed, high),
    better: 'neither',
    definition: '报告期内企业提出的高层次人才、外籍专家、人才团队需求件数（要素对接台账）',
    confusedWith: '技能人才和毕业生需求',
  },
  talentNeedPeople: {
    ...happening,
    label: '高层次人才需求人数',
    of: flow(peopleNeeded, high),
    better: 'neither',
    definition: '报告期内企业提出的高层次人才、外籍专家、人才团队需求人数',
  },
  talentNeedsMatched: {
    ...happening,
    label: '对接高层次人才需求',
    of: flow(introduced, high),
    definition: '报告期内介绍了人选的高层次人才、外籍专家、团队需求件数，按首次对接日期',
    confusedWith: '达成件数',
  },
  talentNeedsAgreed: {
    ...happening,
    label: '达成高层次人才需求',
    of: flow(agreed, high),
    definition: '报告期内达成的高层次人才、外籍专家、团队需求件数，按达成日期',
  },
  talentNeedHires: {
    ...happening,
    label: '帮助引进高层次人才',
    of: flow(peopleHired, high),
    definition: '报告期内经需求对接到岗的高层次人才、外籍专家和团队成员人数',
    confusedWith: '入选人才人数',
  },
  teamsIntroduced: {
    ...happening,
    label: '帮助引进人才团队',
    of: flow(agreed, { element: '人才团队' }),
    definition: '报告期内经需求对接达成引进的人才团队件数',
    confusedWith: '新认定创新团队',
  },
  tourNeeds: {
    ...happening,
    label: '征集游学计划需求',
    of: flow(needsCalled, tour),
    definition: '报告期内为游学计划征集的企业需求件数，按提出日期',
    confusedWith: '发布数',
  },
  tourNeedsPublished: {
    ...happening,
    label: '发布游学计划需求',
    of: flow(needsPublished, tour),
    definition: '报告期内发布的游学计划需求件数，按发布日期',
    confusedWith: '征集数',
  },
  tourNeedRank: {
    ...standing,
    label: '游学需求发布数位次',
    of: reading(tourNeedRank),
    better: 'less',
    definition: '市局通报的游学计划需求发布数位次，只引用',
  },
  talentCooperations: {
    ...happening,
    label: '校企合作培养',
    of: flow(cooperations),
    definition: '报告期内企业与院校开办的技术人员合作培养期数，按开始日期',
  },
  cooperationsRunning: {
    ...standing,
    label: '在办校企合作培养',
    of: stock(running),
    definition: '期末还没有结束的校企合作培养期数',
  },
  cooperatingFirms: {
    ...happening,
    label: '参加合作培养企业',
    of: distinct(cooperations),
    definition: '报告期内开办合作培养的企业户数，按户去重，不能逐月相加',
  },
  techniciansTrained: {
    ...happening,
    label: '校企合作培养技术人员',
    of: flow(enrolled),
    definition: '报告期内开办的合作培养参训人数，按开始日期',
    confusedWith: '结业人数；科技培训人次',
  },
  techniciansFinished: {
    ...happening,
    label: '合作培养结业人数',
    of: flow(finished),
    definition: '报告期内结束的合作培养结业、取证人数，按结束日期',
  },
  techniciansStayed: {
    ...happening,
    label: '合作培养留企人数',
    of: flow(stayed),
    definition: '报告期内结束的合作培养后留在企业的人数，按结束日期',
  },
  techniciansLeft: {
    ...happening,
    label: '合作培养结业未留企',
    of: minus(flow(finished), flow(stayed)),
    better: 'less',
    definition: '合作培养结业人数减留企人数，同一期间；留企人数没有填的会使其偏高',
  },
})

export const talentIndicators = [
  ...programmeIndicators,
  ...teamIndicators,
  ...foreignIndicators,
  ...matchingIndicators,
  ...clubAndSurvey,
]
