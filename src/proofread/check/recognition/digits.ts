import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'

const LOOKS: { readonly [letter: string]: string } = {
  I: '1',
  l: '1',
  '|': '1',
  O: '0',
  o: '0',
  S: '5',
  Z: '2',
  B: '8',
}
/** A run of what may be digits. Longer runs are codes. */
const TOKEN = /(?<![0-9A-Za-z|.])[0-9IlOoSLTZB|][0-9IlOoSLTZB|.,-]{0,11}(?![0-9A-Za-z|])/g
const COUNTED =
  /^(?:余|多)?(?:月份?|年|日|亿|万|家|个|项|件|户|名|人|场|次|元|%|％|篇|种|所|余|多|支|号|亩|条|天|本|册|张|笔|台|套|期|批|份|届|组|座|处|株|吨|公里|平方|位|岁|倍|小时|分|对|只|类|级|栋|幢|间|层|间|吨|辆|部|门|颗|支|场|站|线|期|度|千|百|米|平)/
const WORDS: ReadonlySet<string> = new Set([
  'IT',
  'IO',
  'OTO',
  'O2O',
  'TO',
  'SO',
  'OS',
  'IOT',
  'ToB',
  'BT',
  'BOT',
  'TOT',
  'BOO',
  'TB',
  'LOL',
  'ISO',
  'SOS',
  'OLT',
  'BIO',
  'LIS',
  'SOT',
  'B2B',
  'ISBL',
  'TOS',
  'SIT',
  'LOT',
  'IoT',
  'IoTo',
  'ToT',
  'Io',
])
/** Nobody says «IO场»: a counter after it makes a number of a word. */
const THINGS = /^(?:[万亿]?[元家件场项]|个[^人])/
const GRADES = /^\d[STLB]$|^[TLSB]\d{1,2}$/
const FULL_STOP =
  /(?<=\d[%％]|\d\.\d{1,2}[%％])[oO](?=[\u4e00-\u9fff])|(?<=\d)o(?=[一二三四五六七八九十]是|[\u4e00-\u9fff]{2})/g
/** «差不齐o三是»: a letter alone between Chinese characters. */
const STOP_AMONG = /(?<=[\u4e00-\u9fff）”》])[oO](?=[\u4e00-\u9fff（“《])(?!型|形|泡|[\u4e00-\u9fff]型)/g
const PER_CENT = /(?<=\d)\s?[oO0]\/[oO0](?![\dA-Za-z])/g
/** «I一9月», «1一9月» */
const RANGED = /(?<![\u4e00-\u9fff\d])([Il\d]\d?)一(\d{1,2})(?=月)/g
/** «I—6月» */
const LETTER_TO = /(?<![A-Za-z\d])([Il|])(?=[—–\-－～~至]\d{1,2}(?:月|日|季度|家|个|%))/g
const BRACKETED = /(?<=[（(])S(?=[）)][\u4e00-\u9fff])/g
const RESIDUE = /^\d{1,3}[、.．][、。，]|^[、。，；：]/

export const digits: Check = {
  kind: 'recognition.digit',
  label: '数字误识',
  certainty: 'sure',
  reads: 'page',
  how: 'I、l、O、o、S、T、L 代替了数字或标点',
  *find({ text, paragraphs }) {
    for (const { 0: token, index } of matchesIn(text, TOKEN)) {
      const found = misread(text, token, index)
      if (found !== null) yield found
    }
    for (const { index } of matchesIn(text, FULL_STOP)) {
      if (/[A-Za-z]/.test(text[index - 2] ?? '')) continue
      yield { start: index, end: index + 1, reason: '“o”应为句号', correction: '。' }
    }
    for (const { index } of matchesIn(text, STOP_AMONG))
      yield {
        start: index,
        end: index + 1,
        kind: 'recognition.mark',
        reason: '两个汉字之间的“o”像是句号的误识',
        correction: '。',
      }
    for (const { 0: all, index } of matchesIn(text, PER_CENT))
      yield {
        start: index,
        end: index + all.length,
        kind: 'recognition.mark',
        reason: '“o/o”像是“%”的误识',
        correction: '%',
      }
    for (const { 0: all, 1: from = '', 2: to, index } of matchesIn(text, RANGED))
      yield {
        start: index,
        end: index + all.length,
        reason: '起止月份之间的“一”应为“—”',
        correction: `${digitsOf(from) ?? from}—${to}`,
      }
    for (const { 0: all, index } of matchesIn(text, LETTER_TO))
      yield { start: index, end: index + all.length, reason: `“${all}”像是“1”的误识`, correction: '1' }
    for (const { index } of matchesIn(text, BRACKETED))
      yield { start: index, end: index + 1, reason: '“S”应为“三”', correction: '三' }
    for (const paragraph of paragraphs) {
      const match = RESIDUE.exec(paragraph.text)
      if (match === null) continue
      yield {
        start: paragraph.start,
        end: paragraph.start + match[0].length,
        reason: '段首多出的标点或页码残留，请删去多余部分',
      }
    }
  },
}

function misread(text: string, given: string, index: number): Found | null {
  const token = given.replace(/[.,-]+$/, '')
  const letters = token.replace(/[^A-Za-z|]/g, '')
  if (
    letters === '' ||
    (WORDS.has(token) && !(/^[IlOo]+$/.test(token) && THINGS.test(text.slice(index + token.length)))) ||
    (GRADES.test(token) && !/^[万亿元%％]/.test(text.slice(index + token.length))) ||
    token.length < 2
  )
    return null
  const after = text.slice(index + token.length, index + token.length + 3)
  const hasDigit = /\d/.test(token)
  if (/[oO]$/.test(token) && /\d\.?\d*o$/.test(token) && !COUNTED.test(after)) return stop(token, index)
  if (!COUNTED.test(after)) return null
  if (
    !hasDigit &&
    !(
      token.length >= 2 &&
      /^[IlOoT|]+$/.test(token) &&
      /^(?:[次户名篇]|月|余|多|年|家|场|个|亿|万|%|项|件)/.test(after)
    )
  )
    return null
  const correction = digitsOf(token)
  return {
    start: index,
    end: index + token.length,
    reason: `“${token}”像是数字的误识，请核对原件`,
    ...(correction !== null && { correction }),
  }
}

/** «2.Oo一是» */
function stop(token: string, index: number): Found {
  const number = digitsOf(token.slice(0, -1))
  return {
    start: index,
    end: index + token.length,
    reason: `“${token}”像是数字和句号的误识，请核对原件`,
    ...(number !== null && { correction: `${number}。` }),
  }
}

function digitsOf(token: string): string | null {
  const ranged = token.replace(/(?<=[\dIlOo])T(?=[\dIlOo])/g, '-').replace(/^L(?=\d{2})/, '1.')
  const read = [...ranged].map((letter) => LOOKS[letter] ?? letter).join('')
  return /^\d+(?:\.\d+)?(?:-\d+)?$/.test(read) ? read : null
}
