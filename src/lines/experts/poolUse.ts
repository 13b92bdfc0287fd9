import { choice, date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise } from '../cultivation/enterprise.ts'
import { expert } from './expert.ts'
import { ofOrganisation, organisation, organisationKind } from './organisation.ts'

export const poolUseKind = choice(
  '使用事项',
  ['专家会诊', '上门服务', '成果对接', '评审论证', '审计验收', '融资服务', '培训讲座', '宣传报道', '其他'],
  {
    synonyms: {
      门诊: '专家会诊',
      会诊: '专家会诊',
      入企服务: '上门服务',
      对接: '成果对接',
      评审: '评审论证',
      论证: '评审论证',
      审计: '审计验收',
      验收: '审计验收',
      授课: '培训讲座',
      报道: '宣传报道',
    },
  },
)

export const judged = choice('服务评价', ['满意', '基本满意', '不满意'])

export const poolUses = measure('机构使用', { unit: '次', by: { poolUseKind }, carried: { organisationKind } })
export const expertUses = measure('专家使用', { unit: '次', by: { poolUseKind } })

/** 机构专家使用: each time the bureau called upon one of its pool, for what, and how it went. */
export const poolUse = register('poolUse', {
  label: '机构专家使用记录',
  line: 'SYS',
  identity: ['on', 'kind', 'what'],
  subject: 'organisation',
  title: ['what', 'on'],
  measures: [poolUses, expertUses],
  note: '用一次填一行；机构、专家至少填一个；评审系统里抽取的专家另有记录，不用再填',
  fields: {
    on: date('使用日期', { usual: 'today' }).also('日期', '服务日期'),
    kind: poolUseKind.also('事项', '类别', '服务类别'),
    what: text('事项内容', { example: '重点企业专利布局上门服务' }).also('内容', '服务内容', '服务事项'),
    organisation: reference('合作机构', organisation, ofOrganisation).also('机构名称', '服务机构').optional(),
    expert: reference('专家', expert).also('专家姓名').optional(),
    enterprise: reference('服务企业', enterprise).also('企业名称', '服务对象').optional(),
    times: integer('次数', { unit: '次' }).optional(),
    section: text('使用科室').also('责任科室').optional(),
    result: text('服务结果', { multiline: true }).also('成效').optional(),
    judged: judged.also('评价').optional(),
  },
  posts: ({ on, kind, organisation: named, expert: person, times }) => [
    named !== null && poolUses.post(times ?? 1, { on, by: { poolUseKind: kind } }),
    person !== null && expertUses.post(times ?? 1, { on, by: { poolUseKind: kind } }),
  ],
})
