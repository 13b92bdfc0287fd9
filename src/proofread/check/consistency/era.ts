import { matchesIn } from '../../matches.ts'
import type { Check, Found } from '../check.ts'
import { type Prose, sentencesIn } from '../prose.ts'
import { titledYear, writtenOn } from './written.ts'

const FIRST_YEARS: { readonly [plan: string]: number } = {
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
}
const YEARS = 5
const PLAN = '“?(十[一二三四五]?)五”?'
/** «“十四五”时期（2020—2025年）» */
const SPANNED = new RegExp(`${PLAN}(?:时期|期间|规划)?[（(](20\\d\\d)年?[—–\\-－～~至到](20\\d\\d)年?[）)]`, 'g')
/** «2021年是“十三五”开局之年» */
const PLACED = new RegExp(
  `(20\\d\\d)年是[^，。；“]{0,14}${PLAN}[^，。；]{0,8}?(开局之年|开局年|起步之年|第一年|收官之年|收官年|最后一年|中期之年|第三年)`,
  'g',
)
const PLACE_OF: { readonly [said: string]: number } = {
  开局之年: 0,
  开局年: 0,
  起步之年: 0,
  第一年: 0,
  第三年: 2,
  中期之年: 2,
  收官之年: 4,
  收官年: 4,
  最后一年: 4,
}
/** What is still to come can belong to no plan that is over. */
const TO_COME = new RegExp(
  `(?:为|奋力|努力)[^，。；“]{0,14}(?:完成|实现|落实)[^，。；“]{0,6}${PLAN}[^，。；]{0,18}(?:奋斗|努力|贡献)|(?:力争|确保|争取|计划)(?:到|在)?[^，。；“\\d]{0,6}${PLAN}末?|到${PLAN}末[，,]?(?:[^，。；]{0,16}(?:达到|力争|突破|建成|实现|提高到))`,
  'g',
)
/** «为“十四五”圆满收官贡献力量» */
const CLOSING = new RegExp(`(?:为|确保|推动|助力)[^，。；“]{0,6}${PLAN}(?:规划)?(?:圆满|顺利|高质量)?收官`, 'g')
/** «编制“十三五”规划» */
const DRAFTED = new RegExp(`(?:编制|谋划|研究制定|起草|启动)好?[^，。；“]{0,10}${PLAN}[^，。；]{0,14}规划`, 'g')
const TOLD = /已|曾|当时|完成了|回顾|以来|执行情况|实施情况|中期|终期|评估|总结|收官/
/** A plan may be finished off and its successor drafted so far into the next. */
const GRACE_YEARS = 1

/** The five-year plans have their years. */
export const era: Check = {
  kind: 'consistency.year',
  label: '五年规划与年份不合',
  certainty: 'probable',
  how: '“十三五”一类的提法与括注年份、开局收官之年、文稿自己的年份不合',
  *find(prose) {
    yield* spanned(prose)
    const now = writtenOn(prose)?.year ?? titledYear(prose)
    if (now === null) return
    for (const { text, start } of sentencesIn(prose)) {
      if (!text.includes('五')) continue
      for (const match of matchesIn(text, TO_COME)) {
        const first = FIRST_YEARS[match[1] ?? match[2] ?? match[3] ?? '']
        if (first === undefined || now < first + YEARS + GRACE_YEARS || TOLD.test(text)) continue
        yield place(start, match, `文稿写于${now}年，这一规划到${first + YEARS - 1}年已经结束，请核对`)
      }
      for (const match of matchesIn(text, CLOSING)) {
        const first = FIRST_YEARS[match[1] ?? '']
        if (first === undefined || now < first + YEARS) continue
        yield place(start, match, `文稿写于${now}年，这一规划到${first + YEARS - 1}年已经结束，请核对`)
      }
      for (const match of matchesIn(text, DRAFTED)) {
        const first = FIRST_YEARS[match[1] ?? '']
        if (first === undefined || now <= first + GRACE_YEARS || TOLD.test(text)) continue
        yield place(start, match, `文稿写于${now}年，这一规划从${first}年就已开始，请核对`)
      }
    }
  },
}

function* spanned(prose: Prose): Generator<Found> {
  for (const { text, start } of sentencesIn(prose)) {
    for (const match of matchesIn(text, SPANNED)) {
      const first = FIRST_YEARS[match[1] ?? '']
      if (first === undefined || (Number(match[2]) === first && Number(match[3]) === first + YEARS - 1)) continue
      yield { ...place(start, match, `这一规划是${first}—${first + YEARS - 1}年，请核对`), certainty: 'sure' }
    }
    for (const match of matchesIn(text, PLACED)) {
      const first = FIRST_YEARS[match[2] ?? '']
      const at = PLACE_OF[match[3] ?? '']
      if (first === undefined || at === undefined || Number(match[1]) === first + at) continue
      yield {
        ...place(start, match, `“${match[2]}五”的${match[3]}是${first + at}年，请核对`),
        certainty: 'sure',
      }
    }
  }
}

function place(start: number, match: { readonly 0: string; readonly index: number }, reason: string): Found {
  return { start: start + match.index, end: start + match.index + match[0].length, reason }
}
