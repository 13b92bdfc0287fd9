import type { Placed } from '../words.ts'

/** At each character of a sentence, the one of its words that it stands in. */
export function eachPlace(words: readonly string[]): readonly Placed[] {
  const places: Placed[] = []
  for (const word of words) {
    const placed = { word, start: places.length }
    for (let place = 0; place < word.length; place++) places.push(placed)
  }
  return places
}
