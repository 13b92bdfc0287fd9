import { charactersLike } from '../../words/characters.ts'
import { confusedWith } from '../../words/dictionary.ts'
import type { Check } from '../check.ts'

/** So many characters before and behind must be the same: three and three, or four at one side. */
const SIDES = [
  [3, 3],
  [1, 4],
  [4, 1],
] as const
/** Of these pairs either is right: 制定 and 制订. */
const EITHER = /定订|订定|作做|做作|象像|像象|账帐|帐账|其期|他它|它他|查察|察查|工公|公工|实施|施实/
/** Not what differs between phrases of one build: numbers, levels, places in time and space. */
const DIFFERS =
  /(?![一二三四五六七八九十百千万亿两几零上下前后左右东南西北内外中大小高低多少新老本该全省市县区镇乡村街国年月日时季度期次届批号级类型家个项件名户场人份支所位再又已未不是有在的地得了和与及或并等为对将以])[\u4e00-\u9fff]/
const AROUND = /[\u4e00-\u9fff“”《》 ]/
const PLACES_MAX = 200_000

interface Seen {
  readonly character: string
  readonly at: number
  times: number
}

/** «海岳生物制药…» here and «海月生物制药…» there: the same words but for one character that sounds or looks alike. */
export const nearRepeat: Check = {
  kind: 'name.spelling',
  label: '同一说法差一个字',
  certainty: 'probable',
  how: '两处前后各三个字都相同，中间一个字音近或形近而不同',
  *find({ text }) {
    const around = new Map<string, Map<string, Seen>>()
    for (const { key, at } of differing(text.slice(0, PLACES_MAX))) {
      const character = text[at]!
      const seen = around.get(key)
      const same = seen?.get(character)
      if (seen === undefined) around.set(key, new Map([[character, { character, at, times: 1 }]]))
      else if (same === undefined) seen.set(character, { character, at, times: 1 })
      else same.times++
    }
    const told = new Set<number>()
    for (const seen of around.values()) {
      const [first, ...others] = seen.values()
      for (const other of others) {
        if (first === undefined || EITHER.test(first.character + other.character)) continue
        if (!confusedWith(first.character).includes(other.character)) continue
        const [rare, usual] = first.times < other.times ? [first, other] : [other, first]
        const meant = text.slice(Math.max(0, usual.at - 3), usual.at + 4)
        if (told.has(rare.at)) continue
        told.add(rare.at)
        yield {
          start: rare.at,
          end: rare.at + 1,
          reason: `别处写作“${meant}”，这里“${rare.character}”与“${usual.character}”音形相近，请核对`,
          correction: usual.character,
        }
      }
    }
  },
}

const SLOTS = 2 ** 20
/** No character that may differ has this code. */
const SEVERAL = 1

/**
 * The places where one and the same surroundings hold more than one character, among few others. Most hold one only: a
 * table of the first by the hash of its surroundings passes those over before a string is made of any.
 */
function* differing(text: string): Generator<{ readonly key: string; readonly at: number }> {
  const first = new Uint16Array(SLOTS)
  for (const [before, behind] of SIDES)
    for (let at = before; at + behind < text.length; at++) {
      const code = text.charCodeAt(at)
      const slot = mayDiffer(code) ? slotOf(text, at, before, behind) : null
      if (slot !== null) first[slot] = first[slot] === 0 || first[slot] === code ? code : SEVERAL
    }
  for (const [before, behind] of SIDES)
    for (let at = before; at + behind < text.length; at++) {
      const slot = mayDiffer(text.charCodeAt(at)) ? slotOf(text, at, before, behind) : null
      if (slot !== null && first[slot] === SEVERAL)
        yield { key: `${text.slice(at - before, at)} ${text.slice(at + 1, at + 1 + behind)}`, at }
    }
}

/** The hash of what stands before and behind a place; `null` where that is not all words. */
function slotOf(text: string, at: number, before: number, behind: number): number | null {
  let hash = 0
  for (let place = at - before; place <= at + behind; place++) {
    const code = place === at ? SPACE : text.charCodeAt(place)
    if (!standsAround(code)) return null
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

const SPACE = 0x20
let middles: Uint8Array | undefined
let sides: Uint8Array | undefined

function mayDiffer(code: number): boolean {
  middles ??= charactersLike(DIFFERS)
  return middles[code] === 1
}

function standsAround(code: number): boolean {
  sides ??= charactersLike(AROUND)
  return sides[code] === 1
}
