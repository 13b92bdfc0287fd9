import { confusedWith } from '../../words/dictionary.ts'
import type { Check, Found } from '../check.ts'
import { sentencesIn } from '../prose.ts'
import { isSingle, type Placed, wordsAt } from '../words.ts'
import { alsoRight, idioms, phrases, terms } from './terms.ts'

const TERM_CHARACTERS_MIN = 4
/** Two slips so near each other are one word that nobody knows. */
const SURE_CHARACTERS_MIN = 5
/** What may stand inside any phrase. */
const LOOSE =
  /[即的了着过地得和及与或并好等更再新大小多各不有是在为之所会能要可还都也以省市县区我本该其年月日仅约共均已将超近达]/

/** What may stand before a phrase; another single character makes an abbreviation with it: 高企政策, 区校合作. */
const JOINS = /[的了和与及或对在将为把被以从到向由并也都是等省市县]/

const CODES = 65_536
const right: ReadonlySet<string> = new Set([...idioms, ...terms, ...phrases, ...alsoRight])
const common: ReadonlySet<string> = new Set(phrases)
const longest = Math.max(...[...right].map(({ length }) => length))

const known = [...idioms, ...terms, ...phrases].filter(({ length }) => length >= TERM_CHARACTERS_MIN)
const byHead = Map.groupBy(known, (term) => term.slice(0, 2))
const byTail = Map.groupBy(known, (term) => term.slice(-2))

/** The characters that heads and tails begin and end with: most places of a text are passed over by these alone. */
const begins = new Uint8Array(CODES)
const ends = new Uint8Array(CODES)
for (const pair of [...byHead.keys(), ...byTail.keys()]) {
  begins[pair.charCodeAt(0)] = 1
  ends[pair.charCodeAt(1)] = 1
}
const NONE: readonly string[] = []

/** What one slip made of a term: from where to where, and the character that is not its own, if there is one. */
interface Slip {
  readonly from: number
  readonly to: number
  readonly strange: number | null
}

interface Candidate {
  readonly slip: Slip
  readonly term: string
}

/** One slip leaves the first two or the last two characters of a term whole: those are looked up at each place. */
export const misspelt: Check = {
  kind: 'wording.missing',
  label: '术语错漏字',
  certainty: 'probable',
  how: '与固定术语、成语只差一个字，而差的那个字不成词',
  *find(prose) {
    for (const sentence of sentencesIn(prose)) {
      const { text, start } = sentence
      let words: readonly Placed[] | null = null
      const candidates = slipsIn(text)
      if (candidates.length === 0) continue
      const told = new Set<number>()
      for (const { slip, term } of candidates) {
        if (told.has(slip.from) || accepted(text, slip) || !mayBe(text, slip, term)) continue
        words ??= wordsAt(sentence)
        if (!strange(text, slip, words)) continue
        told.add(slip.from)
        yield finding(text, start, slip, term)
      }
    }
  },
}

function slipsIn(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (let place = 0; place + 2 <= text.length; place++) {
    if (begins[text.charCodeAt(place)] === 0 || ends[text.charCodeAt(place + 1)] === 0) continue
    const pair = text.slice(place, place + 2)
    for (const term of byHead.get(pair) ?? NONE) {
      const slip = behindHead(text, place, term)
      if (slip !== null) found.push({ slip, term })
    }
    for (const term of byTail.get(pair) ?? NONE) {
      const slip = beforeTail(text, place, term)
      if (slip !== null) found.push({ slip, term })
    }
  }
  return found
}

/** Of a phrase whose words also go with others, only what sounds or looks alike is a slip, or a character that is lost. */
function mayBe(text: string, { from, to, strange }: Slip, term: string): boolean {
  if (!common.has(term)) return true
  if (to - from < term.length) return term.length > TERM_CHARACTERS_MIN
  return strange !== null && to - from === term.length && confusedWith(text[strange]!).includes(term[strange - from]!)
}

function finding(text: string, start: number, { from, to }: Slip, term: string): Found {
  return {
    start: start + from,
    end: start + to,
    reason: `“${text.slice(from, to)}”疑为“${term}”`,
    correction: term,
    ...(term.length >= SURE_CHARACTERS_MIN && { certainty: 'sure' as const }),
  }
}

function behindHead(text: string, place: number, term: string): Slip | null {
  const { length } = term
  let same = 2
  while (same < length && text[place + same] === term[same]) same++
  if (same === length) return null
  const rest = term.slice(same + 1)
  if (rest === '') {
    const next = text[place + same] ?? ''
    if (!isSingle(next)) return { from: place, to: place + same, strange: null }
    const after = text[place + length] ?? ''
    if (length > TERM_CHARACTERS_MIN) return null
    const alone = !isSingle(after) || JOINS.test(after)
    return alone ? { from: place, to: place + length, strange: place + same } : null
  }
  if (text.startsWith(rest, place + same)) return { from: place, to: place + length - 1, strange: null }
  if (!isSingle(text[place + same] ?? '')) return null
  if (text.startsWith(rest, place + same + 1)) return { from: place, to: place + length, strange: place + same }
  if (text.startsWith(term.slice(same), place + same + 1))
    return { from: place, to: place + length + 1, strange: place + same }
  return null
}

/** The slip lies in the first two characters; a lost first one leaves what is hardly ever a word. */
function beforeTail(text: string, place: number, term: string): Slip | null {
  const { length } = term
  const rest = place - (length - 4)
  if (rest < 1 || !text.startsWith(term.slice(2), rest)) return null
  const [first, second] = [text[rest - 2], text[rest - 1]]
  if (second === term[1]) return first === term[0] ? null : { from: rest - 1, to: place + 2, strange: null }
  if (second === term[0]) return { from: rest - 1, to: place + 2, strange: null }
  return first === term[0] && isSingle(second ?? '') ? { from: rest - 2, to: place + 2, strange: rest - 1 } : null
}

/** A slip leaves characters that make no word; a good word in the place of another is another phrase. */
function strange(text: string, { from, to, strange: at }: Slip, words: readonly Placed[]): boolean {
  const first = words[from]
  const last = words[to - 1]
  if (first === undefined || last === undefined) return false
  if (first.start < from || last.start + last.word.length > to) return false
  if (at !== null) {
    const own = words[at]
    return own !== undefined && own.word.length === 1 && !LOOSE.test(own.word) && at > from
  }
  const before = words[from - 1]
  if (before !== undefined && isSingle(before.word) && !JOINS.test(before.word)) return false
  const single = new Set(words.slice(from, to).filter(({ word }) => word.length === 1 && !LOOSE.test(word)))
  return single.size > 0 && text.slice(from, to).length >= 3
}

/** «副乡（镇）长», «所（站）长»: a bracket in the midst of a word goes on with it. */
const GOES_ON = /^[（(][\u4e00-\u9fff、]{1,4}[）)][\u4e00-\u9fff]/

/** Whether what is printed belongs to something that is right as it stands. */
function accepted(text: string, { from, to }: Slip): boolean {
  if (GOES_ON.test(text.slice(to, to + 8))) return true
  for (let begin = Math.max(0, from - 3); begin <= from; begin++)
    for (let end = to; end <= Math.min(text.length, to + 3); end++)
      if (end - begin <= longest && right.has(text.slice(begin, end))) return true
  return false
}
