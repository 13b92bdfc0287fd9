import type { HeadingLevel } from './text.ts'
import { chineseNumber } from './wording.ts'

/** 一、（一）1.（1）: the mark of a heading, by its level (GB/T 9704-2012, clause 7.3.3). */
export function headingMark(level: HeadingLevel, count: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(count)}、`
    case 2:
      return `（${chineseNumber(count)}）`
    case 3:
      return `${count}. `
    case 4:
      return `（${count}）`
  }
}

const MARK = /^(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．]\s?)/

/** The mark that a heading begins with, of whatever level; empty where it has none. */
export function markOf(heading: string): string {
  return MARK.exec(heading)?.[0] ?? ''
}

/** Counts the headings of a text in the order of reading; an attachment begins anew. */
export class HeadingCount {
  readonly #counts = [0, 0, 0, 0]

  restart(): void {
    this.#counts.fill(0)
  }

  /** The mark that is due to the next heading of a level. */
  next(level: HeadingLevel): string {
    this.#counts.fill(0, level)
    const count = (this.#counts[level - 1] ?? 0) + 1
    this.#counts[level - 1] = count
    return headingMark(level, count)
  }
}
