import { knownWordsOf } from '../../words/splitter.ts'

const MARGIN = 6

/** Whether the dictionary knows no word that reaches into a stretch: so it stands with the names of places and firms. */
export function inNoWord(text: string, from: number, to: number): boolean {
  let at = Math.max(0, from - MARGIN)
  for (const word of knownWordsOf(text.slice(at, to + MARGIN))) {
    const end = at + word.length
    if (end > from && at < to && word.length > 1) return false
    at = end
  }
  return true
}
