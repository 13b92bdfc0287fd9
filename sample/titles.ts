import { addDays, addYears, dayBefore } from '../src/kernel/day.ts'
import type { Day } from '../src/kernel/values.ts'
import { dateCell, day, dotted, inWords } from './days.ts'
import { cancelledFirm, certified, type Firm, lapsed, listedName, movesIn } from './enterprises.ts'
import { apportion, repeated } from './numbers.ts'
import { random } from './random.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('titles')
let certificates = 0

export type CertifiedYear = 2023 | 2024 | 2025

/** 近三年认定: first-timers and renewals of each year, as the announcements say. */
export const RECOGNISED: { readonly [year in CertifiedYear]: { readonly first: number; readonly renewed: number } } = {
  2023: { first: 41, renewed: 57 },
  2024: { first: 45, renewed: 67 },
  2025: { first: 44, renewed: 72 },
}

/** Renewals under which the old certificate still ran, and those that came after it had run out. */
export const OVERLAPPING = 5
export const WITH_GAP = 6

const FIELDS = ['电子信息', '生物与新医药', '新材料', '高技术服务', '新能源与节能', '资源与环境', '先进制造与自动化']

interface Certificate {
  readonly firm: Firm
  readonly year: number
  readonly batch: Batch
  readonly first: boolean
  readonly number: string
  readonly on: Day
}

type Batch = 1 | 2 | 3 | 4
const BATCHES: readonly Batch[] = [1, 2, 3, 4]
const BATCH_WORDS = ['一', '二', '三', '四'] as const

/** Announced in October, November and December; the fourth batch of 2025 in the January after, and it still belongs to 2025. */
function announcedOn(year: number, batch: Batch): Day {
  return batch === 4 ? day(year + 1, 1, 16) : day(year, [10, 11, 12][batch - 1]!, [28, 19, 12][batch - 1]!)
}

const SHARES: { readonly [year in CertifiedYear]: readonly number[] } = {
  2023: [8, 32, 60, 0],
  2024: [8, 32, 60, 0],
  2025: [8, 32, 45, 15],
}

/** 2023 to 2025, in the order of {@link certified}. */
export const recent: readonly Certificate[] = recentCertificates()
/** The certificates before those, of firms that renewed and of firms that did not, and one of a firm that moved in. */
const earlier: readonly Certificate[] = earlierCertificates(recent)

/** Firms by the year in which they were certified last. */
export function certifiedIn(year: CertifiedYear): readonly Certificate[] {
  return recent.filter((one) => one.year === year)
}

export async function titleWorkbooks(): Promise<SampleWorkbook[]> {
  const title = { constants: { title: '高新技术企业' } }
  return [
    {
      name: '10 高新技术企业台账（2022年及以前认定，含迁入）.xlsx',
      register: 'recognition',
      bytes: await writeSheets([ledger()]),
      options: title,
    },
    ...(await Promise.all(
      ([2023, 2024, 2025] as const).map(async (year) => ({
        name: `${year - 2012} 关于${year}年认定报备的高新技术企业备案的公告（云浦区名单）.xlsx`,
        register: 'recognition',
        bytes: await writeSheets([announcement(year)]),
        options: title,
      })),
    )),
    {
      name: '14 取消高新技术企业资格的公告（2026年5月）.xlsx',
      register: 'recognition',
      bytes: await writeSheets([cancellation()]),
      options: { ...title, mode: 'action' },
    },
  ]
}

function recentCertificates(): Certificate[] {
  const made: Certificate[] = []
  for (const year of [2023, 2024, 2025] as const) {
    const { first, renewed } = RECOGNISED[year]
    const batches = stream.shuffled(batchesOf(year, first + renewed))
    // January's batch is first-timers, but for three whose old certificates had run out by then.
    const late = batches.filter((batch) => batch === 4).length
    const rest = batches.filter((batch) => batch !== 4)
    const lateRenewals = Math.min(3, late)
    const ofFirst = [...repeated([[4 as Batch, late - lateRenewals]]), ...rest.slice(0, first - (late - lateRenewals))]
    const ofRenewed = [...repeated([[4 as Batch, lateRenewals]]), ...rest.slice(first - (late - lateRenewals))]
    for (const batch of [...ofFirst, ...ofRenewed]) {
      const ordinal = made.filter((one) => one.year === year).length
      const firm = certified[made.length]
      if (firm === undefined) throw new RangeError('more certificates than firms')
      made.push(certificate(firm, year, batch, ordinal < first))
    }
  }
  return made
}

/** The one before a renewal: three years earlier in the same batch, so that the new one begins when it ends. */
function earlierCertificates(renewals: readonly Certificate[]): Certificate[] {
  let overlaps = OVERLAPPING
  let gaps = WITH_GAP - renewals.filter(({ first, batch }) => !first && batch === 4).length
  const before = renewals
    .filter(({ first }) => !first)
    .map(({ firm, year, batch }, index): Certificate => {
      const spread = index % 11 === 5
      let old: Batch = batch === 4 ? 3 : batch
      if (spread && batch === 2 && overlaps > 0) {
        old = 3
        overlaps -= 1
      } else if (spread && batch === 3 && gaps > 0) {
        old = 2
        gaps -= 1
      }
      return certificate(firm, year - 3, old, index % 5 < 2)
    })
  if (overlaps > 0 || gaps > 0)
    throw new RangeError(`renewals left to place: ${overlaps} overlapping, ${gaps} with a gap`)
  const ended = lapsed.map((firm, index) =>
    certificate(firm, [2020, 2021, 2022][index % 3]!, stream.pick([1, 2, 3]), index % 2 === 0),
  )
  const moved = certificate(movesIn, 2024, 2, true)
  return [...before, ...ended, moved].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function batchesOf(year: CertifiedYear, count: number): Batch[] {
  const counts = apportion(count, SHARES[year])
  return repeated(BATCHES.map((batch, index) => [batch, counts[index] ?? 0] as const))
}

function certificate(firm: Firm, year: number, batch: Batch, first: boolean): Certificate {
  certificates += 1
  const number = `GR${year}99${String(certificates * 17 + 1000).padStart(6, '0')}`
  return { firm, year, batch, first, number, on: announcedOn(year, batch) }
}

function expiry({ on }: Certificate): Day {
  return dayBefore(addYears(on, 3))
}

function batchName({ year, batch }: Certificate): string {
  return `${year}年第${BATCH_WORDS[batch - 1]}批`
}

function ledger(): OfficeSheet {
  return {
    name: '台账',
    title: '云浦区高新技术企业台账（2022年及以前认定，含迁入）',
    aside: '填报单位：高新科　填报日期：2026年6月30日',
    headers: [
      ...['序号', '企业名称', '统一社会信用代码', '认定批次', '证书编号'],
      ...['发证日期', '有效期至', '首次/重新', '技术领域'],
    ],
    rows: numbered(
      earlier.map((one) => [
        listedName(one.firm, one.on),
        one.firm.code,
        batchName(one),
        one.number,
        dateCell(one.on),
        dateCell(expiry(one)),
        one.first ? '首次' : '重新',
        stream.pick(FIELDS),
      ]),
    ),
    notes: ['注：2023年以来认定的见历年公告名单。'],
  }
}

/** Lists from above name firms and nothing more: 2025's has no credit codes. */
function announcement(year: CertifiedYear): OfficeSheet {
  const rows = certifiedIn(year)
  const coded = year !== 2025
  return {
    name: `${year}年`,
    title: `关于对江澜市云浦区${year}年认定报备的高新技术企业进行备案的公告`,
    headers: [
      ...['序号', '企业名称', ...(coded ? ['统一社会信用代码'] : []), '批次', '证书编号'],
      ...['发证日期', '有效期至', '首次/重新'],
    ],
    rows: numbered(
      rows.map((one) => [
        listedName(one.firm, one.on),
        ...(coded ? [one.firm.code] : []),
        batchName(one),
        one.number,
        inWords(one.on),
        inWords(expiry(one)),
        one.first ? '首次认定' : '重新认定',
      ]),
    ),
    total: ['合计', `${rows.length}家`],
    notes: year === 2025 ? ['注：第四批于2026年1月16日公告，归属2025年。'] : [],
  }
}

function cancellation(): OfficeSheet {
  const of = recent.find(({ firm }) => firm === cancelledFirm)
  if (of === undefined) throw new RangeError('the cancelled firm holds no certificate')
  return {
    name: '取消',
    title: '关于取消部分企业高新技术企业资格的公告',
    headers: ['序号', '企业名称', '批次', '取消日期', '终止原因'],
    rows: [[1, listedName(of.firm, of.on), batchName(of), dotted(addDays(day(2026, 5, 19), 1)), '取消']],
    notes: ['注：名单即动作，只更新台账中已有的认定记录。'],
  }
}
