import { BOOKS_FROM, NOT_COMPARABLE, OPENING, READING, TARGET, TARGET_PATH } from '../../kernel/books.ts'
import { decimal, scaleDecimal } from '../../kernel/exact.ts'
import {
  area,
  choice,
  date,
  decimalNumber,
  file,
  indicatorField,
  periodField,
  registerField,
  text,
  year,
} from '../../kernel/field/index.ts'
import { unitOf } from '../../kernel/indicator.ts'
import { lastDay, parsePeriod } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import type { Day, Decimal } from '../../kernel/values.ts'
import { allSeries, READ_STATUS, seriesNames, seriesWords } from './series.ts'

const indicator = indicatorField('指标')

/** Money is kept in 元; a sheet may say 万元 or 亿元 in a column of its own. Other units are for the reader alone. */
const unit = text('计量单位', { example: '家' }).also('单位').optional()
const powers: { readonly [unit: string]: number } = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 }

/** 外部数: a figure that another body owns, for exactly one period. */
export const seriesRegister = register('series', {
  label: '外部统计数',
  line: 'STA',
  identity: ['series', 'area', 'period'],
  area: 'area',
  measures: [READING],
  note: '数值按序列自己的单位填写；「—」「..」表示未发布，不是零',
  fields: {
    series: choice('序列', seriesNames, { synonyms: seriesWords }).also('指标名称', '指标', '统计指标'),
    area: area('区划', { orBureau: true }).also('地区', '所属区域'),
    period: periodField('期间').also('报告期', '时期'),
    value: decimalNumber('数值', { unit: '按序列', unitIn: 'unit' }).also('数据', '绝对数', '本期数'),
    unit,
    status: choice('数据状态', ['预计', '初步', '最终'], {
      synonyms: { 快报: '初步', 初步统计: '初步', 终报: '最终', 核定: '最终' },
    }).optional(),
    preliminary: decimalNumber('初步数', { unit: '按序列', unitIn: 'unit' }).also('快报数', '预计数').optional(),
    publishedOn: date('发布日期').optional(),
    source: text('来源', { example: '区统计局月报' }).also('数据来源').optional(),
  },
  posts: ({ series, period, value, unit, status }) => [
    READING.post(broughtTo(seriesUnit(series), value, unit), {
      on: periodEnd(period),
      by: { series, period, status: READ_STATUS[status ?? '最终'] },
    }),
  ],
})

/** 目标: the value set for an indicator, an area and a year, and how much of it each month expects. */
export const target = register('target', {
  label: '目标任务',
  line: 'STA',
  identity: ['indicator', 'area', 'year'],
  area: 'area',
  measures: [TARGET, TARGET_PATH],
  note: '序时路径为12个累计百分比，用顿号或逗号分隔，如 0、0、0、3、23、47、73、90、100、100、100、100；不填则按上年同期进度',
  fields: {
    indicator: indicator.also('指标名称', '指标编码'),
    area: area('区划', { orBureau: true }).also('责任单位', '街道'),
    year: year('年度').also('目标年度'),
    value: decimalNumber('目标值', { unit: '按计量单位', unitIn: 'unit' }).also('年度目标', '区目标'),
    unit,
    path: text('序时路径').optional(),
    document: text('下达文号').also('依据').optional(),
  },
  cross: { over: 'area', value: 'value' },
  posts: ({ indicator, year: of, value, unit, path }) => {
    const on = `${of}-12-31` as Day
    return [
      TARGET.post(broughtTo(unitOf(indicator), value, unit), { on, by: { indicator } }),
      pathShares(path).map((share, index) =>
        TARGET_PATH.post(share, { on, by: { indicator, month: String(index + 1) } }),
      ),
    ]
  },
})

/** 期初数: what an earlier report says, for exactly that period. Details that arrive later cover it, never add to it. */
export const opening = register('opening', {
  label: '期初数',
  line: 'STA',
  identity: ['indicator', 'area', 'period'],
  area: 'area',
  measures: [OPENING],
  note: '上年总结或统计资料中的数；存量指标的期间写到该月，如 2025年12月',
  fields: {
    indicator: indicator.also('指标名称', '指标编码'),
    area: area('区划', { orBureau: true }).also('所属区域'),
    period: periodField('期间').also('报告期'),
    value: decimalNumber('数值', { unit: '按计量单位', unitIn: 'unit' }).also('期初数', '上年数'),
    unit,
    source: text('出处', { example: '2025年工作总结' }).also('来源', '依据').optional(),
    sentence: text('原句', { multiline: true }).optional(),
    evidence: file('报告原件').optional(),
  },
  cross: { over: 'area', value: 'value' },
  posts: ({ indicator, period, value, unit }) => [
    OPENING.post(broughtTo(unitOf(indicator), value, unit), { on: periodEnd(period), by: { indicator, period } }),
  ],
})

/** 核对数: what another body says of an indicator of ours, for exactly that period. It is held against the books, never summed. */
export const assertion = register('assertion', {
  label: '核对数',
  line: 'STA',
  identity: ['indicator', 'area', 'period', 'body'],
  area: 'area',
  note: '上级通报、统计部门、街道给出的本单位的数，只用来与账上的数核对；核对清楚的填差异原因和核对日期',
  fields: {
    indicator: indicator.also('指标名称', '指标编码'),
    area: area('区划', { orBureau: true }).also('所属区域'),
    period: periodField('期间').also('报告期'),
    body: text('发布单位', { example: '市科技局' }).also('数据来源单位'),
    value: decimalNumber('数值', { unit: '按计量单位', unitIn: 'unit' }).also('核对数'),
    unit,
    publishedOn: date('发布日期').optional(),
    source: text('出处', { example: '全市科技工作通报' }).also('来源', '依据').optional(),
    sentence: text('原句', { multiline: true }).optional(),
    cause: choice('差异原因', ['无差异', '口径不同', '时点不同', '漏报', '错报', '归属不同', '重复', '其他'], {
      synonyms: { 一致: '无差异', 统计口径: '口径不同', 时间不同: '时点不同', 属地不同: '归属不同' },
    }).optional(),
    settledOn: date('核对日期').also('衔接日期').optional(),
    ours: decimalNumber('核对时账上数', { unit: '按指标计量单位' }).optional(),
    apart: decimalNumber('核对时差额', { unit: '按指标计量单位' }).optional(),
    settlement: text('衔接结果', { multiline: true }).also('处理情况').optional(),
    evidence: file('来文原件').optional(),
  },
})

/** 建账日: from that day on the records of a register are complete. */
export const booksFrom = register('booksFrom', {
  label: '建账日',
  line: 'STA',
  identity: ['register'],
  measures: [BOOKS_FROM],
  fields: {
    register: registerField('台账'),
    from: date('建账日').also('起始日期'),
    note: text('说明').optional(),
  },
  posts: ({ register: of, from }) => [BOOKS_FROM.post(1, { on: from, by: { register: of } })],
})

/** 不可比: a period of an indicator that may not be compared with the year before. */
export const comparability = register('comparability', {
  label: '不可比说明',
  line: 'STA',
  identity: ['indicator', 'period'],
  measures: [NOT_COMPARABLE],
  fields: {
    indicator: indicator.also('指标名称'),
    period: periodField('期间'),
    reason: choice('原因', ['窗口时间调整', '统计口径调整', '区划调整', '统计制度调整', '政策调整']),
    note: text('说明').optional(),
  },
  posts: ({ indicator, period, reason }) => [
    NOT_COMPARABLE.post(1, { on: periodEnd(period), by: { indicator, period, reason } }),
  ],
})

/** 确认: somebody answers for an indicator's period. */
export const confirmation = register('confirmation', {
  label: '数据确认',
  line: 'STA',
  identity: ['indicator', 'area', 'period'],
  area: 'area',
  fields: {
    indicator,
    area: area('区划', { orBureau: true }),
    period: periodField('期间'),
    value: decimalNumber('确认数', { unit: '按指标计量单位' }).optional(),
    entry: decimalNumber('截止变动记录号', { unit: '号', decimals: 0 }),
    confirmedBy: text('确认人'),
    confirmedOn: date('确认日期'),
    list: text('所附名单').optional(),
  },
})

/** 报数簿: every figure that left the house. */
export const issuedFigure = register('issuedFigure', {
  label: '报出数',
  line: 'STA',
  identity: ['document', 'citation'],
  area: 'area',
  fields: {
    document: text('文稿'),
    citation: text('引用号'),
    title: text('文稿标题'),
    indicator,
    aspect: text('取数方式'),
    area: area('区划', { orBureau: true }),
    period: periodField('期间'),
    value: text('数值').optional(),
    shown: text('报出值'),
    issuedOn: date('报出日期'),
    recipient: text('报送对象').optional(),
  },
})

/** Money comes in the unit that a sheet says and is kept in the one that its series or indicator has. */
function broughtTo(own: string | null | undefined, value: Decimal, unit: string | null): Decimal {
  const [from, to] = [powers[unit ?? ''], powers[own ?? '']]
  return from === undefined || to === undefined ? value : scaleDecimal(value, from - to)
}

function seriesUnit(name: string): string | undefined {
  return allSeries.find((series) => series.name === name)?.unit
}

function periodEnd(code: string): Day {
  const period = parsePeriod(code)
  if (period === null) throw new RangeError(`no period: ${code}`)
  return lastDay(period)
}

/** Cumulative shares, 0 to 1, from twelve percentages; none where they are not twelve rising numbers up to 100. */
export function pathShares(path: string | null): Decimal[] {
  const parts = (path ?? '').split(/[、,，\s]+/).filter((part) => part !== '')
  const shares = parts.map(Number)
  const rising = shares.every((share, index) => share >= (shares[index - 1] ?? 0) && share <= 100)
  return parts.length === 12 && rising ? parts.map((part) => scaleDecimal(decimal(part), -2)) : []
}
