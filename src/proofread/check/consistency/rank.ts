import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import { type Prose, sentencesIn } from '../prose.ts'
import { numberInWords } from '../quantity.ts'

const AMONG =
  /(?<![\d.])(\d{1,3})(?:个|家)(?:县（市、区）|县\(市、区\)|[^。；，,\d（(]{1,8}(?:（[^（）]{1,8}）)?)(?:中|里|当中)?[^。；\d]{0,12}?(?<!较上年|上年|去年|同期|由|从|季度)(?:列|居|排|名|位|排名|位列|位居|名列|)第(\d{1,3})(?!届|批|[条款项章季年次期]|[一-龥]?中学)(?:位|名)?/g
const MOVED =
  /[由从](?:[^，,。；\d]{0,12})第(\d{1,3})(?:位|名)?[^，,。；\d]{0,8}?(上升|前移|提升|跃升|提高|跃居|进位|晋升|下降|后移|下滑|退|降|升)(?:到|至|为|居)?[^，,。；\d]{0,8}?第(\d{1,3})(?:位|名)(?:[，,](?:前移|后移|上升|下降|提升|进|退|晋升)(?:了)?(\d{1,3})(?:个)?(?:位次|位|名))?/g

/** «第3位，较上年第7位前移4个位次»: the place now comes first. */
const SINCE =
  /第(\d{1,3})(?:位|名)?[，,（(]?(?:比|较)[^，,。；\d第]{0,8}[（(]?第(\d{1,3})(?:位|名)?[）)]?[，,]?(上升|前移|提升|跃升|提高|进位|晋升|前进|下降|后移|下滑|后退|退|降|升|进)(?:了)?(\d{1,3})(?:个)?(?:位次|位|名)/g

export const rank: Check = {
  kind: 'consistency.rank',
  label: '位次自相矛盾',
  certainty: 'sure',
  how: '位次大于参评单位数，或升降与前后位次不合',
  *find(prose) {
    yield* twice(prose)
    for (const { text, start } of sentencesIn(prose)) {
      for (const match of matchesIn(text, AMONG, '第')) {
        const [all, size, place] = match
        if (Number(place) > Number(size))
          yield {
            start: start + match.index,
            end: start + match.index + all.length,
            reason: `只有${size}个单位，不会有第${place}位，请核对`,
          }
      }
      for (const match of matchesIn(text, SINCE, '第')) {
        const [all, to = '', from = '', verb = '', by] = match
        const moved = Number(from) - Number(to)
        const rises = !/下降|后移|下滑|退|降/.test(verb)
        const place = { start: start + match.index, end: start + match.index + all.length }
        if (moved === 0 || moved > 0 !== rises)
          yield { ...place, reason: `由第${from}位到第${to}位不是“${verb}”，请核对位次` }
        else if (by !== undefined && Number(by) !== Math.abs(moved))
          yield { ...place, reason: `由第${from}位到第${to}位相差${Math.abs(moved)}位，文中写${by}位` }
      }
      for (const match of matchesIn(text, MOVED, '第')) {
        const [all, from = '', verb = '', to = '', by] = match
        const rises = !/下降|后移|下滑|退|降/.test(verb)
        const moved = Number(from) - Number(to)
        const place = { start: start + match.index, end: start + match.index + all.length }
        if (moved === 0 || moved > 0 !== rises)
          yield { ...place, reason: `由第${from}位到第${to}位不是“${verb}”，请核对位次` }
        else if (by !== undefined && Number(by) !== Math.abs(moved))
          yield { ...place, reason: `由第${from}位到第${to}位相差${Math.abs(moved)}位，文中写${by}位` }
      }
    }
  },
}

const PLACED =
  /([\u4e00-\u9fffR&D]{4,16}?)(?:稳居|跃居|位居|排名?|位列|列|居)(全[国省市区县])?第([\d一二三四五六七八九十]{1,3})(?:位|名)?/g
const NOUN_CHARACTERS = 5

/** One indicator, one ground, two places. */
function* twice(prose: Prose): Generator<Found> {
  const seen = new Map<string, { place: number; said: string }>()
  let ground = ''
  for (const { text, start } of sentencesIn(prose)) {
    for (const { 0: all, 1: noun = '', 2: named, 3: ordinal = '', index } of matchesIn(text, PLACED, '第')) {
      ground = named ?? /全[国省市区县]/.exec(text.slice(Math.max(0, index - 24), index + all.length))?.[0] ?? ground
      const place = /^\d+$/.test(ordinal) ? Number(ordinal) : numberInWords(ordinal)
      const year = /20\d\d年/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
      if (place === null || /上年|去年|由|从|较|比|前移|提升|上升/.test(all)) continue
      const key = `${noun.slice(-NOUN_CHARACTERS)} ${ground} ${year}`
      const before = seen.get(key)
      if (before !== undefined && before.place !== place)
        yield {
          start: start + index,
          end: start + index + all.length,
          reason: `前面写“${before.said}”，这里写第${ordinal}，请核对位次`,
          certainty: 'probable',
        }
      seen.set(key, { place, said: all })
    }
  }
}
