import {
  averageGrowth,
  distinct,
  flow,
  growth,
  holders,
  latestReading,
  netChange,
  perTenThousand,
  perTenThousandPeople,
  pointChange,
  rank,
  reading,
  share,
  shareOfParentArea,
} from '../../kernel/figure.ts'
import { indicators } from '../../kernel/indicator.ts'
import { aboveScaleFirms, cityHighTech, legalPersons, netHighTechRank, population } from '../statistics/series.ts'
import { cancelled, recognised, valid } from './recognition.ts'
import { applied, inReserve, passedCheck, passedReview, publicised, recommended } from './stages.ts'

const highTech = { title: '高新技术企业' } as const
const techSme = { title: '科技型中小企业' } as const
const provincialSme = { title: '省级科技型中小企业' } as const
const specialised = { title: ['专精特新中小企业', '专精特新“小巨人”企业'] } as const

const standing = { owner: '高新科', areaRule: 'atPeriodEnd', better: 'more' } as const
const happening = { owner: '高新科', areaRule: 'atOccurrence', better: 'more' } as const

const highTechFirms = holders(valid, highTech)
const newHighTech = flow(recognised, highTech, 'belongsTo')
const aboveScaleHighTech = holders(valid, { ...highTech, aboveScale: '是' })
const aboveScaleShare = share(aboveScaleHighTech, latestReading(aboveScaleFirms))

export const cultivationIndicators = indicators('ENT', {
  highTechFirms: {
    ...standing,
    label: '有效期内高新技术企业',
    of: highTechFirms,
    definition: '报告期末证书在有效期内，未被取消、未注销、注册地在本区的高新技术企业，按企业去重',
    confusedWith: '近三年认定数之和；证书张数；把分公司计入',
  },
  highTechNetGrowth: {
    ...standing,
    label: '高新技术企业净增',
    of: netChange(highTechFirms),
    definition: '报告期末有效数减上年末有效数，含首次认定、迁入、到期未续、取消、迁出和注销的影响',
    confusedWith: '新认定数',
  },
  netHighTechRank: {
    ...standing,
    label: '高新技术企业净增数位次',
    of: reading(netHighTechRank),
    better: 'less',
    definition: '上级通报的净增数在同级地区中的位次，只引用，引用时写明参评单位数',
  },
  highTechGrowth: {
    ...standing,
    label: '有效期内高新技术企业同比增长',
    of: growth(highTechFirms),
    definition: '报告期末有效数与上年同期末有效数相比的增长率',
  },
  highTechAverageGrowth: {
    ...standing,
    label: '有效期内高新技术企业三年年均增长',
    of: averageGrowth(highTechFirms, 3),
    definition: '报告期末与三年前同期末有效数的几何平均增速',
  },
  highTechDensity: {
    ...standing,
    label: '每万家企业法人中高新技术企业数',
    of: perTenThousand(highTechFirms, latestReading(legalPersons)),
    decimals: 1,
    definition: '期末有效高新技术企业数÷期末企业法人单位数（万家），分母不含分支机构、个体户和合作社',
    confusedWith: '分母用市场主体总数',
  },
  highTechPerTenThousandPeople: {
    ...standing,
    label: '每万人口高新技术企业数',
    of: perTenThousandPeople(highTechFirms, latestReading(population)),
    definition: '期末有效高新技术企业数÷常住人口（万人），引用时注明人口年份',
  },
  cityHighTechFirms: {
    ...standing,
    label: '全市有效高新技术企业',
    of: latestReading(cityHighTech),
    definition: '市局通报的全市期末有效高新技术企业数，只作本区占比的分母',
  },
  highTechShareOfCity: {
    ...standing,
    label: '高新技术企业占全市比重',
    of: share(highTechFirms, latestReading(cityHighTech)),
    definition: '期末有效高新技术企业数÷市局通报的全市期末有效数',
    confusedWith: '两个数时点或口径不一',
  },
  highTechRank: {
    ...standing,
    label: '有效期内高新技术企业数位次',
    of: rank(highTechFirms),
    better: 'less',
    definition: '同级区划按期末有效数由多到少的位次，并列同名次',
  },
  aboveScaleHighTech: {
    ...standing,
    label: '规上高新技术企业',
    of: aboveScaleHighTech,
    definition: '期末既在库规上、又持有效证书的企业，按企业去重',
    confusedWith: '名录与高企取数时点不一',
  },
  aboveScaleHighTechShare: {
    ...standing,
    label: '规上单位中高新技术企业占比',
    of: aboveScaleShare,
    definition: '期末规上高新技术企业数÷期末或最近一次规上单位数',
  },
  aboveScaleHighTechShareChange: {
    ...standing,
    label: '规上单位中高新技术企业占比变化',
    of: pointChange(aboveScaleShare),
    definition: '本期占比减上年同期占比',
  },
  newHighTech: {
    ...happening,
    label: '新认定高新技术企业',
    of: newHighTech,
    proxies: ['highTechPublicised', 'highTechReviewed', 'highTechRecommended', 'highTechApplicants'],
    definition: '归属认定年度、经全国领导小组办公室公告备案的户数，首次与重新认定分列；跨年公告仍归属认定年度',
    confusedWith: '省级公示数；申报数；按公告日期计的年度',
  },
  firstHighTech: {
    ...happening,
    label: '首次认定高新技术企业',
    of: flow(recognised, { ...highTech, firstTime: '首次' }, 'belongsTo'),
    definition: '归属认定年度新认定户数中的首次认定',
    confusedWith: '净增数',
  },
  renewedHighTech: {
    ...happening,
    label: '重新认定高新技术企业',
    of: flow(recognised, { ...highTech, firstTime: '重新' }, 'belongsTo'),
    better: 'neither',
    definition: '归属认定年度新认定户数中的重新认定，不使企业总数增加',
  },
  newHighTechAreaShare: {
    ...happening,
    label: '新认定高新技术企业占上级区划比重',
    of: shareOfParentArea(newHighTech),
    better: 'neither',
    definition: '本区划新认定数÷上一级区划新认定数，同一认定年度',
  },
  newHighTechGrowth: {
    ...happening,
    label: '新认定高新技术企业同比增长',
    of: growth(newHighTech),
    definition: '按认定年度的新认定数与上一认定年度同期相比',
  },
  cancelledHighTech: {
    ...happening,
    label: '取消高新技术企业资格',
    of: flow(cancelled, highTech),
    better: 'less',
    definition: '报告期内被取消或撤销资格的户数，按决定日期',
    confusedWith: '到期未续',
  },
  highTechApplicants: {
    ...happening,
    label: '高新技术企业申报',
    of: distinct(applied, highTech),
    definition: '报告期内提交认定申请的企业户数，同一年度多批次申报计一户',
    confusedWith: '各批次相加；与认定目标比完成率',
  },
  firstHighTechApplicants: {
    ...happening,
    label: '首次申报高新技术企业',
    of: distinct(applied, { ...highTech, firstTime: '首次' }),
    definition: '报告期内首次申报认定的企业户数',
  },
  highTechReserve: {
    ...standing,
    label: '高新技术企业后备在库',
    of: holders(inReserve, highTech),
    definition: '期末列入后备库、尚未申报的企业户数，按企业去重，以本系统办理为准',
    confusedWith: '潜在培育名单；历年入库数累计',
  },
  highTechChecked: {
    ...happening,
    label: '初审通过高新技术企业',
    of: distinct(passedCheck, highTech),
    definition: '报告期内经区级初审通过的企业户数，同一年度计一户，以本系统办理为准',
    confusedWith: '推荐数',
  },
  highTechRecommended: {
    ...happening,
    label: '推荐申报高新技术企业',
    of: distinct(recommended, highTech),
    definition: '经区级形式审查并向上推荐的企业户数，按推荐日期，同一年度计一户',
  },
  highTechReviewed: {
    ...happening,
    label: '通过评审高新技术企业',
    of: distinct(passedReview, highTech),
    definition: '报告期内通过专家评审的企业户数，同一年度计一户',
  },
  highTechPublicised: {
    ...happening,
    label: '公示高新技术企业',
    of: distinct(publicised, highTech),
    definition: '报告期内列入拟认定公示名单的企业户数，尚未公告备案',
    confusedWith: '新认定数',
  },
  highTechSuccess: {
    ...happening,
    label: '高新技术企业申报通过率',
    of: share(distinct(recognised, highTech, 'belongsTo'), distinct(applied, highTech, 'belongsTo')),
    yearly: true,
    definition: '同一认定年度认定企业户数÷申报企业户数，批次公告齐后才有意义',
  },
  newTechSmes: {
    ...happening,
    label: '科技型中小企业入库',
    of: flow(recognised, techSme, 'belongsTo'),
    definition: '按入库登记编号所在年计的入库户数，编号当年有效，跨年不累加',
    confusedWith: '历年相加称「累计」；评价窗口变动仍算同比',
  },
  techSmes: {
    ...standing,
    label: '有效科技型中小企业',
    of: holders(valid, techSme),
    definition: '期末编号有效、未被撤销的户数，按企业去重；每年1月1日清零重新评价',
  },
  newProvincialTechSmes: {
    ...happening,
    label: '新增省级科技型中小企业',
    of: flow(recognised, provincialSme, 'belongsTo'),
    definition: '归属年度经省级科技部门备案或认定的户数，与国家评价入库是两个库',
    confusedWith: '与科技型中小企业入库数相加',
  },
  provincialTechSmesRecommended: {
    ...happening,
    label: '推荐省级科技型中小企业',
    of: distinct(recommended, { title: '省级科技型中小企业' }),
    definition: '报告期内向上推荐备案（认定）的企业户数，按推荐日期，同一年度计一户',
    confusedWith: '新增省级科技型中小企业',
  },
  provincialTechSmes: {
    ...standing,
    label: '省级科技型中小企业',
    of: holders(valid, provincialSme),
    definition: '省级备案或认定且在有效期内的户数，按企业去重',
  },
  specialisedFirms: {
    ...standing,
    label: '专精特新中小企业',
    of: holders(valid, specialised),
    definition: '期末有效的省级专精特新中小企业，小巨人包含其中不另加，创新型中小企业另列',
    confusedWith: '三级相加',
  },
  littleGiants: {
    ...standing,
    label: '专精特新“小巨人”企业',
    of: holders(valid, { title: '专精特新“小巨人”企业' }),
    definition: '期末有效的国家级专精特新“小巨人”企业，按企业去重',
  },
  newSpecialised: {
    ...happening,
    label: '新认定专精特新中小企业',
    of: flow(recognised, { title: '专精特新中小企业' }, 'belongsTo'),
    definition: '归属年度新认定的省级专精特新中小企业户数，复核通过的不计',
  },
  newCitySpecialised: {
    ...happening,
    label: '新认定市级专精特新中小企业',
    of: flow(recognised, { title: '市级专精特新中小企业' }, 'belongsTo'),
    definition: '归属年度新认定的市级专精特新中小企业户数，省级的另列，不相加',
  },
  innovativeSmes: {
    ...standing,
    label: '创新型中小企业',
    of: holders(valid, { title: '创新型中小企业' }),
    definition: '期末有效的创新型中小企业，按企业去重，不并入专精特新',
  },
  eagleFirms: {
    ...standing,
    label: '雏鹰企业',
    of: holders(valid, { title: '雏鹰企业' }),
    definition: '期末有效的市级雏鹰企业，按企业去重',
  },
  newEagles: {
    ...happening,
    label: '新认定雏鹰企业',
    of: flow(recognised, { title: '雏鹰企业' }, 'belongsTo'),
    definition: '归属年度新认定的雏鹰企业户数',
  },
  gazelles: {
    ...standing,
    label: '瞪羚企业',
    of: holders(valid, { title: '瞪羚企业' }),
    definition: '期末有效的瞪羚企业，按企业去重',
  },
})
