import { choice, date, reference, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'

export const contactKind = choice('联系方式', ['领导包抓', '网格服务', '科室联系', '店小二'], {
  synonyms: {
    包抓: '领导包抓',
    包联: '领导包抓',
    领导包联: '领导包抓',
    定点联系: '领导包抓',
    网格: '网格服务',
    网格化: '网格服务',
    服务专员: '网格服务',
    科创店小二: '店小二',
  },
})

export const contacts = holding('联系企业', { unit: '家', by: { contactKind }, carried: place })

/** 包抓、网格: who looks after a firm. One of a kind for each firm; who it is changes over time and is kept by post. */
export const contact = register('contact', {
  label: '联系包抓',
  line: 'SRV',
  identity: ['kind', 'enterprise'],
  subject: 'enterprise',
  title: ['enterprise', 'kind'],
  measures: [contacts],
  ending: { on: 'endedOn', within: ['kind'] },
  note: '每家企业每种联系方式只有一行；换人是「变更」并写明日期，原来的留着；写岗位不写姓名，岗位换人不用改',
  fields: {
    kind: contactKind.also('包抓类型', '类别', '服务方式'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '包抓企业'),
    keeper: text('联系岗位', { example: '分管副局长' })
      .also('包抓领导', '包联领导', '服务专员', '网格员', '责任领导', '联系领导')
      .dated(),
    grid: text('网格', { example: '东江街道第2网格' }).also('所属网格', '网格名称').optional().dated(),
    from: date('开始日期').also('包抓起始日期', '建立日期'),
    to: date('截止日期').also('包抓截止日期').optional(),
    endedOn: date('解除日期').also('结束日期').optional(),
    aims: text('联系重点').also('帮扶重点', '包抓任务').optional(),
    summary: text('联系小结', { multiline: true }).also('年度小结', '包抓成效').optional(),
  },
  posts: ({ kind, from, to, endedOn }) => [contacts.during({ from, to, endedOn, by: { contactKind: kind } })],
})
