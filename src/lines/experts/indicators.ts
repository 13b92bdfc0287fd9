import { distinct, flow, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { papersKept, papersValid } from './archive.ts'
import { organisations } from './organisation.ts'
import { expertUses, poolUses } from './poolUse.ts'

const happening = { owner: '综合科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { ...happening, areaRule: 'atPeriodEnd' } as const

export const poolIndicators = indicators('SYS', {
  organisations: {
    ...standing,
    label: '合作机构',
    of: stock(organisations),
    definition: '期末在库的高校、院所、代理、银行、医院、媒体等合作机构数，可按类型分开',
  },
  organisationUses: {
    ...happening,
    label: '合作机构使用次数',
    of: flow(poolUses),
    definition: '报告期内请合作机构会诊、上门、对接、评审等的次数',
    confusedWith: '使用过的合作机构',
  },
  organisationsUsed: {
    ...happening,
    label: '使用过的合作机构',
    of: distinct(poolUses),
    definition: '报告期内使用过的合作机构家数，按机构去重；在库而从没用过的不计',
  },
  expertUses: {
    ...happening,
    label: '专家使用次数',
    of: flow(expertUses),
    definition: '报告期内登记的专家会诊、上门、授课等次数，评审系统里的评审另计',
  },
  papersKept: {
    ...standing,
    label: '在册档案材料',
    of: stock(papersKept),
    better: 'neither',
    definition: '期末在册、没有移交或销毁的证照和档案材料份数',
  },
  papersValid: {
    ...standing,
    label: '有效期内的证照',
    of: stock(papersValid),
    better: 'neither',
    definition: '期末有效期没有届满的证照材料份数，没有填有效期的不计',
  },
})
