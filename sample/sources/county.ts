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
  times,
} from './bureau.ts'
import { applicationNumber, firmSheet, firmsOf } from './firms.ts'

const GROUND = '桐陂县'
const CODE = '990132'
const YEAR = 2020
const PLACES = ['城关镇', '柳湾镇', '青坪乡', '竹溪乡'] as const

const firms = firmsOf(CODE, '桐陂', 60)
const firm = (ordinal: number) => firms[ordinal % firms.length]!.name
const day = (ordinal: number) => inYear(YEAR, ordinal)
const place = (ordinal: number) => PLACES[ordinal % PLACES.length]!
const village = (ordinal: number) => `${place(ordinal)}第${ordinal}村`

const event = (theme: string, count: number, name: string, more: { [field: string]: string | number } = {}) =>
  times(count, (n) => ({
    ...{ on: day(n), name: `${name}（第${n}场）`, place: `${place(n)}文化站`, area: place(n), theme, ...more },
  }))

const FOR_FIRMS = 8
const FOR_VILLAGES = 20
const VILLAGES = 22
/** The villages that firms help are others than those to which commissioners go. */
const HELPED = 5

/** 县: a year of a county, whose bureau also runs industry, patents and the villages. */
export const county: SourceBureau = {
  code: CODE,
  name: '桐陂县科技和工业信息化局',
  ground: GROUND,
  areas: areasBelow(CODE, PLACES),
  without: ['HTZ', 'INV', 'OCT', 'EMG', 'VOU'],
  template: 'annual-summary',
  period: '2020',
  prefix: 'I002',
  figures: 33,
  sheets: [
    firmSheet(firms, PLACES),
    seriesSheet(
      GROUND,
      '县统计局年度统计资料',
      '2021-01-18',
      ['全社会R&D经费支出', '2020年', 3.2],
      ['全社会R&D经费支出增速', '2020年', 77],
      ['高新技术产业产值', '2020年', 75],
      ['高新技术产业产值增速', '2020年', 78],
      ['高新技术产业增加值', '2020年', 17.2],
      ['高新技术产业增加值增速', '2020年', 68],
    ),
    openingSheet(
      GROUND,
      '2019年工作总结',
      ['patentApplications', '2019年', 112],
      ['inventionApplications', '2019年', 30],
    ),
    sheet(
      'payment',
      times(20, (n) => ({
        ...{ enterprise: firm(n), policy: '科技创新奖励办法', item: '科技创新奖励', policyYear: YEAR, level: '区' },
        ...{ paidOn: day(n), paid: parts(205, 20)[n - 1]! },
      })),
    ),
    sheet(
      'agreement',
      times(3, (n) => ({
        ...{
          project: `联合研发${n}`,
          enterprise: firm(n),
          partner: `合作院校${n}`,
          stage: '正式协议',
          signedOn: day(n),
        },
      })),
    ),
    sheet(
      'thresholdFirm',
      times(26, (n) => ({
        ...{ sample: '高新技术产业', enterprise: firm(n), listedOn: dayIn(YEAR, 1, n), includedOn: dayIn(YEAR, 11, n) },
      })),
    ),
    sheet('activity', [
      ...event('政策宣讲', 4, '知识产权宣传', { campaign: '知识产权宣传周', handouts: 750 }),
      ...event('政策宣讲', 2, '双创政策宣传', {
        topic: '创新创业',
        handouts: 2_500,
        consultations: 150,
        approximate: '余',
      }),
      ...event('科技下乡', 5, '科技下乡', { handouts: 200 }),
      ...event('培训', 4, '实用技术培训班', { topic: '农村实用技术' }),
      ...event('培训', 1, '企业专利培训班', { topic: '知识产权' }),
    ]),
    sheet(
      'patent',
      times(206, (n) => ({
        applicationNumber: applicationNumber(YEAR, n <= 56 ? 1 : 2, 20_000 + n),
        ...{ name: `申请技术${n}`, type: n <= 56 ? '发明' : '实用新型', appliedOn: day(n), patentee: firm(n) },
        ...{ patenteeArea: place(n), status: '审查中' },
      })),
    ),
    sheet(
      'ipAction',
      times(8, (n) => ({ on: day(n), name: `双打行动${n}`, departments: '市场监管、公安、文旅', towns: place(n) })),
    ),
    sheet(
      'ipInspection',
      times(8, (n) => ({
        ...{ action: `双打行动${n}`, place: `${place(n)}商店${n}`, kind: '生活超市', area: place(n), on: day(n) },
        goods: parts(300, 8)[n - 1]!,
      })),
    ),
    sheet(
      'ipCase',
      times(50, (n) => ({
        ...{
          number: `桐知案〔2020〕${n}号`,
          kind: '假冒专利',
          source: '执法检查',
          party: `${place(n)}商店${n}`,
          area: place(n),
        },
        ...{
          receivedOn: dayIn(YEAR, 3, n),
          filedOn: dayIn(YEAR, 4, n),
          decidedOn: dayIn(YEAR, 6, n),
          closedOn: dayIn(YEAR, 7, n),
        },
      })),
    ),
    sheet('platform', [
      ...times(30, (n) => ({
        ...{
          name: `桐陂技术贸易机构${n}`,
          kind: '技术转移机构',
          level: '区',
          host: firm(n),
          recognisedOn: `${2012 + (n % 7)}-06-03`,
        },
      })),
      { name: '桐陂果业星创天地', kind: '星创天地', level: '市', host: firm(1), recognisedOn: '2020-09-22' },
    ]),
    sheet(
      'techContract',
      times(35, (n) => ({
        ...{
          number: `2020-TB-${String(n).padStart(4, '0')}`,
          project: `技术服务${n}`,
          kind: '技术服务',
          seller: firm(n),
        },
        ...{
          sellerArea: GROUND,
          buyer: `外地企业${n}有限公司`,
          buyerArea: '外地',
          registeredOn: day(n),
          total: 200,
          technology: 200,
        },
      })),
    ),
    sheet('ruralHost', [
      ...times(VILLAGES + HELPED, (n) => ({ name: village(n), kind: '行政村', area: place(n), since: '2015-01-01' })),
      ...times(3, (n) => ({ name: `特色产业服务站${n}`, kind: '信息服务站点', area: place(n), since: day(n + 3) })),
    ]),
    sheet(
      'commissioner',
      times(FOR_FIRMS + FOR_VILLAGES, (n) => ({
        ...{
          code: `TB${100 + n}`,
          name: `特派员${100 + n}`,
          form: '个人',
          home: '县农业技术中心',
          homeKind: '机关事业',
        },
      })),
    ),
    sheet(
      'appointment',
      times(FOR_FIRMS + FOR_VILLAGES, (n) => ({
        ...{ commissioner: `TB${100 + n}`, batch: '2020年第一批', form: '个人', source: '机关事业', level: '区' },
        ...{ task: n <= FOR_FIRMS ? '驻企' : '驻村', appointedOn: '2020-02-20', termEnds: '2021-02-19' },
      })),
    ),
    sheet(
      'placement',
      times(VILLAGES, (n) => ({
        commissioner: `TB${100 + FOR_FIRMS + 1 + (n % FOR_VILLAGES)}`,
        ...{ host: village(n), subject: '种养技术指导', from: '2020-03-01', to: '2021-02-28', signedOn: '2020-03-01' },
      })),
    ),
    sheet(
      'assistance',
      times(HELPED, (n) => ({
        ...{ helper: firm(n % 2), village: village(VILLAGES + n), kind: '企业帮扶', from: '2020-03-10', households: 6 },
      })),
    ),
    sheet(
      'lapsedPatent',
      times(300, (n) => ({
        ...{ applicationNumber: applicationNumber(2012, 2, 30_000 + n), name: `失效技术${n}`, reason: '未缴年费终止' },
        ...{ lapsedOn: '2018-05-04', screenedOn: day(n), usedOn: n <= 2 ? '2020-10-12' : null },
      })),
    ),
    sheet('project', {
      ...{ name: '联系村特色种植示范', unit: firm(3), year: YEAR, category: '农业科技', level: '市', mode: '常规' },
      ...{ appliedOn: '2020-05-11', village: village(2) },
    }),
  ],
  facts: [
    fact('I002-01', 'fundsPaid', '205万元'),
    fact('I002-02', 'agreements', '3项'),
    fact('I002-03', 'highTechFirmsIncluded', '26家'),
    fact('I002-04', 'rdExpenditure', '3.20亿元'),
    fact('I002-04', 'rdGrowth', '77.0%'),
    fact('I002-05', 'highTechOutput', '75.00亿元'),
    fact('I002-05', 'highTechOutputGrowth', '78.0%'),
    fact('I002-06', 'highTechIndustry', '17.20亿元'),
    fact('I002-06', 'highTechIndustryGrowth', '68.0%'),
    fact('I002-08', 'ipWeekSessions', '4场'),
    fact('I002-09', 'ipHandouts', '3000份'),
    fact('I002-10', 'patentApplications', '206件', '83.9%'),
    fact('I002-11', 'inventionApplications', '56件', '86.7%'),
    fact('I002-12', 'jointActions', '8次'),
    fact('I002-13', 'goodsChecked', '300项'),
    fact('I002-14', 'counterfeitCases', '50件'),
    fact('I002-15', 'transferInstitutions', '30家'),
    fact('I002-16', 'technologyValueSold', '0.70亿元'),
    fact('I002-17', 'ruralStationsNet', '3个'),
    fact('I002-18', 'newStarFarms', '1家'),
    fact('I002-20', 'helpedVillages', '5个'),
    fact('I002-20', 'helpedHouseholds', '30户'),
    fact('I002-21', 'firmCommissioners', '8人'),
    fact('I002-22', 'villageCommissioners', '20人'),
    fact('I002-22', 'coveredVillages', '22个'),
    fact('I002-23', 'lapsedScreened', '300件'),
    fact('I002-24', 'lapsedUsed', '2件'),
    fact('I002-25', 'startupSessions', '2场'),
    fact('I002-26', 'startupHandouts', '5000份'),
    fact('I002-27', 'consultedPeople', '300人次'),
    fact('I002-29', 'countrysideSessions', '5场'),
    fact('I002-30', 'ruralTrainingSessions', '4场'),
    fact('I002-31', 'countrysideHandouts', '1000份'),
    fact('I002-32', 'villageProjects', '1项'),
    fact('I002-33', 'ipTrainingSessions', '1场'),
  ],
  left: {
    'I002-07': '来源没有给数',
    'I002-19': '帮扶企业按结对计（5个），帮扶单位在台账里是文字，不按户去重',
    'I002-28': '参加创新创业大赛的企业还没有台账',
  },
}
