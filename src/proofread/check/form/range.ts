import type { Check, Found } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const patterns: readonly Pattern[] = [
  {
    at: /(?<![\d.])\d{1,6}\.\d{1,6}(?:\.\d{1,6})+(?=%|％|亿|万|元|个百分点|家|件|项)/g,
    reason: '一个数里有两个小数点，请核对',
  },
  { at: /(?<=\d)\.\.(?=\d)/g, reason: '小数点重复', write: () => '.' },
  { at: /(?<=\d)[。．](?=\d)(?!\d{0,3}[.、])/g, reason: '小数点用半角“.”', write: () => '.' },
  {
    at: /(?<=(?<![\d.])\d{1,3})[，·•](?=\d{1,2}(?:[万亿]|[%％]|个百分点))/g,
    reason: '像是小数点误成了逗号或间隔号；若是两个数，请补单位',
    write: () => '.',
  },
  {
    at: /(?<=\d) (?=\.\d)|(?<=\d\.) (?=\d{1,3}[%％亿万元])/g,
    reason: '数字中间有空格',
    write: () => '',
    certainty: 'probable',
  },
  {
    at: /(?<=\d)，(?=\d{3}(?:\.\d+)?[万亿]?[元家件项人])/g,
    reason: '数字中间是逗号：分节号用半角，两个数之间请补单位',
    certainty: 'hint',
  },
]
/** «1-6月», «18-19日», «3%-5%» */
const HYPHEN =
  /(?<![\d.\-A-Za-z（(])(\d{1,4}(?:\.\d+)?[%％]?(?:月|日|年)?)-(\d{1,4}(?:\.\d+)?)(?=[%％月日年万亿元家个项])/g

export const range: Check = {
  kind: 'form.range',
  label: '数字与起止写法',
  certainty: 'sure',
  reads: 'page',
  how: '重复或全角的小数点、数字里的空格；起止用了短横（只提示一次）；起点大于终点',
  *find(prose) {
    yield* foundBy(patterns, prose)
    yield* hyphens(prose.text)
    yield* backwards(prose.text)
  },
}

function* hyphens(text: string): Generator<Found> {
  const found = [...text.matchAll(HYPHEN)].filter(({ 0: all }) => !/^(?:19|20)\d\d-\d\d?$/.test(all))
  const first = found[0]
  if (first === undefined) return
  yield {
    start: first.index,
    end: first.index + first[0].length,
    reason: `起止用“—”（或“至”）${found.length > 1 ? `，全文有${found.length}处短横` : ''}`,
    correction: first[0].replace('-', '—'),
    certainty: 'hint',
  }
}

/** «10～4万元», «18—15日» */
const DOWN =
  /(?<![\d.—–\-~～至第A-Za-z〕])(\d{1,5}(?:\.\d{1,2})?)[—–~～至-](\d{1,5}(?:\.\d{1,2})?)(?=[万亿]?元|家|个|项|件|名|人|场|户|日(?!元)|天|小时|亩|吨|公里|[%％])/g

const RUN = /(?<![\d年.-])(\d{1,2})[—–\-~～至](\d{1,2})月(?!\d)/g
const YEARS = /(?<!\d)((?:19|20)\d\d)年?[—–\-~～至]((?:19|20)\d\d)年/g

function* backwards(text: string): Generator<Found> {
  for (const { 0: all, 1: from, 2: to, index } of text.matchAll(DOWN))
    if (Number(from) >= Number(to) && !/^\d{4}$/.test(from ?? ''))
      yield { start: index, end: index + all.length, reason: `起止颠倒：${from}不小于${to}，请核对` }
  for (const { 0: all, 1: from, 2: to, index } of text.matchAll(RUN))
    if (Number(from) >= Number(to) && Number(to) <= 12)
      yield {
        start: index,
        end: index + all.length,
        reason: `起止颠倒：${from}月在${to}月之后，请核对`,
        certainty: 'probable',
      }
  for (const { 0: all, 1: from, 2: to, index } of text.matchAll(YEARS))
    if (Number(from) >= Number(to))
      yield { start: index, end: index + all.length, reason: `起止颠倒：${from}年不早于${to}年，请核对` }
}
