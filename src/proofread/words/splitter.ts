import { Jieba, type TaggedWord } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { TERMS } from './terms.ts'

/** High enough that a term of ours is never cut in two. */
const TERM_FREQUENCY = 200_000

let splitter: Jieba | undefined

/** The words of a short text with the part of speech of each (n 名词, v 动词, m 数词, q 量词, x 标点 …). */
export function wordsOf(text: string): readonly TaggedWord[] {
  splitter ??= loaded()
  return splitter.tag(text, true)
}

/** The same without guessing: what is in no dictionary falls into single characters. */
export function knownWordsOf(text: string): readonly string[] {
  splitter ??= loaded()
  return splitter.cut(text, false)
}

/** The dictionary takes a moment to load, so it is loaded when the first text comes. */
function loaded(): Jieba {
  const fresh = Jieba.withDict(dict)
  fresh.loadDict(new TextEncoder().encode(TERMS.map((term) => `${term} ${TERM_FREQUENCY} n\n`).join('')))
  return fresh
}
