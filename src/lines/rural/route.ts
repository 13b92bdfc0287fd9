import { area, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { activity } from '../activities/activity.ts'
import { facility } from '../activities/facility.ts'

export const stopsPlanned = measure('下乡线路计划站点', { unit: '次', by: {} })
export const stopsMade = measure('下乡线路到达站点', { unit: '次', by: {} })
export const stopAudience = measure('下乡线路受众', { unit: '人次', by: {} })

/** 线路排期: where a vehicle goes on which day, and whether it came. */
export const routeStop = register('routeStop', {
  label: '大篷车线路排期',
  line: 'RUR',
  identity: ['route', 'on', 'stop'],
  area: 'area',
  title: ['stop', 'on'],
  measures: [stopsPlanned, stopsMade, stopAudience],
  note: '一站一行；到了的填到达日期和受众人次，没去成的写原因；不记行车轨迹',
  fields: {
    route: text('线路', { example: '科普大篷车东线' }).also('线路名称', '线路名'),
    vehicle: reference('车辆', facility).also('大篷车', '车辆名称').optional(),
    on: date('计划日期').also('日期', '排期'),
    stop: text('站点', { example: '青禾街道柳塘村' }).also('停靠点', '地点', '村(学校)'),
    area: area('所在街道').also('街道', '乡镇').optional(),
    matter: text('内容', { example: '农技咨询、展品互动' }).also('活动内容').optional(),
    madeOn: date('到达日期').also('实际日期').optional(),
    audience: integer('受众人次', { unit: '人次' }).also('参与人次', '人次').optional(),
    activity: reference('对应活动', activity).also('活动').optional(),
    missed: text('未成行原因').also('取消原因').optional(),
  },
  posts: ({ on, madeOn, audience }) => [
    stopsPlanned.post(1, { on }),
    madeOn && stopsMade.post(1, { on: madeOn }),
    madeOn && stopAudience.post(audience, { on: madeOn }),
  ],
})
