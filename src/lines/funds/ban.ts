import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const banReason = choice(
  '限制原因',
  ['科研失信', '严重违法失信', '经营异常', '弄虚作假', '拒不退回资金', '安全事故', '环境违法', '欠税', '其他'],
  {
    synonyms: {
      科研诚信: '科研失信',
      失信被执行: '严重违法失信',
      列入经营异常名录: '经营异常',
      虚假申报: '弄虚作假',
      骗取资金: '弄虚作假',
      欠缴税款: '欠税',
    },
  },
)

export const banned = holding('限制申报单位', { unit: '家', by: { banReason }, carried: place })

/** 限制申报: who may not have money from one day to another, and by which paper. */
export const ban = register('ban', {
  label: '限制申报名单',
  line: 'POL',
  identity: ['enterprise', 'reason', 'from'],
  subject: 'enterprise',
  title: ['reason', 'from'],
  measures: [banned],
  ending: { on: 'liftedOn', within: ['reason'] },
  note: '一家单位一个原因一行；信用、税务、市场监管发来的名单可整表导入，名单上不再有的即解除',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '市场主体名称'),
    reason: banReason.also('原因', '列入原因', '失信行为'),
    from: date('开始日期').also('列入日期', '限制开始日期', '认定日期'),
    to: date('截止日期').also('限制截止日期', '期限至').optional(),
    liftedOn: date('解除日期').also('移出日期', '信用修复日期').optional(),
    document: text('依据文号').also('决定书文号', '文号').optional(),
    source: text('来源单位').also('作出决定机关', '推送单位').optional(),
  },
  posts: ({ reason, from, to, liftedOn }) => [
    banned.during({ from, to, endedOn: liftedOn, by: { banReason: reason } }),
  ],
})
