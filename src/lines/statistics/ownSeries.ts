import { READING } from '../../kernel/books.ts'
import {
  area,
  choice,
  date,
  decimalNumber,
  file,
  periodField,
  reference,
  text,
  yesNo,
} from '../../kernel/field/index.ts'
import { lastDay, parsePeriod } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { READ_STATUS } from './series.ts'

/** Units that figures of other bodies come in; each is shown and cited as it is. */
export const ownSeriesUnits = [
  ...['家', '项', '件', '人', '人次', '次', '场', '个', '户', '位', '平方米'],
  ...['元', '万元', '亿元', '亿美元', '万人', '%'],
] as const

/** 自定外部指标: a figure of another department that this bureau wants to quote and that no declaration names. */
export const ownSeries = register('ownSeries', {
  label: '自定外部指标',
  line: 'STA',
  identity: ['name'],
  title: ['name'],
  note: '别的部门的一个指标一行；存下后在指标页和文稿里像别的外部数一样查看、点开、引用，数值登记在“自定外部数”',
  fields: {
    name: text('指标名称', { example: '直播电商零售额' }).also('名称', '外部指标'),
    unit: choice('计量单位', ownSeriesUnits).also('单位'),
    keptBy: text('来源部门', { example: '商务局' }).also('来源单位', '数据部门'),
    definition: text('口径', { multiline: true, example: '限额以上单位通过直播实现的零售额，本年累计' }).also(
      '指标解释',
      '说明',
    ),
    nature: choice('取数方式', ['按期间', '取最近一期'], {
      synonyms: { 时期数: '按期间', 累计: '按期间', 时点数: '取最近一期', 期末数: '取最近一期' },
    }),
    scope: choice('使用范围', ['公开', '仅限内部'], { synonyms: { 内部: '仅限内部', 可公开: '公开' } }),
    better: choice('好坏方向', ['越高越好', '越低越好', '不分高低']).optional(),
    yearly: yesNo('只有年度数').optional(),
    section: text('责任科室', { example: '规划科' }).also('对接科室').optional(),
    endedOn: date('停用日期').optional(),
  },
})

/** 自定外部数: one figure of such a series, for exactly one period; quoted, never computed. */
export const ownReading = register('ownReading', {
  label: '自定外部数',
  line: 'STA',
  identity: ['series', 'area', 'period'],
  area: 'area',
  title: ['series', 'period'],
  measures: [READING],
  note: '先在“自定外部指标”登记指标；数值按指标自己的计量单位填写，没有发布的不填',
  fields: {
    series: reference('指标名称', ownSeries, { inUse: { until: 'endedOn', on: 'period' } }).also('外部指标', '指标'),
    area: area('区划', { orBureau: true }).also('地区', '所属区域'),
    period: periodField('期间').also('报告期', '时期'),
    value: decimalNumber('数值', { unit: '按指标计量单位' }).also('数据', '本期数'),
    status: choice('数据状态', ['预计', '初步', '最终'], { synonyms: { 快报: '初步', 核定: '最终' } }).optional(),
    publishedOn: date('发布日期').optional(),
    source: text('来源', { example: '区商务局月报' }).also('数据来源', '出处').optional(),
    proof: file('来文原件').optional(),
  },
  posts: ({ series, period: code, value, status }) => {
    const period = parsePeriod(code)
    if (period === null) return []
    const by = { series, period: code, status: READ_STATUS[status ?? '最终'] }
    return [READING.post(value, { on: lastDay(period), by })]
  },
})
