import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { clause } from '../policy/clause.ts'
import { achievement } from './achievement.ts'

export const incentiveKind = choice(
  '激励类型',
  ['引进成果补助', '输出技术奖励', '机构促成奖励', '中试补助', '项目落地支持'],
  {
    synonyms: {
      吸纳补助: '引进成果补助',
      技术合同奖励: '输出技术奖励',
      中介奖励: '机构促成奖励',
      落地支持: '项目落地支持',
    },
  },
)

const split = { by: { kind: incentiveKind }, carried: place } as const

export const incentivesGranted = measure('成果转化激励', { unit: '项', ...split })
export const incentiveValue = measure('成果转化激励核定额', { unit: '元', ...split })

/** 转化激励: who is to be rewarded under which rule. Paying is a payment's matter and is counted there. */
export const incentive = register('transferIncentive', {
  label: '成果转化激励',
  line: 'TTC',
  identity: ['beneficiary', 'kind', 'matter'],
  subject: 'enterprise',
  title: ['beneficiary', 'kind'],
  measures: [incentivesGranted, incentiveValue],
  note: '一个对象一项一行；这里是核定数，拨付记在“奖补兑付”，两者不相加',
  fields: {
    beneficiary: text('激励对象').also('对象', '受益单位', '单位名称', '企业名称'),
    enterprise: reference('对应企业', enterprise, ofEnterprise).optional(),
    kind: incentiveKind.also('类型', '激励类别'),
    matter: text('激励事项', { example: '引进真空渗碳工艺' }).also('事项', '项目名称'),
    rule: text('依据条款', { example: '成果转化十条第三条' }).also('依据', '政策依据').optional(),
    underClause: reference('激励条款', clause).also('条款编号').optional(),
    achievement: reference('对应成果', achievement).optional(),
    base: money('计算基数', { enteredIn: '万元' }).also('合同金额', '技术交易额').optional(),
    decidedOn: date('核定日期').also('认定日期', '批准日期'),
    amount: money('核定金额', { enteredIn: '万元' }).also('激励金额', '奖励金额').optional(),
  },
  posts: ({ kind, decidedOn, amount }) => [
    incentivesGranted.post(1, { on: decidedOn, by: { kind } }),
    incentiveValue.post(amount, { on: decidedOn, by: { kind } }),
  ],
})
