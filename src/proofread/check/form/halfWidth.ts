import type { Check, Found } from '../check.ts'

const FULL: { readonly [half: string]: string } = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
}
const HALF =
  /(?<=[\u4e00-\u9fff”》）])[,;:?!](?=[\u4e00-\u9fff“《（\d])|(?<=[\d%％])[,;](?=[\u4e00-\u9fff“《（])|(?<=[\u4e00-\u9fff])\((?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\)|(?<=[\u4e00-\u9fff”》）%\d])[,;](?=\s*$)/gm
const FULL_MARKS = /[，；：（）？！]/g
/** So few among a text of full ones are slips; more are how the text is written. */
const SLIPS_MAX = 3
const FULL_DIGITS = /[０-９]+/g

export const width: Check = {
  kind: 'form.halfWidth',
  label: '半角标点',
  certainty: 'hint',
  reads: 'page',
  how: '汉字之间用了半角标点：全文如此只提示一次，个别混入逐个指出',
  *find({ text }) {
    const half = [...text.matchAll(HALF)]
    const first = half[0]
    const full = text.match(FULL_MARKS)?.length ?? 0
    if (first !== undefined && half.length <= SLIPS_MAX && full > half.length * 4) {
      for (const { 0: mark, index } of half)
        yield {
          start: index,
          end: index + 1,
          reason: '汉字之间的标点用全角',
          correction: FULL[mark]!,
          certainty: 'sure',
        }
    } else if (first !== undefined) {
      yield {
        start: first.index,
        end: first.index + 1,
        reason: `全文有${half.length}处汉字之间的半角标点，正式行文用全角`,
        correction: FULL[first[0]]!,
      }
    }
    yield* mixed(text)
    yield* digits(text)
  },
}

/** «（3)»: one half of a pair is full and the other half. */
const MIXED = /（[^（）()\n]{1,80}(\))|(\()[^（）()\n]{1,80}）/g

function* mixed(text: string): Generator<Found> {
  for (const { 0: all, 1: closer, 2: opener, index } of text.matchAll(MIXED)) {
    const start = closer === undefined ? index : index + all.length - 1
    yield {
      start,
      end: start + 1,
      kind: 'form.bracket',
      reason: '括号一半全角一半半角',
      correction: FULL[closer ?? opener ?? '']!,
      certainty: 'sure',
    }
  }
}

function* digits(text: string): Generator<Found> {
  const found = [...text.matchAll(FULL_DIGITS)]
  const first = found[0]
  if (first === undefined) return
  yield {
    start: first.index,
    end: first.index + first[0].length,
    reason: `数字用半角${found.length > 1 ? `，全文有${found.length}处全角数字` : ''}`,
    correction: first[0].replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)),
  }
}
