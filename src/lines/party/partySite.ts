import { choice, date, text } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'

export const siteKind = choice('阵地类别', ['机关党支部', '双创平台党支部', '科技先锋岗', '亲清示范岗', '党建品牌'], {
  synonyms: {
    党支部: '机关党支部',
    孵化器党支部: '双创平台党支部',
    众创空间党支部: '双创平台党支部',
    先锋岗: '科技先锋岗',
    示范岗: '亲清示范岗',
    党建项目品牌: '党建品牌',
  },
})

export const honouredBy = choice('命名级别', ['国家', '省', '市', '区', '本局'], {
  synonyms: { 国家级: '国家', 省级: '省', 市级: '市', 区级: '区', 县级: '区', 局级: '本局' },
})

export const sites = holding('在册党建阵地', { unit: '个', by: { siteKind } })
export const sitesBegun = measure('党建阵地创建', { unit: '个', by: { siteKind } })
export const sitesNamed = measure('党建阵地命名', { unit: '个', by: { siteKind, honouredBy } })
export const sitesStanding = holding('有效党建阵地命名', { unit: '个', by: { siteKind, honouredBy } })

/** 党建阵地: branches in carriers, pioneer posts, model posts. A post is a desk or a team, not a person. */
export const partySite = register('partySite', {
  label: '党建阵地',
  line: 'PTY',
  identity: ['name', 'kind'],
  title: ['name'],
  measures: [sites, sitesBegun, sitesNamed, sitesStanding],
  ending: { on: 'endedOn', within: ['kind'] },
  note: '一个支部、一个岗一行；岗写窗口、科室或团队的名称，不写个人；复核不合格的填撤销日期',
  fields: {
    name: text('名称', { example: '高企服务窗口' }).also('阵地名称', '支部名称', '岗位名称'),
    kind: siteKind.also('类别', '类型'),
    host: text('依托单位', { example: '云浦科创孵化器' }).also('所在平台', '双创平台', '所属单位').optional(),
    createdOn: date('创建日期').also('成立日期', '开展创建日期'),
    reviewedOn: date('复核日期').also('评审日期', '考评日期').optional(),
    namedOn: date('命名日期').also('授牌日期', '表彰日期').optional(),
    level: honouredBy.also('级别').optional(),
    document: text('命名文号').also('文号').optional(),
    endedOn: date('撤销日期').also('摘牌日期').optional(),
  },
  posts: ({ kind, createdOn, namedOn, level, endedOn }) => {
    const by = { siteKind: kind }
    const named = level === null ? null : { siteKind: kind, honouredBy: level }
    return [
      sites.during({ from: createdOn, endedOn, by }),
      sitesBegun.post(1, { on: createdOn, by }),
      named && namedOn && sitesNamed.post(1, { on: namedOn, by: named }),
      named && sitesStanding.during({ from: namedOn, endedOn, by: named }),
    ]
  },
})
