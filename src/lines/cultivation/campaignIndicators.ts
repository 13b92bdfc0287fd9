import { distinct, flow, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { assessed } from './assessment.ts'
import { consulted } from './consultation.ts'
import { itemsClosed, itemsFound, itemsOpen } from './rectification.ts'

const happening = { owner: '高新科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '高新科', areaRule: 'atPeriodEnd', better: 'less' } as const

export const campaignIndicators = indicators('ENT', {
  screenedFirms: {
    ...happening,
    label: '摸底企业',
    of: distinct(assessed, { assessedBy: '摸底' }),
    definition: '报告期内摸底测评过的企业户数，按户去重，同一企业摸底几次计一户',
    confusedWith: '潜在培育企业：摸底后列入名单的',
  },
  selfCheckedFirms: {
    ...happening,
    label: '自主体检企业',
    of: distinct(assessed, { assessedBy: '企业体检' }),
    definition: '报告期内在本系统自己做过体检的企业户数，按户去重',
  },
  consultations: {
    ...happening,
    label: '申报会诊',
    of: flow(consulted),
    definition: '报告期内申报前会诊（含专家门诊）的次数，一家企业一次计一次',
    confusedWith: '会诊企业户数',
  },
  consultedFirms: {
    ...happening,
    label: '会诊企业',
    of: distinct(consulted),
    definition: '报告期内会诊过的企业户数，按户去重',
    confusedWith: '会诊次数',
  },
  rectificationItems: {
    ...happening,
    label: '整改事项',
    of: flow(itemsFound),
    better: 'neither',
    definition: '报告期内提出的整改事项数，按提出日期，撤销的也在内',
    confusedWith: '整改企业户数',
  },
  rectificationFirms: {
    ...happening,
    label: '整改企业',
    of: distinct(itemsFound),
    better: 'neither',
    definition: '报告期内提出过整改事项的企业户数，按户去重',
    confusedWith: '整改清单：清单是某一天的户数',
  },
  rectificationsClosed: {
    ...happening,
    label: '整改已销号',
    of: flow(itemsClosed),
    definition: '报告期内销号的整改事项数，按销号日期，自动销号和复核销号都计；重新整改的从中扣除',
  },
  rectificationClosedShare: {
    ...happening,
    label: '整改销号率',
    of: share(flow(itemsClosed), flow(itemsFound)),
    definition: '报告期内销号的整改事项数÷同期提出的整改事项数，往期提出本期销号的计入分子',
  },
  rectificationsOpen: {
    ...standing,
    label: '未销号整改事项',
    of: stock(itemsOpen),
    definition: '期末已提出、没有销号也没有撤销的整改事项数',
  },
})
