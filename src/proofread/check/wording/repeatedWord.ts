import type { Check } from '../check.ts'

const TWICE = /([\u4e00-\u9fff]{2,6})\1/g
const PARTICLES =
  /的的|了了(?!解|断|结)|和和(?!谐|睦|平)|与与|是是(?!非)|为为(?!主|民|期|人)|及及(?!时)|(?<![存现实正所好内])在在(?![线职建岗册校孵研库途编读学场位地乎])|(?<!不)以以(?![来上下及前后内外])|被被|将将(?!军)|把把(?![关握])|由由(?!于)|从从(?![严事业前来速])|地地(?!区|方|处|面|标|块|址|点|铁)/g
/** «研究重大问题7个问题», «配套细则14个配套» */
const AROUND_NUMBER =
  /((?!以[上下内]|左右)[\u4e00-\u9fff]{2})(?:[\u4e00-\u9fff](?<![中里有])){0,2}\d{1,4}[个项件家条份名场次所人期种处]\1/g
/** «意见书意见32份» */
const AGAIN = /((?!一|几|多)[\u4e00-\u9fff]{2})(?![又再对接加和与及、不是一])[\u4e00-\u9fff]\1(?=\d|[，。；])/g
/** What is said twice in good Chinese: 研究研究. */
const CHANTED: ReadonlySet<string> = new Set(['研究', '讨论', '商量', '学习', '了解', '考虑', '交流', '一步', '一点'])

/** Adverbs and set verbs that a clause says once. */
const ONCE =
  /(力争|确保|按期|按时|及时|进一步|不断|切实|大力|认真|着力|持续|逐步|优化|完善|充分|严格|普遍)[^，,。；、：]{1,9}\1(?!性)/g

/** «科学技术局局» at the end of a name. */
const BODY_TWICE = /(?<=[\u4e00-\u9fff]{2})(局|委|厅|部|院|所|镇|乡|市|县|区|办|站|中心|公司)\1(?=[，。；、：）\n]|$)/gm

export const repeatedWord: Check = {
  kind: 'wording.doubled',
  label: '词语重复',
  certainty: 'sure',
  how: '同一个词连写两遍',
  *find({ text }) {
    for (const { 0: all, index } of text.matchAll(BODY_TWICE))
      yield { start: index, end: index + all.length, reason: `“${all[0]}”连写了两遍`, correction: all[0]! }
    for (const { 0: all, 1: word = '', index } of text.matchAll(TWICE)) {
      if (/^(.)\1+$/.test(word) || CHANTED.has(word) || /^[一二三四五六七八九十]是$/.test(word)) continue
      yield { start: index, end: index + all.length, reason: `“${word}”连写了两遍`, correction: word }
    }
    for (const { 0: all, 1: word = '', index } of text.matchAll(ONCE))
      yield { start: index, end: index + all.length, reason: `一句里“${word}”写了两遍，留一个`, certainty: 'probable' }
    for (const { 0: all, 1: word = '', index } of text.matchAll(AROUND_NUMBER))
      yield {
        start: index,
        end: index + all.length,
        reason: `“${word}”在数的前后各写了一遍，留一个`,
        certainty: 'probable',
      }
    for (const { 0: all, 1: word = '', index } of text.matchAll(AGAIN))
      yield { start: index, end: index + all.length, reason: `“${word}”写了两遍，请核对`, certainty: 'probable' }
    for (const { 0: all, index } of text.matchAll(PARTICLES)) {
      if (/目的的/.test(text.slice(index - 1, index + 2)) || /的的(?:确|士)/.test(text.slice(index, index + 3)))
        continue
      yield { start: index, end: index + all.length, reason: '叠字，删去一个', correction: all.slice(1) }
    }
  },
}
