import { flow, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { kindsOf } from './kind.ts'
import { candidates } from './platform.ts'
import { platformNodesDue, platformNodesLate, platformNodesMet } from './platformNode.ts'

const standing = { owner: '成果科', areaRule: 'atPeriodEnd', better: 'more' } as const
const happening = { owner: '成果科', areaRule: 'atOccurrence', better: 'more' } as const

/** How R&D bodies and centres come about, before there is anything to recognise. */
export const nodeIndicators = indicators('PLT', {
  rdBodiesPlanned: {
    ...standing,
    label: '组建中的研发机构',
    of: stock(candidates, { kind: kindsOf('研发平台') }),
    definition: '期末列入培育、还没有认定的研发类平台数，包括企业研发机构、创新联合体和各类中心',
    confusedWith: '研发平台',
  },
  centreCandidates: {
    ...standing,
    label: '技术创新中心候选',
    of: stock(candidates, { kind: ['技术创新中心', '制造业创新中心'] }),
    definition: '期末列入培育、还没有认定的技术创新中心和制造业创新中心数',
  },
  platformNodesDue: {
    ...happening,
    label: '应完成平台组建节点',
    of: flow(platformNodesDue),
    better: 'neither',
    definition: '计划完成日期在报告期内的平台组建节点数',
  },
  platformNodesMet: {
    ...happening,
    label: '完成平台组建节点',
    of: flow(platformNodesMet),
    definition: '完成日期在报告期内的平台组建节点数，含提前和延后完成的',
    confusedWith: '应完成平台组建节点',
  },
  platformNodesLate: {
    ...standing,
    label: '逾期平台组建节点',
    of: stock(platformNodesLate),
    better: 'less',
    definition: '期末过了计划完成日期还没有完成的平台组建节点数',
  },
})
