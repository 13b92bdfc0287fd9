import { distinct, flow, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { agreementAmounts, completed, inPerformance, terminated } from '../contracts/agreement.ts'
import {
  achievementsPooled,
  achievementsReleased,
  achievementsTransferred,
  serviceRewards,
  serviceTransfers,
  transferValue,
} from './achievement.ts'
import { chainPlanned, chainSigned, chainValue } from './chainProject.ts'
import { demandsClosed, demandsMatched, demandsOpen, demandsRaised } from './demand.ts'
import { fairEntries, fairIntended, fairOrders } from './fair.ts'
import { incentivesGranted, incentiveValue } from './incentive.ts'
import { liaisons } from './liaison.ts'
import {
  achievementsListed,
  brokered,
  brokeredValue,
  demandsListed,
  enquiries,
  onlineDeals,
  onlineDealValue,
} from './market.ts'
import { converted, intended, intendedAmount, meetings, questionsAnswered, questionsAsked } from './matchmaking.ts'
import { productSales, products, productsRecognised } from './product.ts'

const counted = { owner: '成果科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { ...counted, areaRule: 'atPeriodEnd' } as const
const money = { ...counted, shownIn: '万元' } as const

export const transferIndicators = indicators('TTC', {
  firmDemands: {
    ...counted,
    label: '征集企业技术难题',
    of: flow(demandsRaised),
    definition: '报告期内企业提出的技术难题项数，按提出日期；由榜单转来的已在征集技术需求里，不再计',
    confusedWith: '征集技术需求（榜单）',
  },
  firmDemandsMatched: {
    ...counted,
    label: '对接企业技术难题',
    of: flow(demandsMatched),
    definition: '报告期内首次与高校院所、专家对接的技术难题项数，按对接日期，含榜单转来的',
  },
  firmDemandsSolved: {
    ...counted,
    label: '解决企业技术难题',
    of: flow(demandsClosed, { outcome: '已解决' }),
    definition: '报告期内办结、结果为已解决的技术难题项数；部分解决的不计',
  },
  firmDemandsOpen: {
    ...standing,
    label: '未办结企业技术难题',
    better: 'less',
    of: stock(demandsOpen),
    definition: '期末已提出、尚未办结的技术难题项数',
  },
  firmDemandSolvedShare: {
    ...counted,
    label: '企业技术难题解决率',
    of: share(flow(demandsClosed, { outcome: '已解决' }), flow(demandsClosed)),
    definition: '报告期内已解决的技术难题÷办结的技术难题，分母含部分解决、未解决和企业撤回',
  },
  pooledAchievements: {
    ...standing,
    label: '在库科技成果',
    of: stock(achievementsPooled),
    definition: '期末成果库内没有移出的科技成果项数，已转化的仍在库',
  },
  majorAchievements: {
    ...standing,
    label: '重大科技成果清单',
    of: stock(achievementsPooled, { major: '是' }),
    definition: '期末列入可转化重大科技成果清单、没有移出的成果项数',
  },
  releasedAchievements: {
    ...counted,
    label: '发布科技成果',
    of: flow(achievementsReleased),
    definition: '报告期内向企业发布、推介或路演的科技成果项数，按首次发布日期',
  },
  transferredAchievements: {
    ...counted,
    label: '转化科技成果',
    of: flow(achievementsTransferred),
    definition: '报告期内以转让、许可、合作实施、作价投资、自行实施等方式转化的科技成果项数，按转化日期',
    confusedWith: '技术合同项数',
  },
  majorTransferred: {
    ...counted,
    label: '转化重大科技成果',
    of: flow(achievementsTransferred, { major: '是' }),
    definition: '报告期内转化、列在重大科技成果清单的成果项数',
  },
  achievementTransferValue: {
    ...money,
    label: '科技成果转化金额',
    of: flow(transferValue),
    definition: '报告期内科技成果转化的合同金额，按转化日期',
    confusedWith: '技术合同成交额',
  },
  serviceTransfers: {
    ...counted,
    label: '职务科技成果转化',
    of: flow(serviceTransfers),
    definition: '报告期内转化的职务科技成果项数',
  },
  serviceRewards: {
    ...money,
    label: '职务成果奖励报酬',
    of: flow(serviceRewards),
    definition: '报告期内转化的职务科技成果给予完成人和转化贡献人员的奖励报酬，按转化日期',
  },
  firmMeetings: {
    ...counted,
    label: '产学研逐家对接',
    of: flow(meetings),
    definition: '报告期内一家企业与一家高校院所对接的次数，按对接日期',
    confusedWith: '产学研对接场次',
  },
  metFirms: {
    ...counted,
    label: '参加产学研对接的企业',
    of: distinct(meetings),
    definition: '报告期内与高校院所对接过的企业户数，按企业去重',
  },
  institutionContacts: {
    ...counted,
    label: '联系高校院所',
    of: flow(meetings, { occasion: '高校院所联系' }),
    definition: '报告期内主动联系高校院所的次数，不论有没有带企业',
  },
  roadshowMeetings: {
    ...counted,
    label: '路演成果对接',
    of: flow(meetings, { occasion: '成果路演' }),
    definition: '报告期内在成果路演上一家企业与一项成果对接的次数',
    confusedWith: '成果路演场次',
  },
  meetingQuestions: {
    ...counted,
    label: '对接会企业提问',
    better: 'neither',
    of: flow(questionsAsked),
    definition: '报告期内企业在对接时提出的问题个数，一次对接记一个',
  },
  meetingQuestionsAnswered: {
    ...counted,
    label: '对接会专家答复率',
    of: share(flow(questionsAnswered), flow(questionsAsked)),
    definition: '报告期内有专家答复的提问÷企业提问',
  },
  matchedIntentions: {
    ...counted,
    label: '对接达成意向',
    of: flow(intended),
    definition: '报告期内逐家对接达成的合作意向项数，按达成意向日期，转为协议后仍计',
    confusedWith: '产学研合作意向（合作台账里现为意向的）',
  },
  matchedIntentionAmount: {
    ...money,
    label: '对接意向金额',
    of: flow(intendedAmount),
    definition: '报告期内逐家对接达成意向所涉及的预计金额，不是协议金额',
    confusedWith: '产学研合作协议金额',
  },
  intentionsConverted: {
    ...counted,
    label: '意向转为协议',
    of: flow(converted),
    definition: '报告期内由对接意向转为正式协议的项数，按签订协议日期',
  },
  intentionConversion: {
    ...counted,
    label: '对接意向转化率',
    of: share(flow(converted), flow(intended)),
    definition: '报告期内转为协议的意向÷同期达成的意向；跨期转化的计在转化期，可大于百分之百',
  },
  agreementIntentionAmount: {
    ...money,
    label: '合作台账意向金额',
    of: flow(agreementAmounts, { stage: '意向' }),
    definition: '报告期内产学研合作台账中性质为意向的金额，不计入协议金额',
  },
  agreementsInPerformance: {
    ...standing,
    label: '履行中产学研协议',
    better: 'neither',
    of: stock(inPerformance),
    definition: '期末已签订、没有完成也没有终止的正式协议项数',
  },
  agreementsCompleted: {
    ...counted,
    label: '完成产学研协议',
    of: flow(completed),
    definition: '报告期内履行完毕的正式协议项数，按完成日期',
  },
  agreementsTerminated: {
    ...counted,
    label: '终止产学研协议',
    better: 'less',
    of: flow(terminated),
    definition: '报告期内没有履行完毕而终止的正式协议项数，按终止日期',
  },
  liaisonOfficers: {
    ...standing,
    label: '产学研联络员',
    of: stock(liaisons),
    definition: '期末在任的企业产学研联络员人数',
  },
  chainProjectsPlanned: {
    ...counted,
    label: '一链一行拟签约项目',
    of: flow(chainPlanned),
    definition: '报告期内列入一链一行储备的拟签约项目项数，按列入日期',
  },
  chainProjectsSigned: {
    ...counted,
    label: '一链一行签约项目',
    of: flow(chainSigned),
    definition: '报告期内签约的一链一行项目项数，按签约日期',
  },
  chainProjectValue: {
    ...money,
    label: '一链一行签约金额',
    of: flow(chainValue),
    definition: '报告期内一链一行项目的签约金额',
    confusedWith: '产学研合作协议金额',
  },
  onlineDemands: {
    ...counted,
    label: '网上发布技术需求',
    of: flow(demandsListed),
    definition: '报告期内在技术交易平台发布的需求项数，机构报表',
  },
  onlineAchievements: {
    ...counted,
    label: '网上发布技术成果',
    of: flow(achievementsListed),
    definition: '报告期内在技术交易平台发布的成果项数，机构报表',
  },
  onlineEnquiries: {
    ...counted,
    label: '网上技术询价',
    of: flow(enquiries),
    definition: '报告期内技术交易平台收到的询价、咨询次数，机构报表',
  },
  onlineDeals: {
    ...counted,
    label: '网上技术成交',
    of: flow(onlineDeals),
    definition: '报告期内在技术交易平台成交的项数，机构报表',
  },
  onlineDealValue: {
    ...money,
    label: '网上技术成交额',
    of: flow(onlineDealValue),
    definition: '报告期内在技术交易平台成交的金额，机构报表，不是认定登记数',
    confusedWith: '技术合同成交额',
  },
  brokeredContracts: {
    ...counted,
    label: '机构促成技术合同',
    of: flow(brokered),
    definition: '报告期内技术转移机构促成的技术合同项数，机构自报',
  },
  brokeredValue: {
    ...money,
    label: '机构促成技术合同额',
    of: flow(brokeredValue),
    definition: '报告期内技术转移机构促成的技术合同金额，机构自报，不是认定登记数',
    confusedWith: '技术合同成交额',
  },
  highTechProducts: {
    ...standing,
    label: '高新技术产品',
    of: stock(products),
    definition: '期末有效、没有退出的高新技术产品个数，按项',
  },
  newHighTechProducts: {
    ...counted,
    label: '新认定高新技术产品',
    of: flow(productsRecognised),
    definition: '报告期内认定的高新技术产品项数，按认定日期',
  },
  ownBrandProducts: {
    ...standing,
    label: '自主品牌高新技术产品',
    of: stock(products, { ownBrand: '是' }),
    definition: '期末有效高新技术产品中使用自主品牌的项数',
  },
  highTechProductSales: {
    ...money,
    label: '高新技术产品销售额',
    of: flow(productSales),
    definition: '列入高新技术产品台账的产品当年销售额，企业自报，只按年度',
    confusedWith: '高新技术产品（服务）收入',
  },
  fairEntries: {
    ...counted,
    label: '企业参展',
    of: flow(fairEntries),
    definition: '报告期内组织企业参加展会的家次，按开幕日期',
  },
  fairExhibitors: {
    ...counted,
    label: '参展企业',
    of: distinct(fairEntries),
    definition: '报告期内参加展会的企业户数，按企业去重',
  },
  fairOrders: {
    ...money,
    label: '展会签回订单额',
    of: flow(fairOrders),
    definition: '报告期内企业在展会上签订合同的订单金额，意向不计',
    confusedWith: '展会意向订单额',
  },
  fairIntended: {
    ...money,
    label: '展会意向订单额',
    of: flow(fairIntended),
    definition: '报告期内企业在展会上达成意向、没有签订合同的金额',
  },
  transferIncentives: {
    ...counted,
    label: '成果转化激励',
    of: flow(incentivesGranted),
    definition: '报告期内核定的成果转化激励项数，按核定日期',
  },
  transferIncentiveValue: {
    ...money,
    label: '成果转化激励核定额',
    of: flow(incentiveValue),
    definition: '报告期内核定的成果转化激励金额，拨付数另见奖补兑付',
    confusedWith: '兑付政策资金',
  },
})
