import { choice, date, money, percent, reference, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { clause } from '../policy/clause.ts'

/** What the money is lent on, or what is borne by somebody else. */
export const instrument = choice(
  '金融工具',
  ['科技贷', '知识产权质押', '科技担保', '信用贷款', '股权投资', '科技保险'],
  {
    synonyms: {
      ...{ 科技信贷: '科技贷', 科创贷: '科技贷', 专利质押: '知识产权质押', 专利权质押: '知识产权质押' },
      ...{ 质押贷款: '知识产权质押', 担保: '科技担保', 担保贷款: '科技担保', 信用贷: '信用贷款', 保险: '科技保险' },
    },
  },
)

export const productsOffered = holding('科技金融产品', { unit: '个', by: { instrument } })

/** 科技金融产品: what a bank, a guarantor or an insurer offers under which policy; records of use name it. */
export const financeProduct = register('financeProduct', {
  label: '科技金融产品',
  line: 'FIN',
  identity: ['name'],
  measures: [productsOffered],
  note: '每个产品一行；风险池、贴息、保费补贴按政策原文填，没有的空着',
  ending: { on: 'endedOn' },
  fields: {
    name: text('产品名称', { example: '云浦科技贷' }).also('产品'),
    instrument: instrument.also('类型', '产品类型'),
    institution: text('合作机构').also('银行', '金融机构', '承办机构'),
    document: text('政策依据').also('文号', '政策文号').optional(),
    clause: reference('对应条款', clause).also('政策条款').optional(),
    condition: text('适用企业', { multiline: true }).also('准入条件', '支持对象').optional(),
    cap: money('单户上限', { enteredIn: '万元' }).also('额度上限', '最高额度').optional(),
    rate: percent('年利率上限').also('利率', '费率').optional(),
    subsidyRate: percent('贴息(补贴)比例').also('贴息比例', '补贴比例', '保费补贴比例').optional(),
    poolShare: percent('风险池分担比例').also('风险补偿比例').optional(),
    startedOn: date('开办日期').also('合作日期', '上线日期'),
    endedOn: date('停办日期').also('到期日期').optional(),
  },
  posts: ({ instrument, startedOn, endedOn }) => [
    productsOffered.during({ from: startedOn, endedOn, by: { instrument } }),
  ],
})
