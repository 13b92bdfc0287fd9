import { addDays } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { dateCell, workday } from './days.ts'
import { certified, type Firm, listedName, small, steady } from './enterprises.ts'
import { repeated } from './numbers.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import { certifiedIn, RECOGNISED } from './titles.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('applications')

type ApplicationYear = 2024 | 2025 | 2026

/** Applications by month; 2026 to the end of June, the first batch alone. */
export const APPLIED: { readonly [year in ApplicationYear]: readonly (readonly [month: number, count: number])[] } = {
  2024: [
    [4, 3],
    [5, 23],
    [6, 28],
    [7, 35],
    [8, 24],
    [9, 14],
  ],
  2025: [
    [4, 4],
    [5, 24],
    [6, 29],
    [7, 36],
    [8, 24],
    [9, 14],
  ],
  2026: [
    [4, 4],
    [5, 26],
    [6, 31],
  ],
}

/** 2026年第一批申报: 27 for the first time, 34 of those certified in 2023. */
export const FIRST_BATCH_2026 = { first: 27, renewed: 34 } as const

const AGENCIES = ['江澜启衡科技服务有限公司', '云浦区生产力促进中心', null, null]
const FIELDS = ['电子信息', '生物与新医药', '新材料', '高技术服务', '新能源与节能', '资源与环境', '先进制造与自动化']

interface Application {
  readonly firm: Firm
  readonly first: boolean
  readonly batch: string
  readonly appliedOn: Day
  readonly recommendedOn: Day | null
  readonly passedReviewOn: Day | null
  readonly publicisedOn: Day | null
}

/** Firms that never were certified. */
const hopeful = steady(small).slice(430)

export async function applicationWorkbooks(): Promise<SampleWorkbook[]> {
  const years = [2024, 2025, 2026] as const
  return [
    {
      name: '30 高新技术企业申报推荐汇总表（2024年至2026年第一批）.xlsx',
      register: 'titleApplication',
      bytes: await writeSheets(years.map((year) => summary(year, applicationsOf(year)))),
      options: { constants: { title: '高新技术企业' } },
    },
  ]
}

function applicationsOf(year: ApplicationYear): Application[] {
  const months = repeated(APPLIED[year])
  if (year === 2026) return first2026(months)
  const passed = certifiedIn(year)
  const total = RECOGNISED[year].first + RECOGNISED[year].renewed
  const failed = months.length - total
  const failing = hopeful.slice(year === 2024 ? 0 : 40).slice(0, failed)
  const shuffled = stream.shuffled(months)
  // Who applies early is announced early.
  const early = shuffled.slice(0, total).sort((a, b) => a - b)
  const inOrder = [...passed].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const through = inOrder.map(({ firm, first, on }, index): Application => {
    const appliedOn = workday(stream, year, early[index]!)
    return {
      ...{ firm, first, batch: batchName(year, appliedOn), appliedOn },
      recommendedOn: addDays(appliedOn, stream.int(4, 12)),
      passedReviewOn: addDays(on, -30),
      publicisedOn: addDays(on, -18),
    }
  })
  const stuck = failing.map((firm, index): Application => {
    const appliedOn = workday(stream, year, shuffled[total + index]!)
    const [recommended, reviewed, publicised] = [index > 1, index > failed - 4, index === failed - 1]
    return {
      ...{ firm, first: true, batch: batchName(year, appliedOn), appliedOn },
      recommendedOn: recommended ? addDays(appliedOn, 8) : null,
      passedReviewOn: reviewed ? (`${year}-11-12` as Day) : null,
      publicisedOn: publicised ? (`${year}-11-24` as Day) : null,
    }
  })
  // Turned down in the first batch, these two apply again in the third: one firm each, two applications.
  const again = stuck.slice(0, 2).map(({ firm }): Application => {
    const appliedOn = workday(stream, year, 9)
    const rest = { recommendedOn: addDays(appliedOn, 6), passedReviewOn: null, publicisedOn: null }
    return { firm, first: true, batch: `${year}年第三批`, appliedOn, ...rest }
  })
  const turnedDown = stuck.map((one, index) => (index < 2 ? { ...one, batch: `${year}年第一批` } : one))
  return [...through, ...turnedDown, ...again]
}

function first2026(months: readonly number[]): Application[] {
  const renewing = steady(certified.slice(0, 98)).slice(10, 10 + FIRST_BATCH_2026.renewed)
  const beginning = hopeful.slice(90, 90 + FIRST_BATCH_2026.first)
  const firms = stream.shuffled([
    ...renewing.map((firm) => ({ firm, first: false })),
    ...beginning.map((firm) => ({ firm, first: true })),
  ])
  return firms.map(({ firm, first }, index) => {
    const appliedOn = workday(stream, 2026, months[index]!)
    const recommendedOn = addDays(appliedOn, stream.int(4, 12))
    return {
      ...{ firm, first, batch: '2026年第一批', appliedOn },
      recommendedOn: recommendedOn <= '2026-06-30' ? recommendedOn : null,
      passedReviewOn: null,
      publicisedOn: null,
    }
  })
}

function batchName(year: number, appliedOn: Day): string {
  const month = Number(appliedOn.slice(5, 7))
  return `${year}年第${month <= 6 ? '一' : month <= 8 ? '二' : '三'}批`
}

function summary(year: ApplicationYear, rows: readonly Application[]): OfficeSheet {
  return {
    name: `${year}年`,
    title: `云浦区${year}年高新技术企业申报推荐汇总表`,
    aside: `填报单位(盖章)：云浦区科学技术局　填报日期：${year === 2026 ? '2026年6月30日' : `${year}年12月20日`}`,
    headers: [
      ...['序号', '企业名称', '统一社会信用代码', '所属街道(园区)', '技术领域(三级目录)', '首次/重新申报', '申报批次'],
      ...['申报日期', '推荐日期', '评审日期', '公示日期', '服务(中介)机构'],
    ],
    rows: numbered(
      rows.map(({ firm, first, batch, appliedOn, ...stage }) => [
        listedName(firm, appliedOn),
        firm.code,
        firm.street.name,
        stream.pick(FIELDS),
        first ? '首次' : '重新',
        batch,
        dateCell(appliedOn),
        dateCell(stage.recommendedOn),
        dateCell(stage.passedReviewOn),
        dateCell(stage.publicisedOn),
        stream.pick(AGENCIES),
      ]),
    ),
    total: ['合计', `${rows.length}家次`],
    notes: ['注：同一年度多批次申报的企业计一户。'],
  }
}
