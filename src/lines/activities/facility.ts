import { area, choice, date, decimalNumber, integer, text, year } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { lastDay, wholeYear } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { platformLevel } from '../platforms/kind.ts'

export const facilityKind = choice(
  '设施类型',
  ['科技馆', '科普馆', '科普e站', '科普画廊', '科普大篷车', '科普活动室', '反邪教阵地', '科学家精神教育基地'],
  {
    synonyms: {
      场馆: '科普馆',
      科普场馆: '科普馆',
      科普E站: '科普e站',
      E站: '科普e站',
      画廊: '科普画廊',
      宣传栏: '科普画廊',
      大篷车: '科普大篷车',
      反邪教警示教育阵地: '反邪教阵地',
      反邪教警示教育基地: '反邪教阵地',
    },
  },
)

const byKind = { by: { kind: facilityKind } }

export const facilities = holding('科普设施', { unit: '个', ...byKind })
export const opened = measure('科普设施新建', { unit: '个', ...byKind })
export const upgraded = measure('科普设施提升', { unit: '个', ...byKind })
export const distinguished = measure('科普设施认定', { unit: '个', by: { kind: facilityKind, level: platformLevel } })
export const visits = measure('科普设施接待', { unit: '人次', ...byKind })

/** 科普设施: places and vehicles where science is shown. Named bases (科普教育基地) are platforms and stand there. */
export const facility = register('scienceFacility', {
  label: '科普设施',
  line: 'SCI',
  identity: ['name', 'kind'],
  area: 'area',
  title: ['name'],
  measures: [facilities, opened, upgraded, distinguished, visits],
  ending: { on: 'closedOn', within: ['kind'] },
  note: '一处一行；科普教育基地填在创新平台台账，不在这里；提升改造的填提升日期；接待人次填上一年度',
  fields: {
    name: text('设施名称', { example: '青禾街道科普e站' }).also('名称', '场馆名称', '阵地名称'),
    kind: facilityKind.also('类型', '类别'),
    area: area('所在街道').also('街道', '所属街道').optional(),
    address: text('地址').also('位置', '地点').optional(),
    keeper: text('管理单位').also('运维单位', '建设单位').optional(),
    builtOn: date('建成日期').also('建成时间', '启用日期', '新增日期').optional(),
    upgradedOn: date('提升日期').also('改造日期', '提升时间').optional(),
    level: platformLevel.also('认定级别').optional(),
    namedOn: date('认定日期').also('命名日期').optional(),
    title: text('认定名称').also('称号').optional(),
    closedOn: date('停用日期').also('拆除日期', '撤销日期').optional(),
    floor: decimalNumber('展陈面积', { unit: '平方米' }).also('面积(㎡)', '面积').optional(),
    openDays: integer('年开放天数', { unit: '天' }).also('开放天数').optional(),
    visitsYear: year('接待年度').also('统计年度').optional(),
    visitors: integer('年接待人次', { unit: '人次' }).also('接待人次', '参观人次').optional(),
    maintainedOn: date('最近维护日期').also('维护日期', '检查日期').optional(),
  },
  posts: ({ kind, level, builtOn, upgradedOn, namedOn, closedOn, visitsYear, visitors }) => [
    facilities.during({ from: builtOn, endedOn: closedOn, by: { kind } }),
    builtOn && opened.post(1, { on: builtOn, by: { kind } }),
    upgradedOn && upgraded.post(1, { on: upgradedOn, by: { kind } }),
    level && namedOn && distinguished.post(1, { on: namedOn, by: { kind, level } }),
    visitsYear !== null && visits.post(visitors, { on: lastDay(wholeYear(visitsYear)), by: { kind } }),
  ],
})
