import { date, integer, reference, text } from '../../kernel/field/index.ts'
import { measure } from '../../kernel/measure.ts'
import type { ReachedOf } from '../../kernel/procedure/index.ts'
import { register } from '../../kernel/register.ts'
import { enterprise, ofEnterprise, place } from '../cultivation/enterprise.ts'
import { serviceCampaign } from './campaign.ts'

export const campaignFirmStates = {
  dispatched: '待走访',
  visited: '已走访',
  checked: '已审核',
  dropped: '已移出',
} as const

export const listed = measure('专项名单', { unit: '家', carried: place })
export const covered = measure('专项走访', { unit: '家', carried: place })

/** 专项走访名单: one firm of one campaign, who is to visit it, and when it was visited first. */
export const campaignFirm = register('campaignFirm', {
  label: '专项走访名单',
  line: 'SRV',
  identity: ['campaign', 'enterprise'],
  subject: 'enterprise',
  title: ['enterprise', 'campaign'],
  measures: [listed, covered],
  note: '每次行动每家企业一行；走访人写岗位或科室、街道，走访后有走访记录的自动转为已走访',
  fields: {
    campaign: reference('专项行动', serviceCampaign).also('活动名称', '行动名称', '所属行动'),
    enterprise: reference('企业名称', enterprise, ofEnterprise).also('企业', '单位名称', '走访企业'),
    listedOn: date('列入日期', { usual: 'today' }).also('下派日期', '名单日期'),
    visitor: text('走访责任岗位', { example: '东江街道第2网格服务专员' }).also(
      '走访人',
      '责任领导',
      '责任单位',
      '走访领导',
    ),
    focus: text('走访重点').also('任务内容', '工作重点').optional(),
    dueOn: date('计划完成日期').also('完成时限', '计划走访日期').optional(),
    visitedOn: date('走访日期').also('完成日期', '走访时间').optional(),
    problems: integer('问题数', { unit: '件' }).also('发现问题数').optional(),
    result: text('走访结果', { multiline: true }).also('走访情况', '反馈情况').optional(),
  },
  // A firm is covered for the campaign's own year, also when it is visited after new year.
  posts: ({ listedOn, visitedOn }, on: ReachedOf<keyof typeof campaignFirmStates>) => {
    const belongsTo = Number(listedOn.slice(0, 4))
    if (on.dropped) return []
    return [listed.post(1, { on: listedOn, belongsTo }), visitedOn && covered.post(1, { on: visitedOn, belongsTo })]
  },
})
