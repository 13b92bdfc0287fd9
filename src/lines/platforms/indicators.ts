import { flow, holders, minus, netChange, per, share, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { firmRdBodies, kindsOf } from './kind.ts'
import { established, floorSpace, operating, recommended, removed } from './platform.ts'
import { cleared, graduated, incubated } from './tenant.ts'

const standing = { owner: '成果科', areaRule: 'atPeriodEnd', better: 'more' } as const
const happening = { owner: '成果科', areaRule: 'atOccurrence', better: 'more' } as const

const provincialUp = { level: ['国家', '省'] } as const
const research = { kind: kindsOf('研发平台') }
const carriers = { kind: kindsOf('孵化载体') }
const firm = { kind: '企业' } as const

export const platformIndicators = indicators('PLT', {
  platforms: {
    ...standing,
    label: '科技创新平台',
    of: stock(operating),
    definition: '期末有效、依托单位在本区的平台数，一个平台按最高级计一次，多单位共建只计牵头',
    confusedWith: '各级相加；摘牌不减',
  },
  firmRdBodiesRecommended: {
    ...happening,
    label: '推荐企业研发机构',
    of: flow(recommended, { kind: firmRdBodies }),
    definition:
      '报告期内向上推荐的重点企业研究院、企业研究院、企业研发中心家数，按推荐日期，批准的另计，创新联合体另列',
    confusedWith: '新认定企业研发机构',
  },
  newFirmRdBodies: {
    ...happening,
    label: '新认定企业研发机构',
    of: flow(established, { kind: firmRdBodies }),
    definition:
      '报告期内批准认定的重点企业研究院、企业研究院、企业研发中心家数，按认定时间，升级的也计一家，创新联合体另列',
    confusedWith: '推荐企业研发机构',
  },
  consortiaRecommended: {
    ...happening,
    label: '推荐创新联合体',
    of: flow(recommended, { kind: '创新联合体' }),
    definition: '报告期内向上推荐的创新联合体个数，按推荐日期，一个联合体只计牵头单位',
    confusedWith: '批准创新联合体',
  },
  newConsortia: {
    ...happening,
    label: '批准创新联合体',
    of: flow(established, { kind: '创新联合体' }),
    definition: '报告期内批准组建的创新联合体个数，按认定时间，一个联合体只计牵头单位',
    confusedWith: '推荐创新联合体；产业技术创新战略联盟',
  },
  consortia: {
    ...standing,
    label: '创新联合体',
    of: stock(operating, { kind: '创新联合体' }),
    definition: '期末有效的创新联合体个数，参与单位不重复计',
    confusedWith: '产业技术创新战略联盟',
  },
  provincialPlatforms: {
    ...standing,
    label: '省级以上科技创新平台',
    of: stock(operating, provincialUp),
    definition: '期末有效平台中现为国家级、省级的平台数',
  },
  nationalPlatforms: {
    ...standing,
    label: '国家级科技创新平台',
    of: stock(operating, { level: '国家' }),
    definition: '期末有效平台中现为国家级的平台数',
  },
  platformsNet: {
    ...standing,
    label: '科技创新平台净增',
    of: netChange(stock(operating)),
    definition: '期末平台数减上年末平台数，升级不增加总数',
    confusedWith: '新增加升级',
  },
  researchPlatforms: {
    ...standing,
    label: '研发平台',
    of: stock(operating, research),
    definition: '期末有效的重点实验室、技术创新中心、企业研发机构、新型研发机构等研发类平台数',
    confusedWith: '统计年报的企业办研发机构数',
  },
  provincialResearchPlatforms: {
    ...standing,
    label: '省级以上研发平台',
    of: stock(operating, { ...research, ...provincialUp }),
    definition: '期末有效研发平台中现为国家级、省级的平台数',
  },
  keyLaboratories: {
    ...standing,
    label: '省级以上重点实验室',
    of: stock(operating, { kind: '重点实验室', ...provincialUp }),
    definition: '期末有效的国家级、省级重点实验室数',
  },
  newPlatforms: {
    ...happening,
    label: '新增科技创新平台',
    of: flow(established, { way: '新增' }),
    definition: '报告期内新认定、备案或命名的平台数，按认定时间，升级另列',
    confusedWith: '净增；把升级计入新增',
  },
  newProvincialPlatforms: {
    ...happening,
    label: '新增省级以上科技创新平台',
    of: flow(established, provincialUp),
    definition: '报告期内新认定或升级为国家级、省级的平台数',
  },
  upgradedPlatforms: {
    ...happening,
    label: '升级科技创新平台',
    of: flow(established, { way: '升级' }),
    definition: '报告期内由低一级升为高一级的平台数，不使总数增加',
  },
  removedPlatforms: {
    ...happening,
    label: '摘牌科技创新平台',
    of: flow(removed),
    better: 'less',
    definition: '报告期内被撤销或摘牌的平台数，按摘牌时间',
  },
  platformsAddedLessRemoved: {
    ...happening,
    label: '新增减摘牌平台数',
    of: minus(flow(established, { way: '新增' }), flow(removed)),
    definition: '报告期内新增平台数减摘牌平台数，与净增相差的是依托单位迁入、迁出',
  },
  carriers: {
    ...standing,
    label: '孵化载体',
    of: stock(operating, carriers),
    definition: '期末有效的孵化器、众创空间、加速器、大学科技园、星创天地数',
  },
  incubators: {
    ...standing,
    label: '科技企业孵化器',
    of: stock(operating, { kind: '科技企业孵化器' }),
    definition: '期末有效的科技企业孵化器数，各级不重复计',
  },
  makerspaces: {
    ...standing,
    label: '众创空间',
    of: stock(operating, { kind: '众创空间' }),
    definition: '期末备案有效的众创空间数，各级不重复计',
    confusedWith: '备案写成认定',
  },
  academicianStations: {
    ...standing,
    label: '院士工作站',
    of: stock(operating, { kind: '院士工作站' }),
    definition: '期末有效的院士工作站数，各级不重复计',
  },
  popularisationBases: {
    ...standing,
    owner: '综合科',
    label: '科普教育基地',
    of: stock(operating, { kind: '科普教育基地' }),
    definition: '期末命名有效的科普教育基地数，各级不重复计',
  },
  incubationSpace: {
    ...standing,
    label: '孵化场地面积',
    of: stock(floorSpace),
    decimals: 0,
    definition: '期末有效孵化载体可自主支配、用于孵化的使用面积',
    confusedWith: '建筑面积',
  },
  incubatees: {
    ...standing,
    label: '在孵企业',
    of: holders(incubated, firm),
    definition: '期末与载体签有孵化协议、在孵的企业户数，按企业去重，团队和一般租户另列',
    confusedWith: '租户全算；毕业不减',
  },
  incubateeTeams: {
    ...standing,
    label: '在孵团队',
    of: stock(incubated, { kind: '团队' }),
    definition: '期末在载体内的创业团队数，不计入在孵企业',
  },
  incubateesNet: {
    ...standing,
    label: '在孵企业净增',
    of: netChange(holders(incubated, firm)),
    definition: '期末在孵企业户数减上年末户数',
  },
  incubateesPerCarrier: {
    ...standing,
    label: '每家载体在孵企业数',
    of: per(holders(incubated, firm), stock(operating, carriers)),
    decimals: 1,
    definition: '期末在孵企业户数÷期末孵化载体数',
  },
  spacePerIncubatee: {
    ...standing,
    label: '户均孵化面积',
    of: per(stock(floorSpace), holders(incubated, firm)),
    better: 'neither',
    decimals: 1,
    definition: '期末孵化场地面积÷期末在孵企业户数',
  },
  graduates: {
    ...happening,
    label: '毕业企业',
    of: flow(graduated, firm),
    definition: '报告期内达到毕业条件并办结手续的企业户数，按办结日',
    confusedWith: '退租当毕业',
  },
  clearedTenants: {
    ...happening,
    label: '清退企业',
    of: flow(cleared),
    better: 'neither',
    definition: '报告期内因不符合孵化条件清退的户数',
    confusedWith: '自行退租、迁出',
  },
  provincialPlatformShare: {
    ...standing,
    label: '省级以上平台占比',
    of: share(stock(operating, provincialUp), stock(operating)),
    definition: '期末省级以上平台数÷平台总数',
  },
})
