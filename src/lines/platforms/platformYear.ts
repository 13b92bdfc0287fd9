import { integer, money, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { lastDay, wholeYear } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { platformKind } from './kind.ts'
import { platform } from './platform.ts'

const split = { by: { kind: platformKind }, carried: place } as const

export const platformRd = measure('平台研发投入', { ...split, unit: '元' })
export const platformRdPlanned = measure('平台研发投入预计', { ...split, unit: '元' })
export const platformPatents = measure('平台授权专利', { ...split, unit: '件' })
export const spunOff = measure('平台衍生企业', { ...split, unit: '家' })
export const platformServices = measure('平台服务企业', { ...split, unit: '次' })
export const platformMakers = measure('平台入驻创客', { ...split, unit: '人' })
export const platformEvents = measure('平台创业活动', { ...split, unit: '场' })
export const platformFund = measure('平台孵化资金', { ...split, unit: '元' })

/** 平台年度数据: what a platform says that it planned and did in a year; working figures, not statistics. */
export const platformYear = register('platformYear', {
  label: '平台年度数据',
  line: 'PLT',
  identity: ['platform', 'year'],
  subject: 'host',
  title: ['platform', 'year'],
  measures: [
    ...[platformRd, platformRdPlanned, platformPatents, spunOff, platformServices, platformFund],
    ...[platformMakers, platformEvents],
  ],
  note: '每个平台每年一行；研发投入为平台工作口径，不是统计年报数',
  fields: {
    platform: reference('平台名称', platform).also('机构名称', '载体名称'),
    kind: platformKind.also('类型'),
    host: reference('依托单位', enterprise, ofEnterprise).also('运营主体').optional(),
    year: year('年度').also('报告年度'),
    goals: text('年度目标', { multiline: true }).optional(),
    rdPlanned: money('研发投入预计', { enteredIn: '万元' }).also('计划研发投入').optional(),
    rd: money('研发投入', { enteredIn: '万元' }).also('实际研发投入').optional(),
    income: money('技术性收入', { enteredIn: '万元' }).also('服务收入').optional(),
    staff: integer('人员数', { unit: '人' }).also('研发人员').optional(),
    projects: integer('承担项目数', { unit: '项' }).optional(),
    patents: integer('授权专利数', { unit: '件' }).also('知识产权数').optional(),
    spunOff: integer('衍生企业数', { unit: '家' }).also('孵化企业数').optional(),
    served: integer('服务企业次数', { unit: '次' }).also('服务企业数').optional(),
    openHours: integer('开放共享机时', { unit: '小时' }).optional(),
    makers: integer('入驻创客数', { unit: '人' }).also('创客数', '创客人数').optional(),
    events: integer('创业活动场次', { unit: '场' }).also('活动场次', '创业培训场次').optional(),
    fund: money('孵化资金投入', { enteredIn: '万元' }).also('投入资金').optional(),
  },
  posts: ({ kind, year: of, rd, rdPlanned, patents, spunOff: spun, served, makers, events, fund }) => {
    const at = { on: lastDay(wholeYear(of)), belongsTo: of, by: { kind } }
    return [
      platformRd.post(rd, at),
      platformRdPlanned.post(rdPlanned, at),
      platformPatents.post(patents, at),
      spunOff.post(spun, at),
      platformServices.post(served, at),
      platformMakers.post(makers, at),
      platformEvents.post(events, at),
      platformFund.post(fund, at),
    ]
  },
})
