import { type Series, series } from '../../kernel/figure.ts'

/*
 * 外部数: figures that other bodies own. They are quoted, never computed from our records.
 */

export const legalPersons = series('企业法人单位数', {
  unit: '家',
  keptBy: '统计局',
  definition: '期末企业法人单位数，不含分支机构、个体工商户和农民专业合作社',
})

export const enterpriseRdExpense = series('企业研发费用', {
  unit: '元',
  keptBy: '本局调度',
  definition: '企业填报的研发费用累计数之和，属工作调度，与统计数不同，不对外使用',
  additive: true,
})

export const enterpriseRevenue = series('企业营业收入', {
  unit: '元',
  keptBy: '本局调度',
  definition: '企业填报的营业收入累计数之和，属工作调度，不对外使用',
  additive: true,
})

export const allSeries: readonly Series[] = [legalPersons, enterpriseRdExpense, enterpriseRevenue]

export const seriesNames: readonly string[] = allSeries.map(({ name }) => name)

/** 数据状态 as the books keep it. */
export const READ_STATUS = { 预计: 'estimate', 初步: 'preliminary', 最终: 'final' } as const
