import { confusedWith } from '../../words/dictionary.ts'
import type { Check } from '../check.ts'

/** So many characters on either side must be the same. */
const SIDE = 3
const CHINESE = /^[\u4e00-\u9fff]$/
/** What differs between phrases of one build: numbers, levels, places in time and space. */
const VARIES =
  /[一二三四五六七八九十百千万亿两几零上下前后左右东南西北内外中大小高低多少新老本该全省市县区镇乡村街国年月日时季度期次届批号级类型家个项件名户场人份支所位再又已未不是有在的地得了和与及或并等为对将以]/
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
    const around = new Map<string, Seen[]>()
    const length = Math.min(text.length, PLACES_MAX)
    for (let at = SIDE; at + SIDE < length; at++) {
      const character = text[at]!
      if (!CHINESE.test(character)) continue
      const key = `${text.slice(at - SIDE, at)} ${text.slice(at + 1, at + 1 + SIDE)}`
      if (!/^[\u4e00-\u9fff“”《》 ]+$/.test(key)) continue
      const others = around.get(key)
      if (others === undefined) around.set(key, [{ character, at, times: 1 }])
      else {
        const same = others.find((other) => other.character === character)
        if (same === undefined) others.push({ character, at, times: 1 })
        else same.times++
      }
    }
    for (const others of around.values()) {
      if (others.length < 2) continue
      const [first] = others
      for (const other of others.slice(1)) {
        if (first === undefined || VARIES.test(other.character) || VARIES.test(first.character)) continue
        if (!confusedWith(first.character).includes(other.character)) continue
        const [rare, usual] = first.times < other.times ? [first, other] : [other, first]
        const meant = text.slice(usual.at - SIDE, usual.at + SIDE + 1)
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
