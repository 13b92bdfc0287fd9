import { flow, stock } from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { established, operating } from './platform.ts'

const standing = { owner: '成果科', areaRule: 'atPeriodEnd', better: 'more' } as const
const happening = { owner: '成果科', areaRule: 'atOccurrence', better: 'more' } as const

/** Kinds and levels that a bureau's summary counts apart from all others. */
export const kindIndicators = indicators('PLT', {
  newKeyLaboratories: {
    ...happening,
    label: '新获批省级以上重点实验室',
    of: flow(established, { kind: '重点实验室', level: ['国家', '省'] }),
    definition: '报告期内新认定或升级为国家级、省级的重点实验室数',
  },
  newFirmCentres: {
    ...happening,
    label: '新增企业技术研发中心',
    of: flow(established, { kind: ['企业技术中心', '企业研发中心'], way: '新增' }),
    definition: '报告期内新认定的企业技术中心、企业研发中心数，升级不计',
  },
  newIncubationBases: {
    ...happening,
    label: '新增创新创业孵化基地',
    of: flow(established, { kind: '创新创业孵化基地', way: '新增' }),
    definition: '报告期内新认定的创新创业孵化基地（平台）数，升级不计',
  },
  newIncubators: {
    ...happening,
    label: '新增科技企业孵化器',
    of: flow(established, { kind: '科技企业孵化器', way: '新增' }),
    definition: '报告期内新认定的科技企业孵化器数，升级不计',
  },
  newMakerspaces: {
    ...happening,
    label: '新增众创空间',
    of: flow(established, { kind: '众创空间', way: '新增' }),
    definition: '报告期内新备案的众创空间数，升级为国家级、省级的不计',
    confusedWith: '把升级计入新增',
  },
  newNationalMakerspaces: {
    ...happening,
    label: '获评国家级众创空间',
    of: flow(established, { kind: '众创空间', level: '国家' }),
    definition: '报告期内备案为国家级的众创空间数，含由省级、市级升级的',
    confusedWith: '新增众创空间',
  },
  newCityCarriers: {
    ...happening,
    label: '新增市级以上孵化器和众创空间',
    of: flow(established, { kind: ['科技企业孵化器', '众创空间'], level: ['国家', '省', '市'], way: '新增' }),
    definition: '报告期内新认定、备案的市级以上科技企业孵化器和众创空间数，升级不计',
  },
  newStarFarms: {
    ...happening,
    label: '新增星创天地',
    of: flow(established, { kind: '星创天地', way: '新增' }),
    definition: '报告期内新认定、备案的农村星创天地数，升级不计',
  },
  newExpertStations: {
    ...happening,
    label: '新认定专家工作站',
    of: flow(established, { kind: '专家工作站', way: '新增' }),
    definition: '报告期内新认定的专家工作站数，院士工作站另列',
  },
  newDoctorStations: {
    ...happening,
    label: '新认定博士创新站',
    of: flow(established, { kind: '博士创新站', way: '新增' }),
    definition: '报告期内新认定的博士创新站数，不含博士后工作站',
  },
  newPopularisationBases: {
    ...happening,
    owner: '综合科',
    label: '新命名科普教育基地',
    of: flow(established, { kind: '科普教育基地', way: '新增' }),
    definition: '报告期内新命名的科普教育基地数，升级不计',
  },
  alliances: {
    ...standing,
    label: '产业技术创新战略联盟',
    of: stock(operating, { kind: '产业技术创新战略联盟' }),
    definition: '期末有效的产业技术创新战略联盟数',
  },
  manufacturingCentres: {
    ...standing,
    label: '省级以上制造业创新中心',
    of: stock(operating, { kind: '制造业创新中心', level: ['国家', '省'] }),
    definition: '期末有效的国家级、省级制造业创新中心数',
  },
  transferInstitutions: {
    ...standing,
    label: '技术转移（贸易）机构',
    of: stock(operating, { kind: '技术转移机构' }),
    definition: '期末有效的技术转移、技术贸易机构数',
  },
  provincialLevelPlatforms: {
    ...standing,
    label: '省级科技创新平台',
    of: stock(operating, { level: '省' }),
    definition: '期末有效平台中现为省级的平台数，国家级另列',
    confusedWith: '省级以上科技创新平台',
  },
  cityLevelPlatforms: {
    ...standing,
    label: '市级科技创新平台',
    of: stock(operating, { level: '市' }),
    definition: '期末有效平台中现为市级的平台数，省级以上另列',
  },
})
