import { charactersLike } from '../../words/characters.ts'
import { confusedWith, frequencyOf } from '../../words/dictionary.ts'
import type { Check } from '../check.ts'

const BEFORE = 3
const SLOTS = 2 ** 20
const PLACES_MAX = 200_000
/** So often at least must the text itself write it otherwise. */
const TIMES_MIN = 2
const CHINESE = /[\u4e00-\u9fff]/
/** Either is right of these pairs; and what differs between phrases of one build is no slip. */
const EITHER = /定订|订定|作做|做作|像象|象像|账帐|其期|期其|他它|它他|查察|察查|工公|公工|施实|实施/
const OPEN =
  /[一二三四五六七八九十百千万亿两几零上下前后左右东南西北内外中大小高低多少新老本该全省市县区镇乡村街国年月日时季度期次届批号级类型家个项件名户场人份支所位再又已未不是有在的地得了和与及或并等为对将以]/

/** «疫情防空，» where the text itself writes 疫情防控 again and again: a clause that ends in the wrong character. */
export const ownPhrase: Check = {
  kind: 'wording.character',
  label: '与全文写法不一的错字',
  certainty: 'probable',
  how: '一句末尾的四个字，全文别处多次写作另一个音近、形近的字',
  *find({ text: whole }) {
    const text = whole.slice(0, PLACES_MAX)
    const times = fourgrams(text)
    for (let at = BEFORE; at < text.length; at++) {
      if (isChinese(text.charCodeAt(at + 1)) || !allChinese(text, at - BEFORE, at)) continue
      const character = text[at]!
      if (OPEN.test(character) || times[slotOf(text, at, text.charCodeAt(at))]! > 1) continue
      const head = text.slice(at - BEFORE, at)
      const others = confusedWith(character)
      for (let place = 0; place < others.length; place++) {
        const other = others[place]!
        if (times[slotOf(text, at, others.charCodeAt(place))]! < TIMES_MIN || OPEN.test(other)) continue
        if (EITHER.test(character + other) || countOf(text, head + other) < TIMES_MIN) continue
        if (countOf(text, head + character) > 1 || frequencyOf(text[at - 1]! + other) === 0) continue
        yield {
          start: at - 1,
          end: at + 1,
          reason: `别处都写作“${head}${other}”，这里写“${head}${character}”，请核对`,
          correction: `${text[at - 1]}${other}`,
        }
        break
      }
    }
  },
}

/** How often four characters stand together, by their hash. */
function fourgrams(text: string): Uint16Array {
  const times = new Uint16Array(SLOTS)
  for (let at = BEFORE; at < text.length; at++)
    if (allChinese(text, at - BEFORE, at)) times[slotOf(text, at, text.charCodeAt(at))]!++
  return times
}

function slotOf(text: string, at: number, last: number): number {
  let hash = last
  for (let place = at - BEFORE; place < at; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

let chinese: Uint8Array | undefined

function isChinese(code: number): boolean {
  chinese ??= charactersLike(CHINESE)
  return chinese[code] === 1
}

function allChinese(text: string, from: number, to: number): boolean {
  for (let place = from; place <= to; place++) if (!isChinese(text.charCodeAt(place))) return false
  return true
}

function countOf(text: string, phrase: string): number {
  let count = 0
  for (let at = text.indexOf(phrase); at >= 0 && count <= TIMES_MIN; at = text.indexOf(phrase, at + 1)) count++
  return count
}
