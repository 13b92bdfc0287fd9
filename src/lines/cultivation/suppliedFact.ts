import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise } from './enterprise.ts'

/**
 * 补充情况: what a rule asks about a firm and no other register holds, as the firm or a section says it. The name is
 * that of the dictionary of facts; a year stands in brackets, 科技成果转化数（2025年）.
 */
export const suppliedFact = register('suppliedFact', {
  label: '企业补充情况',
  line: 'ENT',
  identity: ['enterprise', 'fact'],
  subject: 'enterprise',
  title: ['fact', 'enterprise'],
  note: '每家企业每项情况一行；填了新的，旧的在变动记录里',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称'),
    fact: text('情况', { example: '技术领域' }).also('事项', '项目'),
    value: text('内容', { example: '电子信息' }).also('取值', '填报内容'),
    suppliedOn: date('填报日期').also('日期'),
    suppliedBy: choice('填报方', ['企业', '科室', '会诊专家'], { synonyms: { 企业填报: '企业', 科技局: '科室' } }),
  },
})
