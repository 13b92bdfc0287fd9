import { choice, date, integer, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const agencyKind = choice('服务机构类型', ['专利代理', '商标代理', '运营服务', '法律服务', '信息服务'], {
  synonyms: { 代理机构: '专利代理', 专利事务所: '专利代理', 律所: '法律服务', 运营: '运营服务' },
})

export const ipAgencies = holding('知识产权服务机构', { unit: '家', by: { kind: agencyKind } })

/** 知识产权服务机构: who drafts, files and advises here; visits to firms name it. */
export const ipAgency = register('ipAgency', {
  label: '知识产权服务机构',
  line: 'IPR',
  identity: ['name'],
  title: ['name'],
  measures: [ipAgencies],
  ending: { on: 'endedOn' },
  note: '一家机构一行；外地机构在本区服务的也列入；上门服务在“知识产权上门指导”选本机构',
  fields: {
    name: text('机构名称', { example: '江澜智锐专利代理事务所' }).also('代理机构', '服务机构名称', '名称'),
    kind: agencyKind.also('类型', '类别'),
    licence: text('机构代码', { identifier: true }).also('代理机构代码', '备案号', '执业许可证号').optional(),
    agents: integer('执业代理师', { unit: '人' }).also('专利代理师', '代理师人数').optional(),
    since: date('列入日期').also('登记日期', '备案日期'),
    contact: text('联系人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话').optional().personal(),
    remark: text('评价').also('服务评价', '备注').optional(),
    endedOn: date('退出日期').also('注销日期').optional(),
  },
  posts: ({ kind, since, endedOn }) => [ipAgencies.during({ from: since, endedOn, by: { kind } })],
})
