import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const patterns: readonly Pattern[] = [
  {
    at: /(?<=[\u4e00-\u9fff×X])[[(（【［]((?:19|20)\d\d)[\])）】］](?:第)?0*(\d{1,4}|[×X*]{1,4})号/g,
    reason: '发文字号的年份用六角括号，序号不编虚位、不加“第”（GB/T 9704）',
    write: ([, year, number]) => `〔${year}〕${number}号`,
  },
  {
    at: /〔((?:19|20)\d\d)(?:年)?〕(?:第0*|0+)(\d{1,4})号/g,
    reason: '发文字号的序号不编虚位、不加“第”（GB/T 9704）',
    write: ([, year, number]) => `〔${year}〕${number}号`,
  },
  { at: /〔((?:19|20)\d\d)年〕(?=[1-9×X*])/g, reason: '发文字号的年份不加“年”', write: ([, year]) => `〔${year}〕` },
  {
    at: /〔(\d\d)〕(?=(?:\d{1,4}|[×X*]{1,4})号)/g,
    reason: '发文字号的年份用四位',
    write: ([, year]) => `〔20${year}〕`,
  },
  {
    at: /〔((?:19|20)\d\d)〕([1-9]\d{0,3})(?=[）)》，。；、]|$)/gm,
    reason: '发文字号缺“号”',
    write: ([all]) => `${all}号`,
  },
]

export const documentNumber: Check = {
  kind: 'form.documentNumber',
  label: '发文字号',
  certainty: 'sure',
  how: '年份括号不是〔〕，序号编虚位或加“第”，缺“号”',
  find: (prose) => foundBy(patterns, prose),
}
