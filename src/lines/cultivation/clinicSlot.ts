import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from './enterprise.ts'
import { title } from './title.ts'

export const clinicHour = choice(
  '门诊时段',
  ['09:00—10:00', '10:00—11:00', '11:00—12:00', '14:00—15:00', '15:00—16:00', '16:00—17:00'],
  { synonyms: { 上午第一场: '09:00—10:00', 上午第二场: '10:00—11:00', 下午第一场: '14:00—15:00' } },
)

export const slotsOffered = measure('门诊时段开放', { unit: '场', by: { title: title.optional() } })
export const slotsBooked = measure('门诊时段预约', { unit: '场', by: { title: title.optional() } })

/** 专家门诊时段: an hour of one expert, free until a firm is written into it; the consultation begins from it. */
export const clinicSlot = register('clinicSlot', {
  label: '专家门诊时段',
  line: 'ENT',
  identity: ['expert', 'on', 'hour'],
  title: ['expert', 'on', 'hour'],
  measures: [slotsOffered, slotsBooked],
  note: '一位专家一个时段一行，同一专家同一时段只有一行；预约时填企业和材料版本，会诊从这里登记',
  fields: {
    expert: text('专家', { example: '周明' }).also('坐诊专家'),
    on: date('门诊日期').also('日期', '坐诊日期'),
    hour: clinicHour.also('时段', '时间'),
    place: text('地点', { example: '区政务服务中心2楼' }).also('门诊地点').optional(),
    enterprise: reference('预约企业', enterprise, ofEnterprise).also('企业名称', '企业').optional(),
    title: title.also('拟申报称号', '申报类型').optional(),
    materials: text('材料版本', { example: '2026年6月10日稿' }).also('送审材料').optional(),
    bookedOn: date('预约日期').optional(),
    kept: choice('到场', ['已到', '未到', '已取消'], {
      synonyms: { 到: '已到', 爽约: '未到', 取消: '已取消' },
    }).optional(),
  },
  posts: ({ on, title, enterprise: firm, kept }) => [
    slotsOffered.post(1, { on, by: { title } }),
    firm !== null && kept !== '已取消' && slotsBooked.post(1, { on, by: { title } }),
  ],
})
