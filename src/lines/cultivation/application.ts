import { batch, batchYear, choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'
import { applied, firstTime, passedReview, publicised, recommended } from './stages.ts'
import { title } from './title.ts'

export const formReview = choice('形式审查', ['通过', '退回'], {
  synonyms: { 审查通过: '通过', 合格: '通过', 退回修改: '退回', 不通过: '退回', 补正: '退回' },
})
export const formReviewed = measure('称号形式审查', { unit: '家', by: { title, formReview }, carried: place })

/** 申报 as lists bring it: a date for each stage. What the bureau itself takes through the stages is a case of `recognition`. */
export const titleApplication = register('titleApplication', {
  label: '称号申报',
  line: 'ENT',
  identity: ['title', 'enterprise', 'batch'],
  subject: 'enterprise',
  measures: [applied, formReviewed, recommended, passedReview, publicised],
  postsVersion: 2,
  note: '每家企业每个批次一行；走到哪一步填哪一步的日期，同一年度多批次申报的企业计一户',
  fields: {
    title: title.also('资质类型', '资质名称', '申报类型', '称号名称'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '名称'),
    batch: batch('申报批次').also('批次', '申报年度'),
    firstTime: firstTime.also('首次/重新申报', '申报方式').optional(),
    field: text('技术领域').also('技术领域(三级目录)').optional(),
    appliedOn: date('申报日期').also('提交日期', '申报时间').optional(),
    formReview: formReview.also('形式审查结果', '审查结果').optional(),
    formReviewedOn: date('形式审查日期').also('审查日期').optional(),
    returnedWhy: text('退回理由').also('退回原因', '审查意见').optional(),
    recommendedOn: date('推荐日期').also('推荐时间', '上报日期').optional(),
    passedReviewOn: date('评审通过日期').also('评审日期').optional(),
    publicisedOn: date('公示日期').also('公示时间').optional(),
    agency: text('服务机构').also('服务(中介)机构', '中介机构').optional(),
    opinion: text('初审意见').optional(),
  },
  posts: (one) => {
    const { title, firstTime, batch, appliedOn, recommendedOn, passedReviewOn, publicisedOn } = one
    const of = { belongsTo: batchYear(batch), by: { title, firstTime } }
    return [
      appliedOn && applied.post(1, { on: appliedOn, ...of }),
      one.formReviewedOn &&
        one.formReview &&
        formReviewed.post(1, {
          on: one.formReviewedOn,
          belongsTo: batchYear(batch),
          by: { title, formReview: one.formReview },
        }),
      recommendedOn && recommended.post(1, { on: recommendedOn, ...of }),
      passedReviewOn && passedReview.post(1, { on: passedReviewOn, ...of }),
      publicisedOn && publicised.post(1, { on: publicisedOn, ...of }),
    ]
  },
})
