import { flow, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { forumGuests, forumReleased, forumSigned, forums } from './forum.ts'
import { liaisonActivities } from './liaisonActivity.ts'
import { liaisonMessages, liaisonsReached } from './liaisonMessage.ts'
import { itemDeals, itemDealValue, itemEnquiries, itemsListed, itemsOnline } from './marketListing.ts'

const counted = { owner: '成果科', areaRule: 'atOccurrence', better: 'more' } as const

/** Items on trading platforms one by one, liaison officers at work, forums. */
export const marketIndicators = indicators('TTC', {
  listings: {
    ...counted,
    label: '技术交易挂牌条目',
    of: flow(itemsListed),
    definition: '报告期内在交易平台发布的需求和成果条数，逐条登记',
    confusedWith: '机构月报的发布需求、发布成果',
  },
  listingsOnline: {
    ...counted,
    areaRule: 'atPeriodEnd',
    label: '在架技术交易条目',
    of: stock(itemsOnline),
    definition: '期末已发布、没有成交也没有下架的条数',
  },
  listingEnquiries: {
    ...counted,
    label: '技术交易条目询价',
    of: flow(itemEnquiries),
    definition: '逐条登记的询价次数，按询价统计日期，没有填的按发布日期',
    confusedWith: '机构月报的询价次数',
  },
  listingDeals: {
    ...counted,
    label: '技术交易挂牌成交',
    of: flow(itemDeals),
    definition: '报告期内成交的条数，按成交日期，逐条登记',
    confusedWith: '机构月报的网上成交；认定登记技术合同',
  },
  listingDealValue: {
    ...counted,
    label: '技术交易挂牌成交额',
    of: flow(itemDealValue),
    shownIn: '万元',
    definition: '报告期内逐条登记的成交金额，不是认定登记的技术合同成交额',
    confusedWith: '技术合同成交额',
  },
  liaisonActivities: {
    ...counted,
    label: '联络员活动',
    of: flow(liaisonActivities),
    definition: '报告期内产学研联络员参加培训、收集需求、走进高校院所等的次数',
  },
  liaisonMessages: {
    ...counted,
    label: '联络员群发消息',
    of: flow(liaisonMessages),
    definition: '报告期内向产学研联络员群发消息的次数，一次发给多人计一次',
    confusedWith: '联络员群发送达人次',
  },
  liaisonsReached: {
    ...counted,
    label: '联络员群发送达人次',
    of: flow(liaisonsReached),
    definition: '报告期内向产学研联络员群发消息的人次，一次发给几人计几人次',
  },
  transferForums: {
    ...counted,
    label: '举办成果转化论坛',
    of: flow(forums),
    definition: '报告期内举办的成果转化、引才引智论坛场数',
    confusedWith: '活动场次',
  },
  forumGuests: {
    ...counted,
    label: '成果转化论坛嘉宾',
    of: flow(forumGuests),
    definition: '报告期内各场论坛到场嘉宾人次之和，听众不计',
  },
  forumReleased: {
    ...counted,
    label: '成果转化论坛发布成果',
    of: flow(forumReleased),
    definition: '报告期内在论坛上发布、路演的成果项数',
    confusedWith: '发布科技成果',
  },
  forumSigned: {
    ...counted,
    label: '成果转化论坛签约',
    of: flow(forumSigned),
    definition: '报告期内论坛现场签约项数，金额以产学研合作台账为准',
    confusedWith: '产学研合作协议',
  },
})
