import { choice, date, money, reference, text, year, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { yuan } from '../../kernel/money.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import type { Day } from '../../kernel/values.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { policy } from '../policy/policy.ts'
import { talent } from './talent.ts'

export const applicationStates = {
  collected: '待推荐',
  returned: '待补充',
  recommended: '待上报',
  reported: '评审中',
  selected: '已入选',
  arrived: '已到岗',
  funded: '已资助',
  failed: '未入选',
  unfunded: '不予资助',
} as const

export const talentLevel = choice('人才计划级别', ['国家', '省', '市', '区'], {
  synonyms: { 国家级: '国家', 省级: '省', 市级: '市', 区级: '区', 县级: '区' },
})

export const planKind = choice(
  '人才计划类别',
  ['海外引才', '火炬计划', '高层次人才特支', '领军人才', '青年人才', '柔性引才', '其他人才项目'],
  {
    synonyms: {
      海外引才计划: '海外引才',
      国家火炬计划: '火炬计划',
      高层次人才特殊支持计划: '高层次人才特支',
      特支计划: '高层次人才特支',
      创新创业领军人才: '领军人才',
      领军人才特支: '领军人才',
      科技创新创业人才: '领军人才',
      青年拔尖人才: '青年人才',
      柔性引进: '柔性引才',
      人才项目: '其他人才项目',
    },
  },
)

export const talentStage = choice('人才环节', ['征集', '推荐', '上报', '入选', '到岗'])

const split = { kind: planKind, level: talentLevel } as const

/** Each stage on its own day: an application is no recommendation, and whoever is chosen has not come yet. */
export const talentItems = measure('人才项目', { unit: '项', by: { ...split, stage: talentStage }, carried: place })
/** The same by person, so that one who stands in two programmes is one. */
export const talentPersons = measure('人才项目人选', { unit: '人', by: { ...split, stage: talentStage } })
export const talentFirsts = measure('人才首次入选', { unit: '项', by: split, carried: place })
export const talentGrants = measure('人才资助批复', { unit: '元', by: split, carried: place })
export const talentPaid = measure('人才资助拨付', { unit: '元', by: split, carried: place })
export const inPost = holding('在岗入选人才', { unit: '人', by: split })
export const yetToCome = holding('入选未到岗', { unit: '项', by: split, carried: place })

/** 人才项目申报: one person in one programme of one year, from the call to the money. */
export const talentApplication = register('talentApplication', {
  label: '人才项目申报',
  line: 'TAL',
  identity: ['talent', 'programme', 'year'],
  subject: 'unit',
  title: ['programme', 'talent', 'year'],
  measures: [talentItems, talentPersons, talentFirsts, talentGrants, talentPaid, inPost, yetToCome],
  note: '一人一计划一年度一行，各环节填各自的日期；推荐、上报不是入选，入选不是到岗；团队填创新团队台账',
  fields: {
    talent: reference('人才', talent).also('人才编号', '编号', '姓名', '申报人'),
    programme: text('计划名称', { example: '省领军人才特殊支持计划' }).also('人才计划', '项目名称', '申报计划'),
    kind: planKind.also('类别', '计划类别'),
    level: talentLevel.also('级别', '计划级别'),
    policy: reference('依据政策', policy).also('政策文件').optional(),
    year: year('申报年度').also('年度', '批次年度'),
    unit: reference('申报单位', enterprise, ofEnterprise).also('用人单位', '企业名称', '单位名称').optional(),
    category: text('入选类别', { example: '科技创新创业人才' }).also('人才类别', '入选项目').optional(),
    collectedOn: date('征集日期', { usual: 'today' }).also('登记日期', '申报日期'),
    reportBy: date('上报截止日期').also('申报截止日期', '上报时限').optional(),
    recommendedOn: date('推荐日期').also('推荐时间').optional(),
    reportedOn: date('上报日期').also('有效申报日期', '上报时间').optional(),
    selectedOn: date('入选日期').also('入选时间', '公布日期').optional(),
    document: text('入选文号').also('文号', '公布文件').optional(),
    first: yesNo('首次入选').also('零的突破', '是否首次').optional(),
    failedOn: date('落选日期').also('未入选日期').optional(),
    failedFor: text('落选原因').also('未入选原因').optional(),
    arriveBy: date('应到岗日期').also('到岗期限').optional(),
    arrivedOn: date('到岗日期').also('引进日期', '到岗时间').optional(),
    grant: money('资助金额', { enteredIn: '万元' }).also('批复金额', '支持金额').optional(),
    grantedOn: date('资助批复日期').also('批复日期').optional(),
    paid: money('拨付金额', { enteredIn: '万元' }).also('到账金额').optional(),
    paidOn: date('拨付日期').also('到账日期').optional(),
    leftOn: date('离岗日期').also('离开日期', '退出日期').optional(),
  },
  posts: (one, reached: ReachedOf<keyof typeof applicationStates>) => {
    const { kind, level, year } = one
    const of = { belongsTo: year, by: { kind, level } }
    const stages = [
      ['征集', one.collectedOn],
      ['推荐', one.recommendedOn],
      ['上报', one.reportedOn],
      ['入选', one.selectedOn],
      ['到岗', one.arrivedOn],
    ] as const
    const out = one.arrivedOn ?? one.leftOn ?? reached.unfunded ?? null
    return [
      ...stages.flatMap(([stage, on]) => {
        if (on === null) return []
        const at = { on, belongsTo: year, by: { kind, level, stage } }
        return [talentItems.post(1, at), talentPersons.post(1, { ...at, of: 'talent' })]
      }),
      one.selectedOn && one.first === '是' && talentFirsts.post(1, { on: one.selectedOn, ...of }),
      one.grantedOn && talentGrants.post(yuan(one.grant), { on: one.grantedOn, ...of }),
      one.paidOn && talentPaid.post(yuan(one.paid), { on: one.paidOn, ...of }),
      inPost.during({
        from: later(one.selectedOn, one.arrivedOn),
        endedOn: one.leftOn,
        of: 'talent',
        by: { kind, level },
      }),
      yetToCome.during({ from: one.selectedOn, endedOn: out, by: { kind, level } }),
    ]
  },
})

/** Both have to be there: many are chosen who have worked here for years. */
function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return null
  return a > b ? a : b
}
