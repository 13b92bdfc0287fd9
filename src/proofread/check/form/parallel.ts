import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import { sentencesIn } from '../prose.ts'

const QUOTED = /[“"]([^”"\n]{6,80})[”"]/g
const ITEMS_MIN = 3
/** «分月调度，分季调度的方式»: two four-character phrases of one build before 的 and the noun of both. */
const TWINS = /([\u4e00-\u9fff])([\u4e00-\u9fff])([\u4e00-\u9fff]{2})[，,](?=\1(?!\2)[\u4e00-\u9fff]\3的)/g
/** «为产业立县，赶超发展提供支撑» */
const SERVED = /(?<=[，,。；]为[^，,。；、]{4,10})[，,](?=[\u4e00-\u9fff]{4}提供)/g
/** «A、B，C、D等» with parts of one length inside a sentence. */
const RUN = /(?:[\u4e00-\u9fff]{4}[、，,]){3,12}[\u4e00-\u9fff]{4}(?=[”"。；;的等])/g

export const parallel: Check = {
  kind: 'form.parallel',
  label: '并列标点',
  certainty: 'sure',
  how: '同一串并列成分里顿号与逗号混用，引号之间的顿号前后不一',
  *find(prose) {
    for (const { text, start } of sentencesIn(prose)) {
      for (const { 1: inside = '', index } of matchesIn(text, QUOTED)) {
        const mixed = mixedIn(inside)
        if (mixed === null) continue
        yield { start: start + index + 1, end: start + index + 1 + inside.length, ...mixed }
      }
      for (const match of matchesIn(text, RUN, '、')) {
        if (/[“"]/.test(text[match.index - 1] ?? '')) continue
        const mixed = mixedIn(match[0])
        if (mixed !== null)
          yield { start: start + match.index, end: start + match.index + match[0].length, ...mixed, certainty: 'hint' }
      }
      for (const { 0: all, index } of matchesIn(text, TWINS, '的')) {
        const at = start + index + all.length - 1
        yield { start: at, end: at + 1, reason: '并列的词语之间用顿号', correction: '、' }
      }
      for (const { index } of matchesIn(text, SERVED, '提供'))
        yield {
          start: start + index,
          end: start + index + 1,
          reason: '并列的词语之间用顿号',
          correction: '、',
          certainty: 'probable',
        }
      yield* quotedRuns(text, start)
    }
  },
}

function mixedIn(inside: string): Pick<Found, 'reason' | 'correction'> | null {
  const items = inside.split(/[、，,]/)
  if (items.length < ITEMS_MIN || !/、/.test(inside) || !/[，,]/.test(inside)) return null
  if (!items.every((item) => item.length === items[0]!.length && item.length >= 2 && item.length <= 6)) return null
  return { reason: '并列各项之间顿号、逗号混用，统一用顿号', correction: items.join('、') }
}

const QUOTED_ITEM = /“[^”\n]{1,40}”|《[^》\n]{1,60}》/g

/** GB/T 15834: quoted items side by side need no 、; some with and some without is wrong either way. */
function* quotedRuns(text: string, start: number): Generator<Found> {
  const items = matchesIn(text, QUOTED_ITEM)
  const gaps = items.slice(1).map((item, place) => {
    const from = items[place]!.index + items[place]![0].length
    return { from, gap: text.slice(from, item.index) }
  })
  for (let first = 0; first < gaps.length; ) {
    let last = first
    while (last < gaps.length && (gaps[last]!.gap === '' || gaps[last]!.gap === '、')) last++
    const run = gaps.slice(first, last)
    const marked = run.filter(({ gap }) => gap === '、')
    const bare = run.filter(({ gap }) => gap === '')
    if (marked.length > 0 && bare.length > 0) {
      const wrong = bare.length >= marked.length ? marked : bare
      for (const { from, gap } of wrong) {
        yield {
          start: start + from - 1,
          end: start + from + gap.length + 1,
          reason: '同一串引号之间有的用顿号有的不用；并列的引号、书名号之间可不用顿号',
          correction: gap === '' ? `${text[from - 1]}、${text[from]}` : `${text[from - 1]}${text[from + 1]}`,
        }
      }
    }
    first = Math.max(last, first + 1)
  }
}
