import { money, reference, text, year } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { lastDay, wholeYear } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'

export const incomeTaxRelieved = measure('高企所得税减免', { unit: '元', carried: place })
export const superDeducted = measure('研发费用加计扣除', { unit: '元', carried: place })

/** 企业税收优惠: what the tax office says a firm saved in a year. It gives it for this work alone: a compartment of its own. */
export const taxRelief = register('taxRelief', {
  label: '企业税收优惠',
  line: 'ENT',
  identity: ['enterprise', 'year'],
  subject: 'enterprise',
  title: ['enterprise', 'year'],
  measures: [incomeTaxRelieved, superDeducted],
  note: '税务部门按企业提供，每家企业每个所得税年度一行；没有享受的填0或不填，限有权限的人员查看',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '纳税人名称'),
    year: year('所得税年度').also('年度', '税款所属年度'),
    relief: money('高企所得税减免额', { enteredIn: '万元' })
      .also('高新技术企业减免税额', '减免所得税额')
      .optional()
      .use('statistics'),
    deducted: money('加计扣除额', { enteredIn: '万元' })
      .also('研发费用加计扣除额', '加计扣除金额')
      .optional()
      .use('statistics'),
    source: text('提供单位', { example: '区税务局' }).also('来源').optional(),
  },
  posts: ({ year, relief, deducted }) => {
    const at = { on: lastDay(wholeYear(year)), belongsTo: year }
    return [
      relief !== null && incomeTaxRelieved.post(yuan(relief), at),
      deducted !== null && superDeducted.post(yuan(deducted), at),
    ]
  },
})
