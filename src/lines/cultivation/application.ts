import { batch, batchYear, date, reference, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from './enterprise.ts'
import { applied, firstTime, passedReview, publicised, recommended } from './stages.ts'
import { title } from './title.ts'

/** 申报 as lists bring it: a date for each stage. What the bureau itself takes through the stages is a case of `recognition`. */
export const titleApplication = register('titleApplication', {
  label: '称号申报',
  line: 'ENT',
  identity: ['title', 'enterprise', 'batch'],
  subject: 'enterprise',
  measures: [applied, recommended, passedReview, publicised],
  note: '每家企业每个批次一行；走到哪一步填哪一步的日期，同一年度多批次申报的企业计一户',
  fields: {
    title: title.also('资质类型', '资质名称', '申报类型', '称号名称'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '名称'),
    batch: batch('申报批次').also('批次', '申报年度'),
    firstTime: firstTime.also('首次/重新申报', '申报方式').optional(),
    field: text('技术领域').also('技术领域(三级目录)').optional(),
    appliedOn: date('申报日期').also('提交日期', '申报时间').optional(),
    recommendedOn: date('推荐日期').also('推荐时间', '上报日期').optional(),
    passedReviewOn: date('评审通过日期').also('评审日期').optional(),
    publicisedOn: date('公示日期').also('公示时间').optional(),
    agency: text('服务机构').also('服务(中介)机构', '中介机构').optional(),
    opinion: text('初审意见').optional(),
  },
  posts: ({ title, firstTime, batch, appliedOn, recommendedOn, passedReviewOn, publicisedOn }) => {
    const of = { belongsTo: batchYear(batch), by: { title, firstTime } }
    return [
      appliedOn && applied.post(1, { on: appliedOn, ...of }),
      recommendedOn && recommended.post(1, { on: recommendedOn, ...of }),
      passedReviewOn && passedReview.post(1, { on: passedReviewOn, ...of }),
      publicisedOn && publicised.post(1, { on: publicisedOn, ...of }),
    ]
  },
})
