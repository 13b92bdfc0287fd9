import { choice, date, reference, text, yesNo } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from './enterprise.ts'
import { title } from './title.ts'

export const guidanceKind = choice(
  '辅导内容',
  ['认定辅导', '账务规范', '税收优惠', '研发机构组建', '分类指导', '其他'],
  {
    synonyms: {
      高企认定: '认定辅导',
      申报指导: '认定辅导',
      研发辅助账: '账务规范',
      账务处理: '账务规范',
      联合税务调研: '税收优惠',
      加计扣除: '税收优惠',
      研发团队: '研发机构组建',
    },
  },
)

/** 研发支出辅助账, as 税务总局公告2021年第28号 asks for it. */
export const ledgerState = choice('研发辅助账', ['已建且规范', '已建不规范', '未建'], {
  synonyms: { 规范: '已建且规范', 不规范: '已建不规范', 没有: '未建', 未设置: '未建' },
})

export const ledgersChecked = measure('研发辅助账检查', { unit: '次', by: { ledgerState }, carried: place })
export const guided = measure('上门辅导', { unit: '次', by: { guidanceKind }, carried: place })
/** What was promised and not yet done. */
export const followUps = holding('辅导待跟踪', { unit: '项', by: { guidanceKind }, carried: place })

/** 上门辅导: one visit to help one firm with one thing, and what is to happen next by when. */
export const guidance = register('guidance', {
  label: '上门辅导',
  line: 'ENT',
  identity: ['enterprise', 'on', 'kind'],
  subject: 'enterprise',
  title: ['enterprise', 'kind', 'on'],
  measures: [guided, followUps, ledgersChecked],
  postsVersion: 2,
  note: '到一家企业辅导一件事一行；有下一步的写清谁在哪天前做什么，做完填完成日期',
  fields: {
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '辅导企业'),
    on: date('辅导日期').also('日期', '上门日期', '指导日期'),
    kind: guidanceKind.also('内容', '辅导类型', '指导内容'),
    title: title.also('目标称号', '拟申报称号').optional(),
    coach: text('辅导人').also('指导人员', '责任人').optional(),
    together: text('联合单位', { example: '区税务局' }).also('参加单位', '联合部门').optional(),
    ledger: ledgerState.also('辅助账', '辅助账情况').optional(),
    resolutions: yesNo('有立项决议').also('立项决议').optional(),
    timesheets: yesNo('有研发工时记录').also('工时记录').optional(),
    materialsNoted: yesNo('有领料和试制记录').also('领料记录').optional(),
    costsShared: yesNo('共用费用有分摊依据').also('费用分摊').optional(),
    found: text('发现的问题', { multiline: true }).also('问题', '存在问题', '调研发现').optional(),
    advice: text('指导意见', { multiline: true }).also('意见', '建议').optional(),
    next: text('下一步').also('下步措施', '跟踪事项').optional(),
    nextBy: date('跟踪期限').also('完成时限', '下次跟踪日期').optional(),
    doneOn: date('跟踪完成日期').also('完成日期').optional(),
  },
  posts: ({ on, kind, next, doneOn, ledger }) => [
    ledger !== null && ledgersChecked.post(1, { on, by: { ledgerState: ledger } }),
    guided.post(1, { on, by: { guidanceKind: kind } }),
    next !== null && followUps.during({ from: on, endedOn: doneOn, by: { guidanceKind: kind } }),
  ],
})
