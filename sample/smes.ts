import type { Day } from '../src/kernel/values.ts'
import { dateCell, day, slashed } from './days.ts'
import { certified, type Firm, listedName, small, steady } from './enterprises.ts'
import { apportion, repeated } from './numbers.ts'
import { BUREAU } from './places.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('smes')

type SmeYear = 2024 | 2025 | 2026

/** 科小入库: the window opened on 1 July in 2024 and 2025, and on 1 June in 2026. */
export const REGISTERED: { readonly [year in SmeYear]: number } = { 2024: 503, 2025: 541, 2026: 186 }

const DAYS: { readonly [year in SmeYear]: readonly (readonly [Day, number])[] } = {
  2024: [
    [day(2024, 7, 12), 14],
    [day(2024, 7, 29), 19],
    [day(2024, 8, 16), 35],
    [day(2024, 9, 13), 26],
    [day(2024, 10, 14), 6],
  ],
  2025: [
    [day(2025, 7, 11), 14],
    [day(2025, 7, 28), 19],
    [day(2025, 8, 15), 35],
    [day(2025, 9, 12), 26],
    [day(2025, 10, 15), 6],
  ],
  2026: [
    [day(2026, 6, 12), 44],
    [day(2026, 6, 26), 56],
  ],
}

export const smePool: readonly Firm[] = stream.shuffled([
  ...stream.shuffled(steady(certified)).slice(0, 220),
  ...steady(small).slice(0, 420),
])

export async function smeWorkbooks(): Promise<SampleWorkbook[]> {
  return [
    {
      name: '20 科技型中小企业入库公告名单（2024年至2026年6月）.xlsx',
      register: 'recognition',
      bytes: await writeSheets(([2024, 2025, 2026] as const).map(registeredList)),
      options: { constants: { title: '科技型中小企业' } },
    },
    {
      name: '21 省市认定企业名单（省科小、专精特新、雏鹰、瞪羚等）.xlsx',
      register: 'recognition',
      bytes: await writeSheets([otherTitles()]),
    },
  ]
}

function registeredList(year: SmeYear): OfficeSheet {
  const count = REGISTERED[year]
  const shift = { 2024: 97, 2025: 0, 2026: 0 }[year]
  const firms = smePool.slice(shift, shift + count)
  const perDay = apportion(
    count,
    DAYS[year].map(([, share]) => share),
  )
  const batches = repeated(DAYS[year].map(([on], index) => [{ on, ordinal: index + 1 }, perDay[index] ?? 0] as const))
  return {
    name: `${year}年`,
    title: `江澜市云浦区${year}年入库科技型中小企业名单`,
    aside: `统计截止：${year === 2026 ? '2026年6月30日' : `${year}年12月31日`}`,
    headers: ['序号', '企业名称', '入库登记编号', '所属市县', '公示批次', '公告(入库)日期', '是否直通车'],
    rows: numbered(
      batches.map(({ on, ordinal }, index) => [
        listedName(firms[index]!, on),
        `${year}${BUREAU.code}${index % 9 === 0 ? 'A' : '0'}${String(index * 31 + 7).padStart(7, '0')}`,
        '江澜市云浦区',
        `${year}年第${ordinal}批`,
        slashed(on),
        index % 9 === 0 ? '是' : '否',
      ]),
    ),
    total: ['合计', `${count}家`],
    notes: year === 2026 ? ['注：2026年评价窗口自6月1日开放（上年7月1日），与上年同期不可比。'] : [],
  }
}

interface Other {
  readonly title: string
  readonly years: { readonly [year: number]: number }
  /** Month and day of the announcement. */
  readonly on: readonly [number, number]
  readonly first2026: readonly [number, number]
  readonly among: readonly Firm[]
}

const strong = steady(certified).filter(({ aboveScale }) => aboveScale)

/** 小巨人 come from the 专精特新, and those from the certified firms. */
const others: readonly Other[] = [
  {
    title: '省级科技型中小企业',
    years: { 2022: 31, 2023: 34, 2024: 38, 2025: 41, 2026: 15 },
    on: [9, 18],
    first2026: [5, 22],
    among: smePool,
  },
  {
    title: '创新型中小企业',
    years: { 2022: 24, 2023: 26, 2024: 28, 2025: 31, 2026: 11 },
    on: [9, 5],
    first2026: [4, 17],
    among: steady(small).slice(200),
  },
  {
    title: '专精特新中小企业',
    years: { 2022: 22, 2023: 24, 2024: 26, 2025: 29, 2026: 9 },
    on: [8, 8],
    first2026: [5, 29],
    among: strong,
  },
  {
    title: '专精特新“小巨人”企业',
    years: { 2022: 3, 2023: 4, 2024: 3, 2025: 4 },
    on: [10, 14],
    first2026: [6, 1],
    among: strong,
  },
  {
    title: '雏鹰企业',
    years: { 2022: 16, 2023: 18, 2024: 20, 2025: 22, 2026: 8 },
    on: [11, 6],
    first2026: [6, 18],
    among: steady(small).slice(0, 200),
  },
  {
    title: '瞪羚企业',
    years: { 2022: 5, 2023: 6, 2024: 7, 2025: 8 },
    on: [12, 3],
    first2026: [6, 1],
    among: strong.slice(70),
  },
  {
    title: '知识产权优势企业',
    years: { 2024: 3, 2025: 4 },
    on: [9, 30],
    first2026: [6, 1],
    among: strong.slice(20),
  },
]

/** On no list of firms: it waits in the claim desk until somebody says whom it means. */
export const UNKNOWN_FIRM = '江澜澄宇智能装备厂'

function otherTitles(): OfficeSheet {
  const rows = others.flatMap(({ title, years, on, first2026, among }) => {
    let next = 0
    return Object.entries(years).flatMap(([year, count]) => {
      const announced = Number(year) === 2026 ? day(2026, ...first2026) : day(Number(year), ...on)
      return Array.from({ length: count }, () => [
        title,
        listedName(among[next++]!, announced),
        `${year}年第一批`,
        dateCell(announced),
      ])
    })
  })
  rows.push(['雏鹰企业', UNKNOWN_FIRM, '2026年第一批', dateCell(day(2026, 6, 18))])
  return {
    name: '名单',
    title: '云浦区省市认定企业名单（2022年至2026年6月）',
    aside: '填报单位：高新科　资料来源：省、市有关部门公告',
    headers: ['序号', '称号名称', '企业名称', '批次', '公告日期'],
    rows: numbered(rows),
    total: ['合计', `${rows.length}家次`],
    notes: ['注：专精特新含小巨人，不另相加；复核通过的不列。'],
  }
}
