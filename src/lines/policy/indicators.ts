import { distinct, flow, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { bundlesMade } from './bundle.ts'
import { clausesInForce, clausesOnline, clausesPublished } from './clause.ts'
import { bundleDelivered, clausesExplained, delivered, deliveredRead } from './delivery.ts'
import { dutiesDone, dutiesOpen, dutiesSet } from './duty.ts'
import { inForce, issued } from './policy.ts'

const ours = { owner: '规划科', areaRule: 'atOccurrence', better: 'neither' } as const

export const policyIndicators = indicators('POL', {
  policiesIssued: {
    ...ours,
    label: '印发政策文件',
    of: flow(issued),
    definition: '报告期内印发的政策文件件数，按印发日期，征求意见稿不计',
    confusedWith: '现行政策文件',
  },
  policiesIssuedHere: {
    ...ours,
    label: '本级印发政策文件',
    of: flow(issued, { policyLevel: '区县' }),
    definition: '报告期内本级印发的政策文件件数，转发上级的不计',
  },
  policiesInForce: {
    ...ours,
    label: '现行政策文件',
    of: stock(inForce),
    definition: '期末已施行、未到期、未废止也未被替代的政策文件件数',
    confusedWith: '印发政策文件',
  },
  startupPoliciesInForce: {
    ...ours,
    label: '现行双创政策文件',
    of: stock(inForce, {
      policyField: ['创新创业综合', '孵化载体', '科技信贷', '培训就业', '知识产权'],
    }),
    definition: '期末现行、领域为创新创业综合、孵化载体、科技信贷、培训就业、知识产权的政策文件件数，没有填领域的不计',
    confusedWith: '现行政策文件',
  },
  talentPoliciesInForce: {
    ...ours,
    label: '现行人才政策文件',
    of: stock(inForce, { policyField: '科技人才' }),
    definition: '期末现行、领域为科技人才的政策文件件数，没有填领域的不计',
    confusedWith: '现行政策文件',
  },
  clausesPublished: {
    ...ours,
    label: '发布政策条款',
    of: flow(clausesPublished),
    definition: '报告期内发布（上线）的奖补条款项数，按发布日期',
  },
  clausesInForce: {
    ...ours,
    label: '有效政策条款',
    of: stock(clausesInForce),
    definition: '期末可以申报的奖补条款项数，到期、停止和依法终止的不计',
    confusedWith: '政策文件件数',
  },
  clausesWithoutApplication: {
    ...ours,
    label: '免申即享条款',
    of: stock(clausesInForce, { cashing: '免申即享' }),
    better: 'more',
    definition: '期末有效条款中以免申即享方式兑现的项数',
  },
  clausesWithoutApplicationShare: {
    ...ours,
    label: '免申即享条款占比',
    of: share(stock(clausesInForce, { cashing: '免申即享' }), stock(clausesInForce)),
    better: 'more',
    definition: '期末免申即享条款项数÷有效政策条款项数',
  },
  clausesOnline: {
    ...ours,
    label: '上线兑付条款',
    of: stock(clausesOnline),
    better: 'more',
    definition: '期末在兑付平台上线的奖补条款项数，下线、到期和停止的不计',
    confusedWith: '有效政策条款（没有上线的也在内）',
  },
  clausesOnlineDirect: {
    ...ours,
    label: '上线直接兑付条款',
    of: stock(clausesOnline, { cashing: ['直接兑付', '免申即享'] }),
    better: 'more',
    definition: '期末上线条款中不用申报、直接兑付的项数，免申即享也在内',
  },
  clausesOnlineShare: {
    ...ours,
    label: '有效条款上线率',
    of: share(stock(clausesOnline), stock(clausesInForce)),
    better: 'more',
    definition: '期末上线兑付条款÷有效政策条款',
  },
  policyBundlesMade: {
    ...ours,
    label: '编制政策清单',
    of: flow(bundlesMade),
    definition: '报告期内编制的政策清单份数，按编制日期',
  },
  bundleFirms: {
    ...ours,
    label: '送达政策清单企业',
    of: distinct(bundleDelivered, {}, 'occurrence', '户'),
    better: 'more',
    definition: '报告期内收到政策清单的企业户数，按户去重',
    confusedWith: '政策送达企业户数（单送一份政策的也在内）',
  },
  clausesExplained: {
    ...ours,
    label: '解读政策条款',
    of: flow(clausesExplained),
    better: 'more',
    definition: '报告期内向企业解读政策条款的次数，一家一条一次',
    confusedWith: '政策送达次数',
  },
  policyDeliveries: {
    ...ours,
    label: '政策送达次数',
    of: flow(delivered),
    better: 'more',
    definition: '报告期内把政策送到企业的次数，一家一份一次',
    confusedWith: '政策送达企业户数',
  },
  policyDeliveredFirms: {
    ...ours,
    label: '政策送达企业户数',
    of: distinct(delivered, {}, 'occurrence', '户'),
    better: 'more',
    definition: '报告期内收到过政策的企业户数，按户去重',
  },
  policyReadShare: {
    ...ours,
    label: '政策已读率',
    of: share(flow(deliveredRead), flow(delivered)),
    better: 'more',
    definition: '报告期内回执为已读的送达次数÷政策送达次数',
  },
  policyDuties: {
    ...ours,
    label: '政策法规落实任务',
    of: flow(dutiesSet),
    definition: '报告期内分解下达的政策法规落实任务项数，按下达日期',
  },
  policyDutiesDone: {
    ...ours,
    label: '政策法规落实任务完成',
    of: flow(dutiesDone),
    better: 'more',
    definition: '报告期内完成的政策法规落实任务项数，按完成日期',
  },
  policyDutiesOpen: {
    ...ours,
    label: '未完成的政策法规落实任务',
    of: stock(dutiesOpen),
    better: 'less',
    definition: '期末尚未完成的政策法规落实任务项数',
  },
})
