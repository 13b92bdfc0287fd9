import { monthOfYear, yearOfMonth } from '../../../kernel/period.ts'
import { matchesIn } from '../../matches.ts'
import type { About } from '../../reading.ts'
import type { Check } from '../check.ts'
import type { Paragraph, Prose } from '../prose.ts'
import { writtenOn } from './written.ts'

const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+部分|[（(][一二三四五六七八九十]{1,3}[）)])/
const PLANS = /(20\d\d)年[^，。；]{0,10}(?:打算|计划|安排|思路|目标|任务|举措|重点)/
const TITLE = /(20\d\d)年(?:度)?[^，。；]{0,40}(?:总结|报告|汇报|情况)/
const PARTIAL = /上半年|季度|[1一]?[—－-]\d{1,2}月|月份|半年/
const DUE = /(20\d\d)年(?:年底|底|末|上半年|下半年|[一二三四]季度|\d{1,2}月底?|内)(?:前|之前|以前)?/g
const TOLD = /已|曾|原|当时|上年|去年|完成了|未能|没有|逾期|较|比|自|《|以来|年[—－-]|在[^，。；]{0,4}基础上/
const TITLE_LINES_MAX = 6
const YEAR_END_MONTH = 11

/** Under «2017年工作思路» nothing is due by the end of 2016; and after a year's summary the plans are for the next. */
export const planned: Check = {
  kind: 'consistency.year',
  label: '计划的年份已过',
  certainty: 'probable',
  how: '“某年工作安排”下面的期限早于该年；年度总结的工作打算写成了同一年',
  *find(prose, { about }) {
    yield* headings(prose, about)
    let year: number | null = null
    for (const { text, start } of prose.paragraphs) {
      if (HEADING.test(text) && text.length < 40) {
        const own = PLANS.exec(text)?.[1]
        if (own !== undefined) year = Number(own)
        else if (/^[一二三四五六七八九十]{1,3}、/.test(text)) year = null
      }
      if (year === null) continue
      for (const match of matchesIn(text, DUE)) {
        const said = Number(match[1])
        const around = text.slice(Math.max(0, match.index - 16), match.index + match[0].length + 14)
        if (said >= year || said < year - 2 || TOLD.test(around) || PLANS.test(text.slice(0, 30))) continue
        yield {
          start: start + match.index,
          end: start + match.index + match[0].length,
          reason: `这一部分讲${year}年的安排，期限却是${match[0]}，请核对年份`,
        }
      }
    }
  },
}

function* headings(prose: Prose, { period }: About) {
  const { paragraphs } = prose
  const title = paragraphs.slice(0, TITLE_LINES_MAX).find(({ text }) => text.length <= 60 && TITLE.test(text))
  const year = title === undefined || PARTIAL.test(title.text) ? undefined : TITLE.exec(title.text)?.[1]
  if (year === undefined || /计划|打算|思路/.test(title?.text.replace(/及[^，。]*$/, '') ?? '')) return
  const written = writtenOn(prose)
  // In the midst of a year its plans are still its own.
  const atYearEnd =
    written === null
      ? period !== null && yearOfMonth(period.last) === Number(year) && monthOfYear(period.last) === 12
      : written.year > Number(year) || (written.month ?? 0) >= YEAR_END_MONTH
  const isSummary = /总结/.test(title?.text ?? '')
  for (const [place, paragraph] of paragraphs.entries()) {
    const said = ownYear(paragraph)
    if (said !== Number(year)) continue
    const told = nextSays(paragraphs.slice(place + 1, place + 4), said + 1)
    if (!told && !(atYearEnd && isSummary && place > paragraphs.length / 2)) continue
    yield {
      start: paragraph.start + paragraph.text.indexOf(String(said)),
      end: paragraph.start + paragraph.text.indexOf(String(said)) + 5,
      reason: `${year}年的总结里，下一年的打算写成了${said}年${told ? `，正文写的是${said + 1}年` : '，请核对'}`,
      correction: `${said + 1}年`,
      certainty: told ? ('sure' as const) : ('probable' as const),
    }
  }
}

function ownYear({ text }: Paragraph): number | null {
  if (!HEADING.test(text) || text.length > 30) return null
  const match = /(20\d\d)年[^，。；]{0,8}(?:打算|计划|安排|思路)$/.exec(text)
  return match === null ? null : Number(match[1])
}

function nextSays(after: readonly Paragraph[], year: number): boolean {
  return after.some(({ text }) => text.slice(0, 20).includes(`${year}年`))
}
