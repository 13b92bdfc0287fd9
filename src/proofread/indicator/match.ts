import type { ClaimKind } from '../reading.ts'
import { remembering } from '../remembering.ts'
import { labelled } from './labels.ts'
import { canonical } from './synonyms.ts'

export interface Named {
  readonly phrase: string
  /** The phrase with that of its whole and its verb. */
  readonly context: string
  readonly unit: string
  readonly kind: ClaimKind
}

interface Rule {
  readonly id: string
  readonly units: RegExp
  readonly says: RegExp
  readonly not?: RegExp
  readonly kinds?: readonly ClaimKind[]
}

const FIRMS = /^[家户个]$/
const THINGS = /^[家个件项处]$/
const PIECES = /^[件项]$/
const MONEY = /元$/
const PERCENT = /^%$/
const POINTS = /^个百分点$/
const TIMES = /^(?:场次?|次|期)$/
const HEADS = /^人次?$|^名$/
const SHARE = ['share', 'target'] as const
const GROWTH = ['growth', 'target'] as const

/** The most particular first: the first rule that fits is taken. */
const RULES: readonly Rule[] = [
  // High and new technology enterprises.
  { id: 'highTechPerTenThousandPeople', units: /^家/, says: /每万(?:常住)?人口?(?:拥有)?高新技术企业/ },
  { id: 'highTechDensity', units: /^家/, says: /每万家企业(?:法人)?.*高新技术企业/ },
  {
    id: 'aboveScaleHighTechShare',
    units: PERCENT,
    says: /规上.*高新技术企业.*(?:占|比)|高新技术企业占规上/,
    kinds: SHARE,
  },
  { id: 'highTechShareOfCity', units: PERCENT, says: /高新技术企业.*占全[市省]/, kinds: SHARE },
  { id: 'newHighTechGrowth', units: PERCENT, says: /新认定高新技术企业.*增/, kinds: GROWTH },
  { id: 'highTechAverageGrowth', units: PERCENT, says: /高新技术企业.*年均/, kinds: GROWTH },
  {
    id: 'highTechGrowth',
    units: PERCENT,
    says: /高新技术企业(?:总?数|总量|数量)?.*增/,
    not: /产业|产值|营|申报|认定/,
    kinds: GROWTH,
  },
  { id: 'highTechSuccess', units: PERCENT, says: /高新技术企业.*通过率/, kinds: SHARE },
  { id: 'visitedFirms', units: /^家$/, says: /走访(?:服务)?企业$/ },
  { id: 'visits', units: /^(?:家)?次$/, says: /走访(?:服务)?企业$/ },
  { id: 'highTechRank', units: /^位$/, says: /高新技术企业(?:总?数|总量|拥有量)|有效期内高新技术企业/ },
  { id: 'aboveScaleHighTech', units: FIRMS, says: /规上高新技术企业/ },
  { id: 'firstHighTechApplicants', units: FIRMS, says: /首次申报.*高新技术企业|申报.*高新技术企业.*首次/ },
  {
    id: 'firstHighTech',
    units: FIRMS,
    says: /首次(?:认定|通过).*高新技术企业|认定.*高新技术企业.*首次|高新技术企业.*首次认定/,
  },
  { id: 'renewedHighTech', units: FIRMS, says: /重新认定|重新.*通过.*高新技术企业/, not: /申报/ },
  { id: 'highTechNetGrowth', units: FIRMS, says: /净增.*高新技术企业|高新技术企业净增/ },
  {
    id: 'highTechReserve',
    units: FIRMS,
    says: /(?:后备|培育库|储备).*高新技术企业|高新技术企业.*(?:后备|培育库|储备|培育入库)/,
  },
  { id: 'highTechReviewed', units: FIRMS, says: /(?:通过|完成).*评审.*高新技术企业|高新技术企业.*通过.*评审/ },
  { id: 'highTechPublicised', units: FIRMS, says: /公示.*高新技术企业|高新技术企业.*公示/ },
  { id: 'highTechRecommended', units: FIRMS, says: /推荐.*高新技术企业|高新技术企业.*推荐$/ },
  { id: 'highTechApplicants', units: FIRMS, says: /申报.*高新技术企业|高新技术企业.*申报/, not: /专利|项目|首次|重新/ },
  { id: 'cancelledHighTech', units: FIRMS, says: /取消.*高新技术企业|高新技术企业.*取消/ },
  {
    id: 'newHighTech',
    units: FIRMS,
    says: /(?:新增|新认定|认定|新获批|新培育|培育|获认定|通过认定).*高新技术企业|高新技术企业.*(?:认定|新增|通过)/,
    not: /首次|重新|占|净增|到期|迁|注销|总数|总量|有效/,
  },
  {
    id: 'highTechFirms',
    units: FIRMS,
    says: /高新技术企业(?:总数|总量|数量|数|保有量|存量|累计)?(?:达到?|共|为|有|突破|增|减|家)*$|有效.*高新技术企业|高新技术企业.*有效期/,
    not: /产学研|走访|惠及|奖励|服务|占|后备|首次|重新|迁|注销|到期|规上|省级/,
  },
  // Small and medium ones.
  {
    id: 'newProvincialTechSmes',
    units: FIRMS,
    says: /(?:新增|推荐|新认定|备案|入库).*省级科技型中小企业|省级科技型中小企业.*(?:新增|备案|认定)/,
  },
  { id: 'provincialTechSmes', units: FIRMS, says: /省级科技型中小企业/ },
  { id: 'techSmes', units: FIRMS, says: /有效.*科技型中小企业|科技型中小企业(?:总数|总量|累计)/ },
  { id: 'newTechSmes', units: FIRMS, says: /科技型中小企业/, not: /省级|走访|培训|贷款|授信|服务/ },
  { id: 'littleGiants', units: FIRMS, says: /小巨人/ },
  { id: 'newSpecialised', units: FIRMS, says: /(?:新增|新认定|新培育|认定|培育|入选).*专精特新/ },
  { id: 'specialisedFirms', units: FIRMS, says: /专精特新/ },
  { id: 'innovativeSmes', units: FIRMS, says: /创新型中小企业/ },
  { id: 'newEagles', units: FIRMS, says: /(?:新增|新认定|认定|培育).*雏鹰/ },
  { id: 'eagleFirms', units: FIRMS, says: /雏鹰/ },
  { id: 'gazelles', units: FIRMS, says: /瞪羚/ },
  // R&D.
  { id: 'rdIntensityRank', units: /^位$/, says: /R&D.*(?:强度|占地区生产总值)/ },
  { id: 'rdIntensityChange', units: POINTS, says: /R&D.*(?:强度|比重|占地区生产总值)/ },
  { id: 'rdAverageGrowth', units: PERCENT, says: /(?:全社会)?R&D(?:经费|.*占地区生产总值).*年均/, kinds: GROWTH },
  {
    id: 'rdIntensity',
    units: PERCENT,
    says: /(?:R&D|研发).*(?:投入强度|经费强度|占地区生产总值)|^投入强度$|研发投入强度|全社会R&D经费支出.*占比/,
    not: /规上|企业|增/,
    kinds: SHARE,
  },
  {
    id: 'industrialRdRatio',
    units: PERCENT,
    says: /规上工业.*研发费用.*占营业收入|研发费用.*占营业收入/,
    kinds: SHARE,
  },
  { id: 'rdInstituteShare', units: PERCENT, says: /研发机构.*(?:设置率|覆盖率)|设有研发机构.*占/, kinds: SHARE },
  {
    id: 'rdActiveShare',
    units: PERCENT,
    says: /有(?:R&D|研发)活动.*(?:占|比)|研发活动.*(?:覆盖率|占比)/,
    kinds: SHARE,
  },
  { id: 'industrialRdGrowth', units: PERCENT, says: /(?:规上工业.*)?研发费用.*增/, not: /加计|奖/, kinds: GROWTH },
  { id: 'rdGrowth', units: PERCENT, says: /R&D经费|研发投入|研发经费/, not: /强度|占|规上|企业/, kinds: GROWTH },
  { id: 'superDeductionFirms', units: /^[户家]$/, says: /加计扣除.*企业|企业.*加计扣除/ },
  { id: 'superDeduction', units: MONEY, says: /加计扣除/, not: /减免税|减税|减免所得税/ },
  { id: 'highTechTaxRelief', units: MONEY, says: /高新技术企业.*(?:所得税|减免|减税|税收优惠)/ },
  { id: 'industrialRd', units: MONEY, says: /规上工业.*研发费用|规上.*研发费用|^(?:全[区县市])?研发费用$/ },
  {
    id: 'rdExpenditure',
    units: MONEY,
    says: /全社会R&D经费支出|^(?:全[区县市])?R&D经费(?:支出)?$|^(?:全[区县市])?研发投入$/,
  },
  { id: 'rdPersonnelPerTenThousand', units: /人年/, says: /R&D人员.*每万/ },
  { id: 'rdPersonnel', units: /人年/, says: /R&D人员|研发人员/ },
  { id: 'idleManufacturers', units: FIRMS, says: /(?:无|没有|未开展)(?:R&D|研发)活动/ },
  { id: 'rdActiveFirms', units: FIRMS, says: /(?:有|开展)(?:R&D|研发)活动/ },
  // Contracts.
  { id: 'localContractShare', units: PERCENT, says: /[区县市]内技术合同.*占/, kinds: SHARE },
  { id: 'localContractValue', units: MONEY, says: /[区县市]内技术合同/ },
  { id: 'localContracts', units: /^[项个份件]$/, says: /[区县市]内技术合同/ },
  { id: 'technologyShare', units: PERCENT, says: /技术交易额.*占/, kinds: SHARE },
  { id: 'contractValueBoughtGrowth', units: PERCENT, says: /吸纳.*(?:成交|技术合同).*增/, kinds: GROWTH },
  { id: 'contractValueSoldGrowth', units: PERCENT, says: /技术合同(?:成交额)?.*增/, not: /吸纳/, kinds: GROWTH },
  { id: 'contractValueSoldRank', units: /^位$/, says: /技术合同/, not: /吸纳/ },
  { id: 'technologyValueBought', units: MONEY, says: /吸纳.*技术交易额/ },
  { id: 'contractValueBought', units: MONEY, says: /(?:吸纳|吸收).*(?:技术|成交)|吸纳$/, not: /技术交易额/ },
  { id: 'contractsBought', units: /^[项个份件]$/, says: /(?:吸纳|吸收).*技术合同/ },
  { id: 'technologyValueSold', units: MONEY, says: /技术交易额/ },
  {
    id: 'contractValueSold',
    units: MONEY,
    says: /技术合同(?:成交额|输出|.*成交额|.*金额)|输出技术.*成交额|技术合同$/,
    not: /吸纳|兑现|奖/,
  },
  { id: 'contractSellers', units: FIRMS, says: /输出技术.*企业/ },
  { id: 'contractsSold', units: /^[项个份件]$/, says: /技术合同/, not: /吸纳|吸收/ },
  // Patents.
  { id: 'highValuePerTenThousandPeople', units: /^件/, says: /每万(?:常住)?人口?.*高价值|高价值.*每万人/ },
  {
    id: 'inventionsPerTenThousandPeople',
    units: /^件/,
    says: /(?:每万(?:常住)?人口?|^(?:全[区县市])?万人)(?:拥有)?.*发明专利|发明专利.*每万人/,
  },
  { id: 'highValueShare', units: PERCENT, says: /高价值发明专利.*占/, kinds: SHARE },
  { id: 'inventionGrantShare', units: PERCENT, says: /发明专利.*占专利授权/, kinds: SHARE },
  { id: 'inventionGrantGrowth', units: PERCENT, says: /发明专利授权.*增/, kinds: GROWTH },
  { id: 'highValueInventions', units: PIECES, says: /高价值/ },
  { id: 'inventionsInForce', units: PIECES, says: /有效发明专利/, not: /净增|万人/ },
  { id: 'inventionGrants', units: PIECES, says: /发明专利.*授权|授权.*发明/ },
  { id: 'inventionApplications', units: PIECES, says: /发明专利.*申请|申请.*发明/ },
  { id: 'patentGrants', units: PIECES, says: /专利授权|授权(?:各类)?专利|专利.*授权量/, not: /发明|实用|外观/ },
  { id: 'patentApplications', units: PIECES, says: /专利申请|申请(?:各类)?专利/, not: /发明|实用|外观|培训/ },
  { id: 'patentHolders', units: FIRMS, says: /有效专利.*企业/ },
  { id: 'patentsInForce', units: PIECES, says: /有效专利/ },
  { id: 'patentPledgeLoans', units: MONEY, says: /(?:专利|知识产权)质押/ },
  { id: 'patentPledges', units: PIECES, says: /(?:专利|知识产权)质押/ },
  // Platforms.
  { id: 'incubationSpace', units: /平方米$/, says: /孵化(?:场地|载体|器|园|基地)?.*面积|孵化载体|孵化面积/ },
  { id: 'clearedTenants', units: FIRMS, says: /清退(?:在孵)?企业|在孵.*清退$/ },
  { id: 'graduates', units: FIRMS, says: /毕业(?:企业)?(?!生)/, not: /大学|高校|学生/ },
  { id: 'incubateeTeams', units: /^[家个支]$/, says: /在孵.*团队|孵化团队/ },
  { id: 'incubatees', units: FIRMS, says: /在孵(?:企业)?/, not: /净增/ },
  { id: 'academicianStations', units: THINGS, says: /院士(?:专家)?工作站/ },
  { id: 'popularisationBases', units: THINGS, says: /科普(?:教育)?基地/ },
  { id: 'keyLaboratories', units: THINGS, says: /(?:省级?|国家级?)(?:以上)?.*重点实验室/ },
  { id: 'newProvincialPlatforms', units: THINGS, says: /(?:新增|新认定|新获批).*省级以上.*平台/ },
  { id: 'upgradedPlatforms', units: THINGS, says: /升级.*平台|平台.*升级$/ },
  { id: 'removedPlatforms', units: THINGS, says: /摘牌/ },
  { id: 'newPlatforms', units: THINGS, says: /(?:新增|新认定).*(?:科技)?(?:创新|科研)平台/, not: /[省市国]级|国家/ },
  {
    id: 'provincialPlatforms',
    units: THINGS,
    says: /省级以上(?:科技)?(?:创新|科研)?平台|平台 ?省级以上$/,
    not: /新增/,
  },
  {
    id: 'nationalPlatforms',
    units: THINGS,
    says: /国家级(?:科技)?(?:创新|科研)平台|平台 ?(?:省级以上 ?)?国家级$/,
    not: /新增/,
  },
  {
    id: 'platforms',
    units: THINGS,
    says: /^(?:年末|期末|全[区县市])?(?:各级|各类|有效)?(?:科技)?创新平台(?:总数|总量|累计)?$/,
  },
  { id: 'makerspaces', units: THINGS, says: /众创空间(?:总数)?$/, not: /新增|孵化器|[省市国]级/ },
  { id: 'incubators', units: THINGS, says: /(?:科技企业)?孵化器(?:总数)?$/, not: /新增|众创|[省市国]级/ },
  { id: 'carriers', units: THINGS, says: /^(?:年末|期末|全[区县市])?(?:科技)?孵化载体(?:总数)?$/ },
  // Co-operation and money.
  { id: 'intentions', units: /^[项个份]$/, says: /合作意向|意向(?:性)?(?:协议|合作)|达成意向/ },
  { id: 'agreementArrivals', units: MONEY, says: /产学研.*到[账位]/ },
  { id: 'agreementValue', units: MONEY, says: /产学研.*(?:协议|合同|合作).*(?:额|金)|协议金额/ },
  { id: 'agreements', units: /^[项个份]$/, says: /产学研.*(?:协议|合作|项目)/, not: /意向|对接/ },
  { id: 'fundsPaidFirms', units: /^[户家]$/, says: /(?:兑付|兑现).*(?:惠及|企业)/ },
  {
    id: 'fundsWithoutApplicationShare',
    units: PERCENT,
    says: /(?:兑付|兑现).*免申即享.*占?$/,
    kinds: SHARE,
  },
  { id: 'fundsPaidDistrict', units: MONEY, says: /(?:兑付|兑现).*[区县]级资金/ },
  {
    id: 'fundsPaid',
    units: MONEY,
    says: /(?:兑付|兑现).*(?:资金|奖补|奖励|补助|政策)|政策资金兑付|^(?:全[区县市])?(?:累计)?(?:兑付|兑现)(?:额)?$/,
    not: /中央|省级|目标|预算/,
  },
  { id: 'upperFundsArrivalRate', units: PERCENT, says: /上级.*资金.*到位率/, kinds: SHARE },
  { id: 'upperFundsNational', units: MONEY, says: /上级.*资金.*中央$/ },
  { id: 'upperFundsProvincial', units: MONEY, says: /上级.*资金.*省级$/ },
  { id: 'upperFundsArrived', units: MONEY, says: /(?:上级|上争|向上争取).*(?:到位|到账)/ },
  { id: 'upperFunds', units: MONEY, says: /(?:争取|获得?|获批).*上级.*资金|向上争取.*资金|上级科技.*资金/ },
  { id: 'scienceBudgetShare', units: PERCENT, says: /(?:财政科技支出|科学技术支出).*占/, kinds: SHARE },
  { id: 'scienceBudget', units: MONEY, says: /财政科技支出|科学技术支出|财政科技投入/ },
  // Industry.
  { id: 'highTechIndustryShareChange', units: POINTS, says: /高新技术产业增加值.*占/ },
  { id: 'highTechIndustryShare', units: PERCENT, says: /高新技术产业增加值.*占规上/, kinds: SHARE },
  { id: 'highTechIndustryGrowth', units: PERCENT, says: /高新技术产业增加值/, not: /占|比重/, kinds: GROWTH },
  { id: 'highTechManufacturingGrowth', units: PERCENT, says: /高技术制造业增加值/, not: /占/, kinds: GROWTH },
  { id: 'highTechInvestmentGrowth', units: PERCENT, says: /高新技术产业投资/, kinds: GROWTH },
  { id: 'highTechIndustry', units: MONEY, says: /高新技术产业增加值/ },
  { id: 'industrialGrowth', units: PERCENT, says: /规上工业增加值/, kinds: GROWTH },
  {
    id: 'industrialRevenueGrowth',
    units: PERCENT,
    says: /(?:规上工业)?营业收入.*增/,
    not: /高于|低于|园区|高新区/,
    kinds: GROWTH,
  },
  { id: 'industrialRevenue', units: MONEY, says: /规上工业.*营业收入/ },
  { id: 'newIndustrialFirms', units: FIRMS, says: /新增规上工业/ },
  { id: 'industrialFirms', units: FIRMS, says: /规上工业(?:总?数)?$/ },
  { id: 'gdpGrowth', units: PERCENT, says: /地区生产总值.*增/, not: /占/, kinds: GROWTH },
  { id: 'gdp', units: MONEY, says: /地区生产总值/, not: /占/ },
  { id: 'population', units: HEADS, says: /常住人口/, not: /每万/ },
  { id: 'scientificLiteracy', units: PERCENT, says: /公民.*科学素质/ },
  { id: 'assessmentRank', units: /^位$/, says: /考核/ },
  // Service.
  { id: 'requestSatisfaction', units: PERCENT, says: /诉求.*满意|满意[率度].*诉求/ },
  { id: 'requestsClosed', units: /^[件项个条]$/, says: /诉求.*(?:办结|解决)|(?:办结|解决).*诉求/ },
  { id: 'requestsAccepted', units: /^[件项个条]$/, says: /受理.*诉求|诉求.*受理/ },
  { id: 'requests', units: /^[件项个条]$/, says: /(?:收集|征集|企业).*诉求/ },
  { id: 'popularisationAttendance', units: /^人次$/, says: /科普(?:活动|宣传)/ },
  { id: 'scienceWeekSessions', units: TIMES, says: /科技(?:活动)?周/ },
  { id: 'popularisationSessions', units: TIMES, says: /科普(?:活动|宣传)/ },
  { id: 'countrysideSessions', units: TIMES, says: /科技下乡|三下乡/ },
  { id: 'roadshowSessions', units: TIMES, says: /路演/ },
  { id: 'matchmakingSessions', units: TIMES, says: /产学研.*对接|(?:成果|校企|校地|产学研).*对接/ },
  { id: 'policySessions', units: TIMES, says: /政策(?:宣讲|宣传|解读)/ },
  { id: 'trainingAttendance', units: /^人次$/, says: /培训/ },
  { id: 'trainingSessions', units: TIMES, says: /培训/ },
  { id: 'countrysideAttendance', units: /^人次$/, says: /下乡/ },
  { id: 'attendance', units: /^人次$/, says: /^(?:举办|开展|组织)?(?:各类|各种)?科技活动$/ },
  { id: 'sessions', units: TIMES, says: /^(?:举办|开展|组织)?(?:各类|各种)?科技活动$/ },
  { id: 'onlineViews', units: /^人次?$/, says: /线上观看|观看(?:直播)?/ },
  { id: 'handouts', units: /^[份册]$/, says: /(?:发放|散发|赠送|送发|印发).*(?:资料|手册|宣传|册|书)/ },
  { id: 'mediaReports', units: /^[次篇条]$/, says: /媒体.*(?:报道|刊发)|报道/ },
]

/** How much of an aim is done is no value of the indicator itself. */
const PROGRESS = /(?:完成|达到)[^，。]{0,4}(?:目标|任务|序时进度)$/

/** Whether reading has words for an indicator beside its own label. */
export function hasWords(id: string): boolean {
  return RULES.some((rule) => rule.id === id)
}

/** The indicator that a figure is of; `null` when unsure. */
export function indicatorOf({ phrase, context, unit, kind }: Named): string | null {
  if ((kind === 'rank' && unit !== '位') || PROGRESS.test(phrase)) return null
  const named = kind === 'rank' ? null : (labelled(phrase, unit) ?? labelled(context, unit))
  if (named !== null) return named
  const ruled = ruledFor(`${unit} ${kind}`)
  return ruled === null ? null : (ruled(phrase) ?? (context === phrase ? null : ruled(context)))
}

const UNITS_MAX = 200
const PHRASES_MAX = 2_000

/** What the rules that a figure of this unit and kind can fit say of a phrase; `null` where none can. */
const ruledFor = remembering(UNITS_MAX, (unitAndKind) => {
  const [unit = '', kind = ''] = unitAndKind.split(' ')
  const rules = RULES.filter(
    ({ units, kinds }) =>
      units.test(unit) && (kinds?.some((one) => one === kind) ?? (unit !== '%' || kind !== 'growth')),
  )
  if (rules.length === 0) return null
  return remembering(PHRASES_MAX, (phrase) => {
    const words = canonical(phrase)
    return rules.find(({ says, not }) => says.test(words) && not?.test(words) !== true)?.id ?? null
  })
})

/** Every indicator that a rule names. */
export const RECOGNISED: readonly string[] = [...new Set(RULES.map(({ id }) => id))]
