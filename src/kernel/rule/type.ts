import { PLAIN, type Unit } from './unit.ts'

/** What an expression is, known before it is ever evaluated. */
export type Type =
  | { readonly is: 'number'; readonly unit: Unit }
  | { readonly is: 'text'; readonly choices?: readonly string[] }
  | { readonly is: 'yesNo' }
  | { readonly is: 'day' }
  | { readonly is: 'list'; readonly of: Type }
  | { readonly is: 'record'; readonly fields: RecordFields }

export type RecordFields = { readonly [name: string]: Type }

export const YES_NO: Type = { is: 'yesNo' }
export const DAY: Type = { is: 'day' }
export const NUMBER: Type = { is: 'number', unit: PLAIN }

const WORDS = { number: '数', text: '文字', yesNo: '是否', day: '日期', list: '清单', record: '一组数据' } as const

/** A type in a clerk's words: 金额 in its unit, 日期, 是否. */
export function wordsFor(type: Type): string {
  if (type.is !== 'number') return WORDS[type.is]
  return type.unit.name === '' ? '没有单位的数' : `以${type.unit.name}为单位的数`
}
