import { decimal } from '../../kernel/exact.ts'
import { parseNumeral } from '../../kernel/read/numeral.ts'
import type { Decimal } from '../../kernel/values.ts'
import { matchesIn } from '../matches.ts'
import type { Span } from '../reading.ts'

export interface Rank extends Span {
  readonly value: Decimal
}

const ORDINAL = /第(?<place>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>位次|位|名)?/g
const AMONG = /(?:全[市省国区县]|县区|各?区县|县市区|同类|同级|排名|位列|位居|稳居|跃居|名列|居)[^，。；\d]{0,8}$/
const ALONE = /^(?:[，。；、）)]|$)/
const FIRST =
  /(?:居|列|位列|位居|稳居|排名|名列|排|占据)(?:全[市省国区县]|县区|[\u4e00-\u9fff]{0,8}(?:县|区|市))[^，。；\d]{0,6}?(?:首位|榜首|首)(?=[，。；、）)]|$)/g
const IS_OTHER = /^(?:时间|书记|课堂|批|届|次|期|产业|方|线|轮|阶段|季度|步|梯队|方阵|[章节条款项部])/

const AMONG_FIRST = /(?:进入|跻身)[^，。；\d]{0,8}(?:前(?<place>\d{1,3})(?:位|名|强))/g

/** The places in an order that a sentence tells: 居全市第4位, 县区排名第一, 位居全省首位. */
export function ranksIn(sentence: string): readonly Rank[] {
  const ranks: Rank[] = []
  for (const match of matchesIn(sentence, ORDINAL, '第')) {
    const { place = '', unit } = match.groups ?? {}
    const end = match.index + match[0].length
    const after = sentence.slice(end, end + 4)
    const before = sentence.slice(Math.max(0, match.index - 16), match.index)
    if (unit === undefined && (!AMONG.test(before) || !ALONE.test(after) || IS_OTHER.test(after))) continue
    const number = parseNumeral(place)
    if (number === undefined || number === 'vague') continue
    ranks.push({ start: match.index, end, value: number.decimal })
  }
  for (const match of matchesIn(sentence, FIRST, '首'))
    ranks.push({ start: match.index, end: match.index + match[0].length, value: decimal(1) })
  for (const match of matchesIn(sentence, AMONG_FIRST, '前')) {
    const number = parseNumeral(match.groups?.place ?? '')
    if (number !== undefined && number !== 'vague')
      ranks.push({ start: match.index, end: match.index + match[0].length, value: number.decimal })
  }
  return ranks.sort((a, b) => a.start - b.start)
}
