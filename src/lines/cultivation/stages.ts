import { choice } from '../../kernel/field/index.ts'
import { holding, measure } from '../../kernel/measure.ts'
import { place } from './enterprise.ts'
import { title } from './title.ts'

/** 首次 and 重新 are counted apart; a list that does not say leaves it open. */
export const firstTime = choice('首次/重新', ['首次', '重新'], {
  synonyms: { 首次认定: '首次', 重新认定: '重新', 复审: '重新' },
})

/** The way of a title, from a firm that might to one that holds it no more. */
export const stages = {
  potential: '潜在培育',
  reserve: '后备在库',
  declared: '已申报',
  rectifying: '待整改',
  checked: '初审通过',
  recommended: '已推荐',
  reviewed: '评审通过',
  noticed: '公示中',
  recognised: '已认定',
  valid: '有效',
  expired: '已到期',
  cancelled: '已取消',
  ended: '已终止',
  refused: '未通过',
  withdrawn: '已撤回',
} as const

export type Stage = keyof typeof stages

const split = { unit: '家', by: { title, firstTime: firstTime.optional() }, carried: place } as const

/** 申报 ≠ 初审通过 ≠ 推荐 ≠ 评审通过 ≠ 公示 ≠ 认定: each stage has its day and its measure. */
export const inReserve = holding('称号后备', { unit: '家', by: { title }, carried: place })
export const applied = measure('称号申报', split)
export const passedCheck = measure('称号初审通过', split)
export const recommended = measure('称号推荐', split)
export const passedReview = measure('称号评审通过', split)
export const publicised = measure('称号公示', split)
export const expired = measure('称号到期', { unit: '家', by: { title } })
export const refused = measure('称号未通过', split)
