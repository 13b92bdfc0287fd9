import type { Sentence } from './prose.ts'

/** The word that a character stands in. */
export interface Placed {
  readonly word: string
  readonly start: number
}

/** Whether a word is a single Chinese character. */
export function isSingle(word: string): boolean {
  if (word.length !== 1) return false
  const code = word.charCodeAt(0)
  return code >= 0x4e00 && code <= 0x9fff
}

/** At each character of a sentence, the word that it stands in. */
export function wordsAt({ words }: Sentence): readonly Placed[] {
  const at: Placed[] = []
  for (const word of words) {
    const placed = { word, start: at.length }
    for (let place = 0; place < word.length; place++) at.push(placed)
  }
  return at
}
