import {
  areasBelow,
  fact,
  inFirstHalf,
  openingSheet,
  type SourceBureau,
  seriesSheet,
  sheet,
  targetFact,
  targetSheet,
  times,
} from './bureau.ts'
import { applicationNumber, firmSheet, firmsOf } from './firms.ts'

const GROUND = '芦汀区'
const CODE = '990134'
const YEAR = 2022
const PLACES = ['芦汀街道', '望湖街道', '河埠镇'] as const

const firms = firmsOf(CODE, '芦汀', 60)
const firm = (ordinal: number) => firms[ordinal % firms.length]!.name
const half = (ordinal: number) => inFirstHalf(YEAR, ordinal)
const place = (ordinal: number) => PLACES[ordinal % PLACES.length]!

const event = (theme: string, count: number, name: string, more: { [field: string]: string | number } = {}) =>
  times(count, (n) => ({
    ...{ on: half(n), name: `${name}（第${n}场）`, place: `${place(n)}服务中心`, area: place(n), theme, ...more },
  }))

const certified = (count: number, from: number, year: number) =>
  times(count, (n) => ({
    ...{ title: '高新技术企业', enterprise: firm(from + n), batch: `${year}年第一批`, recognisedOn: `${year}-11-30` },
  }))

/** 区: half a year of a small district. Where the summary's digits were masked (I000-09 to 22), ours stand in their place. */
export const westDistrict: SourceBureau = {
  code: CODE,
  name: '芦汀区科学技术局',
  ground: GROUND,
  areas: areasBelow(CODE, PLACES),
  without: ['HTZ', 'INV', 'OCT', 'EMP', 'EMG', 'VOU'],
  template: 'half-year-summary',
  period: '2022H1',
  prefix: 'I000',
  figures: 22,
  sheets: [
    firmSheet(firms, PLACES),
    seriesSheet(
      GROUND,
      '市科技局、市场监管局通报',
      '2022-07-08',
      ['全市高新技术企业数', '2021年12月', 960],
      ['全市专利申请量', '2022年上半年', 1_650],
      ['专利申请量全市位次', '2022年上半年', 7],
    ),
    openingSheet(GROUND, '2021年上半年工作总结', ['patentApplications', '2021年上半年', 30]),
    targetSheet(
      GROUND,
      '芦科组〔2022〕1号',
      ['firstHighTech', YEAR, 12],
      ['highTechFirms', YEAR, 60],
      ['newHighTech', YEAR, 20],
      ['newTechSmes', YEAR, 80],
      ['newCityCarriers', YEAR, 2],
      ['incubatees', YEAR, 30],
    ),
    sheet(
      'upperFund',
      (['国家级', '省级', '市级'] as const).flatMap((level, index) => ({
        ...{ document: `财教〔2022〕${20 + index}号`, documentOn: half(index + 1), level, unit: firm(index) },
        ...{ project: ['重点实验室', '企业研发中心', '高企奖励'][index]!, year: YEAR, amount: [300, 420, 280][index]! },
        category: ['创新平台建设', '创新平台建设', '高新技术'][index]!,
      })),
    ),
    sheet('recognition', [...certified(28, 0, 2020), ...certified(20, 28, 2021)]),
    sheet('activity', [
      ...event('培训', 1, '高企认定辅导培训', { topic: '高企申报' }),
      ...event('培训', 1, '专利申请培训会', { topic: '知识产权' }),
      ...event('科技活动周', 5, '科技活动周', { handouts: 600, consultations: 80, approximate: '近' }),
      ...event('科技下乡', 10, '送科技下乡', { handouts: 500, consultations: 60, approximate: '近' }),
    ]),
    sheet(
      'platform',
      { name: '芦汀众创空间', kind: '众创空间', level: '市', host: firm(1), recognisedOn: '2020-06-30' },
      times(2, (n) => ({
        ...{
          name: `芦汀工程技术研究中心${n}`,
          kind: '工程技术研究中心',
          level: '市',
          host: firm(n),
          recognisedOn: half(n),
        },
        ...{ partners: `共建院校${n}`, partnerKind: '高校' },
      })),
    ),
    sheet(
      'tenant',
      times(2, (n) => ({ carrier: '芦汀众创空间', enterprise: firm(50 + n), kind: '团队', enteredOn: half(n) })),
    ),
    sheet(
      'patent',
      times(33, (n) => ({
        ...{ applicationNumber: applicationNumber(YEAR, 2, 40_000 + n), name: `申请技术${n}`, type: '实用新型' },
        ...{ appliedOn: half(n), patentee: firm(n), patenteeArea: place(n), status: '审查中' },
      })),
    ),
  ],
  facts: [
    fact('I000-01', 'upperFunds', '1000万元'),
    fact('I000-02', 'highTechTrainingSessions', '1场'),
    fact('I000-03', 'incubateeTeams', '2家'),
    fact('I000-05', 'universityPlatforms', '2家'),
    fact('I000-06', 'ipTrainingSessions', '1场'),
    fact('I000-07', 'handouts', '8000份'),
    fact('I000-08', 'consultedPeople', '1000人次'),
    fact('I000-09', 'cityHighTechFirms', '960家'),
    fact('I000-10', 'highTechShareOfCity', '5.0%'),
    fact('I000-11', 'highTechFirms', '48家'),
    fact('I000-12', 'cityPatentApplications', '1650件'),
    fact('I000-13', 'patentApplicationsShareOfCity', '2.0%'),
    fact('I000-14', 'patentApplications', '33件', '10.0%'),
    fact('I000-15', 'patentApplicationRank', '7位'),
    targetFact('I000-16', 'firstHighTech', '12家'),
    targetFact('I000-17', 'highTechFirms', '60家'),
    targetFact('I000-18', 'newHighTech', '20家'),
    targetFact('I000-19', 'highTechFirms', '60家'),
    targetFact('I000-20', 'newTechSmes', '80家'),
    targetFact('I000-21', 'newCityCarriers', '2家'),
    targetFact('I000-22', 'incubatees', '30家'),
  ],
  left: {
    'I000-04': '合作高校在产学研台账里是文字，不按所去重；协议项数有',
  },
}
