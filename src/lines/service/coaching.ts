import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const coachedFor = choice(
  '申报事项',
  ['高新技术企业', '科技型中小企业', '科技项目', '人才项目', '创新平台', '奖补资金', '其他'],
  { synonyms: { 高企: '高新技术企业', 高企申报: '高新技术企业', 科小: '科技型中小企业', 平台申报: '创新平台' } },
)

export const coachedStage = choice(
  '申报环节',
  ['动员', '摸底', '辅导', '材料准备', '网上填报', '推荐上报', '评审答辩', '公示认定', '兑现'],
  { synonyms: { 发动: '动员', 培训: '辅导', 申报: '网上填报', 推荐: '推荐上报', 答辩: '评审答辩', 公示: '公示认定' } },
)

export const coached = measure('申报服务', { unit: '次', by: { coachedFor, coachedStage }, carried: place })

/** 申报服务记录: what was done for a firm at each stage of what it applies for. */
export const coaching = register('coaching', {
  label: '申报服务记录',
  line: 'SRV',
  identity: ['enterprise', 'coachedFor', 'stage', 'on'],
  subject: 'enterprise',
  title: ['enterprise', 'coachedFor', 'stage'],
  measures: [coached],
  note: '每服务一次一行，从动员到兑现各环节都记；上门的同时登记企业走访',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    coachedFor: coachedFor.also('事项', '申报类型', '服务事项'),
    stage: coachedStage.also('环节', '服务环节'),
    on: date('服务日期', { usual: 'today' }).also('日期', '辅导日期'),
    did: text('服务内容', { multiline: true }).also('辅导内容', '服务情况').optional(),
    section: text('服务科室').also('责任科室', '辅导科室').optional(),
    next: text('下一步').also('后续安排').optional(),
    nextBy: date('下一步时限').also('后续时限').optional(),
  },
  posts: ({ on, coachedFor, stage }) => [coached.post(1, { on, by: { coachedFor, coachedStage: stage } })],
})
