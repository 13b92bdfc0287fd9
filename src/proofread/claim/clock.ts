import { type Period, samePeriod, wholeYear } from '../../kernel/period.ts'
import type { ClaimKind } from '../reading.ts'
import type { Moment, TimeExpression } from '../time/expressions.ts'

/** Follows the times that a sentence names while its figures are read from left to right. */
export class Clock {
  readonly #text: string
  readonly #times: readonly TimeExpression[]
  readonly #moment: Moment | null
  #next = 0
  #current: Period | null
  #explicit = false
  #words = ''
  readonly #outer: { readonly period: Period | null; readonly explicit: boolean; readonly from: number }[] = []
  #at = 0

  constructor(text: string, times: readonly TimeExpression[], moment: Moment | null) {
    this.#text = text
    this.#times = times
    this.#moment = moment
    this.#current = moment?.period ?? null
  }

  moveTo(place: number): void {
    while (this.#at < place) {
      const time = this.#times[this.#next]
      const stop = Math.min(place, time?.start ?? place)
      for (; this.#at < stop; this.#at++) this.#bracket(this.#text[this.#at] ?? '')
      if (time === undefined || time.start >= place) break
      this.#take(time)
      this.#next += 1
      this.#at = Math.max(this.#at, time.end)
    }
  }

  /** From here on the figures are of another time again. */
  turnTo(period: Period): void {
    this.#current = period
    this.#explicit = true
  }

  #bracket(letter: string): void {
    if (letter === '（') this.#outer.push({ period: this.#current, explicit: this.#explicit, from: this.#at })
    if (letter === '）') {
      const outer = this.#outer.pop()
      if (outer === undefined || this.#isTimeAlone(outer.from + 1, this.#at)) return
      this.#current = outer.period
      this.#explicit = outer.explicit
    }
  }

  /** 研发费用（1—8月）: the bracket says of when the figure after it is. */
  #isTimeAlone(from: number, to: number): boolean {
    return this.#times.some(({ start, end }) => start === from && end === to)
  }

  #take(time: TimeExpression): void {
    const isDay = time.role === 'day' && time.start > 1
    if (this.#moment === null || time.role === 'none' || time.role === 'prior' || isDay || this.#compares(time)) return
    const period = time.of({ ...this.#moment, current: this.#current ?? this.#moment.period })
    if (period === null) return
    this.#current = period
    this.#explicit = true
    this.#words = this.#text.slice(time.start, time.end)
  }

  /** 由2020年的, 比2020年, 按近三年: the time of what is compared with. */
  #compares(time: TimeExpression): boolean {
    return /[由从比较按]$/.test(this.#text.slice(Math.max(0, time.start - 1), time.start))
  }

  at(
    from: number,
    to: number,
    kind: ClaimKind,
  ): { readonly period: Period | null; readonly prior: boolean; readonly compared: boolean } {
    if (this.#moment === null || this.#current === null) return { period: null, prior: false, compared: false }
    const before =
      kind === 'growth'
        ? undefined
        : this.#times.findLast(
            (time) =>
              time.start >= from &&
              time.end <= to &&
              (time.role === 'prior' ||
                (time.role !== 'none' && this.#compares(time) && this.#text[time.start - 1] !== '按')),
          )
    if (before !== undefined) {
      const period = before.of({ ...this.#moment, current: this.#current })
      const compared = /^(?:的|为|是|有|约|[^，。；]{0,3}$)/.test(this.#text.slice(before.end, to))
      if (period !== null) return { period, prior: true, compared }
    }
    const year = wholeYear(this.#moment.year)
    const isWhole = /今年|全年|本年|当年|年内|年底/.test(this.#words) && !/以来/.test(this.#words)
    if (kind === 'target' && (!this.#explicit || isWhole || samePeriod(this.#current, this.#moment.period)))
      return { period: year, prior: false, compared: false }
    // 6月末孵化载体23家，毕业企业17家: what happened, happened up to that day.
    const until = kind === 'flow' && /[末底]$/.test(this.#words) && this.#current.last === this.#moment.period.last
    return { period: until ? this.#moment.period : this.#current, prior: false, compared: false }
  }
}
