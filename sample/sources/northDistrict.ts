import { areasBelow, fact, inFirstHalf, type SourceBureau, seriesSheet, sheet, targetSheet, times } from './bureau.ts'
import { firmSheet, firmsOf } from './firms.ts'

const GROUND = '砚塘区'
const CODE = '990135'
const YEAR = 2020
const PLACES = ['砚塘街道', '东圩镇', '西圩镇'] as const

const firms = firmsOf(CODE, '砚塘', 60)
const firm = (ordinal: number) => firms[ordinal % firms.length]!.name
const half = (ordinal: number) => inFirstHalf(YEAR, ordinal)
const place = (ordinal: number) => PLACES[ordinal % PLACES.length]!

const platform = (level: string, count: number) =>
  times(count, (n) => ({
    ...{
      name: `砚塘${level}级研发平台${n}`,
      kind: '工程技术研究中心',
      level,
      host: firm(n),
      recognisedOn: '2017-06-18',
    },
  }))

/** 万元 by class of the city's first list of 2020. */
const FUNDS = {
  高新技术: 320,
  研发设备购置: 80,
  创新平台建设: 100,
  科技重大专项: 200,
  技术合同登记: 60,
  研发经费增长: 90,
  科技奖励: 50,
}
const CAMPAIGN = '2020年企业复工复产'
/** Of the year's aim, even from month to month. */
const EVEN = times(12, (month) => String(Math.round((month / 12) * 1e6) / 1e4)).join('、')

/** 区: half a year under an epidemic. The summary's digits were masked but for ten firms, first place, twice the pace, 2 and 100 %. */
export const northDistrict: SourceBureau = {
  code: CODE,
  name: '砚塘区科学技术局',
  ground: GROUND,
  areas: areasBelow(CODE, PLACES),
  without: ['HTZ', 'INV', 'OCT', 'EMP', 'VOU', 'PTY'],
  template: 'half-year-summary',
  period: '2020H1',
  prefix: 'I004',
  figures: 27,
  sheets: [
    firmSheet(firms, PLACES),
    seriesSheet(
      GROUND,
      '市统计局、市科技局通报',
      '2020-06-18',
      ['高新技术产业增加值增速', '2020年1—5月', 5],
      ['吸纳技术合同数位次', '2020年上半年', 1],
      ['科技进步贡献率', '2019年', 58.6],
      ['全社会R&D经费支出', '2019年', 6.4],
      ['地区生产总值', '2019年', 256],
      ['全市科技之星团队数', '2020年6月', 50],
    ),
    targetSheet(GROUND, '砚科组〔2020〕2号', ['highTechIndustryGrowth', YEAR, 6, EVEN]),
    sheet(
      'upperFund',
      Object.entries(FUNDS).map(([category, amount], index) => ({
        ...{
          document: '市财教〔2020〕41号',
          documentOn: '2020-05-28',
          level: '市级',
          category,
          project: `${category}项目`,
        },
        ...{ unit: firm(index), year: YEAR, amount },
      })),
    ),
    sheet('talentTeam', [
      ...times(6, (n) => ({
        ...{
          name: `砚塘科技之星团队${n}`,
          kind: '科技之星团队',
          level: '市',
          unit: firm(n),
          recognisedOn: '2019-05-20',
        },
        supportedTo: '2022-05-31',
      })),
      ...times(3, (n) => ({
        ...{ name: `砚塘申报团队${n}`, kind: '科技之星团队', level: '市', unit: firm(n + 10), proposedOn: half(n) },
      })),
    ]),
    sheet('platform', [...platform('国家', 1), ...platform('省', 8), ...platform('市', 15)]),
    sheet(
      'matchmaking',
      times(10, (n) => ({
        ...{
          code: `DJ2020-${n}`,
          on: '2020-05-15',
          occasion: '精准对接会',
          enterprise: firm(n),
          partner: '合作职业院校',
        },
        ...{ subject: `技能人才和成果对接${n}`, result: '继续跟进' },
      })),
    ),
    sheet(
      'techContract',
      times(12, (n) => ({
        ...{
          number: `2020-YT-${String(n).padStart(4, '0')}`,
          project: `技术引进${n}`,
          kind: '技术开发',
          buyer: firm(n),
        },
        ...{
          buyerArea: place(n),
          seller: `外地院所${n}`,
          sellerArea: '外地',
          registeredOn: half(n % 5),
          total: 150,
          technology: 150,
        },
      })),
    ),
    sheet(
      'ruralHost',
      times(2, (n) => ({ name: `${place(n)}第${n}村`, kind: '行政村', area: place(n), since: '2015-01-01' })),
    ),
    sheet(
      'commissioner',
      times(14, (n) => ({
        code: `YT${100 + n}`,
        name: `特派员${100 + n}`,
        form: '个人',
        home: '区农技中心',
        homeKind: '机关事业',
      })),
    ),
    sheet(
      'appointment',
      times(14, (n) => ({
        ...{ commissioner: `YT${100 + n}`, batch: '2020年第一批', form: '个人', source: '机关事业', level: '区' },
        ...{ task: n <= 2 ? '驻村' : '服务产业', appointedOn: '2020-03-01', termEnds: '2021-02-28' },
      })),
    ),
    sheet(
      'placement',
      times(2, (n) => ({
        ...{ commissioner: `YT${100 + n}`, host: `${place(n)}第${n}村`, subject: '种植技术指导', from: '2020-03-01' },
        ...{ to: '2021-02-28', signedOn: '2020-03-01' },
      })),
    ),
    sheet('serviceCampaign', { name: CAMPAIGN, kind: '复工复产', from: '2020-02-10', to: '2020-04-30' }),
    sheet(
      'resumption',
      times(26, (n) => ({
        ...{ campaign: CAMPAIGN, enterprise: firm(n), core: '规上高新技术企业', listedOn: '2020-02-10' },
        resumedOn: `2020-03-${String(1 + (n % 28)).padStart(2, '0')}`,
      })),
    ),
    sheet(
      'donation',
      times(3, (n) => ({
        ...{
          enterprise: firm(n),
          on: half(n % 5),
          donated: '物资',
          receiver: '区防控指挥部',
          goods: ['药品', '酒精', '口罩'][n - 1]!,
        },
        ...{ quantity: n === 2 ? 3 : null, unit: n === 2 ? '吨' : null, value: [40, 6, 14][n - 1]! },
      })),
    ),
  ],
  facts: [
    fact('I004-01', 'upperFunds', '900万元'),
    fact('I004-02', 'upperFundsHighTech', '320万元'),
    fact('I004-03', 'upperFundsEquipment', '80万元'),
    fact('I004-04', 'upperFundsPlatforms', '100万元'),
    fact('I004-05', 'upperFundsSpecials', '200万元'),
    fact('I004-06', 'upperFundsContracts', '60万元'),
    fact('I004-07', 'upperFundsRdGrowth', '90万元'),
    fact('I004-08', 'upperFundsAwards', '50万元'),
    fact('I004-09', 'starTeamsProposed', '3个'),
    fact('I004-10', 'starTeams', '6个'),
    fact('I004-11', 'starTeamsShareOfCity', '12.0%'),
    fact('I004-12', 'nationalPlatforms', '1家'),
    fact('I004-13', 'provincialLevelPlatforms', '8家'),
    fact('I004-14', 'cityLevelPlatforms', '15家'),
    fact('I004-15', 'metFirms', '10家'),
    fact('I004-16', 'highTechIndustryGrowth', '5.0%'),
    { ...fact('I004-17', 'highTechIndustryGrowth', '200.0%'), aspect: 'schedule' },
    fact('I004-18', 'contractsBought', '12项'),
    fact('I004-18', 'contractsBoughtRank', '1位'),
    fact('I004-19', 'contractValueBought', '0.18亿元'),
    fact('I004-20', 'progressContribution', '58.6%'),
    fact('I004-21', 'rdIntensity', '2.50%'),
    fact('I004-22', 'commissioners', '14人'),
    fact('I004-23', 'villageCommissioners', '2人'),
    fact('I004-23', 'coveredVillages', '2个'),
    fact('I004-24', 'donatedValue', '60万元'),
    fact('I004-26', 'donorFirms', '3家'),
    fact('I004-27', 'resumedFirms', '26家'),
    fact('I004-27', 'coreResumptionRate', '100.0%'),
  ],
  left: {
    'I004-25': '捐赠物资按价值合计，不同物资的吨数不相加',
  },
}
