import { distinct, flow, holders, minus, per, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import {
  compensated,
  financingAsked,
  financingRecommended,
  financings,
  interestSubsidy,
  lent,
  outstanding,
  recovered,
} from './financing.ts'
import { claimsPaid, inForceCover, policiesTaken, premiumSubsidies, premiums, sumInsured } from './insurance.ts'
import { aShareBoards, inPipeline, listedBoards, listedFirms, listings, raised } from './listing.ts'
import { productsOffered } from './product.ts'

const happening = { owner: '规划科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '规划科', areaRule: 'atPeriodEnd', better: 'more' } as const

const loans = { instrument: ['科技贷', '信用贷款'] } as const
const pooled = { pool: ['高新技术企业', '科技型中小企业', '专精特新中小企业'] } as const

export const financeIndicators = indicators('FIN', {
  financeProducts: {
    ...standing,
    label: '科技金融产品',
    of: stock(productsOffered),
    definition: '期末仍在办理的科技金融产品数',
  },
  financingAsked: {
    ...happening,
    label: '科技融资需求',
    of: flow(financingAsked),
    definition: '报告期内企业提出的融资需求笔数，按提出日期',
  },
  financingRecommended: {
    ...happening,
    label: '推荐科技融资',
    of: flow(financingRecommended),
    definition: '报告期内推荐给金融机构的笔数，按推荐日期',
    confusedWith: '放款笔数',
  },
  financings: {
    ...happening,
    label: '科技融资放款',
    of: flow(financings),
    definition: '报告期内放款的笔数，各种金融工具合计',
    confusedWith: '推荐数、授信数',
  },
  financingLent: {
    ...happening,
    label: '科技融资放款额',
    of: flow(lent),
    definition: '报告期内科技贷、质押、担保、信用贷款和股权投资的放款额，按放款日期',
    confusedWith: '授信额、余额',
  },
  financedFirms: {
    ...happening,
    label: '科技融资企业',
    of: distinct(lent),
    definition: '报告期内得到放款的企业户数，按户去重',
  },
  techLoans: {
    ...happening,
    label: '科技贷放款额',
    of: flow(lent, loans),
    definition: '报告期内科技贷和信用贷款的放款额',
  },
  techLoanFirms: {
    ...happening,
    label: '科技贷企业',
    of: distinct(lent, loans),
    definition: '报告期内得到科技贷和信用贷款的企业户数，按户去重',
  },
  pooledLoanShare: {
    ...happening,
    label: '入库企业贷款占比',
    of: share(flow(lent, pooled), flow(lent)),
    definition: '报告期内放给高企、科小和专精特新企业的金额占全部放款额的比重',
  },
  loanBalance: {
    ...standing,
    label: '科技融资余额',
    of: stock(outstanding),
    definition: '期末没有结清和代偿的放款额，股权投资不计，分期偿还的在结清时一次减去',
    confusedWith: '当期放款额',
  },
  interestSubsidies: {
    ...happening,
    label: '科技贷贴息',
    of: flow(interestSubsidy),
    definition: '报告期内拨付的贴息金额，按拨付日期',
  },
  loanCompensated: {
    ...happening,
    label: '风险池代偿额',
    better: 'less',
    of: flow(compensated),
    definition: '报告期内风险池代偿的金额，按代偿日期',
  },
  compensationNet: {
    ...happening,
    label: '风险池净代偿额',
    better: 'less',
    of: minus(flow(compensated), flow(recovered)),
    definition: '报告期内代偿额减同期追偿额',
  },
  compensationRate: {
    ...happening,
    label: '代偿率',
    better: 'less',
    of: share(flow(compensated), flow(lent)),
    definition: '报告期内代偿额÷同期放款额',
    confusedWith: '不良率',
  },
  rightsPledgeLoans: {
    ...happening,
    label: '知识产权质押放款额',
    of: flow(lent, { instrument: '知识产权质押' }),
    definition: '报告期内知识产权质押的放款额，按放款日期；质押登记额另见专利台账',
    confusedWith: '质押登记金额',
  },
  rightsPledges: {
    ...happening,
    label: '知识产权质押放款',
    of: flow(financings, { instrument: '知识产权质押' }),
    definition: '报告期内知识产权质押放款的笔数',
  },
  guaranteed: {
    ...happening,
    label: '科技担保放款额',
    of: flow(lent, { instrument: '科技担保' }),
    definition: '报告期内由担保机构担保的放款额',
  },
  averageLoan: {
    ...happening,
    label: '笔均放款额',
    better: 'neither',
    of: per(flow(lent), flow(financings)),
    decimals: 0,
    definition: '报告期内放款额÷放款笔数',
  },
  insurancePolicies: {
    ...happening,
    label: '科技保险投保',
    of: flow(policiesTaken),
    definition: '报告期内起保的科技保险保单数',
  },
  insuredFirms: {
    ...standing,
    label: '科技保险在保企业',
    of: holders(inForceCover),
    definition: '期末持有有效保单的企业户数，按户去重',
  },
  sumInsured: {
    ...happening,
    label: '科技保险保额',
    of: flow(sumInsured),
    definition: '报告期内起保保单的保险金额',
    confusedWith: '保费',
  },
  insurancePremiums: {
    ...happening,
    label: '科技保险保费',
    of: flow(premiums),
    definition: '报告期内起保保单的保费',
  },
  premiumSubsidies: {
    ...happening,
    label: '科技保险保费补贴',
    of: flow(premiumSubsidies),
    definition: '报告期内拨付的保费补贴，按拨付日期',
  },
  insuranceClaims: {
    ...happening,
    label: '科技保险赔付',
    better: 'neither',
    of: flow(claimsPaid),
    definition: '报告期内保险赔付金额，按赔付日期',
  },
  listingPipeline: {
    ...standing,
    label: '上市挂牌培育企业',
    of: holders(inPipeline),
    definition: '期末在培育库到过会各阶段、尚未上市挂牌的企业户数',
  },
  listingTutored: {
    ...standing,
    label: '上市辅导和申报企业',
    of: stock(inPipeline, { listingStage: ['辅导', '申报', '过会'] }),
    definition: '期末处在辅导、申报、过会阶段的企业数',
  },
  newListings: {
    ...happening,
    label: '新增上市挂牌企业',
    of: flow(listings),
    proxies: ['listingTutored'],
    definition: '报告期内上市和挂牌的企业数，按上市（挂牌）日期，含区域股权市场',
    confusedWith: '新增上市企业',
  },
  newListed: {
    ...happening,
    label: '新增上市企业',
    of: flow(listings, { board: listedBoards }),
    definition: '报告期内在境内外交易所上市的企业数，挂牌不计',
    confusedWith: '挂牌企业',
  },
  aShareFirms: {
    ...standing,
    label: 'A股上市公司',
    of: stock(listedFirms, { board: aShareBoards }),
    definition: '期末在沪深北交易所上市的公司数，退市、迁出的减去',
  },
  listingRaised: {
    ...happening,
    label: '上市首发融资额',
    of: flow(raised),
    definition: '报告期内上市挂牌企业的首发融资额',
  },
})
