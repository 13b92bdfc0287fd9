import { measure } from '../../kernel/measure.ts'
import { place } from '../cultivation/enterprise.ts'
import { fundLevel } from './level.ts'

/** The stages of a claim, from the application to the file. */
export const paymentStages = {
  declared: '已申报',
  returned: '待补正',
  accepted: '已受理',
  audited: '已审核',
  calculated: '已核算',
  consulted: '已联审',
  decided: '已集体决策',
  noticed: '公示中',
  approved: '已批准',
  paying: '支付中',
  partPaid: '分期支付中',
  paid: '已支付',
  archived: '已归档',
  refused: '不予通过',
  withdrawn: '已撤回',
} as const

export type PaymentStage = keyof typeof paymentStages

const split = { unit: '元', by: { level: fundLevel.optional() }, carried: place } as const

/** 集体决策 commits, 公示 shows, 批准 settles: three amounts that are one in the end and are counted apart till then. */
export const committed = measure('奖补决策额', split)
export const publicised = measure('奖补公示额', split)
