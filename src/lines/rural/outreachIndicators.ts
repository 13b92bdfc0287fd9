import { flow, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { linkedProjects } from './assistance.ts'
import { issuedForms, returnedForms, satisfiedForms } from './gainSurvey.ts'
import { internsPlaced, internsSent } from './internship.ts'
import { milestonesLate, milestonesPlanned, milestonesReached } from './milestone.ts'
import { stopAudience, stopsMade, stopsPlanned } from './route.ts'

const happening = { owner: '农村科', areaRule: 'atOccurrence', better: 'more' } as const

/** 下乡、共建、培养: what is planned with others and how much of it came about. */
export const outreachIndicators = indicators('RUR', {
  routeStops: {
    ...happening,
    label: '大篷车计划站点',
    of: flow(stopsPlanned),
    definition: '报告期内线路排期上的站点数，按计划日期',
  },
  routeStopsMade: {
    ...happening,
    label: '大篷车到达站点',
    of: flow(stopsMade),
    definition: '报告期内实际到达的站点数，按到达日期，没有成行的不计',
  },
  routeAudience: {
    ...happening,
    label: '大篷车受众人次',
    of: flow(stopAudience),
    definition: '报告期内各站点的受众人次，没有填人次的不计',
  },
  gainReturnShare: {
    ...happening,
    label: '获得感问卷有效回收率',
    of: share(flow(returnedForms), flow(issuedForms)),
    decimals: 1,
    definition: '报告期内总体评价一题的有效回收份数÷发放份数',
  },
  senseOfGain: {
    ...happening,
    label: '科技服务获得感满意率',
    of: share(flow(satisfiedForms), flow(returnedForms)),
    decimals: 1,
    definition: '报告期内总体评价一题的满意份数÷有效回收份数，可按调查对象分开；没有回收的不作推断',
    confusedWith: '特派员服务对象评价',
  },
  coBuildPlanned: {
    ...happening,
    label: '研究院共建计划节点',
    of: flow(milestonesPlanned),
    definition: '计划完成日期在报告期内的农业研究院共建节点数',
  },
  coBuildReached: {
    ...happening,
    label: '研究院共建完成节点',
    of: flow(milestonesReached),
    definition: '报告期内完成的农业研究院共建节点数，按完成日期',
  },
  coBuildLate: {
    ...happening,
    areaRule: 'atPeriodEnd',
    better: 'less',
    label: '研究院共建逾期节点',
    of: stock(milestonesLate),
    definition: '期末过了计划日期还没有完成的共建节点数',
  },
  villageInterns: {
    ...happening,
    label: '一村一名大学生实习人数',
    of: flow(internsSent),
    definition: '报告期内开始实习的人数，按实习安排，只记人数',
  },
  villageInternsPlaced: {
    ...happening,
    label: '实习后安置人数',
    of: flow(internsPlaced),
    definition: '报告期内实习后安置的人数，按安置日期',
    confusedWith: '人社部门公布的安置人数',
  },
  ruralProgrammeProjects: {
    ...happening,
    label: '服务乡村振兴的科技计划项目',
    of: flow(linkedProjects),
    definition: '报告期内在科技帮扶中对应到的科技计划项目数，一个项目帮扶几个村按帮扶台账的行数计',
  },
})
