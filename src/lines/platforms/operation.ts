import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { platform } from './platform.ts'
import { grade } from './platformAssessment.ts'

export const operationsSigned = measure('载体运营签约', { unit: '项' })
export const operationsRunning = holding('载体委托运营', { unit: '项' })
export const operationFees = measure('载体运营费', { unit: '元' })

/** 委托运营: who runs a carrier under which agreement, for what, and how it was judged. */
export const operation = register('operation', {
  label: '载体委托运营',
  line: 'PLT',
  identity: ['platform', 'operator', 'signedOn'],
  title: ['operator', 'platform'],
  measures: [operationsSigned, operationsRunning, operationFees],
  ending: { on: 'endedOn' },
  note: '每份营运服务协议一行；续签另起一行',
  fields: {
    platform: reference('载体名称', platform).also('平台名称'),
    operator: text('运营机构').also('运营单位', '营运机构'),
    number: text('协议编号', { identifier: true }).optional(),
    signedOn: date('签订日期').also('签约日期'),
    from: date('起始日期').also('服务起始').optional(),
    to: date('截止日期', { endOfMonth: true }).also('服务截止', '协议到期日').optional(),
    fee: money('运营费', { enteredIn: '万元' }).also('服务费', '协议金额').optional(),
    targets: text('服务目标', { multiline: true }).also('考核目标').optional(),
    judgedOn: date('考核日期').optional(),
    grade: grade.also('考核等次').optional(),
    endedOn: date('终止日期').optional(),
    endedFor: choice('终止原因', ['期满', '续签', '考核不合格', '协商解除', '其他']).optional(),
  },
  posts: ({ signedOn, from, to, fee, endedOn }) => [
    operationsSigned.post(1, { on: signedOn }),
    operationFees.post(fee, { on: signedOn }),
    operationsRunning.during({ from: from ?? signedOn, to, endedOn }),
  ],
})
