import { distinct, flow, growth, pointChange, rank, reading, share, shareOfParentArea } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { contractsBoughtRank } from '../statistics/series.ts'
import { agreementAmounts, agreementArrivals, agreements } from './agreement.ts'
import {
  absorbed,
  absorbedTechnology,
  absorbedTotal,
  income,
  local,
  localTotal,
  output,
  outputTechnology,
  outputTotal,
} from './contract.ts'

const sold = { owner: '成果科', areaRule: 'seller', better: 'more', shownIn: '亿元' } as const
const bought = { owner: '成果科', areaRule: 'buyer', better: 'more', shownIn: '亿元' } as const
const agreed = { owner: '成果科', areaRule: 'atOccurrence', better: 'more' } as const
const signed = { stage: '正式协议' } as const
const technologyShare = share(flow(outputTechnology), flow(outputTotal))

export const contractIndicators = indicators('TTC', {
  contractsSold: {
    ...sold,
    label: '认定登记技术合同（输出）',
    of: flow(output),
    definition: '报告期内认定登记、卖方在本区的技术合同项数，撤销在撤销期冲减',
    confusedWith: '按签订日计；含外地卖方在本区登记的合同',
  },
  contractValueSold: {
    ...sold,
    label: '技术合同成交额（输出）',
    of: flow(outputTotal),
    definition: '报告期内认定登记、卖方在本区的技术合同总金额，变更和撤销在发生期冲减',
    confusedWith: '技术交易额；按签订日计；与吸纳相加',
  },
  contractValueSoldGrowth: {
    ...sold,
    label: '技术合同成交额（输出）同比增长',
    of: growth(flow(outputTotal)),
    definition: '输出技术合同成交额与上年同期相比',
  },
  contractValueSoldRank: {
    ...sold,
    label: '技术合同成交额（输出）位次',
    of: rank(flow(outputTotal)),
    better: 'less',
    definition: '同级区划按输出成交额由多到少的位次，并列同名次',
  },
  contractValueSoldAreaShare: {
    ...sold,
    label: '技术合同成交额（输出）占上级区划比重',
    of: shareOfParentArea(flow(outputTotal)),
    definition: '本区划输出成交额÷上一级区划输出成交额，同一期间',
  },
  technologyValueSold: {
    ...sold,
    label: '技术交易额（输出）',
    of: flow(outputTechnology),
    definition: '输出成交额中扣除设备、仪器、零部件、原材料等非技术性费用后的部分',
    confusedWith: '成交额；实收的技术性收入',
  },
  technologyShare: {
    ...sold,
    label: '技术交易额占成交额比重',
    of: technologyShare,
    definition: '输出技术交易额÷输出技术合同成交额，同一期间',
  },
  technologyShareChange: {
    ...sold,
    label: '技术交易额占成交额比重变化',
    of: pointChange(technologyShare),
    definition: '本期占比减上年同期占比',
  },
  developmentValueSold: {
    ...sold,
    label: '技术开发合同成交额（输出）',
    of: flow(outputTotal, { kind: '技术开发' }),
    definition: '输出技术合同中技术开发合同的成交额',
  },
  transferValueSold: {
    ...sold,
    label: '技术转让和许可合同成交额（输出）',
    of: flow(outputTotal, { kind: ['技术转让', '技术许可'] }),
    definition: '输出技术合同中技术转让、技术许可合同的成交额',
  },
  contractSellers: {
    ...sold,
    label: '输出技术的企业',
    of: distinct(output),
    definition: '报告期内有认定登记技术合同的卖方户数，按企业去重',
  },
  contractsBought: {
    ...bought,
    label: '吸纳技术合同',
    of: flow(absorbed),
    definition: '报告期内认定登记、买方在本区的技术合同项数，撤销在撤销期冲减',
  },
  contractsBoughtRank: {
    ...bought,
    label: '吸纳技术合同数位次',
    of: reading(contractsBoughtRank),
    better: 'less',
    definition: '上级通报的吸纳技术合同数在同级县区中的位次，只引用',
  },
  contractValueBought: {
    ...bought,
    label: '吸纳技术合同成交额',
    of: flow(absorbedTotal),
    definition: '报告期内认定登记、买方在本区的技术合同总金额；区内交易输出、吸纳两边都计，两数不相加',
    confusedWith: '输出加吸纳称「总额」',
  },
  contractValueBoughtGrowth: {
    ...bought,
    label: '吸纳技术合同成交额同比增长',
    of: growth(flow(absorbedTotal)),
    definition: '吸纳技术合同成交额与上年同期相比',
  },
  technologyValueBought: {
    ...bought,
    label: '技术交易额（吸纳）',
    of: flow(absorbedTechnology),
    definition: '吸纳成交额中扣除非技术性费用后的部分',
  },
  localContracts: {
    ...sold,
    label: '区内技术合同',
    of: flow(local),
    definition: '卖方、买方都在本区的技术合同项数，已分别计入输出和吸纳',
  },
  localContractValue: {
    ...sold,
    label: '区内技术合同成交额',
    of: flow(localTotal),
    definition: '卖方、买方都在本区的技术合同成交额，已分别计入输出和吸纳',
  },
  localContractShare: {
    ...sold,
    label: '就地转化占输出成交额比重',
    of: share(flow(localTotal), flow(outputTotal)),
    definition: '区内技术合同成交额÷输出技术合同成交额',
  },
  technologyIncome: {
    ...sold,
    label: '技术性收入',
    of: flow(income),
    definition: '履行合同实际收到、经核定的价款、使用费或报酬，按核定日',
    confusedWith: '技术交易额',
  },
  agreements: {
    ...agreed,
    label: '产学研合作协议',
    of: flow(agreements, signed),
    definition: '报告期内签订、有合同和金额的正式协议项数，意向和框架另列',
    confusedWith: '意向当协议',
  },
  agreementValue: {
    ...agreed,
    label: '产学研合作协议金额',
    of: flow(agreementAmounts, signed),
    definition: '报告期内签订的正式协议金额，到账另列',
  },
  agreementArrivals: {
    ...agreed,
    label: '产学研合作到账额',
    of: flow(agreementArrivals),
    definition: '报告期内产学研合作协议实际到账金额，按到账日',
  },
  intentions: {
    ...agreed,
    label: '产学研合作意向',
    of: flow(agreements, { stage: '意向' }),
    better: 'neither',
    definition: '报告期内达成的合作意向项数，不计入协议',
  },
})
