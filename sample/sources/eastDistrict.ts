import {
  areasBelow,
  dayIn,
  fact,
  inYear,
  openingSheet,
  parts,
  type SourceBureau,
  seriesSheet,
  sheet,
  targetFact,
  targetSheet,
  times,
} from './bureau.ts'
import { firmSheet, firmsOf } from './firms.ts'

const GROUND = '澜滨区'
const CODE = '990133'
const YEAR = 2022
const PLACES = ['滨江街道', '文澜街道', '桥西街道'] as const
/** 亿元 in 万元. */
const YI = 10_000

const firms = firmsOf(CODE, '澜滨', 480)
const firm = (ordinal: number) => firms[ordinal % firms.length]!.name
const day = (ordinal: number) => inYear(YEAR, ordinal)
const place = (ordinal: number) => PLACES[ordinal % PLACES.length]!

const event = (theme: string, count: number, name: string, more: { [field: string]: string | number } = {}) =>
  times(count, (n) => ({
    ...{ on: day(n), name: `${name}（第${n}场）`, place: `${place(n)}文化中心`, area: place(n), theme, ...more },
  }))

const platform = (kind: string, level: string, count: number, more: { [field: string]: string | number | null } = {}) =>
  times(count, (n) => ({
    ...{ name: `澜滨${level}${kind}${n}`, kind, level, host: firm(n), recognisedOn: day(n) as string | null, ...more },
  }))

/** Who is put forward for what; each person for one programme. */
const PROGRAMMES = [
  { name: '海外引才计划', kind: '海外引才', level: '省', count: 11, reached: 'reportedOn' },
  { name: '高层次人才特支计划', kind: '高层次人才特支', level: '省', count: 20, reached: 'reportedOn' },
  { name: '市级人才计划', kind: '领军人才', level: '市', count: 34, reached: 'reportedOn' },
  { name: '国家火炬计划', kind: '火炬计划', level: '国家', count: 1, reached: 'selectedOn' },
] as const
const candidates = PROGRAMMES.flatMap((programme) => times(programme.count, () => programme))
const FOREIGNER = 'LB999'

/** 区: a year of a district that serves firms, talents, popular science and tutoring schools. */
export const eastDistrict: SourceBureau = {
  code: CODE,
  name: '澜滨区科学技术局',
  ground: GROUND,
  areas: areasBelow(CODE, PLACES),
  without: ['RUR', 'HTZ', 'EMP', 'EMG', 'VOU'],
  template: 'annual-summary',
  period: '2022',
  prefix: 'I003',
  figures: 57,
  sheets: [
    firmSheet(firms, PLACES),
    seriesSheet(
      GROUND,
      '税务、统计部门和市科技局通报',
      '2022-11-30',
      // The aim of growth was told alone: these two years are our own.
      ['全社会R&D经费支出', '2019年', 21.6],
      ['全社会R&D经费支出', '2022年', 43.2],
      ['亿元以上制造业无研发企业数', '2022年', 0],
      ['高企所得税减免额', '2022年', 4.22],
      ['研发费用加计扣除额', '2022年', 44.87],
      ['人才项目上报数全市位次', '2022年', 2],
      ['游学需求发布数全市位次', '2022年', 1],
    ),
    openingSheet(
      GROUND,
      '2021年工作总结',
      ['highTechReviewed', '2021年', 125],
      ['provincialTechSmesRecommended', '2021年', 321],
      ['technologyValueSold', '2021年', 20.18, '亿元'],
    ),
    targetSheet(
      GROUND,
      '区党代会报告、2023年工作要点',
      ['rdAverageGrowth', YEAR, 25],
      ['rdGrowth', YEAR + 1, 25],
      ['newDoctorStations', YEAR + 1, 5],
      ['popularisationSessions', YEAR + 1, 300],
      ['custodyCoverage', YEAR + 1, 100],
    ),
    sheet(
      'visit',
      times(100, (n) => ({ enterprise: firm(n), on: day(n), purpose: '送政策', ledBy: '科室' })),
    ),
    sheet('platform', [
      ...platform('重点实验室', '省', 2),
      ...platform('众创空间', '市', 4),
      ...platform('众创空间', '国家', 2, { formerLevel: '省', formerRecognisedOn: '2019-10-16' }),
      ...platform('科技企业孵化器', '市', 1),
      ...platform('院士工作站', '省', 7),
      ...platform('专家工作站', '市', 2),
      ...platform('博士创新站', '市', 8),
      ...platform('科普教育基地', '区', 2),
      ...platform('企业研究院', '省', 9, { recognisedOn: null, appliedOn: '2022-06-20' }),
      ...platform('企业研发中心', '省', 8, { recognisedOn: null, appliedOn: '2022-06-20' }),
    ]),
    sheet(
      'techContract',
      times(46, (n) => ({
        ...{
          number: `2022-LB-${String(n).padStart(4, '0')}`,
          project: `技术开发${n}`,
          kind: '技术开发',
          seller: firm(n),
        },
        ...{
          sellerArea: place(n),
          buyer: `外地企业${n}有限公司`,
          buyerArea: '外地',
          registeredOn: dayIn(YEAR, 1 + (n % 10), n),
        },
        ...{ total: 0.5 * YI, technology: 0.5 * YI },
      })),
    ),
    sheet('titleApplication', [
      ...times(162, (n) => ({
        ...{ title: '高新技术企业', enterprise: firm(n), batch: '2022年第一批', passedReviewOn: dayIn(YEAR, 10, n) },
        recommendedOn: dayIn(YEAR, 8, n),
      })),
      ...times(461, (n) => ({
        ...{ title: '省级科技型中小企业', enterprise: firm(n), batch: '2022年第一批', passedReviewOn: null },
        recommendedOn: dayIn(YEAR, 9, n),
      })),
    ]),
    sheet(
      'recognition',
      times(45, (n) => ({
        title: '雏鹰企业',
        enterprise: firm(n),
        batch: '2022年第一批',
        recognisedOn: dayIn(YEAR, 9, n),
      })),
    ),
    sheet(
      'project',
      times(20, (n) => ({
        ...{ name: `攻关课题${n}`, unit: firm(n), year: YEAR, mode: '常规', appliedOn: dayIn(YEAR, 4, n) },
        ...{
          category: n <= 14 ? '重点研发' : '重大科技项目',
          level: n <= 14 ? '省' : '市',
          recommendedOn: dayIn(YEAR, 5, n),
        },
      })),
    ),
    sheet('talent', [
      ...candidates.map((_, index) => ({ code: `LB${100 + index}`, name: `人才${100 + index}`, origin: '国内' })),
      { code: FOREIGNER, name: '外籍人才甲', origin: '外籍' },
    ]),
    sheet(
      'talentApplication',
      candidates.map(({ name, kind, level, reached }, index) => ({
        ...{ talent: `LB${100 + index}`, programme: name, kind, level, year: YEAR, collectedOn: dayIn(YEAR, 2, index) },
        reportedOn: reached === 'reportedOn' ? dayIn(YEAR, 4, index) : null,
        selectedOn: reached === 'selectedOn' ? dayIn(YEAR, 9, index) : null,
        ...{ first: reached === 'selectedOn' ? '是' : null },
      })),
    ),
    sheet('foreignService', {
      ...{ talent: FOREIGNER, kind: '荣誉推荐', on: '2022-05-10', doneOn: '2022-09-28', honour: '市友谊使者' },
      ...{ honourLevel: '市', awardedOn: '2022-09-28' },
    }),
    sheet(
      'elementMatch',
      times(60, (n) => ({
        ...{ enterprise: firm(n), element: '技术合作伙伴', need: `研发合作需求${n}`, neededOn: dayIn(YEAR, 6, n) },
        ...{ needCall: '游学计划', publishedOn: dayIn(YEAR, 7, n) },
      })),
    ),
    sheet('attractionPartner', [
      ...times(6, (n) => ({ name: `澜滨联络商会${n}`, partnerKind: '商会协会', since: '2021-01-01' })),
      ...times(9, (n) => ({ name: `澜滨联络院校${n}`, partnerKind: '高校院所', since: '2021-01-01' })),
    ]),
    sheet('attractionEvent', [
      ...times(6, (n) => ({
        on: day(n),
        kind: '走访对接',
        name: `走访商会${n}`,
        partner: `澜滨联络商会${n}`,
        firms: null,
      })),
      ...times(9, (n) => ({ on: day(n), kind: '走访对接', name: `走访院校${n}`, partner: `澜滨联络院校${n}` })),
      ...times(8, (n) => ({ on: day(n), kind: '接待企业', name: `接待来访企业${n}`, firms: 5 })),
      ...times(3, (n) => ({ on: day(n), kind: '项目谈判', name: `项目谈判第${n}轮` })),
      ...times(45, (n) => ({ on: day(n), kind: '交流洽谈', name: `交流洽谈第${n}场` })),
    ]),
    sheet(
      'lead',
      times(2, (n) => ({
        ...{ name: `招引项目${n}`, kind: '制造项目', foundOn: dayIn(YEAR, 2, n), signedOn: dayIn(YEAR, 6, n) },
        ...{ landedOn: dayIn(YEAR, 9, n), enterprise: firm(400 + n) },
      })),
    ),
    sheet('activity', [
      ...event('培训', 20, '业务培训', { attendance: 85, form: '线上线下结合' }),
      ...event('政策宣讲', 10, '惠企政策宣讲', { handouts: 200 }),
      ...event('科普', 99, '科普宣传周进社区', { campaign: '科普宣传周' }),
      ...event('科普', 1, '科普宣传周启动仪式', { campaign: '科普宣传周', onlineViews: 100_000 }),
      ...event('研学', 20, '科普研学', { group: '青少年' }),
      ...event('科普', 3, '科学家进校园', { campaign: '科学家进校园', group: '青少年' }),
      ...event('科普', 100, '银龄科普', { group: '老年人', sessions: 5, attendance: 200 }),
      ...event('科普', 6, '公务员科学素质讲堂', { group: '领导干部和公务员' }),
      ...event('科普', 3, '产业工人讲堂', { group: '产业工人' }),
    ]),
    sheet(
      'mediaCoverage',
      times(10, (n) => ({ on: day(n), medium: `主流媒体${n}`, level: '省', title: `科普宣传报道${n}` })),
    ),
    sheet('scienceProject', [
      ...times(34, (n) => ({
        year: YEAR,
        name: `社区科普项目${n}`,
        kind: '重点科普项目',
        unit: `社区${n}`,
        grantedOn: day(n),
      })),
      ...times(10, (n) => ({
        year: YEAR,
        name: `校园科普项目${n}`,
        kind: '校园科普项目',
        unit: `学校${n}`,
        grantedOn: day(n),
      })),
    ]),
    sheet('scienceFacility', [
      ...times(3, (n) => ({ name: `科普画廊${n}`, kind: '科普画廊', area: place(n), upgradedOn: day(n) })),
      ...times(2, (n) => ({ name: `科普馆${n}`, kind: '科普馆', area: place(n), upgradedOn: day(n) })),
      ...times(2, (n) => ({ name: `科普e站${n}`, kind: '科普e站', area: place(n), builtOn: day(n) })),
    ]),
    sheet('policy', {
      ...{ number: '澜滨政办〔2022〕6号', title: '科技创新若干政策', level: '区县', issuedOn: '2022-01-20' },
      ...{ from: '2022-02-01', status: '现行' },
    }),
    sheet(
      'clause',
      times(37, (n) => ({
        ...{
          policy: '澜滨政办〔2022〕6号',
          number: `第${n}条`,
          title: `奖补事项${n}`,
          level: '区县',
          cashing: '申报兑付',
        },
        ...{ from: '2022-02-01', publishedOn: '2022-03-01' },
      })),
    ),
    sheet(
      'payment',
      times(50, (n) => ({
        ...{ enterprise: firm(n), policy: '澜滨政办〔2022〕6号', item: `奖补事项${1 + (n % 37)}`, policyYear: YEAR },
        ...{ level: '区', paidOn: day(n), paid: parts(1.75 * YI, 50)[n - 1]! },
      })),
    ),
    sheet(
      'task',
      times(2, (n) => ({
        ...{ subject: `校外培训监管做法${n}`, kind: '领导批示', source: `区领导批示${n}`, owner: '综合科' },
        ...{ raisedOn: dayIn(YEAR, 8, n), instruction: '肯定' },
      })),
    ),
  ],
  facts: [
    targetFact('I003-01', 'rdAverageGrowth', '25%'),
    fact('I003-02', 'visitedFirms', '100家'),
    // A figure from single firms' returns stays in the house: a public paper does not tell it.
    { ...fact('I003-03', 'idleManufacturers', '0家'), period: '2022' },
    fact('I003-04', 'newKeyLaboratories', '2家'),
    fact('I003-05', 'technologyValueSold', '23.00亿元', '14.0%'),
    fact('I003-06', 'highTechReviewed', '162家', '29.6%'),
    fact('I003-07', 'provincialTechSmesRecommended', '461家', '43.6%'),
    fact('I003-08', 'newEagles', '45家'),
    fact('I003-09', 'projectsRecommended', '20项'),
    fact('I003-10', 'platformsApplied', '17家'),
    fact('I003-11', 'newMakerspaces', '4家'),
    fact('I003-12', 'newIncubators', '1家'),
    fact('I003-13', 'newNationalMakerspaces', '2家'),
    fact('I003-14', 'overseasReported', '11人'),
    fact('I003-15', 'specialSupportReported', '20人'),
    fact('I003-16', 'cityTalentsReported', '34项'),
    fact('I003-17', 'torchSelected', '1人'),
    fact('I003-17', 'talentFirsts', '1项'),
    fact('I003-18', 'talentReportRank', '2位'),
    fact('I003-19', 'foreignHonours', '1人'),
    fact('I003-20', 'tourNeeds', '60件'),
    fact('I003-20', 'tourNeedsPublished', '60件'),
    fact('I003-20', 'tourNeedRank', '1位'),
    fact('I003-21', 'academicianStations', '7家'),
    fact('I003-22', 'newExpertStations', '2家'),
    fact('I003-23', 'newDoctorStations', '8家'),
    fact('I003-24', 'chambersVisited', '6家'),
    fact('I003-25', 'collegesVisited', '9家'),
    fact('I003-26', 'firmsReceived', '40家'),
    fact('I003-27', 'negotiationRounds', '3场'),
    fact('I003-28', 'exchangeSessions', '45场'),
    fact('I003-29', 'attractedFirms', '2家'),
    fact('I003-30', 'handouts', '2000份'),
    fact('I003-31', 'highTechTaxRelief', '4.22亿元'),
    fact('I003-32', 'superDeduction', '44.87亿元'),
    fact('I003-33', 'clausesInForce', '37项'),
    fact('I003-34', 'fundsPaid', '17500万元'),
    fact('I003-35', 'trainingSessions', '20场'),
    fact('I003-36', 'trainingAttendance', '1700人次'),
    fact('I003-37', 'leaderInstructions', '2次'),
    fact('I003-38', 'publicityWeekSessions', '100场'),
    fact('I003-39', 'onlineViews', '10万人次'),
    fact('I003-40', 'coverageReports', '10次'),
    fact('I003-41', 'studyTours', '20场'),
    fact('I003-42', 'schoolSessions', '3场'),
    fact('I003-43', 'schoolScienceProjects', '10项'),
    fact('I003-44', 'elderlySessions', '500场'),
    fact('I003-45', 'elderlyAttendance', '2万人次'),
    fact('I003-46', 'officialSessions', '6场'),
    fact('I003-47', 'industrialWorkerSessions', '3场'),
    fact('I003-48', 'keyScienceProjects', '34项'),
    fact('I003-49', 'newPopularisationBases', '2家'),
    fact('I003-50', 'upgradedGalleries', '3个'),
    fact('I003-51', 'upgradedHalls', '2个'),
    fact('I003-52', 'newScienceStations', '2个'),
    targetFact('I003-53', 'rdGrowth', '25%'),
    targetFact('I003-55', 'newDoctorStations', '5家'),
    targetFact('I003-56', 'popularisationSessions', '300场'),
    targetFact('I003-57', 'custodyCoverage', '100%'),
  ],
  left: {
    'I003-54': '来源没有给数，目标等上级下达后录入',
  },
}
