import { type Catalog, catalog } from '../../src/kernel/catalog.ts'
import { choice, text } from '../../src/kernel/field/index.ts'
import { distinct, type Figure, flow, holders, stock } from '../../src/kernel/figure.ts'
import { indicators } from '../../src/kernel/indicator.ts'
import { holding, measure } from '../../src/kernel/measure.ts'
import { register } from '../../src/kernel/register.ts'

/** Values of the two dimensions, the frequent ones first. */
export const kinds = ['甲', '乙', '丙', '丁', '戊', '己'] as const
export const levels = ['国家', '省', '市', '区'] as const

const kind = choice('类别', kinds)
const level = choice('级别', levels)
const by = { kind, level } as const

export const flows = ['认定', '授权', '兑付', '成交', '场次', '立项'].map((name) => measure(name, { unit: '项', by }))
export const holdings = ['有效称号', '有效平台', '在孵企业'].map((name) => holding(name, { unit: '家', by }))

const records = register('benchRecord', {
  label: '基准记录',
  line: 'SYS',
  identity: ['number'],
  fields: { number: text('编号') },
  measures: [...flows, ...holdings],
})

/** Forty figures as a cockpit has them: most are sums of one kind or level, eight count firms. */
function formulas(): Figure[] {
  const sums = flows.flatMap((of, index) => [
    flow(of),
    flow(of, { kind: kinds[index % 3] ?? '甲' }),
    flow(of, { level: ['国家', '省'] }),
    flow(of, {}, 'belongsTo'),
  ])
  const stocks = holdings.flatMap((of, index) => [stock(of), stock(of, { kind: kinds[index] ?? '甲' })])
  const counted = [
    ...holdings.map((of) => holders(of)),
    ...holdings.slice(0, 2).map((of) => holders(of, { kind: '甲' })),
    ...flows.slice(0, 3).map((of) => distinct(of)),
  ]
  const rest = flows.slice(0, 2).map((of) => flow(of, { kind: '乙', level: '市' }))
  return [...sums, ...stocks, ...counted, ...rest]
}

export const figures: readonly Figure[] = formulas()

export const benchCatalog: Catalog = catalog([
  {
    registers: [records],
    indicators: indicators(
      'SYS',
      Object.fromEntries(
        figures.map((of, n) => [
          `figure${n}`,
          { label: `指标${n}`, of, owner: '综合科', definition: '基准', areaRule: 'atOccurrence' as const },
        ]),
      ),
    ),
  },
])
