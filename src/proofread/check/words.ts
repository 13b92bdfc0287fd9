import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let loaded: Jieba | null = null

/** The words of a sentence in their order; what is in no dictionary falls into single characters. The dictionary is read when the first sentence asks for it. */
export function wordsOf(sentence: string): readonly string[] {
  loaded ??= Jieba.withDict(dict)
  return loaded.cut(sentence, false)
}

/** At each character of a sentence, the word that it stands in. */
export interface Placed {
  readonly word: string
  readonly start: number
}

export function wordsAt(sentence: string): readonly Placed[] {
  const at: Placed[] = []
  for (const word of wordsOf(sentence)) {
    const placed = { word, start: at.length }
    for (let place = 0; place < word.length; place++) at.push(placed)
  }
  return at
}
