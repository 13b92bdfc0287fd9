import { commonnessOf, confusedWith, frequencyOf } from '../../words/dictionary.ts'
import { modern } from '../../words/modern.ts'
import { headsOf, tailsOf } from '../../words/phrases.ts'
import type { Check, Found } from '../check.ts'
import { type Sentence, sentencesIn } from '../prose.ts'
import type { Placed } from '../words.ts'
import { eachPlace } from './eachPlace.ts'
import { alsoRight, idioms, terms } from './terms.ts'

const CHINESE = /^[\u4e00-\u9fff]{4}$/
/** What differs between phrases that are both right: 一年一度 and 一年两度, 上下级 and 左右. */
const VARIES = /[一二三四五六七八九十百千万亿两几零多少上下左右前后内外大小型性化]/
/** Seldomer ones are phrases for no office. */
const TIMES_MIN = 8
const ours: ReadonlySet<string> = new Set([...idioms, ...terms])
const right: ReadonlySet<string> = new Set(alsoRight)

/** «议事日成», «一如继往»: three characters of a set phrase, and the fourth sounds or looks like the right one. */
export const setPhrase: Check = {
  kind: 'wording.character',
  label: '成语、固定词组错一字',
  certainty: 'probable',
  how: '四字词组有三个字与词典相同，另一个字音近或形近',
  *find(prose) {
    for (const sentence of sentencesIn(prose)) yield* inSentence(sentence)
  },
}

function* inSentence(sentence: Sentence): Generator<Found> {
  const { text, start } = sentence
  let words: readonly Placed[] | null = null
  for (let at = 0; at + 4 <= text.length; at++) {
    const [a, b, c, d] = [0, 1, 2, 3].map((place) => text.charCodeAt(at + place)) as [number, number, number, number]
    const meant =
      meantIn(tailsOf(a, b), text[at + 2]!, text[at + 3]!, (pair) => text.slice(at, at + 2) + pair) ??
      meantIn(headsOf(c, d), text[at]!, text[at + 1]!, (pair) => pair + text.slice(at + 2, at + 4))
    if (meant === null) continue
    const written = text.slice(at, at + 4)
    if (!CHINESE.test(written) || frequencyOf(written) > 0 || modern.has(written) || right.has(written)) continue
    words ??= eachPlace(sentence.words)
    if (!stands(words, at) || (areWords(words, at) && !ours.has(meant))) continue
    yield {
      start: start + at,
      end: start + at + 4,
      reason: `“${written}”疑为“${meant}”`,
      correction: meant,
      ...(alone(words, at, written, meant) && { certainty: 'sure' as const }),
    }
    at += 3
  }
}

/** Of pairs one after another, the one that is these two characters but for one that is like its own. */
function meantIn(pairs: string, x: string, y: string, whole: (pair: string) => string): string | null {
  for (let at = 0; at < pairs.length; at += 2) {
    const [first, second] = [pairs[at]!, pairs[at + 1]!]
    if ((first === x) === (second === y)) continue
    const [written, right] = first === x ? [y, second] : [x, first]
    if (VARIES.test(written) || VARIES.test(right) || !confusedWith(written).includes(right)) continue
    const meant = whole(first + second)
    if (commonnessOf(meant) >= TIMES_MIN) return meant
  }
  return null
}

/** Whether no word reaches in or out: «议事日成，» and not «议事日成立». */
function stands(words: readonly Placed[], at: number): boolean {
  const [first, last] = [words[at]!, words[at + 3]!]
  return first.start === at && last.start + last.word.length === at + 4
}

/** «使用范围» is made of two good words, whatever 适用范围 is. */
function areWords(words: readonly Placed[], at: number): boolean {
  return words[at]!.word.length === 2 && words[at + 2]!.start === at + 2 && words[at + 2]!.word.length === 2
}

/** The character that is not the phrase's own makes no word with its neighbours. */
function alone(words: readonly Placed[], at: number, written: string, meant: string): boolean {
  const odd = [...written].findIndex((one, place) => one !== meant[place])
  return words[at + odd]!.word.length === 1
}
