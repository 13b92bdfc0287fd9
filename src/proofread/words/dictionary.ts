import { dict } from '@node-rs/jieba/dict.js'
import { homophones } from './homophones.ts'
import { lookalikes } from './lookalikes.ts'
import { TERMS } from './terms.ts'

const TERM_FREQUENCY = 2_000
const CHARACTERS_MAX = 4
/** Words so seldom seen are no suggestion; longer ones are surer when they fit. */
const FREQUENCY_MIN: { readonly [characters: number]: number } = { 2: 90, 3: 20, 4: 3 }
/** Names of persons and places suggest nothing, but idioms are often filed under them. */
const NAMES = /^n[rst]/

let frequencies: ReadonlyMap<string, number> | undefined
let alike: ReadonlyMap<string, string> | undefined

/** How often a word of two to four characters stands in general Chinese; 0 for what is no common word. */
export function frequencyOf(word: string): number {
  frequencies ??= loaded()
  return frequencies.get(word) ?? 0
}

/** The characters that one may be written for by mistake: of like sound or like shape. */
export function confusedWith(character: string): string {
  alike ??= groups()
  return alike.get(character) ?? ''
}

function loaded(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', frequency = '', tag = ''] = line.split(' ')
    const least = FREQUENCY_MIN[word.length]
    if (least === undefined || Number(frequency) < least) continue
    if (NAMES.test(tag) && word.length < CHARACTERS_MAX) continue
    words.set(word, Number(frequency))
  }
  for (const term of TERMS) if (term.length > 1 && term.length <= CHARACTERS_MAX) words.set(term, TERM_FREQUENCY)
  return words
}

function groups(): ReadonlyMap<string, string> {
  const map = new Map<string, Set<string>>()
  for (const group of [...homophones, ...lookalikes])
    for (const one of group) {
      const others = map.get(one) ?? new Set()
      for (const other of group) if (other !== one) others.add(other)
      map.set(one, others)
    }
  return new Map(Array.from(map, ([one, others]) => [one, [...others].join('')]))
}
