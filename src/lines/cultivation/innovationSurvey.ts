import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'

export const bottleneck = choice(
  '创新瓶颈',
  ['缺资金', '缺人才', '缺技术', '缺设备平台', '缺市场', '不懂政策', '管理制度', '没有瓶颈'],
  {
    synonyms: {
      资金: '缺资金',
      融资难: '缺资金',
      人才: '缺人才',
      招人难: '缺人才',
      技术: '缺技术',
      核心技术: '缺技术',
      设备: '缺设备平台',
      平台: '缺设备平台',
      市场: '缺市场',
      政策: '不懂政策',
      无: '没有瓶颈',
    },
  },
)

export const surveyed = measure('企业创新调查', { unit: '次', by: { bottleneck }, carried: place })

/** 创新调查: what keeps a firm from innovating, asked at the firm or at a table with several. */
export const innovationSurvey = register('innovationSurvey', {
  label: '企业创新调查',
  line: 'ENT',
  identity: ['enterprise', 'on', 'bottleneck'],
  subject: 'enterprise',
  title: ['enterprise', 'bottleneck', 'on'],
  measures: [surveyed],
  note: '一家企业一个瓶颈一行，有几个写几行；要解决的从这里转成企业项目（需求）',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    on: date('调查日期').also('走访日期', '座谈日期'),
    way: choice('调查方式', ['走访', '座谈', '问卷'], { synonyms: { 上门: '走访', 线上: '问卷' } }).optional(),
    bottleneck: bottleneck.also('瓶颈', '主要瓶颈', '制约因素'),
    detail: text('具体情况', { multiline: true }).also('问题描述', '情况').optional(),
    wants: text('合作需求', { example: '与高校共建实验室' }).also('需求').optional(),
    team: text('研发团队', { example: '专职12人，其中硕士3人' }).also('研发人员').optional(),
    surveyor: text('调查人').also('走访人').optional(),
  },
  posts: ({ on, bottleneck }) => [surveyed.post(1, { on, by: { bottleneck } })],
})
