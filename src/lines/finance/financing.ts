import { choice, date, integer, money, percent, reference, text, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { financeProduct, instrument } from './product.ts'

export const financingStages = {
  asked: '已提出',
  returned: '待补充',
  recommended: '已推荐',
  lent: '已放款',
  overdue: '逾期',
  compensated: '已代偿',
  settled: '已结清',
  refused: '未放款',
  withdrawn: '已撤回',
} as const

/** 优先支持入库企业: what stood for the firm when it was recommended. */
export const pool = choice('入库类别', ['高新技术企业', '科技型中小企业', '专精特新中小企业', '未入库'], {
  synonyms: { 高企: '高新技术企业', 科小: '科技型中小企业', 专精特新: '专精特新中小企业', 否: '未入库' },
})

const split = { unit: '元', by: { instrument, pool: pool.optional() }, carried: place } as const

export const financingAsked = measure('科技融资需求', { ...split, unit: '项' })
export const financingRecommended = measure('科技融资推荐', { ...split, unit: '项' })
export const financings = measure('科技融资放款笔数', { ...split, unit: '项' })
export const lent = measure('科技融资放款额', split)
export const outstanding = holding('科技融资余额', split)
export const interestSubsidy = measure('科技融资贴息', split)
export const compensated = measure('科技融资代偿额', split)
export const recovered = measure('科技融资追偿额', split)

/** 科技融资: one firm's loan, pledge, guarantee or investment, from the demand to the last repayment. */
export const financing = register('financing', {
  label: '科技融资',
  line: 'FIN',
  identity: ['enterprise', 'instrument', 'number'],
  subject: 'enterprise',
  title: ['number', 'instrument'],
  measures: [
    ...[financingAsked, financingRecommended, financings, lent, outstanding, interestSubsidy, compensated],
    recovered,
  ],
  note: '每笔一行；还没有合同的，合同编号填需求编号；质押另填专利号和评估价值；保险填在科技保险表里',
  fields: {
    number: text('合同编号', { identifier: true, example: 'KJD-2026-018' }).also('借款合同号', '需求编号', '编号'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '借款企业', '借款人'),
    instrument: instrument.also('融资方式', '类型'),
    product: reference('产品名称', financeProduct).also('产品').optional(),
    institution: text('放款机构').also('银行', '贷款银行', '投资机构').optional(),
    guarantor: text('担保机构').also('担保公司').optional(),
    pool: pool.also('企业类别').optional(),
    askedOn: date('需求提出日期').also('申请日期', '提出日期').optional(),
    asked: money('需求金额', { enteredIn: '万元' }).also('申请金额', '融资需求').optional(),
    recommendedOn: date('推荐日期').optional(),
    patents: text('质押专利号').also('质押标的', '专利号').optional(),
    appraisal: money('评估价值', { enteredIn: '万元' }).also('评估值').optional(),
    pledgedOn: date('质押登记日').also('登记日期').optional(),
    releasedOn: date('解押日期').also('注销登记日').optional(),
    lentOn: date('放款日期').also('贷款日期', '发放日期').optional(),
    amount: money('放款金额', { enteredIn: '万元' }).also('贷款金额', '融资金额', '金额').optional(),
    rate: percent('年利率').also('利率').optional(),
    months: integer('期限', { unit: '个月' }).also('期限(月)', '贷款期限').optional(),
    dueOn: date('到期日').also('到期日期').optional(),
    firstLoan: yesNo('首贷').also('是否首贷').optional(),
    subsidy: money('贴息金额', { enteredIn: '万元' }).also('贴息', '补贴金额').optional(),
    subsidyOn: date('贴息日期').also('贴息拨付日期').optional(),
    settledOn: date('结清日期').also('还清日期').optional(),
    compensatedOn: date('代偿日期').optional(),
    compensated: money('代偿金额', { enteredIn: '万元' }).also('风险池代偿额').optional(),
    recoveredOn: date('追偿日期').optional(),
    recovered: money('追偿金额', { enteredIn: '万元' }).optional(),
  },
  posts: (one) => {
    const by = { instrument: one.instrument, pool: one.pool }
    const sum = yuan(one.amount)
    return [
      one.askedOn && financingAsked.post(1, { on: one.askedOn, by }),
      one.recommendedOn && financingRecommended.post(1, { on: one.recommendedOn, by }),
      one.lentOn && financings.post(1, { on: one.lentOn, by }),
      one.lentOn && lent.post(sum, { on: one.lentOn, by }),
      sum !== null &&
        // Shares are not repaid; what the pool paid for is owed to nobody here any more.
        one.instrument !== '股权投资' &&
        outstanding.during({ from: one.lentOn, endedOn: one.settledOn ?? one.compensatedOn, quantity: sum, by }),
      one.subsidyOn && interestSubsidy.post(one.subsidy, { on: one.subsidyOn, by }),
      one.compensatedOn && compensated.post(one.compensated, { on: one.compensatedOn, by }),
      one.recoveredOn && recovered.post(one.recovered, { on: one.recoveredOn, by }),
    ]
  },
})
