import { integer, money, periodField, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { lastDay, parsePeriod } from '../../kernel/period.ts'
import { register } from '../../kernel/register.ts'
import { tradingBody } from '../contracts/tradingBody.ts'
import { platform } from '../platforms/platform.ts'

export const demandsListed = measure('网上发布需求', { unit: '项', by: {} })
export const achievementsListed = measure('网上发布成果', { unit: '项', by: {} })
export const enquiries = measure('网上技术询价', { unit: '次', by: {} })
export const onlineDeals = measure('网上技术成交', { unit: '项', by: {} })
export const onlineDealValue = measure('网上技术成交额', { unit: '元', by: {} })
export const brokered = measure('机构促成技术合同', { unit: '项', by: {} })
export const brokeredValue = measure('机构促成技术合同额', { unit: '元', by: {} })

/** 技术交易月报: what an agency, a transfer centre or a trading platform did in one month. */
export const tradingReport = register('tradingReport', {
  label: '技术交易机构报表',
  line: 'TTC',
  identity: ['agency', 'period'],
  title: ['agency', 'period'],
  measures: [demandsListed, achievementsListed, enquiries, onlineDeals, onlineDealValue, brokered, brokeredValue],
  note: '一个机构或平台一期一行；促成合同额是机构自报的工作数，不是认定登记数，不与技术合同成交额相加',
  fields: {
    agency: text('机构名称').also('平台名称', '技术贸易机构', '转移转化中心'),
    platform: reference('对应创新平台', platform).optional(),
    body: reference('对应技术贸易机构', tradingBody).optional(),
    period: periodField('报告期').also('月份', '期间'),
    staff: integer('从业人员', { unit: '人' }).also('人员数', '技术经纪人').optional(),
    demandsListed: integer('发布需求', { unit: '项' }).also('发布需求数', '需求条数').optional(),
    achievementsListed: integer('发布成果', { unit: '项' }).also('发布成果数', '成果条数').optional(),
    enquiries: integer('询价次数', { unit: '次' }).also('咨询次数', '询价').optional(),
    deals: integer('网上成交', { unit: '项' }).also('成交项数', '成交数').optional(),
    dealValue: money('网上成交额', { enteredIn: '万元' }).also('成交金额', '成交额').optional(),
    brokered: integer('促成合同', { unit: '项' }).also('促成技术合同', '促成合同数').optional(),
    brokeredValue: money('促成合同额', { enteredIn: '万元' }).also('促成合同金额').optional(),
    tasks: text('本期任务和产出', { multiline: true }).also('任务', '产出', '工作情况').optional(),
  },
  posts: ({ period, deals, dealValue, ...one }) => {
    const of = parsePeriod(period)
    if (of === null) return []
    const at = { on: lastDay(of) }
    return [
      demandsListed.post(one.demandsListed, at),
      achievementsListed.post(one.achievementsListed, at),
      enquiries.post(one.enquiries, at),
      onlineDeals.post(deals, at),
      onlineDealValue.post(dealValue, at),
      brokered.post(one.brokered, at),
      brokeredValue.post(one.brokeredValue, at),
    ]
  },
})
