import { distinct, flow, holders, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { projectInvestment, projectsEntered, projectsInPool, projectsLed } from './firmProject.ts'
import { firstsRecognised, firstsShown } from './firstEquipment.ts'
import { followUps, guided } from './guidance.ts'
import { valid } from './recognition.ts'
import { titlesReviewed } from './yearlyReview.ts'

const happening = { owner: '高新科', areaRule: 'atOccurrence', better: 'more' } as const
const standing = { owner: '高新科', areaRule: 'atPeriodEnd', better: 'more' } as const
const highTech = { title: '高新技术企业' } as const
const reviewedHighTech = flow(titlesReviewed, highTech, 'belongsTo')

export const guidanceIndicators = indicators('ENT', {
  guidances: {
    ...happening,
    label: '上门辅导次数',
    of: flow(guided),
    definition: '报告期内上门辅导企业的次数，同一企业一天一件事计一次',
    confusedWith: '上门辅导企业户数；走访',
  },
  guidedFirms: {
    ...happening,
    label: '上门辅导企业',
    of: distinct(guided),
    definition: '报告期内上门辅导过的企业户数，按户去重',
    confusedWith: '上门辅导次数',
  },
  accountsGuidedFirms: {
    ...happening,
    label: '账务和税收辅导企业',
    of: distinct(guided, { guidanceKind: ['账务规范', '税收优惠'] }),
    definition: '报告期内辅导过研发辅助账或税收优惠的企业户数，含与税务部门联合调研，按户去重',
  },
  followUpsOpen: {
    ...standing,
    label: '辅导待跟踪事项',
    of: stock(followUps),
    better: 'less',
    definition: '期末约定了下一步、还没有完成的辅导事项数',
  },
  firmProjectsEntered: {
    ...happening,
    label: '企业项目入库数',
    of: flow(projectsEntered),
    definition: '报告期内核实后列入企业项目（需求）库的项目数，按入库日期，线索不计',
    confusedWith: '征集到的线索数',
  },
  firmProjectsInPool: {
    ...standing,
    label: '在库企业项目',
    of: stock(projectsInPool),
    definition: '期末在库的企业项目（需求）数，出库的不计',
  },
  firmProjectsLed: {
    ...happening,
    label: '企业项目对接成功',
    of: flow(projectsLed),
    definition: '报告期内对接成功的企业项目（需求）数，按对接成功日期',
  },
  technicalUpgrades: {
    ...happening,
    label: '技术改造项目',
    of: flow(projectsEntered, { firmProjectKind: '技术改造' }),
    definition: '报告期内列入项目库的技术改造（智能化改造）项目数',
  },
  technicalUpgradeInvestment: {
    ...happening,
    label: '技术改造项目计划投资',
    of: flow(projectInvestment, { firmProjectKind: '技术改造' }),
    definition: '报告期内列入项目库的技术改造项目的计划投资额',
    confusedWith: '实际完成的投资',
  },
  highTechReviewedYearly: {
    ...happening,
    label: '高新技术企业年度复核数',
    of: reviewedHighTech,
    definition: '复核年度内作出复核结论的高新技术企业户数，每家每年一次',
  },
  highTechWarned: {
    ...happening,
    label: '年度复核预警高新技术企业',
    of: flow(titlesReviewed, { ...highTech, reviewResult: ['预警', '建议取消'] }, 'belongsTo'),
    better: 'less',
    definition: '复核年度内结论为预警或建议取消的高新技术企业户数',
  },
  highTechReviewPassShare: {
    ...happening,
    label: '高新技术企业年度复核合格率',
    of: share(flow(titlesReviewed, { ...highTech, reviewResult: '合格' }, 'belongsTo'), reviewedHighTech),
    definition: '复核年度内结论为合格的户数占已复核户数的比例，没有复核的不在分母里',
  },
  innovativePilots: {
    ...standing,
    label: '创新型试点企业',
    of: holders(valid, { title: '创新型试点企业' }),
    definition: '期末有效的创新型试点企业户数，按企业去重',
  },
  advancedServiceFirms: {
    ...standing,
    label: '技术先进型服务企业',
    of: holders(valid, { title: '技术先进型服务企业' }),
    definition: '期末有效的技术先进型服务企业户数，按企业去重',
  },
  firstEquipments: {
    ...happening,
    label: '首台（套）认定数',
    of: flow(firstsRecognised),
    definition: '报告期内认定的首台（套）装备、首批次新材料、首版次软件项数，按认定日期',
  },
  firstEquipmentUses: {
    ...happening,
    label: '首台（套）示范应用',
    of: flow(firstsShown),
    definition: '报告期内首台（套）产品示范应用的次数',
  },
})
