import { readMoney } from '../../kernel/read/money.ts'
import { readNumber } from '../../kernel/read/number.ts'
import type { Decimal } from '../../kernel/values.ts'
import { part } from './passage.ts'
import type { Words } from './proposal.ts'

const MASK = '[×✕xX*＊○〇□]{1,4}'
const NUMBER = '\\d[\\d,，]*(?:\\.\\d+)?|[一二两三四五六七八九十百千]+'
const FIGURE = new RegExp(`(${NUMBER}|${MASK})\\s*(亿元|万元|千元|百万元|元|%|％|个百分点)`, 'g')
const MASKED = new RegExp(`^${MASK}$`)

/** A sum of money or a percentage in the words; `value` in yuan or percent, `null` where it is masked. */
export interface Figure extends Words {
  readonly value: Decimal | null
  readonly is: 'money' | 'percent'
}

export function figuresIn(words: Words): readonly Figure[] {
  return [...words.text.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const [said, digits = '', unit = ''] = match
    const place = part(words, match.index, match.index + said.length)
    const is = unit === '%' || unit === '％' ? 'percent' : unit === '个百分点' ? null : 'money'
    if (is === null) return []
    if (MASKED.test(digits)) return [{ ...place, value: null, is }]
    const value = is === 'percent' ? percentOf(digits) : yuanOf(`${digits}${unit}`)
    return value === null ? [] : [{ ...place, value, is }]
  })
}

function yuanOf(text: string): Decimal | null {
  const read = readMoney(text, '元')
  return read.problem ? null : (read.value as string as Decimal)
}

function percentOf(digits: string): Decimal | null {
  const read = readNumber(digits)
  return read.problem ? null : read.value.decimal
}
