import { batch, batchYear, choice, date, reference, text, year } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'
import {
  applied,
  expired,
  firstTime,
  inReserve,
  passedCheck,
  passedReview,
  publicised,
  recommended,
  refused,
  type Stage,
} from './stages.ts'
import { lastDayValid, title } from './title.ts'

export const recognised = measure('称号认定', {
  unit: '家',
  by: { title, firstTime: firstTime.optional() },
  carried: place,
})
export const valid = holding('有效称号', {
  unit: '家',
  by: { title },
  carried: { ...place, aboveScale: enterprise.fields.aboveScale },
})
export const cancelled = measure('称号取消', { unit: '家', by: { title } })

export const leaveReason = choice('退出后备原因', [
  '已申报其他称号',
  '不具备条件',
  '企业不申报',
  '迁出',
  '注销',
  '其他',
])

export const recognition = register('recognition', {
  label: '称号认定',
  line: 'ENT',
  identity: ['title', 'enterprise', 'batch'],
  subject: 'enterprise',
  measures: [
    recognised,
    valid,
    cancelled,
    inReserve,
    applied,
    passedCheck,
    recommended,
    passedReview,
    publicised,
    expired,
    refused,
  ],
  postsVersion: 2,
  ending: { on: 'endedOn', within: ['title'] },
  note: '每家企业每个批次一行；省、市名单没有信用代码时只填企业名称即可',
  fields: {
    title: title.also('资质类型', '资质名称', '认定类型', '称号名称'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '名称'),
    batch: batch('批次').also('认定批次', '公示批次', '认定年度', '年度批次'),
    recognisedOn: date('认定日期').also('发证日期', '公告日期', '公告(入库)日期', '入库日期', '认定时间').optional(),
    expiresOn: date('有效期至', { endOfMonth: true })
      .also('证书有效期', '有效期截止', '到期日', '有效期满日')
      .optional(),
    firstTime: firstTime.also('首次/重新申报', '认定方式').optional(),
    certificate: text('证书编号', { identifier: true, example: 'GR202632000001' })
      .also('入库登记编号', '登记编号', '编号')
      .optional(),
    grade: text('等级', { example: 'A级' }).also('认定等级', '评定等级').optional(),
    field: text('技术领域').optional(),
    document: text('公告文号').also('文号', '认定文号').optional(),
    reserveBasis: text('入库条件').also('入库依据', '列入后备条件').optional(),
    plannedYear: year('计划申报年度').also('拟申报年度').optional(),
    patentStanding: text('专利情况').also('有效专利情况').optional(),
    leaveReason: leaveReason.also('退出原因').optional(),
    endedOn: date('终止日期').also('取消日期', '撤销日期').optional(),
    endReason: choice('终止原因', ['取消', '撤销', '注销', '迁出', '重新认定接续', '其他']).optional(),
  },
  posts: (
    { title, batch, recognisedOn, expiresOn, firstTime, endedOn, endReason },
    // Only a case that the bureau takes through the stages reaches them; a list brings the result alone.
    on: ReachedOf<Stage>,
  ) => {
    const stage = { belongsTo: batchYear(batch), by: { title, firstTime } }
    const leftReserve = on.declared ?? on.withdrawn ?? on.refused ?? recognisedOn
    return [
      recognisedOn && recognised.post(1, { on: recognisedOn, ...stage }),
      valid.during({
        from: recognisedOn,
        to: expiresOn ?? lastDayValid(title, recognisedOn),
        endedOn,
        by: { title },
      }),
      endedOn && (endReason === '取消' || endReason === '撤销') && cancelled.post(1, { on: endedOn, by: { title } }),
      inReserve.during({ from: on.reserve ?? null, endedOn: leftReserve, by: { title } }),
      on.declared && applied.post(1, { on: on.declared, ...stage }),
      on.checked && passedCheck.post(1, { on: on.checked, ...stage }),
      on.recommended && recommended.post(1, { on: on.recommended, ...stage }),
      on.reviewed && passedReview.post(1, { on: on.reviewed, ...stage }),
      on.noticed && publicised.post(1, { on: on.noticed, ...stage }),
      on.refused && refused.post(1, { on: on.refused, ...stage }),
      on.expired && expired.post(1, { on: on.expired, by: { title } }),
    ]
  },
})
