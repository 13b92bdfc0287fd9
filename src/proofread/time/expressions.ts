import { half, months, type Period, quarter, upToMonth, wholeYear, yearOfMonth } from '../../kernel/period.ts'
import type { Span } from '../reading.ts'

/** What a time expression is read against. */
export interface Moment {
  /** The year that 今年 means. */
  readonly year: number
  /** What the text as a whole is about: 今年以来 and 截至目前 end where it ends. */
  readonly period: Period
  /** What the words before have named: 上年同期 is a year before that. */
  readonly current: Period
}

/** Words that name a time; `of` says which, `null` where they name none that a figure could have. */
export interface TimeExpression extends Span {
  readonly role: 'period' | 'prior' | 'cumulative' | 'day' | 'none'
  of(moment: Moment): Period | null
}

interface Rule {
  /** The characters that it may begin with. */
  readonly on: string
  readonly at: RegExp
  readonly role: TimeExpression['role']
  readonly of: (match: readonly string[], moment: Moment) => Period | null
}

const D = '[-—–－~～至到]{1,2}'
const YEAR = '(?:(\\d{4}|[一二][〇零○一二三四五六七八九]{3})年?度?|今年|本年度?|当年|去年|上一?年度?|前年|明年|来年)'
const CN_NUMBERS = '一二三四五六七八九十'
const PLANS: { readonly [plan: string]: number } = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
  十六: 2031,
}

const DIGITS = '0123456789'
/** What `YEAR` and a number of months begin with. */
const YEARS = `${DIGITS}一二今本当去上前明来`

/** Tried in order at each place; the first that fits is taken. */
const RULES: readonly Rule[] = [
  // 2021—2025年, 2023至2025年
  {
    on: DIGITS,
    at: new RegExp(`(\\d{4})年?${D}(\\d{4})年?(?![\\d亿万家])`, 'y'),
    role: 'period',
    of: ([, a, b]) => years(Number(a), Number(b)),
  },
  // 2020年5月18日, 2020-05-18, 2020.5.18
  {
    on: DIGITS,
    at: /(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})(?:日|号)?(?!\d)/y,
    role: 'day',
    of: ([, y, m]) => month(Number(y), Number(m)),
  },
  {
    on: '截',
    at: new RegExp(`截[至止]到?(?:${YEAR})?(\\d{1,2})月(?:(\\d{1,2})日|底|末|份)?`, 'y'),
    role: 'cumulative',
    of: ([all = '', y, m], at) => upTo(yearIn(all, y, at), Number(m)),
  },
  {
    on: '截',
    at: new RegExp(`截[至止]到?${YEAR}(?:年)?(?:末|底|年末|年底)`, 'y'),
    role: 'cumulative',
    of: ([all = '', y], at) => wholeYear(yearIn(all, y, at)),
  },
  { on: '截', at: /截[至止]到?(?:目前|现在|当前|现阶段|日前|今)/y, role: 'cumulative', of: (_, { period }) => period },
  {
    on: YEARS,
    at: new RegExp(`(?:${YEAR})?(?:的)?(\\d{1,2})月?${D}(\\d{1,2})月份?(?!\\d)`, 'y'),
    role: 'period',
    of: ([all = '', y, a, b], at) => run(yearIn(all, y, at), Number(a), Number(b)),
  },
  {
    on: YEARS,
    at: new RegExp(`(?:${YEAR})?(?:的)?前([${CN_NUMBERS}]{1,2}|\\d{1,2})个?月`, 'y'),
    role: 'period',
    of: ([all = '', y, n = ''], at) => upTo(yearIn(all, y, at), small(n)),
  },
  {
    on: YEARS,
    at: new RegExp(`(?:${YEAR})?(?:的)?前([二三23])个?季度`, 'y'),
    role: 'period',
    of: ([all = '', y, n = ''], at) => upTo(yearIn(all, y, at), small(n) * 3),
  },
  {
    on: `${YEARS}第三四`,
    at: new RegExp(`(?:${YEAR})?(?:的)?第?([一二三四1-4])季度末?`, 'y'),
    role: 'period',
    of: ([all = '', y, n = ''], at) => quarterOf(yearIn(all, y, at), small(n)),
  },
  {
    on: `${YEARS}下`,
    at: new RegExp(`(?:${YEAR})?(?:的)?([上下])半年末?`, 'y'),
    role: 'period',
    of: ([all = '', y, n], at) => half(yearIn(all, y, at), n === '上' ? 1 : 2),
  },
  {
    on: '比较与同上去前',
    at: /(?:比|较|与|同)?(?:上年|去年|上一年|前年)(?:度)?(?:的)?(?:同期|同口径|同比)(?:数)?/y,
    role: 'prior',
    of: (_, { current }) => back(current, 12),
  },
  {
    on: '由从上去',
    at: /(?:由|从)?(?:上年末|去年末|上年底|去年底|上年年末|上年年底|去年年末|去年年底)/y,
    role: 'prior',
    of: (_, { current }) => wholeYear(yearOfMonth(current.first) - 1),
  },
  {
    on: '今年',
    at: /(?:今年)?年初(?!以来|定|确|下|制|部)/y,
    role: 'prior',
    of: (_, { current }) => wholeYear(yearOfMonth(current.first) - 1),
  },
  {
    on: '自今本年',
    at: /(?:自)?(?:今年|本年|年初)(?:年初)?以来/y,
    role: 'period',
    of: (_, { period, year }) => sinceJanuary(year, period),
  },
  {
    on: `自${YEARS}`,
    at: new RegExp(`(?:自)?${YEAR}以来`, 'y'),
    role: 'period',
    of: ([all = '', y], at) => since(yearIn(all, y, at), at),
  },
  {
    on: YEARS,
    at: new RegExp(`${YEAR}(\\d{1,2})月(?:份|底|末|初)?(?!\\d)`, 'y'),
    role: 'period',
    of: ([all = '', y, m], at) => month(yearIn(all, y, at), Number(m)),
  },
  {
    on: DIGITS,
    at: /(\d{1,2})月(?:(\d{1,2})(?:日|号)|[上中下]旬|份|底|末|初)?(?:[-—–至到](?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚)?/y,
    role: 'day',
    of: ([, m], { year }) => month(year, Number(m)),
  },
  {
    on: '“十',
    at: /“?(十[一二三四五六])五”?(?:期间|时期|以来)/y,
    role: 'period',
    of: ([all = '', plan = ''], at) => planOf(plan, all.endsWith('以来'), at),
  },
  {
    on: '近过最前',
    at: /(?:近|过去|最近|前)([两二三四五六七八九十]|\d{1,2})个?(?:认定)?年度?(?:来|以来|间|内)?/y,
    role: 'period',
    of: ([, n = ''], { year }) => years(year - small(n) + 1, year),
  },
  {
    on: '两二三四五六七八九十',
    at: /([两二三四五六七八九十])年(?:来|以来)/y,
    role: 'period',
    of: ([, n = ''], { year }) => years(year - small(n) + 1, year),
  },
  {
    on: '上去',
    at: /(?:上年|去年|上一年)(?:度|全年|年末|年底)?/y,
    role: 'prior',
    of: (_, { current }) => wholeYear(yearOfMonth(current.first) - 1),
  },
  { on: '前', at: /前年/y, role: 'prior', of: (_, { year }) => wholeYear(year - 2) },
  { on: '明来', at: /(?:明年|来年)/y, role: 'period', of: (_, { year }) => wholeYear(year + 1) },
  {
    on: '今本当全年',
    at: /(?:今年|本年度|本年|当年|全年|年内|年度内)(?:底|末)?/y,
    role: 'period',
    of: (_, at) => thisYear(at),
  },
  {
    on: DIGITS,
    at: /(\d{4})年(?:度|底|末|全年|年底|年末|期间)?(?!代|版)/y,
    role: 'period',
    of: ([, y]) => yearly(Number(y)),
  },
  {
    on: '一二',
    at: /([一二][〇零○][〇零○一二三四五六七八九]{2})年(?:度|底|末)?/y,
    role: 'period',
    of: ([, y = '']) => yearly(chineseYear(y)),
  },
  // A year whose 年 was forgotten, before words that are no counter: 2021全市.
  { on: '2', at: /(20\d{2})(?=全[市省区县国年]|上半年|下半年)/y, role: 'period', of: ([, y]) => yearly(Number(y)) },
  { on: '目现当迄至', at: /(?:目前|现阶段|当前|迄今|至今)/y, role: 'cumulative', of: (_, { period }) => period },
  // Times that no figure is of; their digits are no quantities.
  {
    on: `${DIGITS}一二三四五六七八九十两`,
    at: /\d{1,2}[:：]\d{2}|\d{1,2}(?:日|号|时|点)(?![用平起])|\d{1,3}(?:周岁|周年|岁|年(?!度))|[一二三四五六七八九十两]{1,3}年(?:期|制|倍增|行动|规划|计划|内)?/y,
    role: 'none',
    of: () => null,
  },
]

const byBeginning: ReadonlyMap<number, readonly Rule[]> = new Map(
  Array.from(new Set(RULES.map(({ on }) => on).join('')), (character) => [
    character.charCodeAt(0),
    RULES.filter(({ on }) => on.includes(character)),
  ]),
)
const BEGINS = /[\d一二两三四五六七八九十截今本当去上下前明来年近过最目现迄至自由从比较与同第“全]/g

/** The time expressions of a sentence from left to right. */
export function timesIn(sentence: string): readonly TimeExpression[] {
  const found: TimeExpression[] = []
  BEGINS.lastIndex = 0
  for (let at = BEGINS.exec(sentence); at !== null; at = BEGINS.exec(sentence)) {
    const expression = expressionAt(sentence, at.index)
    if (expression === null) continue
    found.push(expression)
    BEGINS.lastIndex = Math.max(expression.end, at.index + 1)
  }
  return found
}

/** Behind a number of a time one of these stands: most numbers are none, and no rule need be tried on them. */
const TIMED =
  /\d+[年月日号时点周岁的度上下前第全以一二三四季/:：\-—–－~～至到]|\d{4}\.|[一二两三四五六七八九十〇零○]+[年季度月的前上下第以期时”\d]/y
const NUMERAL = /[\d一二两三四五六七八九十]/

function expressionAt(sentence: string, index: number): TimeExpression | null {
  const begins = sentence[index] ?? ''
  if (/\d/.test(begins) && /[\d.]/.test(sentence[index - 1] ?? '')) return null
  if (NUMERAL.test(begins)) {
    TIMED.lastIndex = index
    if (!TIMED.test(sentence)) return null
  }
  for (const { at, role, of } of byBeginning.get(sentence.charCodeAt(index)) ?? []) {
    at.lastIndex = index
    const match = at.exec(sentence)
    if (match === null) continue
    const groups = [...match].map((part) => part ?? '')
    return { start: index, end: index + match[0].length, role, of: (moment) => of(groups, moment) }
  }
  return null
}

function yearIn(all: string, written: string | undefined, { year, current }: Moment): number {
  if (written !== undefined && /^\d{4}$/.test(written)) return Number(written)
  if (written !== undefined && written !== '') return chineseYear(written)
  if (/去年|上一?年/.test(all.replace(/上半年/, ''))) return yearOfMonth(current.last) - 1
  if (/前年/.test(all)) return year - 2
  if (/明年|来年/.test(all)) return year + 1
  return year
}

function chineseYear(written: string): number {
  return Number([...written].map((letter) => (/[〇零○]/.test(letter) ? 0 : CN_NUMBERS.indexOf(letter) + 1)).join(''))
}

function small(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  if (written === '两') return 2
  if (written.startsWith('十') && written.length === 2) return 10 + small(written.slice(1))
  return CN_NUMBERS.indexOf(written) + 1
}

function isYear(year: number): boolean {
  return year >= 1949 && year <= 2100
}

function isMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12
}

function yearly(year: number): Period | null {
  return isYear(year) ? wholeYear(year) : null
}

function years(from: number, to: number): Period | null {
  return isYear(from) && isYear(to) && from <= to ? { first: from * 12, last: to * 12 + 11 } : null
}

function month(year: number, value: number): Period | null {
  return isYear(year) && isMonth(value) ? months(year, value, value) : null
}

function run(year: number, from: number, to: number): Period | null {
  return isYear(year) && isMonth(from) && isMonth(to) && from <= to ? months(year, from, to) : null
}

function upTo(year: number, value: number): Period | null {
  return isYear(year) && isMonth(value) ? upToMonth(year, value) : null
}

function quarterOf(year: number, n: number): Period | null {
  return isYear(year) && (n === 1 || n === 2 || n === 3 || n === 4) ? quarter(year, n) : null
}

function back({ first, last }: Period, monthsBack: number): Period {
  return { first: first - monthsBack, last: last - monthsBack }
}

function sinceJanuary(year: number, { last }: Period): Period {
  return yearOfMonth(last) === year ? { first: year * 12, last } : wholeYear(year)
}

function since(year: number, { period }: Moment): Period | null {
  return isYear(year) && year * 12 <= period.last ? { first: year * 12, last: period.last } : null
}

/** 今年 of a half-year report is the half year: its figures go no further. */
function thisYear({ year, period }: Moment): Period {
  return yearOfMonth(period.first) === year && yearOfMonth(period.last) === year ? period : wholeYear(year)
}

function planOf(plan: string, since: boolean, { period }: Moment): Period | null {
  const from = PLANS[plan]
  if (from === undefined) return null
  const end = from * 12 + 59
  return { first: from * 12, last: since ? Math.min(end, Math.max(period.last, from * 12)) : end }
}
