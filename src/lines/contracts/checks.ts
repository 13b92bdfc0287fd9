import { OUTSIDE } from '../../kernel/area.ts'
import { checks, finding, relation } from '../../kernel/check.ts'
import { compareDecimals } from '../../kernel/exact.ts'
import { flow } from '../../kernel/figure.ts'
import { yuan } from '../../kernel/money.ts'
import {
  absorbedTechnology,
  absorbedTotal,
  localTotal,
  outputTechnology,
  outputTotal,
  techContract,
} from './contract.ts'

export const contractChecks = checks({
  technologyWithinOutput: relation({
    label: '输出技术交易额不大于成交额',
    left: flow(outputTechnology),
    is: 'atMost',
    right: flow(outputTotal),
    why: '技术交易额是成交额扣除非技术性费用后的部分',
    advice: '找出技术交易额大于成交总额的合同，多半是两列填反',
  }),
  technologyWithinAbsorbed: relation({
    label: '吸纳技术交易额不大于成交额',
    left: flow(absorbedTechnology),
    is: 'atMost',
    right: flow(absorbedTotal),
    why: '技术交易额是成交额扣除非技术性费用后的部分',
    advice: '找出技术交易额大于成交总额的合同，多半是两列填反',
  }),
  localWithinOutput: relation({
    label: '区内成交不大于输出',
    left: flow(localTotal),
    is: 'atMost',
    right: flow(outputTotal),
    why: '区内成交的卖方在本区，全部包含在输出里',
    advice: '核对卖方所在地与登记系统的卖方行政区划是否一致',
  }),
  localWithinAbsorbed: relation({
    label: '区内成交不大于吸纳',
    left: flow(localTotal),
    is: 'atMost',
    right: flow(absorbedTotal),
    why: '区内成交的买方在本区，全部包含在吸纳里',
    advice: '核对买方所在地与登记系统的买方行政区划是否一致',
  }),
  contractAmounts: finding(techContract, {
    label: '技术交易额不大于合同成交总额',
    find: ({ total, technology }) => {
      const [whole, part] = [yuan(total), yuan(technology)]
      return whole !== null && part !== null && compareDecimals(part, whole) > 0 && '技术交易额大于合同成交总额'
    },
    why: '两列填反会使成交额少计',
    advice: '对照合同登记证明更正',
  }),
  contractWithdrawn: finding(techContract, {
    label: '撤销、变更的合同有日期',
    find: ({ status, registeredOn, withdrawnOn, changedOn }) =>
      (status === '撤销' && withdrawnOn === null && '合同已撤销，没有撤销日期') ||
      (status === '变更' && changedOn === null && '合同已变更，没有变更日期') ||
      (withdrawnOn && (registeredOn === null || withdrawnOn < registeredOn) && '撤销日期没有认定登记日期在前'),
    why: '变更和撤销在发生期冲减，没有日期就冲不下去',
    advice: '补填日期；变更的同时填成交额增减、技术交易额增减',
  }),
  contractPlaces: finding(techContract, {
    label: '合同至少一方在本区',
    find: ({ sellerArea, buyerArea }) =>
      (sellerArea === null && '没有填卖方行政区划') ||
      (buyerArea === null && '没有填买方行政区划') ||
      (sellerArea === OUTSIDE && buyerArea === OUTSIDE && '卖方、买方都在区外，不计入本区'),
    why: '输出看卖方所在地，吸纳看买方所在地，区内成交要两边都有',
    advice: '按登记系统导出的行政区划补填',
  }),
})
