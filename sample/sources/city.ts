import {
  areasBelow,
  dayIn,
  fact,
  inFirstHalf,
  openingSheet,
  parts,
  type SourceBureau,
  seriesSheet,
  sheet,
  targetFact,
  targetSheet,
  times,
} from './bureau.ts'
import { applicationNumber, firmSheet, firmsOf } from './firms.ts'

const GROUND = '澄陵市'
const CODE = '990131'
const YEAR = 2023
const PLACES = ['北渡区', '南桥区', '临溪县', '石泉县'] as const
const PARK = '澄陵高新技术产业开发区'

const firms = firmsOf(CODE, '澄陵', 120)
const firm = (ordinal: number) => firms[ordinal % firms.length]!.name
const half = (ordinal: number) => inFirstHalf(YEAR, ordinal)
const place = (ordinal: number) => PLACES[ordinal % PLACES.length]!

const recognised = (title: string, count: number, from: number) =>
  times(count, (n) => ({ title, enterprise: firm(from + n), batch: `${YEAR}年第一批`, recognisedOn: half(n) }))

const months = (year: number, of: { output: number; revenue: number; tax: number; investment: number }) => {
  const split = Object.entries(of).map(([field, value]) => [field, parts(Math.round(value * 100), 6)] as const)
  return times(6, (month) => ({
    park: PARK,
    period: `${year}年${month}月`,
    ...Object.fromEntries(split.map(([field, values]) => [field, values[month - 1]! / 100])),
  }))
}

const event = (theme: string, count: number, name: string, more: { [field: string]: string | number } = {}) =>
  times(count, (n) => ({
    ...{ on: half(n), name: `${name}（第${n}场）`, place: `${place(n)}会议中心`, area: place(n), theme, ...more },
  }))

const established = (category: string, count: number, level: string) =>
  times(count, (n) => ({
    ...{ name: `${category}课题${n}`, unit: firm(n), year: YEAR, category, level, mode: '常规' },
    ...{ appliedOn: dayIn(YEAR, 1, n), establishedOn: dayIn(YEAR, 4, n), endsOn: '2025-12-31' },
  }))

const platform = (kind: string, level: string, count: number, more: { [field: string]: string | number } = {}) =>
  times(count, (n) => ({
    ...{ name: `澄陵${kind}${n}`, kind, level, host: firm(n + 20), recognisedOn: half(n), status: '正常', ...more },
  }))

const sources = [
  ...Array(47).fill('高校'),
  ...Array(88).fill('机关事业'),
  ...Array(22).fill('企业'),
  ...Array(22).fill('科研院所'),
]

/** A list names the scheme by its name alone, so each year has one of its own. */
const schemeOf = (year: number) => `${year}年澄陵市科技创新券`
/** The use of a voucher is entered in 元, all other money in 万元. */
const YUAN = 10_000
const vouchers = [
  [2021, '2021-11-20', 400, 1_930],
  [2022, '2022-06-10', 520, 2_500],
  [2022, '2022-12-08', 480, 2_310],
  [2023, '2023-05-16', 427, 2_060],
] as const

/** 市: half a year of everything that a city's bureau is answerable for, a high-tech zone and employment among it. */
export const city: SourceBureau = {
  code: CODE,
  name: '澄陵市科学技术局',
  ground: GROUND,
  areas: areasBelow(CODE, PLACES),
  without: ['OCT', 'EMG'],
  template: 'half-year-summary',
  period: '2023H1',
  prefix: 'I001',
  figures: 71,
  sheets: [
    firmSheet(firms, PLACES),
    sheet('booksFrom', { register: '创新平台', from: '2023-01-01' }),
    seriesSheet(
      GROUND,
      '市统计局、人社局、商务局通报',
      '2023-07-12',
      ['园区工业增加值增速', '2023年上半年', 12],
      ['高新技术企业净增数位次', '2023年上半年', 2],
      ['高新技术产业增加值占地区生产总值比重', '2022年上半年', 21.2],
      ['高新技术产业增加值占地区生产总值比重', '2023年上半年', 22],
      ['常住人口', '2022年', 500],
      ['电子商务交易额', '2023年上半年', 206.9],
      ['城乡公益性岗位数', '2023年上半年', 3_333],
      ['高校毕业生就业创业人数', '2023年上半年', 1_018],
      ['创业担保贷款发放额', '2023年上半年', 7_666],
      ['创业担保贷款带动就业人数', '2023年上半年', 1_395],
      ['稳岗返还企业数', '2023年上半年', 167],
      ['稳岗返还资金额', '2023年上半年', 248],
      ['稳岗返还惠及职工人数', '2023年上半年', 2_888],
      ['电商进农村综合示范县数', '2023年上半年', 4],
      ['县（区）数', '2023年上半年', 4],
    ),
    openingSheet(
      GROUND,
      '2022年上半年、2022年工作总结',
      ['platforms', '2022年12月', 142],
      ['provincialPlatforms', '2022年12月', 76],
      ['inventionsInForce', '2022年12月', 1_351],
      // 56.7 % was told; no whole number of firms gives it. 46 gives 56.5 %.
      ['newHighTech', '2022年上半年', 46],
      // 4.8 % was told; 427 and 428 give 4.9 % and 4.7 %.
      ['patentGrants', '2022年上半年', 427],
    ),
    targetSheet(
      GROUND,
      '市政发〔2023〕2号',
      ['majorKeyTechProjects', YEAR, 8],
      ['upperMajorProjects', YEAR, 6],
      ['openBidProjects', YEAR, 6],
      ['bottleneckProjects', YEAR, 4],
      ['demonstrationProjects', YEAR, 2],
      ['newListings', YEAR, 5],
      ['aShareFirms', YEAR, 24],
    ),
    sheet(
      'annualPlan',
      {
        name: '重大科技项目计划',
        year: YEAR,
        category: '重大科技项目',
        count: 1,
        funds: 130,
        publishedOn: '2023-03-16',
      },
      { name: '重点研发计划', year: YEAR, category: '重点研发', count: 13, funds: 520, publishedOn: '2023-03-16' },
    ),
    sheet('project', [
      ...established('重大科技项目', 1, '市'),
      ...established('重点研发', 13, '市'),
      ...established('产业关键技术攻关', 1, '省'),
      ...established('重大科技创新', 8, '省'),
    ]),
    sheet(
      'projectMeeting',
      { name: '揭榜挂帅需求座谈', kind: '座谈会', on: '2023-02-21' },
      { name: '揭榜挂帅榜单论证', kind: '集中论证评审', on: '2023-04-18', experts: 9 },
    ),
    sheet('platform', [
      ...platform('重点实验室', '省', 1),
      ...platform('制造业创新中心', '省', 1, { first: '是' }),
      ...platform('创新创业孵化基地', '市', 1, { openedOn: '2023-06-01', factorySpace: 55_000 }),
      { ...platform('创新创业孵化基地', '市', 1)[0]!, name: '澄陵创业孵化园' },
      ...platform('企业研发中心', '市', 3),
      ...platform('众创空间', '市', 2),
      ...platform('产业技术创新战略联盟', '市', 9, { recognisedOn: '2021-09-10' }),
    ]),
    sheet('park', { park: PARK, kind: '高新技术产业开发区', level: '省级', area: PLACES[0], approvedOn: '2011-08-02' }),
    sheet('parkMonth', [
      ...months(2022, { output: 354.2, revenue: 407.1, tax: 34.2, investment: 60 }),
      ...months(2023, { output: 390, revenue: 460, tax: 40, investment: 72.18 }),
    ]),
    sheet(
      'parkWork',
      (
        [
          ['供水管网', 5],
          ['中水管网', 13],
          ['污水管网', 18],
          ['燃气管道', 5],
        ] as const
      ).map(([kind, length]) => ({
        ...{ park: PARK, name: `${kind}一期`, kind, length, startedOn: '2022-10-08', doneOn: '2023-05-20' },
      })),
    ),
    sheet('activity', [
      ...event('政策宣讲', 5, '科技政策宣讲', { handouts: 240, form: '线上线下结合' }),
      ...event('培训', 6, '科特派大讲堂', { campaign: '科特派大讲堂', topic: '其他' }),
      ...event('培训', 6, '种植技术培训', { topic: '农村实用技术' }),
      ...event('讲座', 4, '技术指导讲座'),
      ...event('田间培训', 6, '田间课堂'),
      ...event('科技下乡', 18, '科技下乡'),
      ...event('招聘', 4, '人才招聘'),
    ]),
    sheet(
      'voucherScheme',
      times(3, (n) => ({ name: schemeOf(2020 + n), year: 2020 + n, total: 2_000, redeemer: '企业' })),
    ),
    sheet('voucherInstitution', { name: '澄陵检测技术研究院', main: '检验检测', listedOn: '2021-03-01' }),
    sheet(
      'voucher',
      vouchers.map(([year, redeemedOn, redeemed], index) => ({
        ...{ number: `CL${year}-${index + 1}`, under: schemeOf(year), enterprise: firm(index) },
        ...{ issuedOn: `${year}-03-10`, amount: redeemed, expiresOn: redeemedOn },
      })),
    ),
    sheet(
      'voucherUse',
      vouchers.map(([year, redeemedOn, redeemed, contract], index) => ({
        ...{ voucher: `CL${year}-${index + 1}`, institution: '澄陵检测技术研究院', enterprise: firm(index) },
        ...{ contract: `CLFW-${year}-${index + 1}`, service: '研究开发', contractAmount: contract * YUAN },
        ...{
          contractOn: `${year}-04-02`,
          amount: redeemed * YUAN,
          redeemer: '企业',
          redeemedOn,
          redeemed: redeemed * YUAN,
        },
      })),
    ),
    sheet(
      'commissioner',
      sources.map((homeKind, index) => ({
        ...{ code: `CLT${1000 + index}`, name: `特派员${1000 + index}`, form: '个人', home: `澄陵${homeKind}派出单位` },
        homeKind,
      })),
    ),
    sheet(
      'appointment',
      sources.map((source, index) => ({
        ...{ commissioner: `CLT${1000 + index}`, batch: `${YEAR}年第一批`, form: '个人', source, level: '市' },
        ...{ task: '巡回服务', appointedOn: '2023-03-01', termEnds: '2024-02-29' },
      })),
    ),
    sheet('ruralHost', [
      ...times(13, (n) => ({
        name: `澄陵禾丰${n}号合作社`,
        kind: '农民合作社',
        area: place(n),
        level: '市',
        proposedOn: half(n),
      })),
      ...times(7, (n) => ({
        name: `澄陵绿野${n}号农场`,
        kind: '家庭农场',
        area: place(n),
        level: '市',
        proposedOn: half(n),
      })),
      ...times(2, (n) => ({
        ...{ name: `澄陵双创基地${n}`, kind: '农村创新创业基地', area: place(n), level: '省', namedOn: '2022-09-20' },
      })),
      { name: '澄陵良种示范基地', kind: '示范基地', area: place(1), since: '2020-03-01' },
    ]),
    sheet('extension', [
      ...times(50, (n) => ({
        ...{ name: `良种${n}`, kind: '新品种', host: '澄陵良种示范基地', startedOn: half(n), spreadArea: 2_000 },
      })),
      ...times(16, (n) => ({ name: `栽培技术${n}`, kind: '新技术', host: '澄陵良种示范基地', startedOn: half(n) })),
    ]),
    sheet(
      'titleApplication',
      times(10, (n) => ({
        title: '高新技术企业',
        enterprise: firm(100 + n),
        batch: `${YEAR}年第一批`,
        appliedOn: dayIn(YEAR, 6, n),
      })),
    ),
    sheet('recognition', [
      ...recognised('高新技术企业', 72, 0),
      ...recognised('科技型中小企业', 54, 40),
      ...recognised('省级科技型中小企业', 38, 60),
      ...recognised('专精特新中小企业', 5, 0),
      ...recognised('市级专精特新中小企业', 9, 10),
    ]),
    sheet('agreement', [
      ...times(14, (n) => ({
        ...{
          project: `合作研发${n}`,
          enterprise: firm(n),
          partner: `合作院校${n}`,
          stage: '正式协议',
          signedOn: half(n),
        },
        amount: parts(17_000, 14)[n - 1]!,
      })),
      ...times(30, (n) => ({
        ...{
          project: `合作意向${n}`,
          enterprise: firm(n + 30),
          partner: `意向院校${n}`,
          stage: '意向',
          signedOn: half(n),
        },
        amount: parts(70_000, 30)[n - 1]!,
      })),
    ]),
    sheet(
      'patent',
      times(448, (n) => ({
        applicationNumber: applicationNumber(2021, n <= 134 ? 1 : 2, 10_000 + n),
        ...{ name: `专利技术${n}`, type: n <= 134 ? '发明' : '实用新型', grantedOn: half(n), patentee: firm(n) },
        ...{ patenteeArea: place(n), status: '有效' },
      })),
    ),
    sheet(
      'listing',
      times(19, (n) => ({
        enterprise: firm(n),
        board: '主板',
        listedOn: `${2000 + n}-06-08`,
        code: String(600_700 + n),
      })),
    ),
    sheet(
      'talentEvent',
      times(5, (n) => ({ on: half(n), name: `校地企对接${n}`, kind: '校地企对接', place: place(n) })),
    ),
  ],
  facts: [
    fact('I001-01', 'majorProjects', '1项'),
    fact('I001-02', 'keyProjects', '13项'),
    fact('I001-03', 'plannedFunds', '650万元'),
    fact('I001-04', 'projectForums', '1次'),
    fact('I001-04', 'reviewMeetings', '1次'),
    fact('I001-05', 'newKeyLaboratories', '1家'),
    fact('I001-06', 'newIncubationBases', '2家'),
    fact('I001-07', 'newFirmCentres', '3家'),
    fact('I001-08', 'newMakerspaces', '2家'),
    fact('I001-09', 'provincialPlatforms', '78家'),
    fact('I001-10', 'parkOutput', '390.00亿元', '10.1%'),
    fact('I001-11', 'parkAddedValueGrowth', '12.0%'),
    fact('I001-12', 'parkInvestment', '72.18亿元', '20.3%'),
    fact('I001-13', 'parkRevenue', '460.00亿元', '13.0%'),
    fact('I001-14', 'parkTax', '40.00亿元', '17.0%'),
    fact('I001-15', 'policySessions', '5场'),
    fact('I001-16', 'handouts', '1200份'),
    { ...fact('I001-17', 'voucherRedeemed', '1827万元'), period: '2021-07..2023-06' },
    { ...fact('I001-18', 'voucherInduced', '8800万元'), period: '2021-07..2023-06' },
    { ...fact('I001-18', 'voucherLeverage', '4.82倍'), period: '2021-07..2023-06' },
    fact('I001-19', 'commissionersSelected', '179人'),
    fact('I001-19', 'commissionersFromUniversities', '47人'),
    fact('I001-19', 'commissionersFromOffices', '88人'),
    fact('I001-19', 'commissionersFromInstitutes', '22人'),
    fact('I001-20', 'varietiesIntroduced', '50项'),
    fact('I001-21', 'spreadLand', '100000亩'),
    fact('I001-22', 'varietiesAndTechnologies', '66项'),
    fact('I001-23', 'lectureHallSessions', '6场'),
    fact('I001-24', 'cooperativesProposed', '13家'),
    fact('I001-25', 'farmsProposed', '7家'),
    fact('I001-26', 'ruralTrainingSessions', '6场'),
    fact('I001-27', 'lectureSessions', '4场'),
    fact('I001-28', 'fieldTrainingSessions', '6场'),
    fact('I001-29', 'countrysideSessions', '18场'),
    fact('I001-30', 'industrialKeyProjects', '1项'),
    fact('I001-31', 'majorInnovationProjects', '8项'),
    fact('I001-32', 'highTechApplicants', '10家'),
    fact('I001-33', 'newTechSmes', '54家'),
    fact('I001-34', 'newSpecialised', '5家'),
    fact('I001-35', 'newCitySpecialised', '9家'),
    fact('I001-36', 'newProvincialTechSmes', '38家'),
    fact('I001-37', 'newHighTech', '72家', '56.5%'),
    fact('I001-38', 'netHighTechRank', '2位'),
    fact('I001-39', 'highTechGdpShare', '22.0%', '0.8个百分点'),
    fact('I001-40', 'agreements', '14项'),
    fact('I001-41', 'agreementValue', '17000万元'),
    fact('I001-42', 'alliances', '9家'),
    fact('I001-43', 'intentions', '30项'),
    fact('I001-44', 'agreementIntentionAmount', '70000万元'),
    fact('I001-45', 'manufacturingCentres', '1家'),
    fact('I001-46', 'patentGrants', '448件', '4.9%'),
    fact('I001-47', 'inventionGrants', '134件'),
    fact('I001-47', 'inventionGrantShare', '29.9%'),
    fact('I001-48', 'inventionsPerTenThousandPeople', '2.97件/万人'),
    fact('I001-49', 'factorySpace', '55000平方米'),
    fact('I001-50', 'ruralStartupBases', '2家'),
    fact('I001-51', 'ecommerceCounties', '100.0%'),
    fact('I001-52', 'ecommerce', '206.90亿元'),
    fact('I001-53', 'talentEvents', '5场'),
    fact('I001-55', 'welfarePosts', '3333个'),
    fact('I001-56', 'graduatesEmployed', '1018人'),
    fact('I001-57', 'startupLoans', '7666万元'),
    fact('I001-58', 'startupLoanJobs', '1395人'),
    fact('I001-59', 'stabilityFirms', '167户'),
    fact('I001-60', 'stabilityMoney', '248万元'),
    fact('I001-61', 'stabilityStaff', '2888人'),
    fact('I001-62', 'waterPipes', '5.0公里'),
    fact('I001-62', 'reclaimedWaterPipes', '13.0公里'),
    fact('I001-62', 'sewers', '18.0公里'),
    fact('I001-63', 'gasPipes', '5.0公里'),
    fact('I001-64', 'recruitmentSessions', '4场'),
    targetFact('I001-65', 'majorKeyTechProjects', '8项'),
    targetFact('I001-66', 'upperMajorProjects', '6项'),
    targetFact('I001-67', 'openBidProjects', '6项'),
    targetFact('I001-68', 'bottleneckProjects', '4项'),
    targetFact('I001-69', 'demonstrationProjects', '2项'),
    targetFact('I001-70', 'newListings', '5家'),
    targetFact('I001-71', 'aShareFirms', '24家'),
  ],
  left: {
    'I001-54': '与 I001-40 的 14 项是同一口径的两个数，取 14 项',
  },
}
