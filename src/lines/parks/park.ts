import { area, choice, date, decimalNumber, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const parkKind = choice(
  '园区类型',
  ['高新技术产业开发区', '经济技术开发区', '高新技术产业园', '农业科技园区', '科创园区', '特色产业园'],
  {
    synonyms: {
      高新区: '高新技术产业开发区',
      经开区: '经济技术开发区',
      高新园: '高新技术产业园',
      高新园区: '高新技术产业园',
      农科园: '农业科技园区',
      科创园: '科创园区',
      工业园区: '特色产业园',
      产业园区: '特色产业园',
    },
  },
)

export const parkLevel = choice('园区级别', ['国家级', '省级', '市级', '区级'], {
  synonyms: { 国家: '国家级', 省: '省级', 市: '市级', 区: '区级', 县级: '区级' },
})

const name = text('园区名称', { example: '云浦高新技术产业园' }).also('园区', '名称', '开发区名称').dated()

/** The name is kept under the same word as with enterprises, so that all figures split by park alike. */
export const inPark = { park: name }
export const ofPark = { carry: ['area', 'park'] } as const

export const parks = holding('在册园区', { unit: '个', by: { parkKind, parkLevel }, carried: inPark })

/** 园区: zones and parks, whatever their level; a raised level is a change of the same record. */
export const park = register('park', {
  label: '园区',
  line: 'HTZ',
  identity: { first: 'code', orElse: 'park' },
  subject: 'itself',
  area: 'area',
  title: ['park', 'code'],
  measures: [parks],
  ending: { on: 'endedOn' },
  note: '一个园区一行，有代码的填代码（目录代码或本单位编的），改名后仍是同一个；名称与企业库“所属园区”写法一致；跨几个街道的所在街道留空',
  fields: {
    code: text('园区代码', { identifier: true, example: 'S349901' }).also('开发区代码', '代码').optional(),
    park: name,
    kind: parkKind.also('类型', '类别'),
    level: parkLevel.also('级别', '层级'),
    area: area('所在街道').also('街道', '所属街道').optional().dated(),
    approvedOn: date('批准日期').also('设立日期', '批复日期', '成立日期'),
    approval: text('批准文号').also('文号', '批复文号').optional(),
    manager: text('管理机构', { example: '云浦高新技术产业园管委会' }).also('管委会', '运营单位').optional(),
    planned: decimalNumber('规划面积', { unit: '平方公里' }).also('核准面积', '面积').optional(),
    built: decimalNumber('建成面积', { unit: '平方公里' }).also('已开发面积').optional(),
    industries: text('主导产业', { example: '电子信息、智能装备' }).also('产业定位', '“1+4”产业').optional(),
    belt: text('所属片区', { example: '东部科创走廊' }).also('片区', '城区布局', '联动片区').optional(),
    partners: text('联动园区').also('协同园区', '共建园区').optional(),
    endedOn: date('撤并日期').also('撤销日期').optional(),
  },
  posts: ({ kind, level, approvedOn, endedOn }) => [
    parks.during({ from: approvedOn, endedOn, by: { parkKind: kind, parkLevel: level } }),
  ],
})
