import { eachEntry } from './entries.ts'

/** Names of places and bodies suggest nothing. */
const NAMES = /^n[st]/
const TIMES_MIN = 3
const CHARACTERS = 4

/** Set phrases of four characters by their first two and by their last two: the other two of each, one after another. */
interface Phrases {
  readonly byHead: ReadonlyMap<number, string>
  readonly byTail: ReadonlyMap<number, string>
}

let loaded: Phrases | undefined

/** The last two characters of all phrases that begin with these two, one pair after another; `''` for none. */
export function tailsOf(first: number, second: number): string {
  loaded ??= load()
  return loaded.byHead.get(keyOf(first, second)) ?? ''
}

/** The first two characters of all phrases that end with these two. */
export function headsOf(third: number, fourth: number): string {
  loaded ??= load()
  return loaded.byTail.get(keyOf(third, fourth)) ?? ''
}

function load(): Phrases {
  const byHead = new Map<number, string>()
  const byTail = new Map<number, string>()
  eachEntry((text, at, wordEnd, times, tag, tagEnd) => {
    if (wordEnd - at !== CHARACTERS || times < TIMES_MIN || NAMES.test(text.slice(tag, tagEnd))) return
    const word = text.slice(at, wordEnd)
    const head = keyOf(word.charCodeAt(0), word.charCodeAt(1))
    const tail = keyOf(word.charCodeAt(2), word.charCodeAt(3))
    byHead.set(head, (byHead.get(head) ?? '') + word.slice(2))
    byTail.set(tail, (byTail.get(tail) ?? '') + word.slice(0, 2))
  })
  return { byHead, byTail }
}

function keyOf(first: number, second: number): number {
  return first * 65_536 + second
}
