import type { Problem, Read } from '../problem.ts'
import type { Brand } from '../values.ts'
import { halfWidth, squeeze } from './normal.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from './numeral.ts'
import { problem, quote, refuse, take } from './outcome.ts'

/** A batch by year and ordinal, `2026-01`, so that batches sort; `2026-00` where only the year was said. */
export type Batch = string & Brand<'Batch'>

const YEAR_MIN = 1980
const YEAR_MAX = 2100
const ORDINAL_MAX = 99
const BATCH_LENGTH_MAX = 120

const YEARS = /(?:19|20)\d{2}(?=年|\)|\]|$|[-./第 ])|(?<!\d)\d{2}(?=年)|[一二][〇零○九一二三四五六七八]{3}(?=年)/g
const ORDINALS = new RegExp(`第?([${NUMERAL_CHARACTERS}]+|首)批`, 'g')
const SHORT = /^((?:19|20)\d{2})[-–—./](\d{1,2})$/
const YEAR_ALONE = /^(?:(?:19|20)\d{2}年?度?|\d{2}年度?|[一二][〇零○九一二三四五六七八]{3}年度?)$/
/** 第一、二批 and 第一批和第二批 are several. */
const SEVERAL = new RegExp(`(?:批|[第年][${NUMERAL_CHARACTERS}]+)[、和及至~–—-]第?[${NUMERAL_CHARACTERS}]+批`)

/**
 * The batch that a text names: 2026年第一批, 2026年第1批, 第一批(2026), 2026-1 and titles that hold one are the same
 * batch. A year alone is ordinal 0, the year's undivided batch, with a note. `defaultYear` goes in where the text has
 * no year, with a note.
 */
export function readBatch(text: string, defaultYear?: number): Read<Batch> {
  const body = squeeze(halfWidth(text))
  const [, shortYear, shortOrdinal] = SHORT.exec(body) ?? []
  if (shortYear !== undefined) return complete(text, Number(shortYear), Number(shortOrdinal))
  if (body === '' || body.length > BATCH_LENGTH_MAX) return unreadable(text)
  const compact = body.replace(/ /g, '')
  if (/补充|增补|追加|递补/.test(compact)) {
    return refuse(
      'batch.supplement',
      `${quote(text)}是补充批次，没有自己的序号`,
      '给补充批次单独编一个批次，例如2026年第三批',
    )
  }
  const ordinals = new Set([...compact.matchAll(ORDINALS)].map(([, written = '']) => ordinalOf(written)))
  const years = new Set((compact.match(YEARS) ?? []).map(yearOf))
  if (ordinals.size > 1 || years.size > 1 || SEVERAL.test(compact)) {
    return refuse('batch.two', `${quote(text)}里不止一个年份或批次`, '一格只写一个批次，例如2026年第一批')
  }
  const [ordinal] = ordinals
  const [year] = years
  if (ordinal === undefined) {
    if (year === undefined || !YEAR_ALONE.test(compact)) return unreadable(text)
    const whole = problem('batch.yearOnly', `${quote(text)}只有年度，没有批次`, '分批的请写明批次，例如2026年第一批')
    return complete(text, year, 0, whole)
  }
  if (ordinal === 0) return unreadable(text)
  if (year !== undefined) return complete(text, year, ordinal)
  if (defaultYear === undefined) {
    return refuse('batch.year', `${quote(text)}没有写年份`, '写全年份和批次，例如2026年第一批')
  }
  const filled = problem(
    'batch.yearFilled',
    `${quote(text)}没有写年份，按${defaultYear}年读入`,
    '不是这一年的请写全年份',
  )
  return complete(text, defaultYear, ordinal, filled)
}

/** The batch of a year (1980–2100) and an ordinal (0–99; 0 the whole year). Throws RangeError outside these. */
export function batchOf(year: number, ordinal: number): Batch {
  if (!inRange(year, YEAR_MIN, YEAR_MAX) || !inRange(ordinal, 0, ORDINAL_MAX)) {
    throw new RangeError(`not a batch: ${year}, ${ordinal}`)
  }
  return `${year}-${String(ordinal).padStart(2, '0')}` as Batch
}

export function batchParts(batch: Batch): { readonly year: number; readonly ordinal: number } {
  return { year: Number(batch.slice(0, 4)), ordinal: Number(batch.slice(5)) }
}

/** As it is shown: 2026年第1批; the year alone where that is all that is known. */
export function batchText(batch: Batch): string {
  const { year, ordinal } = batchParts(batch)
  return ordinal === 0 ? `${year}年` : `${year}年第${ordinal}批`
}

function complete(text: string, year: number, ordinal: number, note?: Problem): Read<Batch> {
  if (inRange(year, YEAR_MIN, YEAR_MAX) && inRange(ordinal, 0, ORDINAL_MAX)) return take(batchOf(year, ordinal), note)
  return refuse('batch.invalid', `${quote(text)}的年份或批次超出范围`, '写成例如2026年第一批')
}

function inRange(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max
}

function ordinalOf(written: string): number {
  if (written === '首') return 1
  const numeral = parseNumeral(written)
  return typeof numeral === 'object' && !numeral.decimal.includes('.') ? Number(numeral.decimal) : 0
}

function yearOf(written: string): number {
  const numeral = parseNumeral(written)
  const year = typeof numeral === 'object' ? Number(numeral.decimal) : Number.NaN
  return written.length === 2 ? 2000 + year : year
}

function unreadable(text: string): { readonly problem: Problem } {
  return refuse('batch.unreadable', `${quote(text)}读不出年份和批次`, '写成例如2026年第一批')
}
