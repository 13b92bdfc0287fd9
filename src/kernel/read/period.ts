import { half, months, type Period, parsePeriod, quarter, upToMonth, wholeYear } from '../period.ts'
import type { Read } from '../problem.ts'
import { halfWidth } from './normal.ts'
import { problem, quote, refuse, take } from './outcome.ts'

const quarters: { readonly [word: string]: 1 | 2 | 3 | 4 } = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
}

/**
 * A period as offices write it: 2026年、2026年度、2026年上半年、1—10月、2026年1-5月、一季度、前三季度、2026年5月,
 * or its code. `year` is assumed where the text names none.
 */
export function readPeriod(text: string, year: number): Read<Period> {
  const plain = halfWidth(text)
    .replaceAll(/\s/g, '')
    .replaceAll(/[—–－~～至到]+/g, '-')
  const code = parsePeriod(plain)
  if (code !== null) return { value: code }
  const match = /^(?:(\d{4})(?:年度?|[.-])?)?(.*)$/.exec(plain)
  const of = match?.[1] === undefined ? year : Number(match[1])
  if (/^\d{4}\.1$/.test(plain)) {
    return refuse('period.october', `${quote(text)}可能是1月，也可能是10月`, '请写成 2026-01 或 2026-10')
  }
  const found = run(of, match?.[2] ?? plain)
  if (found !== null) {
    if (match?.[1] !== undefined) return { value: found }
    return take(
      found,
      problem('period.yearFilled', `${quote(text)}没有写年份，按${year}年读入`, '如不是这一年，请写明年份'),
    )
  }
  return {
    problem: {
      code: 'period.invalid',
      message: `「${text}」不是可识别的期间`,
      advice: '请写成 2026年、2026年上半年、2026年1—10月、2026年二季度 或 2026年5月',
    },
  }
}

function run(year: number, rest: string): Period | null {
  if (rest === '' || rest === '全年' || rest === '年') return wholeYear(year)
  if (rest === '上半年') return half(year, 1)
  if (rest === '下半年') return half(year, 2)
  if (rest === '前三季度') return upToMonth(year, 9)
  const quarterly = /^第?([一二三四1-4])季度$/.exec(rest)
  const which = quarters[quarterly?.[1] ?? '']
  if (which !== undefined) return quarter(year, which)
  const span = /^(\d{1,2})月?-(\d{1,2})月(?:累计|份)?$/.exec(rest)
  if (span) return inYear(year, Number(span[1]), Number(span[2]))
  const single = /^(\d{1,2})月?份?$/.exec(rest)
  if (single) return inYear(year, Number(single[1]), Number(single[1]))
  return null
}

function inYear(year: number, from: number, to: number): Period | null {
  return from >= 1 && to <= 12 && from <= to ? months(year, from, to) : null
}
