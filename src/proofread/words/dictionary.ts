import { dict } from '@node-rs/jieba/dict.js'
import { homophones } from './homophones.ts'
import { lookalikes } from './lookalikes.ts'
import { rare } from './rare.ts'
import { shapes } from './shapes.ts'
import { TERMS } from './terms.ts'

const TERM_FREQUENCY = 2_000
const CHARACTERS_MAX = 4
/** Words so seldom seen are no suggestion; longer ones are surer when they fit. */
const FREQUENCY_MIN: { readonly [characters: number]: number } = { 2: 90, 3: 20, 4: 3 }
/** Names of persons and places suggest nothing, but idioms are often filed under them. */
const NAMES = /^n[rst]/

/** Common in reports and seldom elsewhere. */
const SUGGESTED =
  '短板 弱项 堵点 难点 痛点 赋能 纾困 抓手 举措 至上 红利 匮乏 态势 免申即享 揭榜挂帅 专精特新 跟踪问效 闭环管理 提质增效 降本增效 守正创新 踔厉奋发 笃行不怠 久久为功 善作善成 招才引智 凝心聚力 同频共振 奖优罚劣 保驾护航 担当作为 真抓实干'.split(
    ' ',
  )

/** A character that begins fewer words is too seldom to judge. */
const BEGINS_MIN = 3_000

/** Seldomer words may be slips themselves and are not kept. */
const KEPT_MIN = 6

/** Below zero for a name: a word that is known and suggests nothing. */
let frequencies: ReadonlyMap<string, number> | undefined
let bound: ReadonlyMap<string, number> | undefined
let beginnings: PairSet | undefined
let alike: ReadonlyMap<string, string> | undefined

/** How often a word of two to four characters stands in general Chinese; 0 for what hardly ever does. */
export function frequencyOf(word: string): number {
  frequencies ??= loaded()
  return Math.abs(frequencies.get(word) ?? 0)
}

/** The same for a word that may be meant by another; 0 for names and for what is seldom. */
export function commonnessOf(word: string): number {
  frequencies ??= loaded()
  return Math.max(0, frequencies.get(word) ?? 0)
}

/**
 * How many times as often a character begins a word of two as it stands alone. 机 and 基 hardly ever stand alone, 好 and
 * 大 often do; zero for a character that begins few words.
 */
export function boundnessOf(character: string): number {
  frequencies ??= loaded()
  return bound?.get(character) ?? 0
}

/** Whether any such word begins with these two characters (by code): most of what is tried is passed over by this alone. */
export function beginsCommon(first: number, second: number): boolean {
  frequencies ??= loaded()
  return beginnings?.has(first, second) === true
}

/** The characters that one may be written for by mistake: of like sound or like shape. */
export function confusedWith(character: string): string {
  alike ??= groups()
  return alike.get(character) ?? ''
}

function loaded(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const alone = new Map<string, number>()
  const begins = new Map<string, number>()
  for (const { word, times, tag } of entriesOf(new TextDecoder().decode(dict))) {
    if (word.length === 1) alone.set(word, times)
    if (word.length === 2) begins.set(word[0]!, (begins.get(word[0]!) ?? 0) + times)
    const least = FREQUENCY_MIN[word.length]
    if (least === undefined) continue
    if (times < Math.min(least, KEPT_MIN)) continue
    const suggests = times >= least && !(word.length < CHARACTERS_MAX && NAMES.test(tag))
    words.set(word, suggests ? times : -times)
  }
  const ours = [...SUGGESTED, ...TERMS.filter(({ length }) => length > 1 && length <= CHARACTERS_MAX)]
  for (const word of ours) words.set(word, TERM_FREQUENCY)
  beginnings = new PairSet()
  for (const [word, times] of words) if (times > 0) beginnings.add(word.charCodeAt(0), word.charCodeAt(1))
  bound = new Map(
    Array.from(begins, ([character, times]) => [
      character,
      times < BEGINS_MIN ? 0 : times / ((alone.get(character) ?? 0) + 1),
    ]),
  )
  return words
}

interface Entry {
  readonly word: string
  readonly times: number
  readonly tag: string
}

/** The lines of a dictionary: a word, how often it stands, its part of speech. */
function* entriesOf(text: string): Generator<Entry> {
  for (let at = 0; at < text.length; ) {
    const line = text.indexOf('\n', at)
    const end = line < 0 ? text.length : line
    const afterWord = text.indexOf(' ', at)
    if (afterWord > at && afterWord < end) {
      const afterTimes = text.indexOf(' ', afterWord + 1)
      const stop = afterTimes < 0 || afterTimes > end ? end : afterTimes
      let times = 0
      for (let digit = afterWord + 1; digit < stop; digit++) times = times * 10 + text.charCodeAt(digit) - 48
      yield { word: text.slice(at, afterWord), times, tag: text.slice(stop + 1, end) }
    }
    at = end + 1
  }
}

const SLOTS = 2 ** 18

/** Pairs of characters by their codes, in one flat table: a set of numbers this large is slow to ask. */
class PairSet {
  readonly #slots = new Uint32Array(SLOTS)
  #size = 0

  add(first: number, second: number): void {
    const place = this.#placeOf(first, second)
    if (this.#slots[place] !== 0) return
    this.#size += 1
    if (this.#size > SLOTS / 2) throw new RangeError('more pairs of characters than there is room for')
    this.#slots[place] = pairOf(first, second)
  }

  has(first: number, second: number): boolean {
    return this.#slots[this.#placeOf(first, second)] !== 0
  }

  /** Where the pair stands, or the free place where it would. */
  #placeOf(first: number, second: number): number {
    const pair = pairOf(first, second)
    let place = (Math.imul(pair, 0x9e3779b1) >>> 14) % SLOTS
    while (this.#slots[place] !== 0 && this.#slots[place] !== pair) place = (place + 1) % SLOTS
    return place
  }
}

function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}

function groups(): ReadonlyMap<string, string> {
  const map = new Map<string, Set<string>>()
  for (const group of [...homophones, ...lookalikes, ...shapes])
    for (const one of group) {
      const others = map.get(one) ?? new Set()
      for (const other of group) if (other !== one) others.add(other)
      map.set(one, others)
    }
  const all = new Map(Array.from(map, ([one, others]) => [one, [...others].join('')]))
  for (const [common = '', ...seldom] of rare.map((group) => [...group]))
    for (const one of seldom) all.set(one, common + (all.get(common) ?? '') + (all.get(one) ?? ''))
  return all
}
