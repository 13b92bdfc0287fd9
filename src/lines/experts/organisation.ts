import { choice, date, text } from '../../kernel/field/index.ts'
import { holding } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const organisationKind = choice(
  '机构类型',
  ['高等院校', '科研院所', '知识产权代理', '会计师事务所', '银行', '担保保险机构', '投资机构', '医院', '媒体', '其他'],
  {
    synonyms: {
      高校: '高等院校',
      大学: '高等院校',
      研究院: '科研院所',
      院所: '科研院所',
      专利代理: '知识产权代理',
      专利中介机构: '知识产权代理',
      审计机构: '会计师事务所',
      担保公司: '担保保险机构',
      保险公司: '担保保险机构',
      基金: '投资机构',
      创投: '投资机构',
      新闻媒体: '媒体',
    },
  },
)

export const ofOrganisation = { carry: ['organisationKind'] } as const

export const organisations = holding('合作机构', { unit: '家', carried: { organisationKind } })

/** 合作机构: universities, institutes, agencies, banks, hospitals and media that the bureau works with, once each. */
export const organisation = register('organisation', {
  label: '合作机构库',
  line: 'SYS',
  identity: ['name'],
  subject: 'itself',
  title: ['name'],
  measures: [organisations],
  ending: { on: 'endedOn' },
  note: '一家机构一行；与本局或企业有利害关系的填回避事项，不再合作的填终止日期',
  fields: {
    name: text('机构名称', { example: '江澜大学' }).also('名称', '单位名称', '院校名称'),
    organisationKind: organisationKind.also('类型', '类别').dated(),
    expertise: text('专长领域', { example: '智能装备、材料' }).also('专业领域', '业务范围', '服务内容'),
    city: text('所在城市').also('城市', '所在地').optional(),
    since: date('入库日期').also('合作日期', '登记日期'),
    avoids: text('回避事项').also('利害关系', '回避单位').optional(),
    keeper: text('对接科室').also('联络科室', '责任科室').optional(),
    contact: text('联系人').optional().personal(),
    phone: text('联系电话', { identifier: true }).also('电话', '手机').optional().personal(),
    endedOn: date('终止合作日期').also('出库日期').optional(),
  },
  posts: ({ since, endedOn }) => [organisations.during({ from: since, endedOn })],
})
