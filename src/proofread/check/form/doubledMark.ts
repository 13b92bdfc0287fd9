import type { Check } from '../check.ts'
import { foundBy, type Pattern } from '../pattern.ts'

const patterns: readonly Pattern[] = [
  { at: /([，、；：])\1+/g, reason: '标点重复', write: ([, mark]) => mark ?? null },
  { at: /(?<!。)。。(?!。)/g, reason: '标点重复', write: () => '。' },
  { at: /[，、；：][。！？]/g, reason: '两个标点连在一起', write: ([all]) => all[1] ?? null },
  { at: /[。！？；][，、；]/g, reason: '两个标点连在一起', write: ([all]) => all[0] ?? null },
  { at: /[，；：]、|、[，；：]/g, reason: '两个标点连在一起，留一个' },
  { at: /(?<=[\u4e00-\u9fff]),,(?=[\u4e00-\u9fff])/g, reason: '标点重复', write: () => ',' },
  { at: /。(?=(?:等|的)[\u4e00-\u9fff])/g, reason: '句号断在句中', certainty: 'probable' },
  { at: /等等等|等、等/g, reason: '“等”字重复', write: () => '等' },
  {
    at: /(?<=[（(][一二三四五六七八九十]{1,2}[）)])、/g,
    reason: '括号序号后面不加顿号',
    write: () => '',
    certainty: 'hint',
  },
]

export const doubledMark: Check = {
  kind: 'form.doubledMark',
  label: '标点重叠',
  certainty: 'sure',
  reads: 'page',
  how: '、、 ，。 。。 一类连在一起的标点',
  find: (prose) => foundBy(patterns, prose),
}
