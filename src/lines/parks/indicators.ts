import { flow, growth, reading, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { parkAddedValueGrowth } from '../statistics/series.ts'
import { hazardsClosed, hazardsFound, hazardsOpen } from './hazard.ts'
import { parks } from './park.ts'
import { drills, mattersApproved, mattersFiled, mattersReviewed, mattersUnderWay } from './parkMatter.ts'
import {
  parkInvestment,
  parkNewProjects,
  parkOutput,
  parkReturns,
  parkRevenue,
  parkTalents,
  parkTax,
} from './parkMonth.ts'
import { lengthLaid, worksDone, worksUnderWay } from './parkWork.ts'

const counted = { owner: '高新科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { ...counted, areaRule: 'atPeriodEnd' } as const

export const parkIndicators = indicators('HTZ', {
  parks: { ...standing, label: '园区数', of: stock(parks), definition: '期末在册的各类园区数，已撤并的不计' },
  provincialParks: {
    ...standing,
    label: '省级以上园区',
    of: stock(parks, { parkLevel: ['国家级', '省级'] }),
    definition: '期末在册的国家级、省级园区数',
  },
  parkReturns: {
    ...counted,
    label: '园区月报份数',
    of: flow(parkReturns),
    definition: '报告期各月园区报来的月报份数，一个园区一个月计一份',
  },
  parkOutput: {
    ...counted,
    shownIn: '亿元',
    label: '园区规上工业总产值',
    of: flow(parkOutput),
    definition: '报告期内园区月报的规上工业总产值，各月当月数相加',
  },
  parkOutputGrowth: {
    ...counted,
    label: '园区规上工业总产值增长',
    of: growth(flow(parkOutput)),
    definition: '园区月报的规上工业总产值比上年同期增长，由两期数算出，不是统计部门的可比价增速',
  },
  parkAddedValueGrowth: {
    ...counted,
    label: '园区工业增加值增速',
    of: reading(parkAddedValueGrowth),
    definition: '统计部门公布的高新区（园区）工业增加值可比价增速，只引用，不由月报算出',
  },
  parkRevenue: {
    ...counted,
    shownIn: '亿元',
    label: '园区营业收入',
    of: flow(parkRevenue),
    definition: '报告期内园区月报的营业收入，各月当月数相加',
  },
  parkTax: {
    ...counted,
    shownIn: '亿元',
    label: '园区税收',
    of: flow(parkTax),
    definition: '报告期内园区月报的税收，各月当月数相加',
  },
  parkInvestment: {
    ...counted,
    shownIn: '亿元',
    label: '园区工业投资',
    of: flow(parkInvestment),
    definition: '报告期内园区月报的工业投资，各月当月数相加',
  },
  parkNewProjects: {
    ...counted,
    label: '园区新增研发项目',
    of: flow(parkNewProjects),
    definition: '报告期内园区月报的新增研发项目数，不是科技计划立项数',
    confusedWith: '科技计划项目立项',
  },
  parkTalents: {
    ...counted,
    label: '园区引进人才',
    of: flow(parkTalents),
    definition: '报告期内园区月报的引进人才数',
  },
  parkWorksUnderWay: {
    ...standing,
    label: '在建园区项目',
    better: 'neither',
    of: stock(worksUnderWay),
    definition: '期末处在设计、施工、设备安装阶段的园区建设项目数，可按阶段分开',
  },
  parkWorksDone: {
    ...counted,
    label: '投用园区项目',
    of: flow(worksDone),
    definition: '报告期内投用的园区建设项目数，按投用日期',
  },
  waterPipes: {
    ...counted,
    label: '园区铺设供水管网',
    of: flow(lengthLaid, { workKind: '供水管网' }),
    definition: '报告期内园区建成投用的供水管网长度',
  },
  reclaimedWaterPipes: {
    ...counted,
    label: '园区铺设中水管网',
    of: flow(lengthLaid, { workKind: '中水管网' }),
    definition: '报告期内园区建成投用的中水管网长度',
  },
  sewers: {
    ...counted,
    label: '园区铺设污水管网',
    of: flow(lengthLaid, { workKind: '污水管网' }),
    definition: '报告期内园区建成投用的污水管网长度',
  },
  gasPipes: {
    ...counted,
    label: '园区新建燃气管道',
    of: flow(lengthLaid, { workKind: '燃气管道' }),
    definition: '报告期内园区建成投用的燃气管道长度',
  },
  parkHazards: {
    ...counted,
    label: '园区排查安全隐患',
    better: 'neither',
    of: flow(hazardsFound),
    definition: '报告期内园区排查登记的安全隐患数，按排查日期',
  },
  parkHazardsClosed: {
    ...counted,
    label: '园区销号安全隐患',
    of: flow(hazardsClosed),
    definition: '报告期内另一人复查后销号的安全隐患数，按销号日期',
  },
  parkHazardsOpen: {
    ...standing,
    label: '园区未销号安全隐患',
    better: 'less',
    of: stock(hazardsOpen),
    definition: '期末没有销号也没有移送执法的安全隐患数，含待复查的',
  },
  majorHazardsShare: {
    ...standing,
    label: '园区未销号重大隐患占比',
    better: 'less',
    of: share(stock(hazardsOpen, { hazardGrade: '重大隐患' }), stock(hazardsOpen)),
    definition: '期末未销号的重大隐患数除以未销号安全隐患数',
  },
  parkDrills: {
    ...counted,
    label: '园区应急演练',
    of: flow(drills),
    definition: '报告期内园区完成的应急演练场数，按演练日期',
  },
  parkMattersFiled: {
    ...counted,
    label: '园区创建和调区申报',
    of: flow(mattersFiled, { matterKind: ['创建升级', '调区扩区'] }),
    definition: '报告期内申报的园区创建升级、调区扩区件数，按申报日期',
  },
  parkMattersReviewed: {
    ...counted,
    label: '园区创建和调区通过评审',
    of: flow(mattersReviewed, { matterKind: ['创建升级', '调区扩区'] }),
    definition: '报告期内通过上级评审的园区创建升级、调区扩区件数，批复另计',
  },
  parkMattersApproved: {
    ...counted,
    label: '园区创建和调区获批复',
    of: flow(mattersApproved, { matterKind: ['创建升级', '调区扩区'] }),
    definition: '报告期内获批复的园区创建升级、调区扩区件数，按批复日期',
  },
  parkPlansIssued: {
    ...counted,
    label: '印发园区规划',
    of: flow(mattersApproved, { matterKind: ['发展规划', '空间布局规划'] }),
    definition: '报告期内印发的园区发展规划、空间布局规划件数，修编计一件',
  },
  parkTargetLetters: {
    ...counted,
    label: '下达园区目标任务书',
    of: flow(mattersApproved, { matterKind: '目标任务书' }),
    definition: '报告期内下达的园区年度目标任务书份数，按下达日期',
  },
  parkMattersOpen: {
    ...standing,
    label: '推进中园区事项',
    better: 'neither',
    of: stock(mattersUnderWay),
    definition: '期末没有批复（印发）也没有停止的园区事项数，可按类别分开',
  },
})
