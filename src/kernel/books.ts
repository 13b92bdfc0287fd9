import { text } from './field/kinds/text.ts'
import { measure } from './measure.ts'

/*
 * What the books say about themselves. These are measures like any other, so that a cut-off holds for
 * targets, openings and other bodies' figures just as for what the bureau counts itself.
 */

const indicator = text('指标')
const period = text('期间')

/** 外部数: one posting per series, area and period, in the series' own unit; firms' returns carry a subject. */
export const READING = measure('外部数', { unit: '数', by: { series: text('序列'), period, status: text('状态') } })

/** 目标: the value set for an indicator, an area and the year that the posting belongs to. */
export const TARGET = measure('目标', { unit: '数', by: { indicator } })

/** 序时路径: the share of a target expected by the end of a month, cumulative, 0 to 1. */
export const TARGET_PATH = measure('目标序时', { unit: '数', by: { indicator, month: text('月份') } })

/** 期初数: what an earlier report says of an indicator for exactly one period; for a stock, its last month. */
export const OPENING = measure('期初数', { unit: '数', by: { indicator, period } })

/** 建账日: the first day from which the records of a register are complete. */
export const BOOKS_FROM = measure('建账日', { unit: '数', by: { register: text('台账') } })

/** 不可比: a period of an indicator that may not be compared with the year before, and why. */
export const NOT_COMPARABLE = measure('不可比', { unit: '数', by: { indicator, period, reason: text('原因') } })

export const booksMeasures = [READING, TARGET, TARGET_PATH, OPENING, BOOKS_FROM, NOT_COMPARABLE] as const
