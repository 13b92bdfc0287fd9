import type { CellValue } from 'hucre'
import { certified, listedName, small, steady } from './enterprises.ts'
import { DISTRICT, streets } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('statistics')

type Status = '最终' | '初步' | '预计'
/** A value is final unless its text says otherwise. */
type Values = { readonly [period: string]: number | readonly [value: number, status: Status] }

/** Yearly figures, of which some come a year late and only one has an estimate. */
const yearly: { readonly [series: string]: Values } = {
  地区生产总值: {
    '2021年': 906.4,
    '2022年': 951.2,
    '2023年': 1008.6,
    '2024年': 1063,
    '2025年': 1121.4,
    '2025年上半年': 533.8,
    '2026年一季度': [268.5, '初步'],
    '2026年上半年': [567.2, '初步'],
  },
  地区生产总值增速: {
    '2023年': 6.1,
    '2024年': 5.8,
    '2025年': 5.9,
    '2025年上半年': 5.7,
    '2026年一季度': [6, '初步'],
    '2026年上半年': [5.9, '初步'],
  },
  常住人口: { '2022年': 80.96, '2023年': 81.32, '2024年': 81.65, '2025年': 81.94 },
  企业法人单位数: {
    '2023年12月': 54800,
    '2024年12月': 57400,
    '2025年6月': 58500,
    '2025年12月': 59600,
    '2026年6月': 61000,
  },
  规上单位数: { '2023年12月': 488, '2024年12月': 512, '2025年6月': 519, '2025年12月': 538, '2026年6月': [546, '初步'] },
  规上工业企业数: { '2023年': 236, '2024年': 248, '2025年': 257, '2025年6月': 250, '2026年6月': 262 },
  新增规上工业企业数: { '2024年': 24, '2025年': 21, '2025年上半年': 8, '2026年上半年': 9 },
  '全社会R&D经费支出': {
    '2021年': 23.62,
    '2022年': 26.02,
    '2023年': 28.54,
    '2024年': 31.26,
    '2025年': [34.05, '预计'],
  },
  '全社会R&D经费支出增速': { '2022年': 10.2, '2023年': 9.7, '2024年': 9.5, '2025年': [8.9, '预计'] },
  'R&D投入强度全市位次': { '2022年': 5, '2023年': 4, '2024年': 3 },
  技术合同成交额全市位次: { '2025年': 3, '2026年上半年': 2 },
  吸纳技术合同成交额全市位次: { '2025年': 4, '2026年上半年': 3 },
  高新技术企业净增数位次: { '2025年': 2, '2026年上半年': 2 },
  技术合同成交额通报数: { '2025年': 36.8, '2026年上半年': 18.4 },
  全市技术合同成交额: { '2025年': 318.5, '2026年上半年': 152.6 },
  高新技术产业产值: { '2024年': 318.2, '2025年': 352.6, '2026年上半年': [184.3, '初步'] },
  高新技术产业产值增速: { '2024年': 11.2, '2025年': 10.8, '2026年上半年': [11.6, '初步'] },
  高新技术产业增加值占地区生产总值比重: { '2024年': 7.9, '2025年': 8.4 },
  电子商务交易额: { '2025年': 46.2, '2026年上半年': 24.1 },
  'R&D人员折合全时当量': { '2023年': 6420, '2024年': 6985, '2025年': [7510, '初步'] },
  '有R&D活动规上工业企业数': { '2023年': 161, '2024年': 176, '2025年': 189 },
  有研发机构规上工业企业数: { '2023年': 118, '2024年': 131, '2025年': 143 },
  亿元以上制造业企业数: { '2023年': 108, '2024年': 112, '2025年': 118 },
  亿元以上制造业无研发企业数: { '2023年': 17, '2024年': 13, '2025年': 9 },
  研发费用加计扣除额: { '2023年': 21.84, '2024年': 24.63, '2025年': [27.9, '初步'] },
  享受加计扣除企业数: { '2023年': 596, '2024年': 648, '2025年': [701, '初步'] },
  高企所得税减免额: { '2023年': 3.12, '2024年': 3.46, '2025年': [3.88, '初步'] },
  全市高新技术企业数: {
    '2023年12月': 2680,
    '2024年12月': 2955,
    '2025年6月': 2972,
    '2025年12月': 3214,
    '2026年6月': 3308,
  },
  人才项目上报数全市位次: { '2025年': 3, '2026年上半年': 2 },
  游学需求发布数全市位次: { '2025年': 2, '2026年上半年': 1 },
  市对区科技创新考核位次: { '2023年': 4, '2024年': 3, '2025年': 2, '2025年上半年': 3, '2026年上半年': 2 },
  公民具备科学素质的比例: { '2023年': 15.12, '2025年': 17.08 },
  城乡公益性岗位数: { '2025年': 420, '2026年上半年': 236 },
  高校毕业生就业创业人数: { '2025年': 1_318, '2026年上半年': 704 },
  创业担保贷款发放额: { '2025年': 5_860, '2026年上半年': 3_120 },
  创业担保贷款带动就业人数: { '2025年': 1_090, '2026年上半年': 586 },
  稳岗返还企业数: { '2025年': 812, '2026年上半年': 167 },
  稳岗返还资金额: { '2025年': 1_460, '2026年上半年': 248 },
  稳岗返还惠及职工人数: { '2025年': 21_350, '2026年上半年': 2_888 },
  科普中国注册用户数: { '2025年': 41_260, '2026年上半年': 45_830 },
  科普中国转发量: { '2025年': 286_400, '2026年上半年': 152_700 },
  一村一名大学生培养人数: { '2025年': 44, '2026年上半年': 52 },
  一村一名大学生安置人数: { '2025年': 16 },
}

/** 1—n月累计: what is published by the end of June 2026 ends with May. */
interface Monthly {
  /** Cumulative for January–May and for the year. */
  readonly cumulative?: { readonly [year: number]: readonly [toMay: number, toJune: number, year: number] }
  readonly rate?: { readonly [year: number]: readonly [toMay: number, toJune: number, year: number] }
}

const monthly: { readonly [series: string]: Monthly } = {
  规上工业研发费用: { cumulative: { 2024: [7.78, 9.61, 22.4], 2025: [8.66, 10.78, 25.31], 2026: [9.84, 0, 0] } },
  规上工业研发费用增速: { rate: { 2024: [10.2, 10.6, 11.4], 2025: [11.3, 12.2, 13], 2026: [13.6, 0, 0] } },
  规上工业营业收入: { cumulative: { 2024: [281.3, 344.6, 742.5], 2025: [297.1, 364.2, 786.8], 2026: [315.5, 0, 0] } },
  规上工业营业收入增速: { rate: { 2024: [5.1, 5.3, 5.6], 2025: [5.6, 5.7, 6], 2026: [6.2, 0, 0] } },
  规上工业增加值增速: { rate: { 2024: [6.4, 6.5, 6.8], 2025: [6.9, 7, 7.3], 2026: [7.4, 0, 0] } },
  高新技术产业增加值: { cumulative: { 2024: [42.7, 52.6, 113.9], 2025: [46.4, 57.3, 124.8], 2026: [51.2, 0, 0] } },
  高新技术产业增加值增速: { rate: { 2024: [8, 8.2, 8.6], 2025: [8.7, 8.9, 9.2], 2026: [9.6, 0, 0] } },
  高新技术产业增加值占规上工业比重: {
    rate: { 2024: [48.2, 48.3, 48.6], 2025: [49.5, 49.7, 50.1], 2026: [51.4, 0, 0] },
  },
  高技术制造业增加值增速: { rate: { 2024: [9.4, 9.5, 9.9], 2025: [10.1, 10.4, 10.8], 2026: [11.2, 0, 0] } },
  高新技术产业投资增速: { rate: { 2024: [7.2, 7.9, 8.4], 2025: [8.8, 9.1, 9.6], 2026: [10.3, 0, 0] } },
  一般公共预算支出: {
    cumulative: { 2024: [368_400, 462_100, 948_600], 2025: [381_200, 478_300, 986_400], 2026: [395_700, 497_600, 0] },
  },
  财政科技支出: {
    cumulative: { 2024: [15_820, 20_410, 46_300], 2025: [17_060, 21_980, 50_700], 2026: [18_690, 23_860, 0] },
  },
}

export async function statisticsWorkbooks(): Promise<SampleWorkbook[]> {
  return [
    {
      name: '85 统计资料和月报摘录（截至2026年6月30日）.xlsx',
      register: 'series',
      bytes: await writeSheets([
        seriesSheet('年度', '云浦区科技统计资料摘录（年度和时点数）', [...yearRows(), ...peopleRows()]),
        seriesSheet('月报', '云浦区统计月报摘录（2024年1月至2026年5月）', monthRows()),
      ]),
    },
    {
      name: '86 企业年度数据（2024—2025年）.xlsx',
      register: 'enterpriseYear',
      bytes: await writeSheets([yearOfFirms()]),
    },
    {
      name: '87 研发投入调度表（2025、2026年1—6月）.xlsx',
      register: 'enterpriseMonth',
      bytes: await writeSheets([halfOfFirms()]),
    },
  ]
}

function yearRows(): CellValue[][] {
  return Object.entries(yearly).flatMap(([series, values]) =>
    Object.entries(values).map(([period, told]) => {
      const [value, status] = typeof told === 'number' ? ([told, '最终'] as const) : told
      return [series, DISTRICT, period, value, status, '年度资料']
    }),
  )
}

function peopleRows(): CellValue[][] {
  return streets.map(({ name, people }) => ['常住人口', name, '2025年', people, '最终', '区统计局推算'])
}

/** Months between run evenly from one known point to the next; no January alone is published. */
function monthRows(): CellValue[][] {
  return Object.entries(monthly).flatMap(([series, { cumulative, rate }]) =>
    Object.entries(cumulative ?? rate ?? {}).flatMap(([year, [toMay, toJune, whole]]) => {
      const known = whole === 0 ? (toJune === 0 ? 5 : 6) : 12
      return Array.from({ length: known - 1 }, (_, index) => index + 2).map((month): CellValue[] => {
        const value = cumulative ? summed(month, toMay, toJune, whole) : drawn(month, toMay, toJune, whole)
        return [series, DISTRICT, periodText(year, month), value, '最终', '统计月报']
      })
    }),
  )
}

function summed(month: number, toMay: number, toJune: number, whole: number): number {
  if (month <= 5) return rounded(toMay * [0, 0.17, 0.36, 0.57, 0.78, 1][month]!, toMay)
  return rounded(toJune + ((whole - toJune) * (month - 6)) / 6, toMay)
}

function drawn(month: number, toMay: number, toJune: number, whole: number): number {
  if (month <= 5) return Math.round((toMay + (5 - month) * 0.2) * 10) / 10
  return Math.round((toJune + ((whole - toJune) * (month - 6)) / 6) * 10) / 10
}

function rounded(value: number, like: number): number {
  return like > 1000 ? Math.round(value) : Math.round(value * 100) / 100
}

function periodText(year: string, month: number): string {
  return month === 12 ? `${year}年` : month === 6 ? `${year}年上半年` : `${year}年1—${month}月`
}

function seriesSheet(name: string, title: string, rows: readonly CellValue[][]): OfficeSheet {
  return {
    name,
    title,
    aside: '资料来源：区统计局、财政局、税务局，市科技局　填报日期：2026年7月1日',
    headers: ['序号', '统计指标', '地区', '报告期', '数据', '数据状态', '数据来源'],
    rows: numbered(rows),
    notes: ['注：累计数不再相加；「—」为未发布。'],
  }
}

/** What firms say of themselves, of their own will: for the bureau's own judgement, not to be quoted. */
const answering = stream.shuffled(steady(certified)).slice(0, 72)

function yearOfFirms(): OfficeSheet {
  const firms = [...answering, ...steady(small).slice(0, 18)]
  const rows = firms.flatMap((firm) => {
    const revenue = stream.int(900, 30_000)
    const staff = stream.int(20, 600)
    return [2024, 2025].map((year): CellValue[] => {
      const grown = Math.round(revenue * (year === 2025 ? 1.07 : 1))
      const rd = Math.round(grown * (0.035 + stream.next() * 0.04))
      return [
        ...[listedName(firm, '2026-06-30' as never), firm.code, year, grown, rd, Math.round(grown * 0.68)],
        ...[staff, Math.ceil(staff * 0.18)],
      ]
    })
  })
  return {
    name: '年度数据',
    title: '云浦区科技企业年度数据',
    aside: '填报单位：高新科　单位：万元',
    headers: [
      ...['序号', '企业名称', '统一社会信用代码', '年度', '营业收入', '研发费用', '高新技术产品(服务)收入'],
      ...['职工总数', '科技人员数'],
    ],
    rows: numbered(rows),
    total: ['合计', `${rows.length}户次`],
    notes: ['注：企业自愿填报，只作内部研判。'],
  }
}

function halfOfFirms(): OfficeSheet {
  const rows = answering.flatMap((firm) => {
    const revenue = stream.int(400, 15_000)
    return [2025, 2026].map((year): CellValue[] => {
      const grown = Math.round(revenue * (year === 2026 ? 1.065 : 1))
      const rd = Math.round(grown * (0.034 + stream.next() * 0.04))
      return [listedName(firm, '2026-06-30' as never), firm.code, firm.street.name, `${year}年1—6月`, grown, rd]
    })
  })
  return {
    name: '调度表',
    title: '规模以上科技企业研发投入调度表',
    aside: '表号：云科调〔2026〕1号　单位：万元',
    headers: ['序号', '企业名称', '统一社会信用代码', '街道', '报告期', '1-本月营业收入', '1-本月研发费用'],
    rows: numbered(rows),
    total: ['合计', `${answering.length}户`],
    notes: ['注：本表为工作调度，自愿填报，不设应报数和目标数。'],
  }
}
