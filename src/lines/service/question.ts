import { choice, date, integer, reference, text, yesNo } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from '../cultivation/enterprise.ts'
import { channel } from './request.ts'

export const topic = choice(
  '问题类别',
  ['高企申报', '科小评价', '研发费用', '技术合同', '项目申报', '平台载体', '人才政策', '资金兑付', '其他'],
  { synonyms: { 高新技术企业: '高企申报', 科技型中小企业: '科小评价', 加计扣除: '研发费用', 奖补: '资金兑付' } },
)

export const asked = measure('政企问答提问', { unit: '件', by: { topic } })
export const answered = measure('政企问答答复', { unit: '件', by: { topic } })
export const published = measure('政企问答公开', { unit: '件', by: { topic } })

/** 政企互通: what firms ask, what the bureau answers, and which answers all may read. A matter to be dealt with is a request. */
export const question = register('question', {
  label: '政企互通问答',
  line: 'SRV',
  identity: ['askedOn', 'question'],
  subject: 'enterprise',
  title: ['question'],
  measures: [asked, answered, published],
  note: '一问一行；公开的是常见问题，不写企业名称；要办理的事登记为企业诉求',
  fields: {
    question: text('问题', { example: '研发费用辅助账要保存几年' }).also('提问', '咨询问题', '咨询内容'),
    askedOn: date('提问日期', { usual: 'today' }).also('咨询日期', '日期'),
    topic: topic.also('类别', '咨询类别'),
    channel: channel.also('来源', '渠道', '咨询方式').optional(),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '咨询企业', '单位名称').optional(),
    answer: text('答复', { multiline: true }).also('解答', '答复内容').optional(),
    basis: text('依据', { example: '国科发火〔2016〕195号' }).also('政策依据', '文号').optional(),
    answeredOn: date('答复日期').also('解答日期').optional(),
    section: text('答复科室').also('责任科室').optional(),
    open: yesNo('是否公开').also('公开').optional(),
    publishedOn: date('公开日期').also('发布日期').optional(),
    reads: integer('阅读数', { unit: '次' }).also('浏览量').optional(),
  },
  posts: ({ askedOn, topic, answeredOn, open, publishedOn }) => [
    asked.post(1, { on: askedOn, by: { topic } }),
    answeredOn && answered.post(1, { on: answeredOn, by: { topic } }),
    open === '是' && publishedOn && published.post(1, { on: publishedOn, by: { topic } }),
  ],
})
