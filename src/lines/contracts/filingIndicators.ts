import { flow, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { brokeredRegistered, brokeredTotal } from './contract.ts'
import { filingsFiled, filingsOpen, filingsRefused, filingsRegistered, filingsReturned } from './contractFiling.ts'
import { tradingBodies } from './tradingBody.ts'

const filed = { owner: '成果科', areaRule: 'seller', better: 'more' } as const

/** Contracts on their way into the register, and who brought them about. */
export const filingIndicators = indicators('TTC', {
  contractFilings: {
    ...filed,
    label: '申报登记技术合同',
    of: flow(filingsFiled),
    definition: '报告期内卖方提交登记申报的技术合同项数，按申报日期，含后来退回、撤回的',
    confusedWith: '认定登记技术合同（输出）',
  },
  contractFilingsReturned: {
    ...filed,
    better: 'less',
    label: '退回补正技术合同',
    of: flow(filingsReturned),
    definition: '报告期内第一次退回补正的申报项数，一份合同退回几次只计一项',
  },
  contractFilingsRegistered: {
    ...filed,
    label: '网上申报登记技术合同',
    of: flow(filingsRegistered),
    definition: '报告期内由本系统申报、复核登记的项数，按登记日期；金额以技术合同台账为准',
    confusedWith: '认定登记技术合同（输出）',
  },
  contractFilingsRefused: {
    ...filed,
    better: 'neither',
    label: '不予登记技术合同',
    of: flow(filingsRefused),
    definition: '报告期内审核后不予登记的申报项数',
  },
  contractFilingsOpen: {
    ...filed,
    areaRule: 'atPeriodEnd',
    better: 'less',
    label: '在审技术合同申报',
    of: stock(filingsOpen),
    definition: '期末已申报、没有登记也没有终结的项数',
  },
  tradingBodies: {
    ...filed,
    areaRule: 'atPeriodEnd',
    label: '技术贸易机构',
    of: stock(tradingBodies),
    definition: '期末在册、没有注销的技术贸易机构家数',
    confusedWith: '技术转移机构（平台备案）',
  },
  brokeredRegistered: {
    ...filed,
    label: '机构促成登记技术合同',
    of: flow(brokeredRegistered),
    definition: '报告期内认定登记、写明促成机构的技术合同项数，撤销在撤销期冲减',
    confusedWith: '机构促成技术合同（机构自报）',
  },
  brokeredTotal: {
    ...filed,
    label: '机构促成登记技术合同成交额',
    of: flow(brokeredTotal),
    shownIn: '亿元',
    definition: '报告期内认定登记、写明促成机构的技术合同总金额，变更和撤销在发生期冲减',
    confusedWith: '机构促成技术合同额（机构自报）',
  },
})
