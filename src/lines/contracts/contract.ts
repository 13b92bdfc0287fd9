import { OUTSIDE } from '../../kernel/area.ts'
import { negate } from '../../kernel/exact.ts'
import { area, choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { measure, type Statement, said } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import type { AreaCode, Day, Money } from '../../kernel/values.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { tradingBody } from './tradingBody.ts'

export const contractKind = choice('合同类别', ['技术开发', '技术转让', '技术许可', '技术咨询', '技术服务'], {
  synonyms: {
    开发: '技术开发',
    '开发-委托': '技术开发',
    '开发-合作': '技术开发',
    委托开发: '技术开发',
    合作开发: '技术开发',
    转让: '技术转让',
    许可: '技术许可',
    咨询: '技术咨询',
    服务: '技术服务',
  },
})

const contracts = { unit: '项', by: { kind: contractKind }, carried: place } as const
const amount = { unit: '元', by: { kind: contractKind }, carried: place } as const

export const output = measure('输出技术合同', contracts)
export const outputTotal = measure('输出技术合同成交额', amount)
export const outputTechnology = measure('输出技术交易额', amount)
export const absorbed = measure('吸纳技术合同', contracts)
export const absorbedTotal = measure('吸纳技术合同成交额', amount)
export const absorbedTechnology = measure('吸纳技术交易额', amount)
export const local = measure('区内技术合同', contracts)
export const localTotal = measure('区内技术合同成交额', amount)
/** Of them, those that a trading body brought about. */
export const brokeredRegistered = measure('促成登记技术合同', contracts)
export const brokeredTotal = measure('促成登记技术合同成交额', amount)
export const income = measure('技术性收入', amount)

/** 技术合同: its seller's place puts it out, its buyer's takes it in; both count a deal inside the area. */
export const techContract = register('techContract', {
  label: '技术合同',
  line: 'TTC',
  identity: ['number'],
  subject: 'seller',
  title: ['project', 'number'],
  measures: [
    output,
    outputTotal,
    outputTechnology,
    absorbed,
    absorbedTotal,
    absorbedTechnology,
    local,
    localTotal,
    income,
    brokeredRegistered,
    brokeredTotal,
  ],
  postsVersion: 2,
  note: '登记系统导出的明细，每份合同一行；变更填增减额，撤销填撤销日期，都在发生期冲减，不改以前的数',
  fields: {
    number: text('合同登记编号', { identifier: true, example: '2026330102000123' }).also(
      '登记编号',
      '合同编号',
      '认定登记编号',
    ),
    project: text('项目名称').also('合同名称', '合同项目名称'),
    kind: contractKind.also('合同类型', '类别'),
    seller: reference('卖方名称', enterprise, {
      carry: ofEnterprise.carry,
      codes: ['卖方统一社会信用代码', '卖方信用代码'],
      elsewhereBy: 'sellerArea',
    })
      .also('卖方', '受托方', '让与人')
      .optional(),
    sellerArea: area('卖方行政区划', { elsewhere: true }).also('卖方区划', '卖方所在地').optional(),
    sellerType: text('卖方类型').optional(),
    buyer: reference('买方名称', enterprise, {
      carry: ofEnterprise.carry,
      codes: ['买方统一社会信用代码', '买方信用代码'],
      elsewhereBy: 'buyerArea',
    })
      .also('买方', '委托方', '受让人')
      .optional(),
    buyerArea: area('买方行政区划', { elsewhere: true }).also('买方区划', '买方所在地').optional(),
    buyerType: text('买方类型').optional(),
    signedOn: date('合同签订日期').also('签订日期').optional(),
    startsOn: date('合同开始日期').also('开始日期').optional(),
    endsOn: date('合同终止日期').also('终止日期', '结束日期').optional(),
    registeredOn: date('认定登记日期').also('认定(登记)日期', '认定日期', '登记日期').optional(),
    total: money('合同成交总额', { enteredIn: '万元' }).also('合同成交额', '成交额', '合同金额'),
    technology: money('技术交易额', { enteredIn: '万元' }).also('其中：技术交易额').optional(),
    income: money('技术性收入', { enteredIn: '万元' }).also('实际到账技术性收入').optional(),
    incomeOn: date('收入核定日期').also('技术性收入核定日期').optional(),
    field: text('技术领域').optional(),
    registry: text('登记机构').optional(),
    broker: reference('促成机构', tradingBody).also('技术贸易机构', '中介机构').optional(),
    status: choice('合同状态', ['登记', '变更', '撤销'], {
      synonyms: { 已登记: '登记', 已变更: '变更', 已撤销: '撤销', 注销: '撤销' },
    })
      .also('状态')
      .optional(),
    changedOn: date('变更日期').optional(),
    totalChange: money('成交额增减', { enteredIn: '万元' }).also('成交额变更额').optional(),
    technologyChange: money('技术交易额增减', { enteredIn: '万元' }).also('技术交易额变更额').optional(),
    withdrawnOn: date('撤销日期').optional(),
  },
  posts: (contract) => {
    const { registeredOn, changedOn, withdrawnOn, incomeOn, total, technology, totalChange, technologyChange } =
      contract
    const booked = [
      ...(registeredOn
        ? [...counted(contract, registeredOn), ...amounts(contract, registeredOn, total, technology)]
        : []),
      ...(changedOn ? amounts(contract, changedOn, totalChange, technologyChange) : []),
    ]
    return [
      booked,
      withdrawnOn && booked.map((one) => ({ ...one, quantity: negate(one.quantity), on: withdrawnOn })),
      incomeOn && income.post(contract.income, { on: incomeOn, ...seller(contract) }),
    ]
  },
})

interface Sides {
  readonly broker: unknown
  readonly kind: '技术开发' | '技术转让' | '技术许可' | '技术咨询' | '技术服务'
  readonly sellerArea: AreaCode | null
  readonly buyerArea: AreaCode | null
}

const seller = ({ kind, sellerArea }: Sides) => ({ of: 'seller', area: sellerArea, by: { kind } })
const buyer = ({ kind, buyerArea }: Sides) => ({ of: 'buyer', area: buyerArea, by: { kind } })

function counted(contract: Sides, on: Day): Statement[] {
  return said([
    output.post(1, { on, ...seller(contract) }),
    absorbed.post(1, { on, ...buyer(contract) }),
    isLocal(contract) && local.post(1, { on, ...seller(contract) }),
    contract.broker !== null && brokeredRegistered.post(1, { on, ...seller(contract) }),
  ])
}

function amounts(contract: Sides, on: Day, total: Money | null, technology: Money | null): Statement[] {
  return said([
    outputTotal.post(total, { on, ...seller(contract) }),
    outputTechnology.post(technology, { on, ...seller(contract) }),
    absorbedTotal.post(total, { on, ...buyer(contract) }),
    absorbedTechnology.post(technology, { on, ...buyer(contract) }),
    isLocal(contract) && localTotal.post(total, { on, ...seller(contract) }),
    contract.broker !== null && brokeredTotal.post(total, { on, ...seller(contract) }),
  ])
}

function isLocal({ sellerArea, buyerArea }: Sides): boolean {
  return [sellerArea, buyerArea].every((side) => side !== null && side !== OUTSIDE)
}
