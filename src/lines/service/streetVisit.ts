import { date, file, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { purpose } from './purpose.ts'

export const streetVisitStates = {
  told: '待核收',
  returned: '待补充',
  taken: '已核收',
  dropped: '不计入',
} as const

export const streetVisits = measure('街道走访填报', { unit: '次', by: { purpose }, carried: place })

/** 街道走访填报: what a street officer writes of a call at a firm of his street; the office takes it into its visits. */
export const streetVisit = register('streetVisit', {
  label: '街道走访填报',
  line: 'SRV',
  identity: ['enterprise', 'on'],
  subject: 'enterprise',
  title: ['enterprise', 'on'],
  measures: [streetVisits],
  note: '街道专员用自己的账户填，一企一天一行，企业看得到这一条；核收后由本条登记企业走访，不另填一遍；不采集位置',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '走访企业'),
    on: date('走访日期', { usual: 'today' }).also('日期'),
    purpose: purpose.also('目的'),
    record: text('走访情况', { multiline: true }).also('情况记录'),
    problem: text('发现问题', { multiline: true }).also('存在问题', '企业诉求').optional(),
    people: integer('走访人数', { unit: '人' }).optional(),
    photo: file('现场照片').optional(),
  },
  posts: ({ on, purpose: of }, reached: ReachedOf<keyof typeof streetVisitStates>) => [
    reached.taken && streetVisits.post(1, { on, by: { purpose: of } }),
  ],
})
