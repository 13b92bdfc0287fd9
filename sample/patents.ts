import type { CellValue } from 'hucre'
import { addDays } from '../src/kernel/day.ts'
import { patentCheck } from '../src/kernel/read/patentNumber.ts'
import type { Day } from '../src/kernel/values.ts'
import { dateCell, day, workday } from './days.ts'
import { certified, type Firm, institutions, listedName, small, steady } from './enterprises.ts'
import { apportion, repeated } from './numbers.ts'
import { random } from './random.ts'
import { halfOf, shapes } from './shapes.ts'
import { numbered, type OfficeSheet, writeSheets } from './sheet.ts'
import type { SampleWorkbook } from './workbook.ts'

const stream = random('patents')

type PatentType = '发明' | '实用新型' | '外观设计'

interface HalfYear {
  readonly year: 2025 | 2026
  readonly half: 1 | 2
  readonly granted: { readonly [type in PatentType]: number }
  /** Inventions that ended, and how many of them were of high value. */
  readonly lapsed: number
  readonly lapsedHighValue: number
  /** Of the inventions granted, those of high value. */
  readonly highValue: number
  /** Filed in the half-year and still examined. */
  readonly filed: { readonly [type in PatentType]: number }
  readonly pledged: number
}

const halves: readonly HalfYear[] = [
  half(2025, 1, kinds(274, 150, 28), 66, 7, 108, kinds(110, 0, 0), 15),
  half(2025, 2, kinds(286, 144, 30), 72, 9, 112, kinds(115, 24, 4), 19),
  half(2026, 1, kinds(302, 155, 33), 82, 10, 126, kinds(172, 147, 30), 21),
]

function kinds(发明: number, 实用新型: number, 外观设计: number): { readonly [type in PatentType]: number } {
  return { 发明, 实用新型, 外观设计 }
}

/** 有效发明 and 高价值 on 30 June 2026: 63.9 and 24.7 for each of 81.94 ten thousand people. */
export const IN_FORCE = 5_236
export const HIGH_VALUE = 2_024

const sum = (of: (half: HalfYear) => number) => halves.reduce((total, half) => total + of(half), 0)

/**
 * What was in force on 31 December 2024, as the intellectual property office reported it: 4,594 inventions whose
 * rows nobody types in. Patents granted since, and those that ended, are in the books one by one.
 */
export const OPENING = {
  inventions: IN_FORCE - sum(({ granted }) => granted.发明) + sum(({ lapsed }) => lapsed),
  highValue: HIGH_VALUE - sum(({ highValue }) => highValue) + sum(({ lapsedHighValue }) => lapsedHighValue),
  others: 12_800,
} as const

const holders = [
  ...stream.shuffled(steady(certified)),
  ...institutions.slice(0, 4),
  ...stream.shuffled(steady(small)).slice(0, 120),
]
const HIGH_VALUE_KINDS = ['战略性新兴产业', '战略性新兴产业', '海外同族', '维持十年以上', '质押融资', '获奖']
const IPC: { readonly [type in PatentType]: readonly string[] } = {
  发明: ['G06F 17/30', 'B23Q 11/10', 'H01L 21/02', 'C08L 23/12', 'A61B 5/00', 'G01N 21/31', 'H02J 7/00'],
  实用新型: ['B23Q 3/00', 'F16K 11/00', 'H01R 13/52', 'B65G 47/90', 'C02F 1/44'],
  外观设计: [],
}

interface Patent {
  readonly number: string
  readonly name: string
  readonly type: PatentType
  readonly appliedOn: Day
  readonly grantedOn: Day | null
  readonly holder: Firm
  readonly coOwner: Firm | null
  readonly status: string
  readonly lapsedOn: Day | null
  readonly highValue: string | null
  readonly pledgedOn: Day | null
  readonly loanWan: number | null
}

export async function patentWorkbooks(): Promise<SampleWorkbook[]> {
  return Promise.all(
    ([2025, 2026] as const).map(async (year, index) => {
      const rows = halves.filter((one) => one.year === year).flatMap(patentsOf)
      return {
        name: `${50 + index} 专利明细（${year}年${year === 2026 ? '1—6月' : ''}）.xlsx`,
        register: 'patent',
        bytes: await writeSheets([details(year, rows)]),
      }
    }),
  )
}

function patentsOf(of: HalfYear): Patent[] {
  const granted = (['发明', '实用新型', '外观设计'] as const).flatMap((type) => grantsOf(of, type))
  return [...granted, ...lapsesOf(of), ...filingsOf(of)]
}

function grantsOf(of: HalfYear, type: PatentType): Patent[] {
  const shape = type === '发明' ? shapes.inventions : shapes.even
  return inMonths(of, of.granted[type], shape).map(({ on }, index): Patent => {
    const delay = { 发明: stream.int(320, 1100), 实用新型: stream.int(160, 330), 外观设计: stream.int(120, 250) }[type]
    const isPledged = type === '发明' && index >= of.granted.发明 - of.pledged
    const holder = stream.pickSkewed(holders)
    return {
      ...made(type, addDays(on, -delay), holder),
      grantedOn: on,
      // One patent belongs to two firms of the district; it counts once, with the first.
      coOwner: of.year === 2026 && type === '发明' && index === 7 ? otherThan(holder) : null,
      status: '有效',
      highValue: type === '发明' && index < of.highValue ? stream.pick(HIGH_VALUE_KINDS) : null,
      pledgedOn: isPledged ? workday(stream, of.year, Math.min(of.half * 6, Number(on.slice(5, 7)) + 1)) : null,
      loanWan: isPledged ? stream.int(4, 60) * 25 : null,
    }
  })
}

/** Granted long ago: they stand in the opening until the day they end. */
function lapsesOf(of: HalfYear): Patent[] {
  return inMonths(of, of.lapsed, shapes.even).map(({ on }, index): Patent => {
    const grantedOn = workday(stream, stream.int(2014, 2022), stream.int(1, 12))
    return {
      ...made('发明', addDays(grantedOn, -stream.int(500, 1200)), stream.pick(holders)),
      grantedOn,
      status: index % 9 === 0 ? '放弃' : '未缴年费终止',
      lapsedOn: on,
      highValue: index < of.lapsedHighValue ? '战略性新兴产业' : null,
    }
  })
}

function filingsOf(of: HalfYear): Patent[] {
  return (['发明', '实用新型', '外观设计'] as const).flatMap((type) =>
    inMonths(of, of.filed[type], shapes.even).map(({ on }) => made(type, on, stream.pickSkewed(holders))),
  )
}

let numbers = 0

function made(type: PatentType, appliedOn: Day, holder: Firm): Patent {
  numbers += 1
  const digit = { 发明: 1, 实用新型: 2, 外观设计: 3 }[type]
  const digits = `${appliedOn.slice(0, 4)}${digit}${String(1_000_000 + numbers * 137).slice(-7)}`
  const topic = stream.pick(holder.topics)
  return {
    number: `${digits}.${patentCheck(digits)}`,
    name: type === '发明' ? `一种${topic}方法及系统` : type === '实用新型' ? `一种${topic}装置` : topic,
    ...{ type, appliedOn, holder, grantedOn: null, coOwner: null, status: '实质审查', lapsedOn: null },
    ...{ highValue: null, pledgedOn: null, loanWan: null },
  }
}

function otherThan(holder: Firm): Firm {
  return holders[0] === holder ? holders[1]! : holders[0]!
}

/** The office publishes on Tuesdays and Fridays; a working day of the month will do. */
function inMonths({ year, half }: HalfYear, count: number, shape: readonly number[]): { on: Day }[] {
  const months = halfOf(shape, half)
  const counts = apportion(
    count,
    months.map(([, weight]) => weight),
  )
  const days = months.map(([month], index) => [month, counts[index] ?? 0] as const)
  return repeated(days).map((month) => ({ on: workday(stream, year, month) }))
}

function half(
  year: 2025 | 2026,
  of: 1 | 2,
  granted: HalfYear['granted'],
  lapsed: number,
  lapsedHighValue: number,
  highValue: number,
  filed: HalfYear['filed'],
  pledged: number,
): HalfYear {
  return { year, half: of, granted, lapsed, lapsedHighValue, highValue, filed, pledged }
}

/** Patent lists of before 2026 still say 沙湾镇 and 石塘镇. */
function addressOf(firm: Firm, on: Day): string {
  const old = firm.street.also[0]
  return `江澜市云浦区${old !== undefined && on < day(2026, 1, 1) ? old : firm.street.name}`
}

function details(year: number, rows: readonly Patent[]): OfficeSheet {
  return {
    name: '专利明细',
    title: `云浦区专利明细表（${year}年${year === 2026 ? '1—6月' : ''}）`,
    aside: `填报单位：云浦区知识产权局　截至：${year === 2026 ? '2026年6月30日' : '2025年12月31日'}　单位：万元`,
    headers: [
      ...['序号', '申请号', '专利名称', '专利类型', '申请日', '授权公告日', '第一专利权人', '专利权人(全部)'],
      ...['专利权人地址/区划', '法律状态', '失效日', 'IPC主分类', '是否高价值/类别', '质押登记日', '质押融资额'],
    ],
    rows: numbered(
      rows.map((one): CellValue[] => {
        const on = one.grantedOn ?? one.appliedOn
        const first = listedName(one.holder, on)
        return [
          ...[`CN${one.number}`, one.name, one.type, dateCell(one.appliedOn), dateCell(one.grantedOn), first],
          ...[one.coOwner ? `${first};${listedName(one.coOwner, on)}` : null, addressOf(one.holder, on)],
          ...[one.status, dateCell(one.lapsedOn), stream.pick([...IPC[one.type], null])],
          ...[one.highValue, dateCell(one.pledgedOn), one.loanWan],
        ]
      }),
    ),
    total: ['合计', `${rows.length}件`],
    notes: ['注：共有专利按第一专利权人计一次；2024年末以前授权且仍有效的见期初数。'],
  }
}
