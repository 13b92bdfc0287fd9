import { matchesIn } from '../../matches.ts'
import type { Check } from '../check.ts'
import type { Prose } from '../prose.ts'

/** «2011—2012年度», «2024年7月至2025年6月» */
const RANGE =
  /(?<![\d〔[])(20\d\d)年?(?:(\d{1,2})月)?(?:\d{1,2}日)?起?[—–\-－～~至到]+(20\d\d)年(?:(\d{1,2})月)?(?:\d{1,2}日)?(年?度)?/g
/** A plan, a project and a history have their own years. */
const OTHERS =
  /规划|“?十[一二三四五]?五”?|建设期|执行期|实施期|有效期|任期|项目|以来|增长|增加|提高|下降|上升|由|从|年均|计划|行动|方案/
const AROUND = 12
const HEAD_LINES = 3
const TITLE_CHARACTERS_MAX = 60

interface Range {
  readonly from: string
  readonly to: string
  readonly all: string
  readonly index: number
}

/** One stretch of time that is the text's own, told with another end elsewhere. */
export const ranges: Check = {
  kind: 'consistency.year',
  label: '起止年份前后不一',
  certainty: 'probable',
  how: '标题或全文多处所说的起止时间，在另一处有一端的年份不同；止早于起',
  *find(prose) {
    const all = rangesIn(prose.text)
    for (const { from, to, all: quote, index } of all)
      if (from > to)
        yield { start: index, end: index + quote.length, reason: '止早于起，请核对年份', certainty: 'sure' as const }
    yield* shifted(prose.text, all)
    const [first, ...others] = ownRanges(prose, all)
    if (first === undefined || others.some(({ from, to }) => from !== first.from || to !== first.to)) return
    for (const { from, to, all: quote, index } of all) {
      if (from > to || (from === first.from && to === first.to)) continue
      // One end is that of the text's own, and the other is a year off with the same month.
      const oneEnd = from === first.from ? yearOff(to, first.to) : to === first.to && yearOff(from, first.from)
      if (!oneEnd || OTHERS.test(around(prose.text, index, quote))) continue
      yield {
        start: index,
        end: index + quote.length,
        reason: `标题写的是${first.all}，这里写${quote}，请核对年份`,
      }
    }
  },
}

function rangesIn(text: string): readonly Range[] {
  return matchesIn(text, RANGE).map(({ 0: all, 1: y1 = '', 2: m1 = '', 3: y2 = '', 4: m2 = '', index }) => ({
    from: `${y1}${m1.padStart(2, '0')}`,
    to: `${y2}${m2.padStart(2, '0')}`,
    all,
    index,
  }))
}

/** Those of the title. */
function ownRanges({ paragraphs }: Prose, all: readonly Range[]): readonly Range[] {
  const lines = paragraphs
    .slice(0, HEAD_LINES)
    .filter(({ text }) => text.length <= TITLE_CHARACTERS_MAX && !/[。；]/.test(text))
  return all.filter(({ index }) => lines.some(({ start, end }) => index >= start && index < end))
}

/** «2023年7月至2025年6月» where «2024年7月至2025年6月» stands elsewhere: one year, months and all, but for one digit. */
function* shifted(text: string, all: readonly Range[]) {
  const monthly = all.filter(({ from, to }) => !from.endsWith('00') && !to.endsWith('00') && from <= to)
  for (const one of monthly) {
    const other = monthly.find(
      (each) =>
        each !== one &&
        ((each.to === one.to && yearOff(one.from, each.from)) || (each.from === one.from && yearOff(one.to, each.to))),
    )
    if (other === undefined || !isTwelveMonths(other) || OTHERS.test(around(text, one.index, one.all))) continue
    yield {
      start: one.index,
      end: one.index + one.all.length,
      reason: `另一处写的是${other.all}，请核对年份`,
    }
  }
}

function yearOff(one: string, other: string): boolean {
  return Math.abs(Number(one.slice(0, 4)) - Number(other.slice(0, 4))) === 1 && one.slice(4) === other.slice(4)
}

function isTwelveMonths({ from, to }: Range): boolean {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(4)) - Number(from.slice(4))
  return months === 11
}

function around(text: string, index: number, quote: string): string {
  return (
    text.slice(Math.max(0, index - AROUND), index) + text.slice(index + quote.length, index + quote.length + AROUND)
  )
}
