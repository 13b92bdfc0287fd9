import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { serviceCampaign } from '../service/campaign.ts'
import { clause } from './clause.ts'

export const bundleFor = choice(
  '适用对象',
  ['全部企业', '规上工业企业', '高新技术企业', '科技型中小企业', '初创企业', '其他'],
  {
    synonyms: { 所有企业: '全部企业', 规上企业: '规上工业企业', 高企: '高新技术企业', 科小: '科技型中小企业' },
  },
)

export const bundlesMade = measure('政策清单编制', { unit: '份' })

/** 政策清单: clauses of several papers put together for those to whom they are brought. */
export const policyBundle = register('policyBundle', {
  label: '政策清单',
  line: 'POL',
  identity: ['name'],
  title: ['name'],
  measures: [bundlesMade],
  note: '一份清单一行，清单里的条款填在“政策清单条款”里；条款变了另编一份，送出去的不改',
  fields: {
    name: text('清单名称', { example: '支持实体经济发展政策清单（2026年版）' }).also('名称', '政策清单'),
    madeOn: date('编制日期', { usual: 'today' }).also('日期', '印发日期'),
    bundleFor: bundleFor.also('对象', '面向').optional(),
    section: text('编制科室').also('责任科室').optional(),
    contact: text('咨询电话', { example: '规划科 8888 0101' }).also('联系电话', '咨询方式').optional(),
    preface: text('开头的话', { multiline: true }).also('说明', '前言').optional(),
    campaign: reference('专项行动', serviceCampaign).also('所属行动').optional(),
  },
  posts: ({ madeOn }) => [bundlesMade.post(1, { on: madeOn })],
})

/** 清单条款: one clause in one bundle, with what to say of it on the visit. */
export const bundleClause = register('bundleClause', {
  label: '政策清单条款',
  line: 'POL',
  identity: ['bundle', 'clause'],
  title: ['bundle', 'clause'],
  note: '清单里一个条款一行',
  fields: {
    bundle: reference('政策清单', policyBundle).also('清单名称'),
    clause: reference('政策条款', clause, {}).also('条款', '奖补事项'),
    say: text('解读要点', { multiline: true }).also('要点', '讲解要点').optional(),
  },
})
