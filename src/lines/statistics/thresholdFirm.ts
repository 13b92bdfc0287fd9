import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const sample = choice('统计专业', ['规上工业', '规上服务业', '高新技术产业', '限上商贸', '资质建筑业'], {
  synonyms: {
    工业: '规上工业',
    服务业: '规上服务业',
    高新统计: '高新技术产业',
    商贸: '限上商贸',
    建筑业: '资质建筑业',
  },
})

export const candidates = holding('临界企业', { unit: '家', by: { sample }, carried: place })
export const submitted = measure('入库申报', { unit: '家', by: { sample }, carried: place })
export const included = measure('纳入统计', { unit: '家', by: { sample }, carried: place })
export const excluded = measure('退出统计', { unit: '家', by: { sample }, carried: place })

/** 上规纳统: firms near a threshold, until the statistics office has taken them in. Reaching it is not being in. */
export const thresholdFirm = register('thresholdFirm', {
  label: '上规纳统培育',
  line: 'STA',
  identity: ['sample', 'enterprise'],
  subject: 'enterprise',
  title: ['enterprise', 'sample'],
  measures: [candidates, submitted, included, excluded],
  note: '每家企业每个专业一行；达标不等于入库，入库日期以统计部门审核通过为准；奖励不得与纳统挂钩',
  fields: {
    sample: sample.also('专业', '类别', '行业类别'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '单位详细名称'),
    listedOn: date('列入日期', { usual: 'today' }).also('登记日期'),
    expected: text('预计达标时间', { example: '2026年四季度' }).also('预计入库时间').optional(),
    service: text('服务情况', { multiline: true }).also('培育措施', '工作进展').optional(),
    section: text('责任科室').also('责任单位', '属地街道').optional(),
    submittedOn: date('申报日期').also('提交日期', '上报日期').optional(),
    includedOn: date('入库日期').also('纳统日期', '审核通过日期').optional(),
    droppedOn: date('不再培育日期').also('移出日期').optional(),
    excludedOn: date('退库日期').also('退出日期').optional(),
    because: text('未入库原因').also('退库原因').optional(),
  },
  posts: ({ sample, listedOn, submittedOn, includedOn, droppedOn, excludedOn }) => {
    const by = { sample }
    return [
      candidates.during({ from: listedOn, endedOn: includedOn ?? droppedOn, by }),
      submittedOn && submitted.post(1, { on: submittedOn, by }),
      includedOn && included.post(1, { on: includedOn, by }),
      excludedOn && excluded.post(1, { on: excludedOn, by }),
    ]
  },
})
