import { flow, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { inStore, printed } from './material.ts'
import { handedOut, taken } from './materialUse.ts'

const happening = { owner: '综合科', areaRule: 'atOccurrence', better: 'neither' } as const

export const materialIndicators = indicators('SCI', {
  materialsPrinted: {
    ...happening,
    label: '宣传资料印制',
    of: flow(printed),
    definition: '报告期内印制入库的宣传资料份数，按入库日期',
    confusedWith: '发放资料',
  },
  materialsTaken: {
    ...happening,
    label: '宣传资料领用',
    of: flow(taken),
    definition: '报告期内各科室领用的宣传资料份数，按领用日期，没有发完交回的也在内',
    confusedWith: '发放资料',
  },
  materialsHandedOut: {
    ...happening,
    label: '领用资料实际发放',
    of: flow(handedOut),
    better: 'more',
    definition: '报告期内领用的宣传资料实际发出的份数，按领用日期；约、近、余的按填写的数计，并说明是概数',
    confusedWith: '发放资料（活动台账填报，不经库存的也在内）；领用数',
  },
  materialsHandedOutExactly: {
    ...happening,
    label: '领用资料实际发放（实数）',
    of: flow(handedOut, { counted: '实数' }),
    better: 'more',
    definition: '领用资料实际发放中逐份清点的份数，没有写计数的按实数',
  },
  brochuresHandedOut: {
    ...happening,
    label: '政策宣传册发放',
    of: flow(handedOut, { materialKind: '政策宣传册' }),
    better: 'more',
    definition: '领用资料实际发放中种类为政策宣传册的份数',
    confusedWith: '发放资料',
  },
  materialsInStore: {
    ...happening,
    areaRule: 'atPeriodEnd',
    label: '宣传资料库存',
    of: stock(inStore),
    definition: '期末在库的宣传资料份数：印制入库减领用，加退回',
  },
})
