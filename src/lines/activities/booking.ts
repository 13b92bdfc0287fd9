import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { resource, resourceKind } from './resource.ts'

export const bookingStates = {
  asked: '待确认',
  held: '已预约',
  used: '已使用',
  declined: '未接受',
  cancelled: '已取消',
} as const

export const slot = choice('时段', ['上午', '下午', '晚上', '全天'])

const split = { unit: '次', by: { kind: resourceKind } } as const

export const bookings = measure('科普资源预约', split)
export const bookingsUsed = measure('科普资源预约使用', split)
export const bookingPeople = measure('科普资源预约受众', { unit: '人次', by: { kind: resourceKind } })

/** 科普资源预约: one resource for one half-day; who comes second finds it taken, because both would be one record. */
export const resourceBooking = register('resourceBooking', {
  label: '科普资源预约',
  line: 'SCI',
  identity: ['resource', 'on', 'slot'],
  title: ['resource', 'on', 'slot'],
  measures: [bookings, bookingsUsed, bookingPeople],
  note: '一项资源一个时段一行，同一时段不能约两次；按日期排序就是预约日历',
  fields: {
    resource: reference('科普资源', resource).also('资源名称', '预约资源'),
    kind: resourceKind,
    on: date('预约日期').also('日期', '使用日期'),
    slot: slot.also('时间段'),
    unit: text('预约单位', { example: '云浦实验小学' }).also('使用单位', '申请单位'),
    place: text('使用地点').also('地点').optional(),
    people: integer('预计人数', { unit: '人' }).also('人数').optional(),
    contact: text('联系人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话').optional().personal(),
    usedOn: date('使用完成日期').optional(),
    came: integer('到场人次', { unit: '人次' }).also('实际人数').optional(),
    said: text('使用反馈', { multiline: true }).also('反馈').optional(),
  },
  posts: ({ on, kind, usedOn, came }, reached: ReachedOf<keyof typeof bookingStates>) => {
    const gone = reached.declined ?? reached.cancelled
    const by = { kind }
    return [
      gone === undefined && bookings.post(1, { on, by }),
      usedOn && bookingsUsed.post(1, { on: usedOn, by }),
      usedOn && bookingPeople.post(came, { on: usedOn, by }),
    ]
  },
})
