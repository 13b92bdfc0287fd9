import { flow, growth, minus, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { operationsRunning, operationsSigned } from './operation.ts'
import {
  accepted,
  applied,
  candidates,
  coBuilt,
  factorySpace,
  firsts,
  floorSpace,
  keySupported,
  operating,
} from './platform.ts'
import { assessments, rectified } from './platformAssessment.ts'
import {
  platformEvents,
  platformFund,
  platformMakers,
  platformPatents,
  platformRd,
  platformRdPlanned,
  platformServices,
  spunOff,
} from './platformYear.ts'
import { movedUp, tenantSpace } from './tenant.ts'
import { rewardProposed, tenantsReviewed } from './tenantReview.ts'

const standing = { owner: '成果科', areaRule: 'atPeriodEnd', better: 'more' } as const
const happening = { owner: '成果科', areaRule: 'atOccurrence', better: 'more' } as const
const inYear = { ...happening, yearly: true } as const

/** What is done with platforms, beside how many there are. */
export const workIndicators = indicators('PLT', {
  tenantsReviewed: {
    ...happening,
    label: '评价在孵企业和团队',
    of: flow(tenantsReviewed),
    definition: '报告期内评价的在孵企业和团队家数，按评价日期',
    confusedWith: '在孵企业数',
  },
  tenantsReviewedWell: {
    ...happening,
    label: '评价良好以上的在孵企业和团队',
    of: flow(tenantsReviewed, { reviewGrade: ['优秀', '良好'] }),
    definition: '评价在孵企业和团队中等次为优秀、良好的家数',
  },
  tenantRewardsProposed: {
    ...happening,
    label: '在孵评定奖励额',
    of: flow(rewardProposed),
    better: 'neither',
    definition: '报告期内评价时提出的奖励额，没有按上限核减，也没有兑付',
    confusedWith: '政策资金审定额、兑付额',
  },
  platformCandidates: {
    ...standing,
    label: '培育创新平台',
    of: stock(candidates),
    definition: '期末列入培育、还没有认定的平台数',
  },
  platformsApplied: {
    ...happening,
    label: '申报创新平台',
    of: flow(applied),
    definition: '报告期内申报认定（备案）的平台数，按申报日期',
    confusedWith: '认定数',
  },
  platformsAccepted: {
    ...happening,
    label: '验收创新平台',
    of: flow(accepted),
    definition: '报告期内建设验收通过的平台数',
  },
  firstPlatforms: {
    ...happening,
    label: '零的突破平台',
    of: flow(firsts),
    definition: '报告期内认定、同类同级（及以上）首家的平台数，由台账比对得出',
    confusedWith: '新增平台数',
  },
  coBuiltPlatforms: {
    ...standing,
    label: '共建创新平台',
    of: stock(coBuilt),
    definition: '期末与高校、院所、企业、政府、金融机构共建的平台数',
  },
  universityPlatforms: {
    ...standing,
    label: '校企共建平台',
    of: stock(coBuilt, { partnerKind: '高校' }),
    definition: '期末与高校共建的平台数',
  },
  keySupported: {
    ...standing,
    label: '市重点支持平台',
    of: stock(keySupported, { keyList: '已纳入' }),
    definition: '期末纳入市重点支持名单的平台数',
  },
  keySupportGap: {
    ...standing,
    label: '推荐未纳入市重点平台',
    better: 'less',
    of: stock(keySupported, { keyList: '已推荐' }),
    definition: '期末已推荐、尚未纳入市重点支持名单的平台数',
  },
  factorySpace: {
    ...happening,
    label: '新建标准化厂房面积',
    of: flow(factorySpace),
    decimals: 0,
    definition: '报告期内建成投用的标准化厂房面积，按投用日期',
  },
  assessedPlatforms: {
    ...happening,
    label: '评估创新平台',
    of: flow(assessments),
    better: 'neither',
    definition: '报告期内评定等次的平台数，按评定日期',
  },
  goodPlatformShare: {
    ...happening,
    label: '平台评估优良率',
    of: share(flow(assessments, { grade: ['优秀', '良好'] }), flow(assessments)),
    definition: '报告期内评为优秀、良好的平台数÷评估平台数',
  },
  failedPlatforms: {
    ...happening,
    label: '评估不合格平台',
    better: 'less',
    of: flow(assessments, { grade: '不合格' }),
    definition: '报告期内评为不合格的平台数',
  },
  rectifiedPlatforms: {
    ...happening,
    label: '整改通过平台',
    of: flow(rectified),
    definition: '报告期内整改通过的平台数，按通过日期',
  },
  occupancy: {
    ...standing,
    label: '孵化场地入驻率',
    of: share(stock(tenantSpace), stock(floorSpace)),
    definition: '期末入驻企业、团队和租户使用面积÷孵化场地面积',
  },
  sciencePark: {
    ...standing,
    label: '科创园',
    of: stock(operating, { kind: '科创园' }),
    definition: '期末有效的科创园数',
  },
  movedUp: {
    ...happening,
    label: '孵化链流转企业',
    of: flow(movedUp, { goesTo: ['孵化器', '加速器', '科创园', '产业园区'] }),
    definition: '报告期内毕业后进入孵化器、加速器、科创园和产业园区的企业数，去区外的不计',
  },
  operationsSigned: {
    ...happening,
    label: '载体运营签约',
    better: 'neither',
    of: flow(operationsSigned),
    definition: '报告期内签订的载体营运服务协议数',
  },
  operationsRunning: {
    ...standing,
    label: '委托运营载体协议',
    better: 'neither',
    of: stock(operationsRunning),
    definition: '期末有效的载体营运服务协议数',
  },
  platformRd: {
    ...inYear,
    label: '平台研发投入',
    of: flow(platformRd),
    definition: '年度内各平台研发投入之和，平台工作口径',
    confusedWith: '统计年报R&D经费',
  },
  platformRdGrowth: {
    ...inYear,
    label: '平台研发投入增长',
    of: growth(flow(platformRd)),
    definition: '平台研发投入比上年增长，平台工作口径',
  },
  platformRdAhead: {
    ...inYear,
    label: '平台研发投入超预计',
    of: minus(flow(platformRd), flow(platformRdPlanned)),
    definition: '年度内平台研发投入减年初预计',
  },
  platformPatents: {
    ...inYear,
    label: '平台授权专利',
    of: flow(platformPatents),
    definition: '年度内各平台授权专利数之和',
  },
  spunOff: {
    ...inYear,
    label: '平台衍生企业',
    of: flow(spunOff),
    definition: '年度内平台衍生、孵化的企业数',
  },
  platformServices: {
    ...inYear,
    label: '平台服务企业',
    of: flow(platformServices),
    definition: '年度内平台为企业服务的次数',
  },
  starMakers: {
    ...inYear,
    label: '星创天地入驻创客',
    of: flow(platformMakers, { kind: '星创天地' }),
    definition: '年度内各星创天地填报的入驻创客人数之和',
    confusedWith: '在孵企业和团队',
  },
  starEvents: {
    ...inYear,
    label: '星创天地创业活动',
    of: flow(platformEvents, { kind: '星创天地' }),
    definition: '年度内各星创天地举办的创业培训、路演等活动场次之和',
  },
  platformFund: {
    ...inYear,
    label: '孵化资金投入',
    of: flow(platformFund),
    definition: '年度内载体自有和合作基金投入在孵企业的资金',
  },
})
