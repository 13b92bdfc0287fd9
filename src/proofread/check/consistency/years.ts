import { yearOfMonth } from '../../../kernel/period.ts'
import { matchesIn } from '../../matches.ts'
import type { About } from '../../reading.ts'
import type { Check, Found } from '../check.ts'
import type { Prose } from '../prose.ts'
import { writtenOn } from './written.ts'

const TITLE =
  /(20\d\d)年?(?:度)?(上半年|下半年|[一二三四]季度|第[一二三四]季度|1[—\-－～至]\d{1,2}月)?[^，。；]{0,30}(?:总结|报告|汇报|小结|情况|通报)/
/** Where the text says of itself when it was. */
const NOW = /^(?:今年|本年|本年度)?[（(]?(20\d\d)年(?:度)?(?:以来|上半年|[，,]|，全|，我|，区|，县|，市|，在)/
const UNTIL = /(?:截至|截止到?|截止至)(20\d\d)年(?:(\d{1,2})月)?/g
const DUE = /(20\d\d)年(?:底|末|\d{1,2}月底?)(?:前|以前|之前)/g
const PLANS = /确保|力争|计划|打算|争取|拟/
const DONE = /已|完成了|如期|按期/
/** A year further back is history. */
const YEARS_BACK_MAX = 3
const TITLE_LINES_MAX = 8

/** «2023年底计划», «预计2023年底投产»: what is to come, in a year that is over. */
const AIMED =
  /(?:预计|力争|计划|争取|拟于|将于|打算|确保)(?:到|在|于)?(20\d\d)年|(20\d\d)年(?:底|末|上半年|下半年|[一二三四]季度)?前?[，,]?(?:计划|力争|争取|预计|拟|打算|我局将|将(?=[新完建培举开实推])|再(?=[建新培]))|下一?步[^，。；]{0,10}(20\d\d)年(?:底|末)?前|请[^，。；]{0,14}于(20\d\d)年/g
const TOLD = /已|曾|原|当时|上年|去年|完成了|未|没有|逾期|延期|滞后|《/
/** A line that is a day and nothing else, or ends with one. */
const SIGNED = /(?<![\d.])(20\d\d)年(\d{1,2})月(\d{1,2})日[）)]?$/
const SIGNATURE_LINES = 4
/** The line itself, and once more by chance. */
const NAMED_MAX = 2

/** «2025年底全市企业1186家，比2020年底增加474家» in what was written in 2023. */
const YEAR_END =
  /(?<=^|[。；])(20\d\d)年(?:底|末)[，,]?((?:[^，。；\d]{2,24})\d[\d.]*[^，。；\d]{1,4})[，,](?:比|较|同比|增长|净增)/gm
const AIM = /目标|力争|确保|预计|计划|达到|将|突破|要|争取|拟/

function* ahead(prose: Prose): Generator<Found> {
  const written = writtenOn(prose)
  if (written === null) return
  for (const { text, start } of prose.sentences)
    for (const { 1: said = '', 2: told = '', index } of matchesIn(text, YEAR_END, '年'))
      if (Number(said) > written.year && !AIM.test(told))
        yield {
          start: start + index,
          end: start + index + said.length + 2,
          reason: `文稿写于${written.year}年，${said}年还没有到，这里却当作已有的数，请核对年份`,
        }
}

/** A text that is signed before its own time began. */
function* signed({ text: whole, paragraphs }: Prose, { period }: About): Generator<Found> {
  if (period === null) return
  // The reader's own day says little of an old text that names no year but the one it is signed in.
  const named = whole.includes(`${yearOfMonth(period.last)}年`)
  for (const { text, start } of paragraphs.slice(-SIGNATURE_LINES)) {
    const match = text.length <= SIGNATURE_CHARACTERS_MAX ? SIGNED.exec(text) : null
    const ahead = match === null ? 0 : yearOfMonth(period.last) - Number(match[1])
    if (match === null || ahead <= 0 || (ahead > 1 && !named)) continue
    // A plan or a review names its own year and years to come.
    if (ahead > 1 && matchesIn(whole, new RegExp(`${match[1]}年`, 'g')).length > NAMED_MAX) continue
    yield {
      start: start + match.index,
      end: start + match.index + match[0].length,
      reason: `文中讲的是${yearOfMonth(period.last)}年，落款却是${match[1]}年，请核对`,
      certainty: 'sure',
    }
  }
}

const SIGNATURE_CHARACTERS_MAX = 40
const TOLD_UNTIL = /(?:今年)?1[—–\-~～至](\d{1,2})月|截至(\d{1,2})月底/
const HEAD_LINES = 8
const TELLING_PARAGRAPHS = 4

/** «2025年2月5日» over a text that tells of January to November of the same year. */
function* issued({ paragraphs }: Prose, { period }: About): Generator<Found> {
  if (period === null) return
  const lines = [...paragraphs.slice(0, HEAD_LINES), ...paragraphs.slice(-SIGNATURE_LINES)]
  const dated = lines.find(({ text }) => text.length <= SIGNATURE_CHARACTERS_MAX && SIGNED.test(text))
  const told = paragraphs
    .filter(({ body }) => body)
    .slice(0, TELLING_PARAGRAPHS)
    .map(({ text }) => TOLD_UNTIL.exec(text))
    .find((match) => match !== null)
  const day = dated === undefined ? null : SIGNED.exec(dated.text)
  if (dated === undefined || day === null || told == null || Number(day[1]) !== yearOfMonth(period.last)) return
  const month = Number(told[1] ?? told[2])
  if (Number(day[2]) >= month || month > 12) return
  yield {
    start: dated.start + day.index,
    end: dated.start + day.index + day[0].length,
    kind: 'consistency.date',
    reason: `文中讲到${month}月，落款或印发却在${day[2]}月，请核对`,
  }
}

function* aimed({ paragraphs }: Prose, year: number): Generator<Found> {
  for (const { text, start, sentences } of paragraphs) {
    if (!/20\d\d年/.test(text)) continue
    for (const sentence of sentences) {
      for (const match of matchesIn(sentence.text, AIMED)) {
        const said = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
        if (Number(said) >= year || Number(said) < year - YEARS_BACK_MAX) continue
        const clause = sentence.text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 24)
        if (TOLD.test(clause)) continue
        const from = sentence.start - start + match.index + match[0].indexOf(said)
        yield {
          start: start + from,
          end: start + from + said.length + 1,
          reason: `${year}年的文稿里安排${said}年的事，已经过去，请核对年份`,
        }
      }
    }
  }
}

export const years: Check = {
  kind: 'consistency.year',
  label: '年份前后不一',
  certainty: 'probable',
  how: '正文所说的“现在”与标题的年份不是一年',
  *find(prose, { about }) {
    yield* signed(prose, about)
    yield* issued(prose, about)
    yield* ahead(prose)
    const title = titleYear(prose)
    const now = title?.year ?? plannedFrom(prose) ?? (about.period === null ? null : yearOfMonth(about.period.last))
    if (now !== null) yield* aimed(prose, now)
    if (title === null) return
    const { year, at, halfYear } = title
    if (!halfYear && WHOLE_YEAR.test(prose.paragraphs[at]?.text ?? '')) yield* lastYears(prose, year)
    const following = prose.paragraphs.slice(at + 1)
    const first = following.find(({ body }) => body)
    for (const paragraph of following) {
      const { text, start } = paragraph
      const now = paragraph === first ? NOW.exec(text) : null
      const said = Number(now?.[1])
      if (now !== null && said !== year && said >= year - YEARS_BACK_MAX) {
        const from = start + now[0].indexOf(now[1] ?? '')
        yield { start: from, end: from + 4, reason: `标题是${year}年，正文开头却写${said}年`, correction: String(year) }
      }
      for (const { 0: all, 1: due, index } of matchesIn(text, DUE)) {
        if (halfYear || Number(due) > year) continue
        if (!PLANS.test(text.slice(Math.max(0, index - 30), index + all.length + 30)) || DONE.test(text)) continue
        const from = start + index
        yield {
          start: from,
          end: from + all.length,
          reason: `${year}年的总结里安排的期限是${due}年，已经过去，请核对`,
          correction: `${year + 1}${all.slice(4)}`,
        }
      }
      for (const match of matchesIn(text, UNTIL)) {
        const [all, until, month] = match
        const far = Number(until) > year || Number(until) < year - 1
        const signedIn = writtenOn(prose)?.year ?? 0
        if (Number(until) <= signedIn && Number(until) >= signedIn - 1) continue
        const late = halfYear && Number(until) === year && Number(month ?? 0) > 8
        if (!far && !late) continue
        const from = start + match.index
        yield {
          start: from,
          end: from + all.length,
          reason: `标题是${year}年${halfYear ? '上半年' : ''}，这里却截至${until}年${month ? `${month}月` : ''}，请核对`,
        }
      }
    }
  },
}

const WHOLE_YEAR = /20\d\d年(?:度)?(?![^，。；]{0,3}(?:季度|月|半年))[^，。；]{0,30}总结/
/** «2023年9月，成功举办第十二届大会» in what sums up 2024. */
const HELD =
  /(?<=^|[。；])(20\d\d)年([1-9]|1[01])月(?:\d{1,2}日|[上中下]旬|底|初)?[，,]?(?:我[市县区局]|[市县区])?(?:成功|正式|圆满|顺利|组织|联合)?(?:举办|召开|举行|承办|开展|启动|揭牌|获批|获评)/gm
const HISTORY = /至今|以来|上年|去年|此后|截至|今年|当年|随后|到20\d\d年|20\d\d年[^。]*20\d\d年/

function* lastYears({ sentences, text: whole }: Prose, year: number): Generator<Found> {
  for (const { text, start } of sentences)
    for (const { 0: all, 1: said, index } of matchesIn(text, HELD, '年')) {
      if (Number(said) !== year - 1 || HISTORY.test(text)) continue
      // A text that tells of the year before again and again looks back on it.
      if (matchesIn(whole, new RegExp(`${said}年\\d`, 'g')).length > 1) continue
      yield {
        start: start + index,
        end: start + index + all.indexOf('月') + 1,
        reason: `总结的是${year}年，这件事却写在${said}年，请核对年份`,
      }
    }
}

const PLANNED = /(20\d\d)年?[—–\-－～~至到]20\d\d年/

/** «行动方案（2026—2028年）» is written when its years begin, whatever it speaks of. */
function plannedFrom({ paragraphs }: Prose): number | null {
  const title = paragraphs.slice(0, 2).find(({ text }) => text.length <= 60 && !/。/.test(text) && PLANNED.test(text))
  return title === undefined ? null : Number(PLANNED.exec(title.text)?.[1])
}

function titleYear({
  paragraphs,
}: Prose): { readonly year: number; readonly at: number; readonly halfYear: boolean } | null {
  for (const [at, { text }] of paragraphs.slice(0, TITLE_LINES_MAX).entries()) {
    if (text.length > 60 || /。/.test(text)) continue
    const match = TITLE.exec(text)
    if (match !== null) return { year: Number(match[1]), at, halfYear: match[2] === '上半年' }
  }
  return null
}
